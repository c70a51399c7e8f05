// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/signaturelimit.h"

#include "core/tpm/openssl.h"

namespace plumbline::bench {

namespace {

QByteArray encoded(const tpm::Signature &signature)
{
    const tpm::EcdsaPointer pair(ECDSA_SIG_new());
    ECDSA_SIG_set0(pair.get(), BN_bin2bn(tpm::octets(signature.r), int(signature.r.size()), nullptr),
                   BN_bin2bn(tpm::octets(signature.s), int(signature.s.size()), nullptr));
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &position);
    return der;
}

} // namespace

struct SignatureLimit::Prepared
{
    tpm::KeyPointer key;
    tpm::DigestContextPointer context;
    QByteArray signature;
    QByteArray message;
};

SignatureLimit::SignatureLimit(const evidence::ReadEvidence &evidence)
    : m_prepared(std::make_unique<Prepared>(
          Prepared{.key = tpm::opensslKey(evidence::valueOf(evidence.attestationKey)->key),
                   .context = tpm::DigestContextPointer(EVP_MD_CTX_new()),
                   .signature = encoded(evidence::valueOf(evidence.signature)->value),
                   .message = evidence::valueOf(evidence.quote)->value.bytes}))
{
}

SignatureLimit::~SignatureLimit() = default;

bool SignatureLimit::verify() const
{
    const auto &[key, context, signature, message] = *m_prepared;
    EVP_MD_CTX_reset(context.get());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) > 0
        && EVP_DigestVerify(context.get(), tpm::octets(signature), size_t(signature.size()),
                            tpm::octets(message), size_t(message.size()))
        == 1;
}

} // namespace plumbline::bench
