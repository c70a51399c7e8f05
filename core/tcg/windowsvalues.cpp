// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/windowsvalues.h"

#include "core/tcg/logheader.h"
#include "core/tcg/windowskeys.h"
#include "core/tcg/windowsmeanings.h"
#include "core/tcg/windowsquote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

HashAlgorithm readAlgorithm(FieldReader &reader)
{
    const auto algorithm = HashAlgorithm(reader.u16("hashAlgorithm", NumberBase::Hexadecimal));
    reader.meaning(bankName(algorithm));
    return algorithm;
}

void revocationList(FieldReader &reader)
{
    readFileTime(reader, "creationTime");
    const quint32 digestLength = reader.u32("digestLength");
    const HashAlgorithm algorithm = readAlgorithm(reader);
    reader.digest("digest", algorithm, digestLength);
}

/// Four numbers of 16 bits, the most significant last.
QString versionText(quint64 version)
{
    return u"%1.%2.%3.%4"_s.arg(version >> 48)
        .arg(version >> 32 & 0xFFFF)
        .arg(version >> 16 & 0xFFFF)
        .arg(version & 0xFFFF);
}

void siPolicy(FieldReader &reader)
{
    reader.meaning(versionText(reader.u64("policyVersion", NumberBase::Hexadecimal)));
    const quint16 nameLength = reader.u16("policyNameLength");
    const HashAlgorithm algorithm = readAlgorithm(reader);
    const quint32 digestLength = reader.u32("digestLength");
    reader.utf16("policyName", nameLength / 2);
    reader.digest("digest", algorithm, digestLength);
}

void signerCertificate(FieldReader &reader)
{
    const quint16 publisherLength = reader.u16("publisherLength");
    const quint16 issuerLength = reader.u16("issuerLength");
    const quint32 algorithm = reader.u32("hashAlgorithm", NumberBase::Hexadecimal);
    reader.meaning(cryptoApiAlgorithmMeaning(algorithm));
    const quint16 digestLength = reader.u16("digestLength");
    reader.utf16("authorityPublisher", publisherLength / 2);
    reader.utf16("authorityIssuer", issuerLength / 2);
    reader.digest("tbsDigest", cryptoApiHash(algorithm), digestLength);
}

/// @p count comes from the evidence; each element takes bytes, so it cannot run longer than the data.
void readSlice(FieldReader &reader, const char *name, quint32 length, quint16 count,
               void (*readOne)(FieldReader &reader))
{
    FieldReader inner = reader.slice(length, name);
    for (quint16 i = 0; i < count && !inner.failed(); ++i)
        readOne(inner);
    if (!inner.failed())
        inner.trailing(name);
    reader.adopt(name, inner, Field::Kind::List);
}

void siPolicySigner(FieldReader &reader)
{
    reader.u32("rootId");
    const quint32 certificatesLength = reader.u32("certificatesLength");
    const quint16 certificatesCount = reader.u16("certificatesCount");
    const quint16 nameLength = reader.u16("policyNameLength");
    const quint16 ekusLength = reader.u16("ekusLength");
    const quint16 ekusCount = reader.u16("ekusCount");
    reader.utf16("policyName", nameLength / 2);
    readSlice(reader, "ekus", ekusLength, ekusCount, [](FieldReader &inner) {
        const auto length = inner.skip(1, "ekuLength");
        inner.bytes("eku", length.isEmpty() ? 0 : uchar(length.front()));
    });
    readSlice(reader, "certificates", certificatesLength, certificatesCount, [](FieldReader &inner) {
        inner.begin("certificate");
        signerCertificate(inner);
        inner.end();
    });
}

void secureBootPolicy(FieldReader &reader)
{
    constexpr quint32 headSize = 20;
    reader.u32("payloadVersion");
    const quint32 digestOffset = reader.u32("digestOffset");
    const HashAlgorithm algorithm = readAlgorithm(reader);
    const quint16 digestLength = reader.u16("digestLength");
    reader.u32("options", NumberBase::Hexadecimal);
    reader.u32("signersCount");
    if (digestOffset < headSize)
        reader.fail(ParseError::Kind::BadValue, "digestOffset", digestOffset, headSize);
    else if (digestOffset > headSize)
        reader.bytes("reserved", digestOffset - headSize);
    reader.digest("digest", algorithm, digestLength);
}

void ksrSignature(FieldReader &reader)
{
    reader.u32("signatureAlgorithm", NumberBase::Hexadecimal);
    const quint32 length = reader.u32("signatureLength");
    reader.bytes("signature", length);
}

void plutonImage(FieldReader &reader)
{
    constexpr quint16 digestSpace = 64;
    constexpr quint64 nameUnits = 64;
    const HashAlgorithm algorithm = readAlgorithm(reader);
    const quint16 digestLength = reader.u16("digestLength");
    if (digestLength > digestSpace)
        reader.fail(ParseError::Kind::TooLarge, "digestLength", digestLength, digestSpace);
    reader.digest("digest", algorithm, digestLength);
    reader.skip(quint64(digestSpace - std::min(digestLength, digestSpace)), "digest");
    reader.utf16("fileName", nameUnits);
}

struct Row
{
    SipaKind kind;
    void (*read)(FieldReader &reader);
};

constexpr Row rows[] = {
    {SipaKind::PublicKey, readSubjectPublicKey},
    {SipaKind::RevocationList, revocationList},
    {SipaKind::SiPolicy, siPolicy},
    {SipaKind::SiPolicySigner, siPolicySigner},
    {SipaKind::IdentityKey, readIdentityKey},
    {SipaKind::SecureBootPolicy, secureBootPolicy},
    {SipaKind::KsrSignature, ksrSignature},
    {SipaKind::PlutonImage, plutonImage},
    {SipaKind::Quote, readWindowsQuote},
};

const Row *rowOf(SipaKind kind)
{
    const auto *row = std::ranges::find(rows, kind, &Row::kind);
    return row == std::end(rows) ? nullptr : row;
}

} // namespace

bool isSipaStructure(SipaKind kind)
{
    return rowOf(kind) != nullptr;
}

ByteOrder byteOrderOf(SipaKind kind)
{
    return kind == SipaKind::Quote ? ByteOrder::BigEndian : ByteOrder::LittleEndian;
}

void readSipaStructure(FieldReader &reader, SipaKind kind)
{
    const Row *row = rowOf(kind);
    if (!row)
        return;
    row->read(reader);
    if (!reader.failed())
        reader.trailing("SIPAEVENT");
}

void readFileTime(FieldReader &reader, const char *name)
{
    constexpr quint64 size = 8;
    constexpr quint64 ticksPerMillisecond = 10'000;
    constexpr qint64 from1601To1970 = 11'644'473'600'000; // milliseconds
    constexpr quint64 endOfYear9999 = 2'650'467'744'000'000'000;
    Field field{.name = QLatin1StringView(name), .range = {reader.offset(), qint64(size)}};
    ByteReader in(reader.skip(size, name));
    const quint64 ticks = in.u64(name).value_or(0);
    if (ticks == 0 || ticks >= endOfYear9999) {
        field.value = ticks;
    } else {
        const qint64 milliseconds = qint64(ticks / ticksPerMillisecond) - from1601To1970;
        field.value = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }
    reader.add(std::move(field));
}

} // namespace plumbline::tcg
