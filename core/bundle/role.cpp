// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/role.h"

#include "core/evidence/log.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

constexpr qint64 maxPartSize = 1024LL * 1024; ///< quotes, signatures, keys, PCR values
constexpr qint64 maxCertificateSize = 64LL * 1024;
constexpr qint64 maxTextSize = 16LL * 1024 * 1024; ///< package lists, userspace log, revocation lists

constexpr std::array rows{
    RoleRow{Role::BootLog, "boot-log"_L1, "boot-log.bin"_L1, evidence::maxBootLogSize},
    RoleRow{Role::ImaList, "ima-list"_L1, "ima.bin"_L1, evidence::maxLogSize},
    RoleRow{Role::UserspaceLog, "userspace-log"_L1, "userspace-log.json"_L1, maxTextSize},
    RoleRow{Role::Quote, "quote"_L1, "quote.bin"_L1, maxPartSize},
    RoleRow{Role::Signature, "signature"_L1, "signature.bin"_L1, maxPartSize},
    RoleRow{Role::PcrValues, "pcr-values"_L1, "pcrs.bin"_L1, maxPartSize},
    RoleRow{Role::AttestationKey, "attestation-key"_L1, "ak.pub"_L1, maxPartSize},
    RoleRow{Role::EndorsementKey, "endorsement-key"_L1, "ek.pub"_L1, maxPartSize},
    RoleRow{Role::AttestationCertificate, "attestation-certificate"_L1, "ak-certificate.der"_L1,
            maxCertificateSize},
    RoleRow{Role::EndorsementCertificate, "endorsement-certificate"_L1, "ek-certificate.der"_L1,
            maxCertificateSize},
    RoleRow{Role::ChainCertificate, "chain-certificate"_L1, "chain/"_L1, maxCertificateSize},
    RoleRow{Role::RevocationList, "revocation-list"_L1, "crl/"_L1, maxTextSize},
    RoleRow{Role::Nonce, "nonce"_L1, "nonce.bin"_L1, 1024},
    RoleRow{Role::RequestRecord, "request-record"_L1, "request.json"_L1, maxCertificateSize},
    RoleRow{Role::HostFact, "host-fact"_L1, "host/"_L1, maxTextSize},
};

constexpr std::array hostFacts{
    "os-release"_L1,   "uname"_L1,        "packages"_L1, "package-history"_L1,
    "command-line"_L1, "boot-entries"_L1, "firmware"_L1,
};

/// "07.der": two digits below maxNumbered.
bool isNumbered(QByteArrayView name)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (name.size() != 6 || !name.endsWith(".der") || !isDigit(name[0]) || !isDigit(name[1]))
        return false;
    return (name[0] - '0') * 10 + (name[1] - '0') < maxNumbered;
}

bool isHostFact(QByteArrayView name)
{
    return std::ranges::any_of(
        hostFacts, [=](QLatin1StringView fact) { return name == QByteArrayView(fact.data(), fact.size()); });
}

bool isMemberOf(const RoleRow &row, QByteArrayView name)
{
    const QByteArrayView member(row.member.data(), row.member.size());
    if (!member.endsWith('/'))
        return name == member;
    if (!name.startsWith(member))
        return false;
    const QByteArrayView rest = name.sliced(member.size());
    return row.role == Role::HostFact ? isHostFact(rest) : isNumbered(rest);
}

} // namespace

std::span<const RoleRow> allRoles()
{
    return rows;
}

const RoleRow &rowOf(Role role)
{
    return rows[size_t(role)];
}

std::span<const QLatin1StringView> hostFactNames()
{
    return hostFacts;
}

std::optional<Role> roleOfMember(QByteArrayView name)
{
    const auto found = std::ranges::find_if(rows, [=](const RoleRow &row) { return isMemberOf(row, name); });
    return found == rows.end() ? std::nullopt : std::optional(found->role);
}

} // namespace plumbline::bundle
