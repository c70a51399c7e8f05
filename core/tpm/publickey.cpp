// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/publickey.h"

#include "core/tpm/loadedkey.h"

#include <openssl/core_names.h>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::tpm {

namespace {

constexpr char uncompressedPoint = 4; ///< SEC 1, section 2.3.3
constexpr qsizetype maxKeyFileSize = 64 * 1024;

struct Group
{
    EccCurve curve;
    const char *name;
};
constexpr std::array groups{
    Group{EccCurve::NistP256, "prime256v1"},
    Group{EccCurve::NistP384, "secp384r1"},
    Group{EccCurve::NistP521, "secp521r1"},
    Group{EccCurve::Sm2P256, "SM2"},
};

EccCurve curveByName(QByteArrayView name)
{
    for (const Group &group : groups)
        if (name == group.name)
            return group.curve;
    return EccCurve::None;
}

KeyPointer keyFromParameters(const char *type, OSSL_PARAM_BLD *builder)
{
    const ParametersPointer parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContextPointer context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0)
        return {};
    return KeyPointer(key);
}

KeyPointer rsaKey(const PublicKey &key)
{
    const BuilderPointer builder(OSSL_PARAM_BLD_new());
    const NumberPointer modulus(BN_bin2bn(octets(key.modulus), int(key.modulus.size()), nullptr));
    const NumberPointer exponent(BN_new());
    if (!builder || !modulus || !exponent || !BN_set_word(exponent.get(), key.exponent)
        || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get())
        || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()))
        return {};
    return keyFromParameters("RSA", builder.get());
}

KeyPointer eccKey(const PublicKey &key)
{
    const char *group = groupName(key.curve);
    const QByteArray point = QByteArray(1, uncompressedPoint) + key.x + key.y;
    const BuilderPointer builder(OSSL_PARAM_BLD_new());
    if (!group || !builder
        || !OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0)
        || !OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                             size_t(point.size())))
        return {};
    return keyFromParameters(key.curve == EccCurve::Sm2P256 ? "SM2" : "EC", builder.get());
}

QByteArray numberParameter(const EVP_PKEY *key, const char *name, int size = -1)
{
    BIGNUM *number = nullptr;
    if (!EVP_PKEY_get_bn_param(key, name, &number))
        return {};
    const NumberPointer owner(number);
    QByteArray bytes(size < 0 ? BN_num_bytes(number) : size, '\0');
    const int written = BN_bn2binpad(number, reinterpret_cast<uchar *>(bytes.data()), int(bytes.size()));
    return written < 0 ? QByteArray() : bytes;
}

ParseError keyError(ParseError::Kind kind, qint64 offset, const char *structure)
{
    return {.kind = kind, .offset = offset, .structure = QString::fromLatin1(structure), .detail = {}};
}

Result<PublicKey> rsaNumbers(const EVP_PKEY *key, qint64 offset)
{
    const QByteArray exponent = numberParameter(key, OSSL_PKEY_PARAM_RSA_E);
    if (exponent.size() > qsizetype(sizeof(quint64)))
        return fail(keyError(ParseError::Kind::TooLarge, offset, "RSAPublicKey.publicExponent"));
    PublicKey result{.type = KeyType::Rsa, .modulus = numberParameter(key, OSSL_PKEY_PARAM_RSA_N)};
    for (const char byte : exponent)
        result.exponent = result.exponent << 8 | uchar(byte);
    return result;
}

Result<PublicKey> eccNumbers(const EVP_PKEY *key, qint64 offset)
{
    std::array<char, 64> name{};
    size_t length = 0;
    if (!EVP_PKEY_get_group_name(key, name.data(), name.size(), &length))
        return fail(keyError(ParseError::Kind::Unsupported, offset, "ECParameters"));
    PublicKey result{.type = KeyType::Ecc, .curve = curveByName(name.data())};
    const int size = int(coordinateSize(result.curve));
    if (size == 0)
        return fail(keyError(ParseError::Kind::Unsupported, offset, "ECParameters"));
    result.x = numberParameter(key, OSSL_PKEY_PARAM_EC_PUB_X, size);
    result.y = numberParameter(key, OSSL_PKEY_PARAM_EC_PUB_Y, size);
    return result;
}

Result<PublicKey> numbersOf(const EVP_PKEY *key, qint64 offset)
{
    if (EVP_PKEY_is_a(key, "RSA"))
        return rsaNumbers(key, offset);
    if (EVP_PKEY_is_a(key, "EC") || EVP_PKEY_is_a(key, "SM2"))
        return eccNumbers(key, offset);
    return fail(keyError(ParseError::Kind::Unsupported, offset, "SubjectPublicKeyInfo.algorithm"));
}

QByteArray encoded(const EVP_PKEY *key)
{
    const int length = i2d_PUBKEY(key, nullptr);
    if (length <= 0)
        return {};
    QByteArray der(length, '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    i2d_PUBKEY(key, &position);
    return der;
}

/// A point that is given twice over, which RFC 5480, section 2.2, forbids.
bool isHybrid(const EVP_PKEY *key)
{
    std::array<char, 16> form{};
    return EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT, form.data(),
                                          form.size(), nullptr)
        && QByteArrayView(form.data()) == "hybrid";
}

} // namespace

const char *groupName(EccCurve curve)
{
    for (const Group &group : groups)
        if (group.curve == curve)
            return group.name;
    return nullptr;
}

KeyPointer opensslKey(const PublicKey &key)
{
    return key.type == KeyType::Rsa ? rsaKey(key) : eccKey(key);
}

KeyFault keyFault(const PublicKey &key)
{
    return loadedKey(key)->fault;
}

Result<PublicKey> readSubjectPublicKey(QByteArrayView der, qint64 offset)
{
    if (der.size() > maxKeyFileSize)
        return fail(keyError(ParseError::Kind::TooLarge, offset, "SubjectPublicKeyInfo"));
    const ErrorMark mark;
    const auto *position = reinterpret_cast<const uchar *>(der.data());
    const KeyPointer key(d2i_PUBKEY(nullptr, &position, long(der.size())));
    if (!key)
        return fail(keyError(ParseError::Kind::BadValue, offset, "SubjectPublicKeyInfo"));
    const qsizetype used = reinterpret_cast<const char *>(position) - der.data();
    if (used != der.size())
        return fail(keyError(ParseError::Kind::TrailingBytes, offset + used, "SubjectPublicKeyInfo"));
    // OpenSSL overlooks what DER forbids; written again, the key must be what was read.
    if (encoded(key.get()) != der || isHybrid(key.get()))
        return fail(keyError(ParseError::Kind::BadValue, offset, "SubjectPublicKeyInfo"));
    return numbersOf(key.get(), offset);
}

Result<PublicKey> readCertificateKey(QByteArrayView der, qint64 offset)
{
    if (der.size() > maxKeyFileSize)
        return fail(keyError(ParseError::Kind::TooLarge, offset, "Certificate"));
    const ErrorMark mark;
    const CertificatePointer certificate = decodeCertificate(der);
    const EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (!key)
        return fail(keyError(ParseError::Kind::BadValue, offset, "Certificate"));
    return numbersOf(key, offset);
}

QByteArray subjectPublicKey(const PublicKey &key)
{
    const ErrorMark mark;
    const KeyPointer pointer = opensslKey(key);
    return pointer ? encoded(pointer.get()) : QByteArray();
}

} // namespace plumbline::tpm
