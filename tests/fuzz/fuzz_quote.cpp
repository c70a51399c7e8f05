// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a TPM hands over: quotes, signatures, keys and PCR values, and signatures verified with keys of any
// kind.

#include "core/tpm/attest.h"
#include "core/tpm/keyfile.h"
#include "core/tpm/pcrvalues.h"
#include "core/tpm/signature.h"
#include "core/tpm/verifysignature.h"
#include "tests/fuzz/fieldcheck.h"

using namespace plumbline;

namespace {

void checkQuote(QByteArrayView bytes)
{
    const auto quote = tpm::readAttest(bytes);
    if (!quote)
        return;
    requireInside(quote->fields, {0, bytes.size()});
    // Reading again what was signed gives the same: nothing outside of it was used.
    const auto again = tpm::readAttest(quote->value.bytes);
    require(again && again->value == quote->value);
}

void checkValues(QByteArrayView bytes)
{
    const auto file = tpm::readPcrFile(bytes);
    if (!file)
        return;
    requireInside(file->fields, {0, bytes.size()});
    if (!file->value.reportedSelection)
        return;
    const auto values = tpm::assignValues(*file->value.reportedSelection, file->value);
    require(!values || values->size() == file->value.reportedSelection->pcrs().size());
}

void checkKey(QByteArrayView bytes)
{
    const auto key = tpm::readKeyFile(bytes);
    if (!key)
        return;
    const tpm::Signature signature{.claimedScheme = tpm::SignatureScheme::RsaSsa,
                                   .claimedHash = HashAlgorithm::Sha256,
                                   .rsa = QByteArray(key->key.modulus.size(), 's'),
                                   .r = {},
                                   .s = {}};
    require(tpm::verifySignature(key->key, signature, bytes) != tpm::SignatureResult::Valid);
}

void checkSignature(QByteArrayView bytes)
{
    if (const auto signature = tpm::readSignature(bytes))
        requireInside(signature->fields, {0, bytes.size()});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    checkQuote(bytes);
    checkValues(bytes);
    checkKey(bytes);
    checkSignature(bytes);
    return 0;
}
