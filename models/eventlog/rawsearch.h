// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ima/entry.h"

#include <QByteArray>

namespace plumbline::models {

/// Whether @p text contains @p lowerNeedle (lower-case); ASCII letters match in both cases, other bytes as
/// they are.
[[nodiscard]] bool containsIgnoringCase(QByteArrayView text, QByteArrayView lowerNeedle);

/// Whether @p digest starts with these lower-case hex digits, an odd number of them included.
[[nodiscard]] bool startsWithHex(QByteArrayView digest, QByteArrayView hexDigits);

/// The same questions for an entry of an IMA list, asked of its bytes: a million entries are searched in a
/// fraction of the time that making their texts takes.
[[nodiscard]] bool entryContains(const ima::List &list, const ima::Entry &entry, QByteArrayView lowerNeedle);
[[nodiscard]] bool entryHasDigest(const ima::List &list, const ima::Entry &entry, QByteArrayView hexDigits);

} // namespace plumbline::models
