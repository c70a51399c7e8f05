// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/keyoutcomes.h"
#include "core/base/hasher.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr qsizetype algorithmSize = 2; ///< of a Name, before its digest

/// Handles of the hierarchies, which stand for the Name of a primary key's parent. TPM 2.0 Library, Part 2,
/// section 7.4.
struct Hierarchy
{
    QLatin1StringView name;
    QByteArrayView handle;
};
constexpr std::array hierarchies{
    Hierarchy{"TPM_RH_ENDORSEMENT"_L1, QByteArrayView("\x40\x00\x00\x0B", 4)},
    Hierarchy{"TPM_RH_OWNER"_L1, QByteArrayView("\x40\x00\x00\x01", 4)},
    Hierarchy{"TPM_RH_PLATFORM"_L1, QByteArrayView("\x40\x00\x00\x0C", 4)},
    Hierarchy{"TPM_RH_NULL"_L1, QByteArrayView("\x40\x00\x00\x07", 4)},
};

/// The qualified Name of a key: its Name and all above it. Part 1, section 16.
QByteArray qualifiedName(const tpm::PublicArea &area, const QByteArray &parent)
{
    const QByteArray name = tpm::nameOf(area);
    return name.first(std::min(algorithmSize, name.size())) + hashOf(area.nameAlgorithm, parent + name);
}

/// Where in its TPM the key that signed stands, as far as it can be told: "TPM_RH_OWNER", or "EK" for a child
/// of the endorsement key. The signer says so itself: that it is there is not proven by it.
QString placeOf(const CheckContext &context, const tpm::PublicArea &area)
{
    const QByteArray &signer = context.quote()->qualifiedSigner;
    for (const Hierarchy &hierarchy : hierarchies)
        if (qualifiedName(area, hierarchy.handle.toByteArray()) == signer)
            return hierarchy.name;
    const tpm::KeyFile *endorsement = context.endorsementKey();
    if (!endorsement || !endorsement->area)
        return {};
    const QByteArray parent = qualifiedName(*endorsement->area, hierarchies.front().handle.toByteArray());
    return qualifiedName(area, parent) == signer ? u"EK"_s : QString();
}

/// A qualified Name has the form of the key's own Name.
bool isOfForm(const QByteArray &signer, const QByteArray &name)
{
    return signer.size() == name.size()
        && signer.first(std::min(algorithmSize, signer.size()))
        == name.first(std::min(algorithmSize, name.size()));
}

/// The Name is computed from the public area that is used, never taken from beside it.
std::vector<Outcome> checkName(const CheckContext &context)
{
    const tpm::KeyFile *key = context.attestationKey();
    const QByteArray &expected = context.evidence.request.attestationKeyName;
    if (!key)
        return incomplete("no-key"_L1, Subject::AttestationKey);
    if (!key->area)
        return expected.isEmpty() ? notApplicable(Subject::AttestationKey)
                                  : incomplete("name-unknown"_L1, Subject::AttestationKey);
    const QByteArray name = tpm::nameOf(*key->area);
    if (name.isEmpty())
        return incomplete("unknown-hash"_L1, Subject::AttestationKey, hashName(key->area->nameAlgorithm));
    if (!expected.isEmpty() && name != expected)
        return fails("differs"_L1, Subject::AttestationKey, QString::fromLatin1(name.toHex()));
    if (!context.quote())
        return incomplete("no-quote"_L1, Subject::Quote);
    if (!isOfForm(context.quote()->qualifiedSigner, name))
        return fails("other-signer"_L1, Subject::Quote,
                     QString::fromLatin1(context.quote()->qualifiedSigner.toHex()),
                     rangeOf((*context.evidence.quote)->fields, "qualifiedSigner"_L1));
    return pass(Subject::Quote, placeOf(context, *key->area));
}

std::vector<Outcome> bound(QLatin1StringView reason, Subject subject)
{
    return result(CheckResult::Pass, reason, subject);
}

/// How it is known whose TPM the key is in: the strongest way that holds.
std::vector<Outcome> checkBinding(const CheckContext &context)
{
    const tpm::KeyFile *key = context.attestationKey();
    if (!key)
        return incomplete("no-key"_L1, Subject::AttestationKey);
    const evidence::Request &request = context.evidence.request;
    // An activation is of a Name: without it, it could be that of another key.
    const bool isActivated
        = request.binding == evidence::KeyBinding::ActivatedByUs && !request.attestationKeyName.isEmpty();
    if (isActivated && isEndorsed(context))
        return bound("activated"_L1, Subject::Request);
    if (isCertified(context))
        return bound("certified"_L1, Subject::AttestationCertificate);
    const certificate::Certificate *certificate = context.endorsementCertificate();
    if (isEndorsed(context) && certificate && certificate->key == key->key)
        return bound("endorsement-key"_L1, Subject::EndorsementCertificate);
    if (request.isKeyPinned)
        return bound("vouched-for"_L1, Subject::Request);
    return incomplete(isActivated ? "activated-unknown-tpm"_L1 : "not-bound"_L1, Subject::AttestationKey);
}

constexpr std::array checks{
    Check{"ak.name"_L1, Question::RightTpm, checkName},
    Check{"ak.binding"_L1, Question::RightTpm, checkBinding},
};

} // namespace

std::span<const Check> bindingChecks()
{
    return checks;
}

} // namespace plumbline::appraisal
