// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/tsskey.h"

#include "core/base/bytereader.h"

using namespace Qt::StringLiterals;

namespace plumbline::tpm {

namespace {

// X.690: identifier octets.
constexpr quint8 tagInteger = 0x02;
constexpr quint8 tagOctetString = 0x04;
constexpr quint8 tagObjectIdentifier = 0x06;
constexpr quint8 tagSequence = 0x30;
constexpr quint8 longLength = 0x80;
constexpr int maxLengthOctets = 3; ///< 16 MiB: more than any key file

struct Element
{
    quint8 tag = 0;
    QByteArrayView content;
};

/// X.690, section 8.1.3: the length in its short or long form.
Result<quint64> readLength(ByteReader &reader)
{
    const auto first = reader.u8("TPMKey");
    if (!first || *first < longLength)
        return first ? Result<quint64>(*first) : fail(first.error());
    const int octets = *first & 0x7F;
    if (octets == 0 || octets > maxLengthOctets)
        return fail({.kind = ParseError::Kind::BadValue,
                     .offset = reader.offset(),
                     .structure = u"TPMKey"_s,
                     .wanted = octets,
                     .detail = {}});
    quint64 length = 0;
    for (int i = 0; i < octets; ++i) {
        const auto octet = reader.u8("TPMKey");
        if (!octet)
            return fail(octet.error());
        length = length << 8 | *octet;
    }
    return length;
}

Result<Element> readElement(ByteReader &reader)
{
    const auto tag = reader.u8("TPMKey");
    if (!tag)
        return fail(tag.error());
    const auto length = readLength(reader);
    if (!length)
        return fail(length.error());
    const auto content = reader.bytes(*length, "TPMKey");
    if (!content)
        return fail(content.error());
    return Element{*tag, *content};
}

ParseError notATssKey(qint64 offset)
{
    return {.kind = ParseError::Kind::BadValue, .offset = offset, .structure = u"TPMKey"_s, .detail = {}};
}

} // namespace

Result<QByteArrayView> publicAreaOfTssKey(QByteArrayView der)
{
    ByteReader outer(der);
    const auto sequence = readElement(outer);
    if (!sequence)
        return fail(sequence.error());
    if (sequence->tag != tagSequence || !outer.atEnd())
        return fail(notATssKey(0));
    ByteReader reader(sequence->content);
    const auto type = readElement(reader);
    if (!type || type->tag != tagObjectIdentifier)
        return fail(notATssKey(0));
    bool parentSeen = false;
    while (!reader.atEnd()) {
        const auto element = readElement(reader);
        if (!element)
            return fail(element.error());
        if (parentSeen && element->tag == tagOctetString)
            return element->content;
        parentSeen = parentSeen || element->tag == tagInteger; // parent stands right before the public area
    }
    return fail(notATssKey(der.size()));
}

} // namespace plumbline::tpm
