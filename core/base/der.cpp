// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/der.h"

using namespace Qt::StringLiterals;

namespace plumbline {

namespace {

ParseError badValue(qint64 offset, const QString &structure, qint64 found)
{
    return {.kind = ParseError::Kind::BadValue,
            .offset = offset,
            .structure = structure,
            .wanted = found,
            .available = 0,
            .detail = {}};
}

/// Bytes of contents that follow: the short form, or the long form with one to four bytes.
Result<quint32> readLength(ByteReader &reader)
{
    const qint64 offset = reader.offset();
    const auto first = reader.u8("DER length");
    if (!first)
        return fail(first.error());
    if (*first < 0x80)
        return quint32(*first);
    const int bytes = *first & 0x7F;
    if (bytes == 0 || bytes > 4)
        return fail(badValue(offset, u"DER length"_s, *first));
    quint32 length = 0;
    for (int i = 0; i < bytes; ++i) {
        const auto byte = reader.u8("DER length");
        if (!byte)
            return fail(byte.error());
        length = length << 8 | *byte;
    }
    return length;
}

} // namespace

Result<DerElement> readDerElement(ByteReader &reader)
{
    DerElement element;
    element.range.offset = reader.offset();
    const auto tag = reader.u8("DER tag");
    if (!tag)
        return fail(tag.error());
    const auto length = readLength(reader);
    if (!length)
        return fail(length.error());
    element.tag = DerTag(*tag);
    element.contentsOffset = reader.offset();
    const auto contents = reader.bytes(*length, "DER contents");
    if (!contents)
        return fail(contents.error());
    element.contents = *contents;
    element.range.length = reader.offset() - element.range.offset;
    return element;
}

Result<DerElement> readDerElement(ByteReader &reader, DerTag tag, const char *structure)
{
    const qint64 offset = reader.offset();
    auto element = readDerElement(reader);
    if (!element) {
        ParseError error = element.error();
        error.structure = QString::fromLatin1(structure) + u'.' + error.structure;
        return fail(error);
    }
    if (element->tag != tag)
        return fail(badValue(offset, QString::fromLatin1(structure), qint64(element->tag)));
    return element;
}

} // namespace plumbline
