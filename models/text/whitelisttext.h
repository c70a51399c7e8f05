// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/whitelist.h"

#include <QString>

namespace plumbline::models {

/// What an entry accepts, in one line: "PCR 9: File /vmlinuz-6.1.0-55 (changed), sha256 3a5c…".
[[nodiscard]] QString whitelistEntryText(const trust::WhitelistEntry &entry);
/// The same for one that is still encoded.
[[nodiscard]] QString encodedWhitelistEntryText(const QByteArray &entry);

} // namespace plumbline::models
