// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace plumbline {

// What needs a secret: proving that we made something, and making what nobody can guess. With OpenSSL.

/// HMAC-SHA-256 (RFC 2104) over @p message: 32 bytes.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);

/// Whether both are the same bytes; how long it takes tells nothing about where they differ.
[[nodiscard]] bool equalsInConstantTime(QByteArrayView a, QByteArrayView b);

/// Bytes that cannot be guessed (RAND_bytes); empty where the system has no randomness to give.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace plumbline
