// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

namespace plumbline::test {

// Changes to files of evidence that many vectors make.

/// Flips the lowest bit of a byte; a negative index counts from the end.
void flip(QByteArray &bytes, qsizetype index);

/// Replaces the first occurrence; @p from must be there.
void replaceFirst(QByteArray &bytes, const QByteArray &from, const QByteArray &to);

/// The two numbers of a TPMT_SIGNATURE of ECDSA or SM2.
struct SignatureNumbers
{
    QByteArray r;
    QByteArray s;
};
[[nodiscard]] SignatureNumbers numbersOf(const evidence::Evidence &evidence);
void setNumbers(evidence::Evidence &evidence, const SignatureNumbers &numbers);

/// The order of P-256. SEC 2, section 2.4.2.
[[nodiscard]] QByteArray orderOfP256();

/// Writes the attestation key, a TPMT_PUBLIC, with other numbers.
void editKey(evidence::Evidence &evidence, void (*edit)(tpm::PublicKey &key));

/// Sets a number of the attestation key, a TPMT_PUBLIC of RSA.
void setExponent(evidence::Evidence &evidence, quint32 exponent);
void setKeyBits(evidence::Evidence &evidence, quint16 bits);

/// Writes the PCR values, which are in the values form, in the serialized form, as a TPM that quoted
/// @p selection gives them.
using ValueList = std::vector<QByteArray>;
void serializeValues(evidence::Evidence &evidence, const tpm::PcrSelection &selection,
                     void (*edit)(ValueList &values) = nullptr);
/// The selection that was asked for.
void serializeValues(evidence::Evidence &evidence, void (*edit)(ValueList &values));

} // namespace plumbline::test
