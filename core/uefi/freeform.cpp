// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/freeform.h"

#include "core/base/textcodec.h"

#include <algorithm>

namespace plumbline::uefi {

namespace {

QByteArrayView withoutNulsAtEnd(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && bytes.back() == '\0')
        bytes.chop(1);
    return bytes;
}

QString withoutNulsAtEnd(QString text)
{
    while (text.endsWith(QChar(0)))
        text.chop(1);
    return text;
}

bool looksLikeUtf16(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2)
        return false;
    const QString text = withoutNulsAtEnd(decodeUtf16(bytes));
    const auto isShown = [](QChar c) { return c.isPrint() || c == u'\n' || c == u'\r' || c == u'\t'; };
    const auto ascii = std::ranges::count_if(text, [](QChar c) { return c.unicode() < 0x80; });
    return !text.isEmpty() && text.isValidUtf16() && std::ranges::all_of(text, isShown)
        && 2 * ascii > text.size();
}

/// A number like 0D 00 00 00 is not a text that consists of a carriage return.
bool hasVisibleCharacter(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return uchar(c) > 0x20; });
}

} // namespace

FreeForm freeFormOf(QByteArrayView bytes)
{
    const QByteArrayView text = withoutNulsAtEnd(bytes);
    if (hasVisibleCharacter(text) && looksLikeText(text))
        return FreeForm::Utf8;
    return looksLikeUtf16(bytes) ? FreeForm::Utf16 : FreeForm::Bytes;
}

QString readFreeForm(FieldReader &reader, const char *name, quint64 length)
{
    if (length > quint64(reader.remaining())) {
        reader.bytes(name, length); // fails, and says how much is missing
        return {};
    }
    switch (freeFormOf(reader.rest().first(qsizetype(length)))) {
    case FreeForm::Utf8:
        return withoutNulsAtEnd(reader.utf8(name, length));
    case FreeForm::Utf16:
        return withoutNulsAtEnd(reader.utf16(name, length / 2));
    case FreeForm::Bytes:
        break;
    }
    reader.bytes(name, length);
    return {};
}

QString readFreeForm(FieldReader &reader, const char *name)
{
    return readFreeForm(reader, name, quint64(reader.remaining()));
}

QString readLabel(FieldReader &reader, const char *name)
{
    constexpr qsizetype shortest = 2;
    const QByteArrayView bytes = reader.rest();
    const auto isAscii = [](char c) { return c >= 0x20 && c < 0x7F; };
    const auto end = std::ranges::find_if_not(bytes, isAscii);
    const qsizetype length = end - bytes.begin();
    if (length < shortest || end == bytes.end() || *end != 0)
        return {};
    const auto data = std::find_if_not(end, bytes.end(), [](char c) { return c == 0; });
    return withoutNulsAtEnd(reader.utf8(name, quint64(data - bytes.begin())));
}

} // namespace plumbline::uefi
