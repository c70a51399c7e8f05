// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/trustoptions.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <variant>

namespace plumbline::ctl {

/// What `plumblinectl verify` is asked for; empty names for what is not given.
struct VerifyOptions
{
    QString container; ///< a bundle or a folder; files that are named besides take the place of its own
    QString log;
    QString ima;
    QString quote;
    QString signature;
    QString pcrs;
    QString attestationKey;
    QString endorsementKey;
    QString dbxReference;
    TrustOptions trust;
    std::optional<QByteArray> nonce;
    bool isJson = false;
};

/// Reads the command line, from "verify" on. The exit code where there is nothing left to do.
[[nodiscard]] std::variant<VerifyOptions, int> parseVerifyOptions(const QStringList &arguments);

} // namespace plumbline::ctl
