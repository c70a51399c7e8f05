// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandparser.h"
#include "models/session/desk.h"

#include <memory>

namespace plumbline::ctl {

/// A store as the commands use it: the option that names it, opening, the operator's key, and errors in the
/// user's words. Whatever fails has been told on standard error.
class StoreAccess
{
public:
    /// Adds --store to the parser's options, and --key and --passphrase-file where the command decides.
    StoreAccess(CommandParser &parser, bool isDeciding);

    /// Opens the store that the options name; null where that failed. @p mayCreate: a store that is not there
    /// yet.
    [[nodiscard]] std::unique_ptr<models::Desk> open(bool mayCreate = false) const;
    /// The same, and unlocks it with the operator's key.
    [[nodiscard]] std::unique_ptr<models::Desk> openUnlocked() const;
    [[nodiscard]] QString keyFile() const;
    /// What stands in the passphrase file, without the line's end; nothing where it cannot be read.
    [[nodiscard]] std::optional<QByteArray> passphrase() const;

private:
    CommandParser &m_parser;
};

/// Tells why something was not done, and what to do; returns the exit code.
[[nodiscard]] int tell(const models::SessionError &error);

/// The instance with that name or number in hex; null where there is none or several, which is told.
[[nodiscard]] const models::InstanceSummary *findInstance(const models::StoreView &view, const QString &name);

/// The store's view; null where it cannot be had, which is told.
[[nodiscard]] models::StoreViewPointer viewOf(models::Desk &desk);

} // namespace plumbline::ctl
