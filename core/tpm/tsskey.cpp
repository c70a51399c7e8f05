// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/tsskey.h"

#include "core/base/der.h"

using namespace Qt::StringLiterals;

namespace plumbline::tpm {

namespace {

ParseError notATssKey(qint64 offset)
{
    return {.kind = ParseError::Kind::BadValue, .offset = offset, .structure = u"TPMKey"_s, .detail = {}};
}

} // namespace

Result<QByteArrayView> publicAreaOfTssKey(QByteArrayView der)
{
    ByteReader outer(der);
    const auto sequence = readDerElement(outer, DerTag::Sequence, "TPMKey");
    if (!sequence)
        return fail(sequence.error());
    if (!outer.atEnd())
        return fail(notATssKey(outer.offset()));
    ByteReader reader = sequence->reader();
    if (const auto type = readDerElement(reader, DerTag::ObjectIdentifier, "TPMKey.type"); !type)
        return fail(type.error());
    bool parentSeen = false;
    while (!reader.atEnd()) {
        const auto element = readDerElement(reader);
        if (!element)
            return fail(element.error());
        if (parentSeen && element->tag == DerTag::OctetString)
            return element->contents;
        parentSeen = parentSeen || element->tag == DerTag::Integer; // stands right before the public area
    }
    return fail(notATssKey(der.size()));
}

} // namespace plumbline::tpm
