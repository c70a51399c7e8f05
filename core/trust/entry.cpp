// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/entry.h"

#include "core/base/hasher.h"
#include "core/trust/action.h"
#include "core/trust/encoding.h"

namespace plumbline::trust {

namespace {

/// Starts what is stored and, with it, what is signed: what it is, and which version of the format.
const QByteArray tag = QByteArrayLiteral("plumbline ledger entry\n1\n");

template <typename Codec> void unsignedFields(Codec &codec, Coded<Codec, Entry> &entry)
{
    codec.fixed("entry.ledger", entry.ledger, ledgerIdSize);
    codec.number("entry.sequence", entry.sequence);
    codec.fixed("entry.previous", entry.previous, contentHashSize);
    codec.time("entry.time", entry.time);
    codec.fixed("entry.by", entry.by, contentHashSize);
    codec.bytes("entry.action", entry.action, maxActionSize);
}

} // namespace

template <typename Codec> void fields(Codec &codec, Coded<Codec, Entry> &entry)
{
    QByteArray found = tag;
    codec.fixed("entry.tag", found, tag.size());
    if constexpr (Codec::isReading) {
        if (found != tag)
            codec.refuse(ParseError::Kind::Unsupported, "entry.tag");
    }
    unsignedFields(codec, entry);
    codec.fixed("entry.signature", entry.signature, signatureSize);
}

QByteArray entryMessage(const Entry &entry)
{
    Encoder encoder;
    encoder.fixed("entry.tag", tag, tag.size());
    unsignedFields(encoder, entry);
    return encoder.result();
}

QByteArray encodeEntry(const Entry &entry)
{
    return encode(entry);
}

Result<Entry> decodeEntry(QByteArrayView bytes)
{
    return decode<Entry>(bytes, "entry");
}

ContentHash entryHash(QByteArrayView encoded)
{
    return hashOf(HashAlgorithm::Sha256, encoded);
}

} // namespace plumbline::trust
