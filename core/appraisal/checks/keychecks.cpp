// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/keyoutcomes.h"
#include "core/tpm/names.h"
#include "core/tpm/verifysignature.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

/// The key's own scheme is the one that counts: a signature that claims another is a downgrade.
std::vector<Outcome> checkScheme(const CheckContext &context)
{
    const auto &part = context.evidence.signature;
    if (!part)
        return incomplete("missing"_L1, Subject::Signature);
    if (!*part)
        return unreadable(Subject::Signature, part->error());
    const tpm::KeyFile *key = context.attestationKey();
    if (!key)
        return incomplete("no-key"_L1, Subject::AttestationKey);
    if (!key->area || key->area->scheme == tpm::SignatureScheme::Null)
        return notApplicable(Subject::Signature);
    const tpm::Signature &signature = (*part)->value;
    if (signature.claimedScheme == key->area->scheme && signature.claimedHash == key->area->schemeHash)
        return pass(Subject::Signature);
    return fails("differs"_L1, Subject::Signature,
                 tpm::schemeName(signature.claimedScheme) + u", "_s + hashName(signature.claimedHash),
                 rangeOf((*part)->fields, "sigAlg"_L1));
}

std::vector<Outcome> outcomeOf(tpm::SignatureResult result)
{
    switch (result) {
    case tpm::SignatureResult::Valid:
        return pass(Subject::Signature);
    case tpm::SignatureResult::Invalid:
        return fails("invalid"_L1, Subject::Signature);
    case tpm::SignatureResult::KeyMismatch:
        return fails("other-key-type"_L1, Subject::Signature);
    case tpm::SignatureResult::WeakHash:
        return fails("weak-hash"_L1, Subject::Signature);
    case tpm::SignatureResult::BadNumber:
        return fails("bad-number"_L1, Subject::Signature);
    case tpm::SignatureResult::UnusableKey:
        return fails("unusable-key"_L1, Subject::AttestationKey);
    }
    return incomplete("missing"_L1, Subject::Signature);
}

std::vector<Outcome> checkSignature(const CheckContext &context)
{
    const tpm::Attest *quote = context.quote();
    const tpm::Signature *signature = context.signature();
    const tpm::KeyFile *key = context.attestationKey();
    if (!quote)
        return incomplete("no-quote"_L1, Subject::Quote);
    if (!signature)
        return incomplete("missing"_L1, Subject::Signature);
    if (!key)
        return incomplete("no-key"_L1, Subject::AttestationKey);
    const tpm::SignatureResult result = tpm::verifySignature(key->key, *signature, quote->bytes);
    const bool maybeIdentity
        = result == tpm::SignatureResult::Invalid && signature->claimedScheme == tpm::SignatureScheme::Sm2;
    if (!maybeIdentity)
        return outcomeOf(result);
    return outcomeOf(tpm::verifySignature(key->key, *signature, quote->bytes, tpm::Sm2Digest::WithIdentity));
}

std::vector<Outcome> checkKey(const CheckContext &context)
{
    const auto &part = context.evidence.attestationKey;
    if (!part)
        return incomplete("missing"_L1, Subject::AttestationKey);
    if (!*part)
        return unreadable(Subject::AttestationKey, part->error());
    return keyOutcome(**part, Subject::AttestationKey);
}

/// A restricted signing key that never leaves its TPM signs nothing that claims to be the TPM's and is not.
/// Part 1, section 30.2.
std::vector<Outcome> checkRestricted(const CheckContext &context)
{
    const tpm::KeyFile *key = context.attestationKey();
    if (!key)
        return incomplete("no-key"_L1, Subject::AttestationKey);
    if (!key->area && isCertified(context))
        return result(CheckResult::Pass, "certified"_L1, Subject::AttestationCertificate);
    if (!key->area)
        return incomplete("attributes-unknown"_L1, Subject::AttestationKey);
    const QStringList wrong = wrongAttributes(*key->area, tpm::Sign);
    if (wrong.isEmpty())
        return pass(Subject::AttestationKey);
    return fails("attributes"_L1, Subject::AttestationKey, wrong.join(u' '),
                 rangeOf(key->fields, "objectAttributes"_L1));
}

constexpr std::array checks{
    Check{"signature.scheme"_L1, Question::RightTpm, checkScheme},
    Check{"signature.valid"_L1, Question::RightTpm, checkSignature},
    Check{"ak.key"_L1, Question::RightTpm, checkKey},
    Check{"ak.restricted"_L1, Question::RightTpm, checkRestricted},
};

} // namespace

std::span<const Check> keyChecks()
{
    return checks;
}

} // namespace plumbline::appraisal
