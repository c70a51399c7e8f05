// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vectors/forging.h"

#include "tests/support/bytes.h"
#include "tests/support/tpmbytes.h"

namespace plumbline::test {

namespace {

constexpr qsizetype signatureHeaderSize = 4; ///< sigAlg, hash

tpm::PublicArea areaOf(const evidence::Evidence &evidence)
{
    const auto area = tpm::readPublicArea(evidence.attestationKey);
    Q_ASSERT(area); // the builder made it
    return area->value;
}

/// Where the modulus of a TPMT_PUBLIC starts, with its size: behind keyBits and exponent.
qsizetype modulusOffset(const evidence::Evidence &evidence)
{
    return evidence.attestationKey.indexOf(sized(areaOf(evidence).key.modulus));
}

} // namespace

void flip(QByteArray &bytes, qsizetype index)
{
    char &byte = bytes[index < 0 ? bytes.size() + index : index];
    byte = char(byte ^ 1);
}

void replaceFirst(QByteArray &bytes, const QByteArray &from, const QByteArray &to)
{
    const qsizetype index = bytes.indexOf(from);
    Q_ASSERT(index >= 0); // or the vector would forge nothing
    bytes.replace(index, from.size(), to);
}

SignatureNumbers numbersOf(const evidence::Evidence &evidence)
{
    const auto signature = tpm::readSignature(evidence.signature);
    Q_ASSERT(signature); // the builder made it
    return {signature->value.r, signature->value.s};
}

void setNumbers(evidence::Evidence &evidence, const SignatureNumbers &numbers)
{
    evidence.signature = evidence.signature.first(signatureHeaderSize) + sized(numbers.r) + sized(numbers.s);
}

QByteArray orderOfP256()
{
    return hex("ffffffff 00000000 ffffffff ffffffff bce6faad a7179e84 f3b9cac2 fc632551");
}

void editKey(evidence::Evidence &evidence, void (*edit)(tpm::PublicKey &key))
{
    tpm::PublicArea area = areaOf(evidence);
    edit(area.key);
    evidence.attestationKey = publicAreaBytes(area.key, area.attributes, area.scheme, area.schemeHash);
}

void setExponent(evidence::Evidence &evidence, quint32 exponent)
{
    evidence.attestationKey.replace(modulusOffset(evidence) - 4, 4, be32(exponent));
}

void setKeyBits(evidence::Evidence &evidence, quint16 bits)
{
    evidence.attestationKey.replace(modulusOffset(evidence) - 6, 2, be16(bits));
}

void serializeValues(evidence::Evidence &evidence, const tpm::PcrSelection &selection,
                     void (*edit)(ValueList &values))
{
    ValueList values;
    qsizetype position = 0;
    for (const tpm::PcrIndex &index : evidence.request.selection->pcrs()) {
        values.push_back(evidence.pcrValues.mid(position, digestSize(index.bank).value_or(0)));
        position += values.back().size();
    }
    if (edit)
        edit(values);
    evidence.pcrValues = serializedPcrs(selection, values);
}

void serializeValues(evidence::Evidence &evidence, void (*edit)(ValueList &values))
{
    serializeValues(evidence, *evidence.request.selection, edit);
}

} // namespace plumbline::test
