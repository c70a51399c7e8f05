// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"

#include <QtEndian>

#include <algorithm>

namespace plumbline {

namespace {

/// Length of the valid UTF-8 sequence at the start of @p bytes, 0 if there is none. RFC 3629, section 4.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto byteAt = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const auto isTail = [&](qsizetype i) { return (byteAt(i) & 0xC0) == 0x80; };
    const uchar lead = byteAt(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return isTail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const uchar low = lead == 0xE0 ? 0xA0 : 0x80;
        const uchar high = lead == 0xED ? 0x9F : 0xBF;
        return byteAt(1) >= low && byteAt(1) <= high && isTail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const uchar low = lead == 0xF0 ? 0x90 : 0x80;
        const uchar high = lead == 0xF4 ? 0x8F : 0xBF;
        return byteAt(1) >= low && byteAt(1) <= high && isTail(2) && isTail(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

QString decodeUtf8(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    qsizetype validFrom = 0;
    qsizetype i = 0;
    const auto flush = [&] { text += QString::fromUtf8(bytes.sliced(validFrom, i - validFrom)); };
    while (i < bytes.size()) {
        if (const qsizetype length = sequenceLength(bytes.sliced(i))) {
            i += length;
            continue;
        }
        flush();
        text += QChar(0xDC00 + uchar(bytes[i]));
        validFrom = ++i;
    }
    flush();
    return text;
}

QString decodeUtf16(QByteArrayView bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = QChar(qFromLittleEndian<quint16>(bytes.data() + 2 * i));
    if (bytes.size() % 2)
        text += QChar(0xDC00 + uchar(bytes.back()));
    return text;
}

QString untilNul(const QString &text)
{
    const qsizetype nul = text.indexOf(QChar(0));
    return nul < 0 ? text : text.left(nul);
}

bool looksLikeText(QByteArrayView bytes)
{
    qsizetype i = 0;
    while (i < bytes.size()) {
        const auto byte = uchar(bytes[i]);
        const bool isControl = byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
        const qsizetype length = sequenceLength(bytes.sliced(i));
        if (isControl || byte == 0x7F || length == 0)
            return false;
        i += length;
    }
    return true;
}

} // namespace plumbline
