// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/keyoutcomes.h"
#include "core/tpm/easyfactors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using certificate::Certificate;
using certificate::Chain;
using certificate::ChainResult;
using certificate::Revocation;

/// What each fault of a chain means: contradicted, or just not proven (rule R2).
struct ChainReason
{
    ChainResult chain;
    CheckResult result;
    QLatin1StringView reason;
};
constexpr std::array chainReasons{
    ChainReason{.chain = ChainResult::NoRoots, .result = CheckResult::Incomplete, .reason = "no-roots"_L1},
    ChainReason{.chain = ChainResult::UnknownIssuer,
                .result = CheckResult::Incomplete,
                .reason = "unknown-issuer"_L1},
    ChainReason{
        .chain = ChainResult::UntrustedRoot, .result = CheckResult::Fail, .reason = "untrusted-root"_L1},
    ChainReason{.chain = ChainResult::Expired, .result = CheckResult::Incomplete, .reason = "expired"_L1},
    ChainReason{
        .chain = ChainResult::NotYetValid, .result = CheckResult::Incomplete, .reason = "not-yet-valid"_L1},
    ChainReason{.chain = ChainResult::Revoked, .result = CheckResult::Fail, .reason = "revoked"_L1},
    ChainReason{
        .chain = ChainResult::WrongPurpose, .result = CheckResult::Fail, .reason = "wrong-purpose"_L1},
    ChainReason{.chain = ChainResult::IsAuthority, .result = CheckResult::Fail, .reason = "is-authority"_L1},
    ChainReason{.chain = ChainResult::WeakSignature,
                .result = CheckResult::Incomplete,
                .reason = "weak-signature"_L1},
    ChainReason{.chain = ChainResult::TooLong, .result = CheckResult::Fail, .reason = "too-long"_L1},
    ChainReason{.chain = ChainResult::BadRevocationList,
                .result = CheckResult::Incomplete,
                .reason = "bad-revocation-list"_L1},
    ChainReason{.chain = ChainResult::Broken, .result = CheckResult::Fail, .reason = "broken"_L1},
};

Outcome trusted(const Chain &chain, Subject subject)
{
    QStringList names = chain.names;
    names.removeAll(QString()); // certificates of endorsement keys have no subject
    Outcome outcome{.reason = "not-revoked"_L1,
                    .subject = subject,
                    .part = {},
                    .event = {},
                    .range = {},
                    .detail = names.join(u" → "_s)};
    if (chain.revocation == Revocation::NotChecked)
        outcome.reason = "revocation-not-checked"_L1;
    else if (chain.revocation == Revocation::Partly)
        outcome.reason = "revocation-partly-checked"_L1;
    return outcome;
}

Outcome chainOutcome(const Chain &chain, Subject subject)
{
    if (chain.result == ChainResult::Trusted)
        return trusted(chain, subject);
    const auto row = std::ranges::find(chainReasons, chain.result, &ChainReason::chain);
    return {.result = row->result,
            .reason = row->reason,
            .subject = subject,
            .part = {},
            .event = {},
            .range = {},
            .detail = chain.detail};
}

/// An endorsement certificate helps where nothing else says whose key it is. Where it is known already, one
/// that nobody can follow takes nothing away.
bool isNeeded(const CheckContext &context)
{
    const evidence::Request &request = context.evidence.request;
    return !request.isKeyPinned && !request.isEndorsementKeyPinned && !isCertified(context);
}

std::vector<Outcome> followed(const Certificate &certificate, const Chain &chain, Subject subject)
{
    std::vector<Outcome> outcomes{chainOutcome(chain, subject)};
    if (certificate.padding > 0)
        outcomes.push_back({.reason = "padded"_L1,
                            .subject = subject,
                            .part = {},
                            .event = {},
                            .range = {certificate.der.size(), certificate.padding},
                            .detail = QString::number(certificate.padding)});
    return outcomes;
}

std::vector<Outcome> checkEndorsementCertificate(const CheckContext &context)
{
    constexpr Subject subject = Subject::EndorsementCertificate;
    const auto &part = context.evidence.endorsementCertificate;
    if (!part)
        return notApplicable(subject);
    if (!*part)
        return unreadable(subject, part->error());
    const Chain &chain = *context.endorsementChain;
    if (chain.result == ChainResult::NoRoots && !isNeeded(context))
        return result(CheckResult::NotApplicable, "not-followed"_L1, subject);
    return followed(**part, chain, subject);
}

