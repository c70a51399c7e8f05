// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace plumbline {

/// Text from evidence is decoded without loss: two different byte strings never become equal text. A byte
/// that is not valid UTF-8 becomes the lone surrogate U+DC00 + byte, an unpaired UTF-16 surrogate stays
/// as it is; safeText() shows both for what they are.

/// UTF-8 as in RFC 3629; invalid bytes become U+DC80..U+DCFF.
[[nodiscard]] QString decodeUtf8(QByteArrayView bytes);

/// Little-endian UTF-16 code units, a CHAR16 string of UEFI; an odd last byte becomes U+DC00 + byte.
[[nodiscard]] QString decodeUtf16(QByteArrayView bytes);

/// The text up to the first U+0000, as C strings end.
[[nodiscard]] QString untilNul(const QString &text);

/// Whether the bytes are UTF-8 text without control characters other than tab, CR and LF.
[[nodiscard]] bool looksLikeText(QByteArrayView bytes);

} // namespace plumbline
