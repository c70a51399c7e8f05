// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/openedevidence.h"

namespace plumbline::bundle {

namespace {

using evidence::Evidence;

/// Where a role of one file goes; null for the others.
QByteArray Evidence::*partOf(Role role)
{
    switch (role) {
    case Role::BootLog:
        return &Evidence::bootLog;
    case Role::ImaList:
        return &Evidence::imaList;
    case Role::UserspaceLog:
        return &Evidence::userspaceLog;
    case Role::Quote:
        return &Evidence::quote;
    case Role::Signature:
        return &Evidence::signature;
    case Role::PcrValues:
        return &Evidence::pcrValues;
    case Role::AttestationKey:
        return &Evidence::attestationKey;
    case Role::EndorsementKey:
        return &Evidence::endorsementKey;
    case Role::AttestationCertificate:
        return &Evidence::attestationCertificate;
    case Role::EndorsementCertificate:
        return &Evidence::endorsementCertificate;
    case Role::ChainCertificate:
    case Role::RevocationList:
    case Role::Nonce:
    case Role::RequestRecord:
    case Role::HostFact:
        break;
    }
    return nullptr;
}

QByteArray memberName(Role role)
{
    const QLatin1StringView member = rowOf(role).member;
    return QByteArray(member.data(), member.size());
}

/// chain/00.der, chain/01.der…
void addNumbered(std::vector<Member> &members, Role role, const std::vector<QByteArray> &files)
{
    int number = 0;
    for (const QByteArray &bytes : files) {
        if (number == maxNumbered)
            return;
        members.push_back(
            {memberName(role) + QByteArray::number(number++).rightJustified(2, '0') + ".der", bytes});
    }
}

void addHostFacts(std::vector<Member> &members, const std::vector<evidence::HostFact> &facts)
{
    for (const evidence::HostFact &fact : facts) {
        const QByteArray name = memberName(Role::HostFact) + fact.name.toUtf8();
        if (roleOfMember(name) == Role::HostFact)
            members.push_back({name, fact.text});
    }
}

/// The Name of the key that came along; empty where it cannot be computed.
QByteArray nameOfKey(const QByteArray &bytes)
{
    const auto key = tpm::readKeyFile(bytes);
    return key && key->area ? tpm::nameOf(*key->area) : QByteArray();
}

} // namespace

void addPart(OpenedEvidence &opened, Role role, const QByteArray &bytes, const QString &name)
{
    if (QByteArray Evidence::*part = partOf(role))
        opened.evidence.*part = bytes;
    else if (role == Role::ChainCertificate)
        opened.evidence.chainCertificates.push_back(bytes);
    else if (role == Role::RevocationList)
        opened.evidence.revocationLists.push_back(bytes);
    else if (role == Role::HostFact)
        opened.evidence.hostFacts.push_back({name, bytes});
    else if (role == Role::Nonce)
        opened.claimedNonce = bytes;
}

std::vector<Member> membersOf(const OpenedEvidence &opened)
{
    std::vector<Member> members;
    for (const RoleRow &row : allRoles()) {
        QByteArray Evidence::*part = partOf(row.role);
        if (part && !(opened.evidence.*part).isEmpty())
            members.push_back({memberName(row.role), opened.evidence.*part});
    }
    addNumbered(members, Role::ChainCertificate, opened.evidence.chainCertificates);
    addNumbered(members, Role::RevocationList, opened.evidence.revocationLists);
    if (!opened.claimedNonce.isEmpty())
        members.push_back({memberName(Role::Nonce), opened.claimedNonce});
    if (!opened.requestBytes.isEmpty())
        members.push_back({memberName(Role::RequestRecord), opened.requestBytes});
    addHostFacts(members, opened.evidence.hostFacts);
    return members;
}

Result<void> addRequest(OpenedEvidence &opened, const QByteArray &json, QByteArrayView key)
{
    const auto read = readRequest(json, key);
    if (!read)
        return fail(read.error());
    const RequestRecord &record = read->record;
    opened.requestBytes = json;
    opened.request = record;
    opened.requestOrigin = read->origin;
    evidence::Request &request = opened.evidence.request;
    request.hasForeignRecord = read->origin == RequestOrigin::NotOurs;
    if (request.hasForeignRecord)
        return {};
    request.nonce = record.nonce;
    request.madeAt = record.madeAt;
    if (!record.selection.banks.empty())
        request.selection = record.selection;
    request.attestationKeyName = record.akName;
    // Who asked a certain key vouched for it; whether it is that one, its Name tells.
    request.isKeyPinned
        = !record.akName.isEmpty() && nameOfKey(opened.evidence.attestationKey) == record.akName;
    return {};
}

} // namespace plumbline::bundle
