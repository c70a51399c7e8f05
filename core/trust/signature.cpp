// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/openssl.h"
#include "core/trust/signaturebytes.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>

#include <algorithm>
#include <array>

namespace plumbline::trust {

namespace {

constexpr int coordinateSize = 32; ///< bytes of r and of s
constexpr int edwardsKeySize = 32; ///< bytes of an Ed25519 public key

/// The order of P-256's group. SEC 2, section 2.4.2.
NumberPointer groupOrder()
{
    BIGNUM *order = nullptr;
    BN_hex2bn(&order, "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
    return NumberPointer(order);
}

KeyPointer publicKeyFrom(const OperatorKey &key)
{
    const auto *position = octets(key.publicKey);
    KeyPointer pointer(d2i_PUBKEY(nullptr, &position, long(key.publicKey.size())));
    // OpenSSL overlooks what DER forbids and what follows: written again, the key must be what was read.
    if (!pointer || encodedPublicKey(pointer.get()) != key.publicKey
        || algorithmOf(pointer.get()) != key.algorithm)
        return {};
    return pointer;
}

/// Points of small order: a key that is one "verifies" signatures that nobody made. RFC 8032 leaves the check
/// to us. The bit of x's sign is not looked at.
bool isOfSmallOrder(QByteArrayView point)
{
    static const std::array points{
        QByteArray(edwardsKeySize, '\0'),
        QByteArray(1, '\1') + QByteArray(edwardsKeySize - 1, '\0'),
        QByteArray::fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
        QByteArray::fromHex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        QByteArray::fromHex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        QByteArray::fromHex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    };
    QByteArray y = point.toByteArray();
    y.back() = char(y.back() & 0x7f);
    return std::ranges::find(points, y) != points.end();
}

bool isStrong(EVP_PKEY *key, KeyAlgorithm algorithm)
{
    if (algorithm == KeyAlgorithm::EcdsaP256) {
        const KeyContextPointer context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
        return context && EVP_PKEY_public_check(context.get()) == 1;
    }
    QByteArray raw(edwardsKeySize, '\0');
    size_t size = size_t(raw.size());
    return EVP_PKEY_get_raw_public_key(key, reinterpret_cast<uchar *>(raw.data()), &size) == 1
        && size == size_t(edwardsKeySize) && !isOfSmallOrder(raw);
}

/// ECDSA-Sig-Value of RFC 3279, section 2.2.3; empty unless s is in the lower half: of the two signatures
/// that each pair of numbers gives, only one is ours.
QByteArray unpacked(QByteArrayView signature)
{
    NumberPointer r(BN_bin2bn(octets(signature), coordinateSize, nullptr));
    NumberPointer s(BN_bin2bn(octets(signature.sliced(coordinateSize)), coordinateSize, nullptr));
    if (!r || !s || packedSignature(r.get(), s.get()) != signature)
        return {};
    const EcdsaPointer pair(ECDSA_SIG_new());
    if (!pair || !ECDSA_SIG_set0(pair.get(), r.get(), s.get()))
        return {};
    (void)r.release(); // the pair owns them now
    (void)s.release();
    const int length = i2d_ECDSA_SIG(pair.get(), nullptr);
    if (length <= 0)
        return {};
    QByteArray der(length, '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &position);
    return der;
}

} // namespace

QByteArray encodedPublicKey(const EVP_PKEY *key)
{
    const int length = i2d_PUBKEY(key, nullptr);
    if (length <= 0)
        return {};
    QByteArray der(length, '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    i2d_PUBKEY(key, &position);
    return der;
}

std::optional<KeyAlgorithm> algorithmOf(const EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "ED25519"))
        return KeyAlgorithm::Ed25519;
    std::array<char, 64> group{};
    if (!EVP_PKEY_is_a(key, "EC") || !EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr)
        || QByteArrayView(group.data()) != "prime256v1")
        return std::nullopt;
    std::array<char, 16> form{}; // one point, one encoding: neither compressed nor hybrid
    if (!EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT, form.data(),
                                        form.size(), nullptr)
        || QByteArrayView(form.data()) != "uncompressed")
        return std::nullopt;
    return KeyAlgorithm::EcdsaP256;
}

QByteArray packedSignature(const BIGNUM *r, const BIGNUM *s)
{
    const NumberPointer order = groupOrder();
    const NumberPointer other(BN_new());
    if (!order || !other || !BN_sub(other.get(), order.get(), s))
        return {};
    const BIGNUM *low = BN_cmp(s, other.get()) > 0 ? other.get() : s;
    QByteArray packed(signatureSize, '\0');
    auto *bytes = reinterpret_cast<uchar *>(packed.data());
    if (BN_is_negative(low) || BN_bn2binpad(r, bytes, coordinateSize) < 0
        || BN_bn2binpad(low, bytes + coordinateSize, coordinateSize) < 0)
        return {};
    return packed;
}

QByteArray packedSignature(QByteArrayView r, QByteArrayView s)
{
    if (r.size() > coordinateSize || s.size() > coordinateSize)
        return {};
    const NumberPointer first(BN_bin2bn(octets(r), int(r.size()), nullptr));
    const NumberPointer second(BN_bin2bn(octets(s), int(s.size()), nullptr));
    return first && second ? packedSignature(first.get(), second.get()) : QByteArray();
}

bool isUsable(const OperatorKey &key)
{
    const ErrorMark mark;
    const KeyPointer pointer = publicKeyFrom(key);
    return pointer && isStrong(pointer.get(), key.algorithm);
}

bool isSignedBy(const OperatorKey &key, QByteArrayView message, QByteArrayView signature)
{
    if (signature.size() != signatureSize)
        return false;
    const ErrorMark mark;
    const KeyPointer pointer = publicKeyFrom(key);
    const DigestContextPointer context(EVP_MD_CTX_new());
    const bool isEdwards = key.algorithm == KeyAlgorithm::Ed25519;
    const QByteArray encoded = isEdwards ? signature.toByteArray() : unpacked(signature);
    return pointer && context && !encoded.isEmpty()
        && EVP_DigestVerifyInit(context.get(), nullptr, isEdwards ? nullptr : EVP_sha256(), nullptr,
                                pointer.get())
        == 1
        && EVP_DigestVerify(context.get(), octets(encoded), size_t(encoded.size()), octets(message),
                            size_t(message.size()))
        == 1;
}

} // namespace plumbline::trust
