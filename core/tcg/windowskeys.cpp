// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/windowskeys.h"

#include "core/base/der.h"
#include "core/base/hasher.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr QByteArrayView rsaEncryption("\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01", 9); // 1.2.840.113549.1.1.1
constexpr QByteArrayView ecPublicKey("\x2A\x86\x48\xCE\x3D\x02\x01", 7); // 1.2.840.10045.2.1

/// Bits of a DER INTEGER that is not negative.
qint64 bitsOf(QByteArrayView integer)
{
    while (!integer.isEmpty() && integer.front() == 0)
        integer = integer.sliced(1);
    return integer.isEmpty() ? 0
                             : 8 * (integer.size() - 1) + std::bit_width(unsigned(uchar(integer.front())));
}

/// RSAPublicKey inside the BIT STRING, whose first byte counts its unused bits. RFC 8017, appendix A.1.1.
Result<QString> rsaText(const DerElement &bits)
{
    ByteReader in = bits.reader();
    if (const auto unused = in.u8("subjectPublicKey"); !unused)
        return tl::unexpected(unused.error());
    const auto key = readDerElement(in, DerTag::Sequence, "RSAPublicKey");
    if (!key)
        return tl::unexpected(key.error());
    ByteReader members = key->reader();
    const auto modulus = readDerElement(members, DerTag::Integer, "modulus");
    if (!modulus)
        return tl::unexpected(modulus.error());
    return u"RSA, %1 bits"_s.arg(bitsOf(modulus->contents));
}

Result<QString> keyText(ByteReader in)
{
    const auto whole = readDerElement(in, DerTag::Sequence, "SubjectPublicKeyInfo");
    if (!whole)
        return tl::unexpected(whole.error());
    ByteReader members = whole->reader();
    const auto algorithm = readDerElement(members, DerTag::Sequence, "algorithm");
    if (!algorithm)
        return tl::unexpected(algorithm.error());
    ByteReader parts = algorithm->reader();
    const auto oid = readDerElement(parts, DerTag::ObjectIdentifier, "algorithm");
    if (!oid)
        return tl::unexpected(oid.error());
    const auto bits = readDerElement(members, DerTag::BitString, "subjectPublicKey");
    if (!bits)
        return tl::unexpected(bits.error());
    if (oid->contents == rsaEncryption)
        return rsaText(*bits);
    return oid->contents == ecPublicKey ? u"EC"_s : QString();
}

} // namespace

void readSubjectPublicKey(FieldReader &reader)
{
    const QByteArrayView key = reader.rest();
    const auto text = keyText(ByteReader(key, reader.offset()));
    if (!text) {
        reader.fail(text.error());
        return;
    }
    reader.bytes("publicKey", quint64(key.size()));
    reader.meaning(*text);
    const Digest fingerprint{HashAlgorithm::Sha256, hashOf(HashAlgorithm::Sha256, key)};
    reader.add({.name = "keyFingerprint"_L1, .value = fingerprint});
}

void readIdentityKey(FieldReader &reader)
{
    constexpr quint32 rsa = 1; // VSM_IDK_ALG_ID
    const quint32 algorithm = reader.u32("keyAlgorithm");
    reader.meaning(algorithm == rsa ? u"RSA"_s : QString());
    if (algorithm != rsa) {
        reader.bytes("publicKey", quint64(reader.remaining()));
        return;
    }
    reader.u32("keyBits");
    const quint32 exponentLength = reader.u32("publicExponentLength");
    const quint32 modulusLength = reader.u32("modulusLength");
    reader.bytes("publicExponent", exponentLength);
    reader.bytes("modulus", modulusLength);
}

} // namespace plumbline::tcg
