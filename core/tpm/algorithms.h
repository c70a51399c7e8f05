// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace plumbline::tpm {

/// TPMI_ALG_PUBLIC. TPM 2.0 Library, Part 2, section 12.2.2. Other values are legal and refused by the
/// checks.
enum class KeyType : quint16 {
    Rsa = 0x0001,
    KeyedHash = 0x0008,
    Ecc = 0x0023,
    SymCipher = 0x0025,
};

/// How a signature is made, by TPM_ALG_ID. Part 2, sections 11.2.1 and 11.3. Of these, only RsaSsa, RsaPss,
/// Ecdsa and Sm2 are ever verified.
enum class SignatureScheme : quint16 {
    Hmac = 0x0005,
    Null = 0x0010,
    RsaSsa = 0x0014,
    RsaEs = 0x0015,
    RsaPss = 0x0016,
    Oaep = 0x0017,
    Ecdsa = 0x0018,
    Ecdh = 0x0019,
    Ecdaa = 0x001A,
    Sm2 = 0x001B,
    EcSchnorr = 0x001C,
    EcMqv = 0x001D,
};

[[nodiscard]] constexpr bool isRsa(SignatureScheme scheme)
{
    return scheme == SignatureScheme::RsaSsa || scheme == SignatureScheme::RsaPss;
}

/// TPM_ECC_CURVE. Part 2, section 6.4.
enum class EccCurve : quint16 {
    None = 0x0000,
    NistP256 = 0x0003,
    NistP384 = 0x0004,
    NistP521 = 0x0005,
    Sm2P256 = 0x0020,
};

/// Size of a coordinate in bytes; 0 for a curve that we do not verify with.
[[nodiscard]] constexpr qsizetype coordinateSize(EccCurve curve)
{
    switch (curve) {
    case EccCurve::NistP256:
    case EccCurve::Sm2P256:
        return 32;
    case EccCurve::NistP384:
        return 48;
    case EccCurve::NistP521:
        return 66;
    case EccCurve::None:
        break;
    }
    return 0;
}

} // namespace plumbline::tpm
