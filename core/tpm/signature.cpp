// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/signature.h"

#include "core/tpm/names.h"
#include "core/tpm/sizedbuffer.h"

namespace plumbline::tpm {

namespace {

constexpr qsizetype maxRsaBytes = 4096 / 8;
constexpr qsizetype maxEccBytes = 66; ///< P-521

bool isVerified(SignatureScheme scheme)
{
    return isRsa(scheme) || scheme == SignatureScheme::Ecdsa || scheme == SignatureScheme::Sm2;
}

} // namespace

Result<Reading<Signature>> readSignature(QByteArrayView file, qint64 offset)
{
    FieldReader reader(file, offset, ByteOrder::BigEndian);
    Signature signature;
    signature.claimedScheme = SignatureScheme(reader.u16("sigAlg", NumberBase::Hexadecimal));
    reader.meaning(schemeName(signature.claimedScheme));
    if (!reader.failed() && !isVerified(signature.claimedScheme))
        reader.fail(ParseError::Kind::Unsupported, "TPMT_SIGNATURE.sigAlg", qint64(signature.claimedScheme));
    signature.claimedHash = HashAlgorithm(reader.u16("hash", NumberBase::Hexadecimal));
    reader.meaning(hashName(signature.claimedHash));
    if (isRsa(signature.claimedScheme)) {
        signature.rsa = readSizedBuffer(reader, "sig", maxRsaBytes);
    } else {
        signature.r = readSizedBuffer(reader, "signatureR", maxEccBytes);
        signature.s = readSizedBuffer(reader, "signatureS", maxEccBytes);
    }
    reader.expectEnd("TPMT_SIGNATURE");
    if (reader.failed())
        return fail(*reader.failure());
    return Reading<Signature>{std::move(signature), reader.take()};
}

} // namespace plumbline::tpm
