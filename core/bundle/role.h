// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace plumbline::bundle {

/// What a file is to the evidence.
enum class Role {
    BootLog,
    ImaList,
    UserspaceLog,
    Quote,
    Signature,
    PcrValues,
    AttestationKey,
    EndorsementKey,
    AttestationCertificate,
    EndorsementCertificate,
    ChainCertificate, ///< between a key's certificate and a root
    RevocationList,
    Nonce, ///< what the machine says that it was asked; expected is only what our request says
    RequestRecord, ///< of our own request, see requestrecord.h
    HostFact, ///< what the machine says of itself
};

/// The fixed rules of a role.
struct RoleRow
{
    Role role = Role::BootLog;
    QLatin1StringView id; ///< stable kebab-case word: "boot-log"
    QLatin1StringView member; ///< its name in a bundle; ends with '/' where there may be several
    qint64 maxSize = 0; ///< bytes of one file
};

[[nodiscard]] std::span<const RoleRow> allRoles();
[[nodiscard]] const RoleRow &rowOf(Role role);

/// Files that a role with several may have: chain/00.der to chain/15.der, crl/00.der to crl/15.der.
inline constexpr int maxNumbered = 16;
/// What may stand below host/, without the folder: "os-release", "uname"…
[[nodiscard]] std::span<const QLatin1StringView> hostFactNames();

/// The role of a member of a bundle by its exact name; nothing for every other name, and for the manifest.
[[nodiscard]] std::optional<Role> roleOfMember(QByteArrayView name);

inline constexpr QLatin1StringView manifestName("manifest.json");

} // namespace plumbline::bundle
