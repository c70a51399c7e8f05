// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/chain.h"

#include "core/certificate/openssl.h"

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace plumbline::certificate {

namespace {

constexpr int minIssuerRsaBits = 2048;
constexpr int minDigestBytes = 32;

RevocationListPointer decodeList(QByteArrayView der)
{
    if (der.size() > maxRevocationListSize)
        return {};
    const auto *position = reinterpret_cast<const uchar *>(der.data());
    RevocationListPointer list(d2i_X509_CRL(nullptr, &position, long(der.size())));
    return reinterpret_cast<const char *>(position) == der.data() + der.size() ? std::move(list)
                                                                               : RevocationListPointer();
}

/// What OpenSSL works on: it takes part in owning the certificates.
class Stacks
{
public:
    explicit Stacks(const ChainPolicy &policy)
        : m_intermediates(sk_X509_new_null())
        , m_lists(sk_X509_CRL_new_null())
        , m_store(X509_STORE_new())
    {
        for (const Certificate &anchor : policy.anchors)
            if (const auto decoded = decodeCertificate(anchor.der))
                X509_STORE_add_cert(m_store.get(), decoded.get());
        for (const Certificate &intermediate : policy.intermediates)
            if (auto decoded = decodeCertificate(intermediate.der);
                decoded && sk_X509_push(m_intermediates.get(), decoded.get()) > 0)
                (void)decoded.release();
        for (const QByteArray &der : policy.revocationLists)
            if (auto decoded = decodeList(der); decoded && sk_X509_CRL_push(m_lists.get(), decoded.get()) > 0)
                (void)decoded.release();
    }

    [[nodiscard]] X509_STORE *store() const { return m_store.get(); }
    [[nodiscard]] STACK_OF(X509) * intermediates() const { return m_intermediates.get(); }
    [[nodiscard]] STACK_OF(X509_CRL) * lists() const { return m_lists.get(); }

private:
    struct Free
    {
        void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
        void operator()(STACK_OF(X509_CRL) * stack) const { sk_X509_CRL_pop_free(stack, X509_CRL_free); }
    };

    std::unique_ptr<STACK_OF(X509), Free> m_intermediates;
    std::unique_ptr<STACK_OF(X509_CRL), Free> m_lists;
    StorePointer m_store;
};

QByteArray encoded(X509 *certificate)
{
    QByteArray der(std::max(0, i2d_X509(certificate, nullptr)), '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    i2d_X509(certificate, &position);
    return der;
}

uefi::Certificate summaryOf(X509 *certificate)
{
    return certificate ? uefi::readCertificate(encoded(certificate), 0).value_or(uefi::Certificate())
                       : uefi::Certificate();
}

bool isAnchor(X509_STORE_CTX *context)
{
    return X509_STORE_CTX_get_error_depth(context) == sk_X509_num(X509_STORE_CTX_get0_chain(context)) - 1;
}

/// OpenSSL asks at each error whether to go on. A list that is missing or not of now proves nothing, and
/// nobody but its owner revokes a root.
int goOn(int isFine, X509_STORE_CTX *context)
{
    switch (X509_STORE_CTX_get_error(context)) {
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_CRL_NOT_YET_VALID:
        if (!isAnchor(context))
            *static_cast<Revocation *>(X509_STORE_CTX_get_app_data(context)) = Revocation::Partly;
        return 1;
    default:
        return isFine;
    }
}

ChainResult resultOf(int error)
{
    switch (error) {
    case X509_V_OK:
        return ChainResult::Trusted;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return ChainResult::UnknownIssuer;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return ChainResult::UntrustedRoot;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return ChainResult::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return ChainResult::NotYetValid;
    case X509_V_ERR_CERT_REVOKED:
        return ChainResult::Revoked;
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return ChainResult::TooLong;
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
    case X509_V_ERR_CRL_PATH_VALIDATION_ERROR:
        return ChainResult::BadRevocationList;
    default:
        return ChainResult::Broken;
    }
}

/// Whose name to say: what is missing where an issuer is, else the certificate at fault.
QString detailOf(X509_STORE_CTX *context, ChainResult result)
{
    const uefi::Certificate current = summaryOf(X509_STORE_CTX_get_current_cert(context));
    if (result == ChainResult::UnknownIssuer || result == ChainResult::UntrustedRoot)
        return current.issuer;
    if (result == ChainResult::Broken)
        return QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context)));
    return current.commonName;
}

