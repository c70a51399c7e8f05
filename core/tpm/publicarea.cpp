// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/publicarea.h"

#include "core/base/hasher.h"
#include "core/tpm/names.h"
#include "core/tpm/sizedbuffer.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::tpm {

namespace {

constexpr quint16 algorithmNull = 0x0010;
constexpr quint16 algorithmXor = 0x000A;
constexpr qsizetype maxRsaBytes = 4096 / 8;
constexpr qsizetype maxEccBytes = 66; ///< P-521

struct AttributeName
{
    ObjectAttribute attribute;
    QLatin1StringView name;
};
constexpr std::array attributeNames{
    AttributeName{FixedTpm, "fixedTPM"_L1},
    AttributeName{StClear, "stClear"_L1},
    AttributeName{FixedParent, "fixedParent"_L1},
    AttributeName{SensitiveDataOrigin, "sensitiveDataOrigin"_L1},
    AttributeName{UserWithAuth, "userWithAuth"_L1},
    AttributeName{AdminWithPolicy, "adminWithPolicy"_L1},
    AttributeName{NoDa, "noDA"_L1},
    AttributeName{EncryptedDuplication, "encryptedDuplication"_L1},
    AttributeName{Restricted, "restricted"_L1},
    AttributeName{Decrypt, "decrypt"_L1},
    AttributeName{Sign, "sign"_L1},
    AttributeName{X509Sign, "x509sign"_L1},
};

QString attributesText(quint32 attributes)
{
    QStringList names;
    for (const AttributeName &entry : attributeNames)
        if (attributes & entry.attribute)
            names << entry.name;
    return names.join(u' ');
}

/// TPMI_ALG_PUBLIC followed by a hash: how a TPMT_PUBLIC begins and a TPM2B's size does not.
bool startsAsPublicArea(QByteArrayView bytes)
{
    if (bytes.size() < 4)
        return false;
    const auto type = KeyType(qFromBigEndian<quint16>(bytes.data()));
    const auto hash = HashAlgorithm(qFromBigEndian<quint16>(bytes.data() + 2));
    const bool isType = type == KeyType::Rsa || type == KeyType::Ecc || type == KeyType::KeyedHash
        || type == KeyType::SymCipher;
    return isType && digestSize(hash).has_value();
}

/// TPMT_SYM_DEF_OBJECT. Part 2, section 11.1.7.
void readSymmetric(FieldReader &reader)
{
    reader.begin("symmetric");
    const quint16 algorithm = reader.u16("algorithm", NumberBase::Hexadecimal);
    if (algorithm != algorithmNull) {
        reader.u16("keyBits");
        if (algorithm != algorithmXor)
            reader.u16("mode", NumberBase::Hexadecimal);
    }
    reader.end();
}

bool schemeHasHash(SignatureScheme scheme)
{
    return scheme != SignatureScheme::Null && scheme != SignatureScheme::RsaEs;
}

/// TPMT_RSA_SCHEME or TPMT_ECC_SCHEME. Part 2, sections 11.2.4.2 and 11.2.5.6.
void readScheme(FieldReader &reader, PublicArea &area)
{
    reader.begin("scheme");
    area.scheme = SignatureScheme(reader.u16("scheme", NumberBase::Hexadecimal));
    reader.meaning(schemeName(area.scheme));
    if (schemeHasHash(area.scheme)) {
        area.schemeHash = HashAlgorithm(reader.u16("hashAlg", NumberBase::Hexadecimal));
        reader.meaning(hashName(area.schemeHash));
    }
    if (area.scheme == SignatureScheme::Ecdaa)
        reader.u16("count");
    reader.end();
}

void readRsa(FieldReader &reader, PublicArea &area)
{
    readSymmetric(reader);
    readScheme(reader, area);
    area.statedRsaBits = reader.u16("keyBits");
    const quint32 exponent = reader.u32("exponent");
    area.key.exponent = exponent == 0 ? rsaExponent : exponent;
    area.key.modulus = readSizedBuffer(reader, "unique", maxRsaBytes);
}

/// A TPM may leave leading zeros away: coordinates are compared and used in full length.
QByteArray readCoordinate(FieldReader &reader, const char *name, EccCurve curve)
{
    const QByteArray bytes = readSizedBuffer(reader, name, maxEccBytes);
    return bytes.rightJustified(coordinateSize(curve), '\0');
}

void readEcc(FieldReader &reader, PublicArea &area)
{
    readSymmetric(reader);
    readScheme(reader, area);
    area.key.curve = EccCurve(reader.u16("curveID", NumberBase::Hexadecimal));
    reader.meaning(curveName(area.key.curve));
    reader.begin("kdf");
    if (reader.u16("scheme", NumberBase::Hexadecimal) != algorithmNull)
        reader.u16("hashAlg", NumberBase::Hexadecimal);
    reader.end();
    reader.begin("unique");
    area.key.x = readCoordinate(reader, "x", area.key.curve);
    area.key.y = readCoordinate(reader, "y", area.key.curve);
    reader.end();
}

void readParameters(FieldReader &reader, PublicArea &area)
{
    area.key.type = area.type;
    if (area.type == KeyType::Rsa)
        readRsa(reader, area);
    else if (area.type == KeyType::Ecc)
        readEcc(reader, area);
    else
        reader.fail(ParseError::Kind::Unsupported, "TPMT_PUBLIC.type", qint64(area.type));
}

} // namespace

Result<Reading<PublicArea>> readPublicArea(QByteArrayView file, qint64 offset)
{
    const QByteArrayView bytes = withoutSize(file, startsAsPublicArea);
    FieldReader reader(bytes, offset + file.size() - bytes.size(), ByteOrder::BigEndian);
    PublicArea area;
    area.bytes = bytes.toByteArray();
    area.type = KeyType(reader.u16("type", NumberBase::Hexadecimal));
    reader.meaning(keyTypeName(area.type));
    area.nameAlgorithm = HashAlgorithm(reader.u16("nameAlg", NumberBase::Hexadecimal));
    reader.meaning(hashName(area.nameAlgorithm));
    area.attributes = reader.u32("objectAttributes", NumberBase::Hexadecimal);
    reader.meaning(attributesText(area.attributes));
    if (!reader.failed() && (area.attributes & ~definedAttributes) != 0)
        reader.fail(ParseError::Kind::BadValue, "TPMA_OBJECT", definedAttributes, area.attributes);
    area.authPolicy = readSizedBuffer(reader, "authPolicy", maxDigestSize);
    if (!reader.failed())
        readParameters(reader, area);
    reader.expectEnd("TPMT_PUBLIC");
    if (reader.failed())
        return fail(*reader.failure());
    return Reading<PublicArea>{std::move(area), reader.take()};
}

QByteArray nameOf(const PublicArea &area)
{
    const QByteArray hash = hashOf(area.nameAlgorithm, area.bytes);
    if (hash.isEmpty())
        return {};
    QByteArray algorithm(2, '\0');
    qToBigEndian(quint16(area.nameAlgorithm), algorithm.data());
    return algorithm + hash;
}

} // namespace plumbline::tpm
