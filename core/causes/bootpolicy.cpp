// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/bootpolicy.h"

#include "core/uefi/guids.h"

#include <algorithm>

namespace plumbline::causes {

namespace {

using comparison::EventKey;
using comparison::MeasuredBoot;
using comparison::MeasuredEvent;
using uefi::guid::globalVariable;
using uefi::guid::imageSecurityDatabase;

constexpr quint32 policyPcr = 7;

BootPolicy::SecureBoot stateOf(const uefi::SwitchValue &value)
{
    if (!value.isOn)
        return BootPolicy::SecureBoot::Unknown;
    return *value.isOn ? BootPolicy::SecureBoot::On : BootPolicy::SecureBoot::Off;
}

} // namespace

bool isVariable(const MeasuredEvent &event, const QUuid &vendor, QStringView name, uefi::VariableUse use)
{
    const auto *variable = payloadOf<tcg::VariableEvent>(event);
    return variable && variable->use == use && variable->variable.key.vendor == vendor
        && variable->variable.key.name == name;
}

QString nameOf(const uefi::Signature &signature)
{
    if (signature.certificate)
        return signature.certificate->commonName;
    return signature.digest ? QString::fromLatin1(signature.digest->value.toHex()) : QString();
}

std::map<QByteArray, const uefi::Signature *> entriesOf(const uefi::SignatureDatabase &database)
{
    std::map<QByteArray, const uefi::Signature *> entries;
    for (const uefi::SignatureList &list : database) {
        for (const uefi::Signature &signature : list.signatures) {
            if (signature.digest)
                entries.emplace(signature.digest->value, &signature);
            else if (signature.certificate)
                entries.emplace(signature.certificate->sha256Fingerprint.value, &signature);
        }
    }
    return entries;
}

std::optional<Signer> signerOf(const MeasuredEvent &event)
{
    if (event.key.kind != EventKey::Kind::Authority || event.isContradicted)
        return std::nullopt;
    const auto *signature = variableValueOf<uefi::Signature>(event);
    if (!signature)
        return std::nullopt;
    if (signature->certificate)
        return Signer{signature->certificate->sha256Fingerprint.value, nameOf(*signature)};
    if (signature->digest)
        return Signer{signature->digest->value, nameOf(*signature)};
    return std::nullopt;
}

BootPolicy bootPolicy(const MeasuredBoot &boot)
{
    BootPolicy policy;
    if (std::ranges::find(boot.contradicted, policyPcr) != boot.contradicted.end())
        return policy; // the log is not the story of that register
    bool isSwitchKnown = false;
    for (const MeasuredEvent &event : boot.events) {
        if (event.stage != evidence::Stage::SecureBootPolicy || event.isContradicted)
            continue;
        if (const auto signer = signerOf(event))
            policy.signers.insert(*signer);
        if (isVariable(event, globalVariable, u"SecureBoot")) {
            const auto *value = variableValueOf<uefi::SwitchValue>(event);
            // Measured twice, nobody can tell which one was in force.
            policy.secureBoot = value && !isSwitchKnown ? stateOf(*value) : BootPolicy::SecureBoot::Unknown;
            isSwitchKnown = true;
        }
        const auto *database = variableValueOf<uefi::SignatureDatabase>(event);
        if (database && isVariable(event, globalVariable, u"PK"))
            policy.hasPlatformKey = !database->empty();
        if (database && isVariable(event, imageSecurityDatabase, u"db"))
            for (const auto &[digest, entry] : entriesOf(*database))
                policy.trusted.insert(digest);
    }
    return policy;
}

} // namespace plumbline::causes
