// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/tcg/eventlog.h"

#include <optional>

namespace plumbline::tcg {

/// What may be in a file of the TCG kind, from its first bytes. Nothing if it is none.
struct LogKind
{
    LogLayout layout = LogLayout::CryptoAgile;
    LogFlavor flavor = LogFlavor::Firmware;

    bool operator==(const LogKind &) const = default;
};

/// Tells the layout and whose log it is by content.
[[nodiscard]] std::optional<LogKind> recogniseEventLog(QByteArrayView bytes);

/// Whether the first entry is the header that names itself. PFP 1.06, section 10.4.5.1.
[[nodiscard]] bool startsAsCryptoAgileLog(QByteArrayView bytes);

/// Reads a boot log to its end, to padding, or to the first byte that cannot be understood. Never aborts:
/// events read stay, problems name event, offset and structure. PFP 1.06, sections 10.2 to 10.4.
[[nodiscard]] EventLog readEventLog(const QByteArray &bytes, LogKind kind, const Progress &progress = {});

} // namespace plumbline::tcg