/// The key of the TPM, as the certificate has it and as the TPM tells it.
std::vector<Outcome> checkEndorsementKey(const CheckContext &context)
{
    const auto &part = context.evidence.endorsementKey;
    const Certificate *certificate = context.endorsementCertificate();
    if (!part)
        return notApplicable(Subject::EndorsementKey);
    if (!*part)
        return unreadable(Subject::EndorsementKey, part->error());
    const tpm::KeyFile &key = **part;
    const auto soundness = keyOutcome(key, Subject::EndorsementKey);
    if (soundness.front().result != CheckResult::Pass)
        return soundness;
    const tpm::KeyFile *attestation = context.attestationKey();
    const bool signs = attestation && attestation->key == key.key;
    const QStringList wrong
        = key.area ? wrongAttributes(*key.area, signs ? tpm::Sign : tpm::Decrypt) : QStringList();
    if (!wrong.isEmpty())
        return fails("attributes"_L1, Subject::EndorsementKey, wrong.join(u' '),
                     rangeOf(key.fields, "objectAttributes"_L1));
    if (certificate && !certificate->key)
        return incomplete("unsupported"_L1, Subject::EndorsementCertificate);
    if (certificate && *certificate->key != key.key)
        return fails("other-key"_L1, Subject::EndorsementCertificate);
    return soundness;
}

std::vector<Outcome> checkAttestationCertificate(const CheckContext &context)
{
    constexpr Subject subject = Subject::AttestationCertificate;
    const auto &part = context.evidence.attestationCertificate;
    if (!part)
        return notApplicable(subject);
    if (!*part)
        return unreadable(subject, part->error());
    const tpm::KeyFile *key = context.attestationKey();
    if (!key)
        return incomplete("no-key"_L1, Subject::AttestationKey);
    if ((*part)->key != key->key)
        return fails("other-key"_L1, subject);
    const Chain &chain = *context.attestationChain;
    if (chain.result == ChainResult::NoRoots && context.evidence.request.isKeyPinned)
        return result(CheckResult::NotApplicable, "not-followed"_L1, subject);
    return followed(**part, chain, subject);
}

/// Whether a certificate that came along, or @p leaf, names @p issuer as its issuer.
bool isNamedAsIssuer(const Certificate &issuer, const Certificate &leaf,
                     const std::vector<Certificate> &certificates)
{
    const auto names
        = [&](const Certificate &other) { return other.summary.issuer == issuer.summary.subject; };
    return names(leaf) || std::ranges::any_of(certificates, names);
}

/// The name of a certificate above @p leaf whose key can be factored.
std::optional<QString> factorableIssuer(const CheckContext &context, const Certificate *leaf)
{
    if (!leaf)
        return std::nullopt;
    const evidence::ReadEvidence &evidence = context.evidence;
    for (const auto *certificates :
         {&evidence.chainCertificates, &evidence.trustAnchors, &evidence.attestationAnchors})
        for (const Certificate &issuer : *certificates)
            if (issuer.key && tpm::hasEasyFactors(issuer.key->modulus)
                && isNamedAsIssuer(issuer, *leaf, evidence.chainCertificates))
                return issuer.summary.commonName;
    return std::nullopt;
}

std::vector<Outcome> checkFactorable(const CheckContext &context, const tpm::PublicKey *key,
                                     const Certificate *leaf, Subject subject)
{
    if (key && tpm::hasEasyFactors(key->modulus))
        return fails("factorable"_L1, subject);
    if (const auto issuer = factorableIssuer(context, leaf))
        return fails("factorable-issuer"_L1, subject, *issuer);
    const bool isRsa = key && key->type == tpm::KeyType::Rsa;
    return isRsa || leaf ? pass(subject) : notApplicable(subject);
}

std::vector<Outcome> checkEndorsementRoca(const CheckContext &context)
{
    const tpm::KeyFile *file = context.endorsementKey();
    const Certificate *certificate = context.endorsementCertificate();
    const tpm::PublicKey *key = file ? &file->key : nullptr;
    if (!key && certificate && certificate->key)
        key = &*certificate->key;
    return checkFactorable(context, key, certificate, Subject::EndorsementKey);
}

std::vector<Outcome> checkAttestationRoca(const CheckContext &context)
{
    const tpm::KeyFile *file = context.attestationKey();
    return checkFactorable(context, file ? &file->key : nullptr, context.attestationCertificate(),
                           Subject::AttestationKey);
}

constexpr std::array checks{
    Check{"ak.roca"_L1, Question::RightTpm, checkAttestationRoca},
    Check{"ak.certificate"_L1, Question::RightTpm, checkAttestationCertificate},
    Check{"ek.key"_L1, Question::RightTpm, checkEndorsementKey},
    Check{"ek.roca"_L1, Question::RightTpm, checkEndorsementRoca},
    Check{"ek.certificate"_L1, Question::RightTpm, checkEndorsementCertificate},
};

} // namespace

std::span<const Check> certificateChecks()
{
    return checks;
}

} // namespace plumbline::appraisal
