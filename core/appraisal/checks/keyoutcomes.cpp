// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/keyoutcomes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr int bitsPerByte = 8;

bool isTrusted(const std::optional<certificate::Chain> &chain)
{
    return chain && chain->result == certificate::ChainResult::Trusted;
}

bool isKeyOf(const certificate::Certificate *certificate, const tpm::KeyFile &key)
{
    return certificate && certificate->key == key.key;
}

} // namespace

std::vector<Outcome> keyOutcome(const tpm::KeyFile &key, Subject subject)
{
    const bool statesOtherSize = key.area && key.key.type == tpm::KeyType::Rsa
        && key.area->statedRsaBits != key.key.modulus.size() * bitsPerByte;
    if (statesOtherSize)
        return fails("rsa-size"_L1, subject);
    switch (tpm::keyFault(key.key)) {
    case tpm::KeyFault::None:
        return pass(subject);
    case tpm::KeyFault::UnsupportedType:
        return incomplete("unsupported"_L1, subject);
    case tpm::KeyFault::RsaSize:
        return fails("rsa-size"_L1, subject);
    case tpm::KeyFault::RsaExponent:
        return fails("rsa-exponent"_L1, subject);
    case tpm::KeyFault::EccPoint:
        return fails("ecc-point"_L1, subject);
    }
    return incomplete("unsupported"_L1, subject);
}

QStringList wrongAttributes(const tpm::PublicArea &area, tpm::ObjectAttribute use)
{
    struct Required
    {
        tpm::ObjectAttribute attribute;
        QLatin1StringView name;
    };
    constexpr std::array required{
        Required{tpm::Restricted, "restricted"_L1},
        Required{tpm::FixedTpm, "fixedTPM"_L1},
        Required{tpm::FixedParent, "fixedParent"_L1},
        Required{tpm::SensitiveDataOrigin, "sensitiveDataOrigin"_L1},
    };
    constexpr std::array uses{Required{tpm::Sign, "sign"_L1}, Required{tpm::Decrypt, "decrypt"_L1}};
    QStringList wrong;
    for (const Required &entry : required)
        if (!area.has(entry.attribute))
            wrong << u"!"_s + entry.name;
    for (const Required &entry : uses)
        if (area.has(entry.attribute) != (entry.attribute == use))
            wrong << (entry.attribute == use ? u"!"_s + entry.name : QString(entry.name));
    return wrong;
}

bool isCertified(const CheckContext &context)
{
    const tpm::KeyFile *key = context.attestationKey();
    return key && isTrusted(context.attestationChain) && isKeyOf(context.attestationCertificate(), *key);
}

bool isEndorsed(const CheckContext &context)
{
    const tpm::KeyFile *key = context.endorsementKey();
    if (key && context.evidence.request.isEndorsementKeyPinned)
        return true;
    return isTrusted(context.endorsementChain) && (!key || isKeyOf(context.endorsementCertificate(), *key));
}

} // namespace plumbline::appraisal
