// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/jwk.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace plumbline::tpm {

namespace {

ParseError jwkError(ParseError::Kind kind, QLatin1StringView member)
{
    return {.kind = kind, .structure = u"JWK."_s + member, .detail = {}};
}

/// Base64url without padding, RFC 7515, section 2.
Result<QByteArray> number(const QJsonObject &object, QLatin1StringView member)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray text = object.value(member).toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, form | QByteArray::AbortOnBase64DecodingErrors);
    // Only one text stands for given bytes: the last character may not have bits of its own.
    if (!decoded || (*decoded).isEmpty() || (*decoded).toBase64(form) != text)
        return fail(jwkError(ParseError::Kind::BadText, member));
    return *decoded;
}

EccCurve curveByJwkName(const QString &name)
{
    if (name == "P-256"_L1)
        return EccCurve::NistP256;
    if (name == "P-384"_L1)
        return EccCurve::NistP384;
    if (name == "P-521"_L1)
        return EccCurve::NistP521;
    return EccCurve::None;
}

Result<PublicKey> rsaOf(const QJsonObject &object)
{
    const auto modulus = number(object, "n"_L1);
    const auto exponent = number(object, "e"_L1);
    if (!modulus || !exponent)
        return fail(!modulus ? modulus.error() : exponent.error());
    if (exponent->size() > qsizetype(sizeof(quint64)))
        return fail(jwkError(ParseError::Kind::TooLarge, "e"_L1));
    PublicKey key{.type = KeyType::Rsa, .modulus = *modulus};
    for (const char byte : *exponent)
        key.exponent = key.exponent << 8 | uchar(byte);
    return key;
}

Result<PublicKey> eccOf(const QJsonObject &object)
{
    PublicKey key{.type = KeyType::Ecc, .curve = curveByJwkName(object.value("crv"_L1).toString())};
    if (key.curve == EccCurve::None)
        return fail(jwkError(ParseError::Kind::Unsupported, "crv"_L1));
    const auto x = number(object, "x"_L1);
    const auto y = number(object, "y"_L1);
    if (!x || !y)
        return fail(!x ? x.error() : y.error());
    key.x = *x;
    key.y = *y;
    return key;
}

} // namespace

Result<PublicKey> readJwk(QByteArrayView json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    const QString type = object.value("kty"_L1).toString();
    if (type == "RSA"_L1)
        return rsaOf(object);
    if (type == "EC"_L1)
        return eccOf(object);
    return fail(
        jwkError(object.isEmpty() ? ParseError::Kind::BadValue : ParseError::Kind::Unsupported, "kty"_L1));
}

} // namespace plumbline::tpm