bool isWeak(X509 *certificate, X509 *issuer)
{
    int digest = NID_undef;
    if (!X509_get_signature_info(certificate, &digest, nullptr, nullptr, nullptr))
        return true;
    const EVP_MD *algorithm = EVP_get_digestbynid(digest);
    const EVP_PKEY *key = X509_get0_pubkey(issuer);
    return !algorithm || EVP_MD_get_size(algorithm) < minDigestBytes || !key
        || (EVP_PKEY_is_a(key, "RSA") && EVP_PKEY_get_bits(key) < minIssuerRsaBits);
}

/// The signatures below the root must be ones that nobody can make; OpenSSL itself is content with less.
void checkStrength(Chain &chain, const STACK_OF(X509) * found)
{
    for (int i = 0; i + 1 < sk_X509_num(found); ++i)
        if (isWeak(sk_X509_value(found, i), sk_X509_value(found, i + 1))) {
            chain.result = ChainResult::WeakSignature;
            chain.detail = summaryOf(sk_X509_value(found, i)).commonName;
            return;
        }
}

/// Vendors do not agree on what an encryption key's usage is called, whatever its type.
bool fitsPurpose(const Certificate &leaf, Purpose purpose)
{
    const bool isEndorsement = purpose == Purpose::Endorsement;
    if (!leaf.purposes.contains(isEndorsement ? endorsementPurpose : attestationPurpose))
        return false;
    if (!leaf.keyUsage)
        return true;
    const quint32 wanted
        = isEndorsement ? DigitalSignature | KeyEncipherment | KeyAgreement : quint32(DigitalSignature);
    return (*leaf.keyUsage & wanted) != 0 && (*leaf.keyUsage & KeyCertSign) == 0;
}

void checkLeaf(Chain &chain, const Certificate &leaf, Purpose purpose)
{
    if (leaf.isAuthority)
        chain.result = ChainResult::IsAuthority;
    else if (!fitsPurpose(leaf, purpose))
        chain.result = ChainResult::WrongPurpose;
    if (chain.result != ChainResult::Trusted)
        chain.detail = leaf.purposes.join(u", "_s);
}

void setUp(X509_STORE_CTX *context, const Stacks &stacks, const ChainPolicy &policy)
{
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_ANY);
    X509_VERIFY_PARAM_set_depth(parameters, maxIntermediates);
    X509_VERIFY_PARAM_set_time(parameters, time_t(policy.at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    if (sk_X509_CRL_num(stacks.lists()) > 0) {
        X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
        X509_STORE_CTX_set0_crls(context, stacks.lists());
    }
    X509_STORE_CTX_set_verify_cb(context, goOn);
}

} // namespace

Chain verifyChain(const Certificate &leaf, const ChainPolicy &policy)
{
    if (policy.anchors.empty())
        return {};
    const ErrorMark mark;
    const Stacks stacks(policy);
    const CertificatePointer decoded = decodeCertificate(leaf.der);
    const StoreContextPointer context(X509_STORE_CTX_new());
    Chain chain{.result = ChainResult::Broken, .names = {}, .detail = {}};
    if (!decoded || !context
        || !X509_STORE_CTX_init(context.get(), stacks.store(), decoded.get(), stacks.intermediates()))
        return chain;
    setUp(context.get(), stacks, policy);
    chain.revocation = sk_X509_CRL_num(stacks.lists()) > 0 ? Revocation::Checked : Revocation::NotChecked;
    X509_STORE_CTX_set_app_data(context.get(), &chain.revocation);
    const bool isValid = X509_verify_cert(context.get()) == 1;
    const STACK_OF(X509) *found = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(found); ++i)
        chain.names << summaryOf(sk_X509_value(found, i)).commonName;
    chain.result = isValid ? ChainResult::Trusted : resultOf(X509_STORE_CTX_get_error(context.get()));
    if (!isValid) {
        chain.detail = detailOf(context.get(), chain.result);
        return chain;
    }
    checkStrength(chain, found);
    if (chain.result == ChainResult::Trusted)
        checkLeaf(chain, leaf, policy.purpose);
    return chain;
}

bool isRevocationList(QByteArrayView der)
{
    const ErrorMark mark;
    return decodeList(der) != nullptr;
}

} // namespace plumbline::certificate
