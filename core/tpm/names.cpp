// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::tpm {

namespace {

template <typename T> struct Name
{
    T value;
    QLatin1StringView name;
};

constexpr std::array schemes{
    Name{SignatureScheme::Hmac, "TPM_ALG_HMAC"_L1},
    Name{SignatureScheme::Null, "TPM_ALG_NULL"_L1},
    Name{SignatureScheme::RsaSsa, "TPM_ALG_RSASSA"_L1},
    Name{SignatureScheme::RsaEs, "TPM_ALG_RSAES"_L1},
    Name{SignatureScheme::RsaPss, "TPM_ALG_RSAPSS"_L1},
    Name{SignatureScheme::Oaep, "TPM_ALG_OAEP"_L1},
    Name{SignatureScheme::Ecdsa, "TPM_ALG_ECDSA"_L1},
    Name{SignatureScheme::Ecdh, "TPM_ALG_ECDH"_L1},
    Name{SignatureScheme::Ecdaa, "TPM_ALG_ECDAA"_L1},
    Name{SignatureScheme::Sm2, "TPM_ALG_SM2"_L1},
    Name{SignatureScheme::EcSchnorr, "TPM_ALG_ECSCHNORR"_L1},
    Name{SignatureScheme::EcMqv, "TPM_ALG_ECMQV"_L1},
};

constexpr std::array keyTypes{
    Name{KeyType::Rsa, "TPM_ALG_RSA"_L1},
    Name{KeyType::KeyedHash, "TPM_ALG_KEYEDHASH"_L1},
    Name{KeyType::Ecc, "TPM_ALG_ECC"_L1},
    Name{KeyType::SymCipher, "TPM_ALG_SYMCIPHER"_L1},
};

constexpr std::array curves{
    Name{EccCurve::None, "TPM_ECC_NONE"_L1},          Name{EccCurve::NistP256, "TPM_ECC_NIST_P256"_L1},
    Name{EccCurve::NistP384, "TPM_ECC_NIST_P384"_L1}, Name{EccCurve::NistP521, "TPM_ECC_NIST_P521"_L1},
    Name{EccCurve::Sm2P256, "TPM_ECC_SM2_P256"_L1},
};

template <typename T, size_t n> QString nameIn(const std::array<Name<T>, n> &names, T value)
{
    for (const Name<T> &entry : names)
        if (entry.value == value)
            return entry.name;
    return u"0x%1"_s.arg(quint32(value), 4, 16, QLatin1Char('0'));
}

} // namespace

QString schemeName(SignatureScheme scheme)
{
    return nameIn(schemes, scheme);
}

QString keyTypeName(KeyType type)
{
    return nameIn(keyTypes, type);
}

QString curveName(EccCurve curve)
{
    return nameIn(curves, curve);
}

} // namespace plumbline::tpm
