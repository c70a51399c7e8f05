// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/identity.h"

#include <optional>

namespace plumbline::trust {

/// What an operator may do; each may do all that the ones before it may. The numbers are in the ledger.
enum class Role {
    Viewer, ///< look
    Approver, ///< decide about instances, benchmarks, whitelist and exceptions
    Administrator, ///< operators, policy and settings, too
};
inline constexpr int roleCount = int(Role::Administrator) + 1;

/// Stable kebab-case word: "viewer", "approver", "administrator".
[[nodiscard]] QLatin1StringView roleId(Role role);
[[nodiscard]] std::optional<Role> roleById(QStringView id);

/// How a key signs. It is part of the key's record: no signature names its own algorithm (W-18).
enum class KeyAlgorithm {
    Ed25519, ///< RFC 8032, pure
    EcdsaP256, ///< with SHA-256; r and s of 32 bytes each, s in the lower half of the group's order
};
[[nodiscard]] QLatin1StringView keyAlgorithmId(KeyAlgorithm algorithm); ///< "ed25519", "ecdsa-p256"

/// Where the private half is, as the operator said when it was made.
enum class KeyHome { File, Tpm };

/// The public half of an operator's key.
struct OperatorKey
{
    KeyAlgorithm algorithm = KeyAlgorithm::Ed25519;
    QByteArray publicKey; ///< SubjectPublicKeyInfo, DER

    bool operator==(const OperatorKey &) const = default;
};

/// An operator as the ledger introduces one.
struct OperatorRecord
{
    QString name;
    Role role = Role::Viewer;
    OperatorKey key;
    KeyHome home = KeyHome::File;

    bool operator==(const OperatorRecord &) const = default;
};

inline constexpr qsizetype maxNameBytes = 200; ///< of an operator, an instance, a group; in UTF-8
inline constexpr qsizetype signatureSize = 64; ///< bytes, of either algorithm

/// SHA-256 of the key's SubjectPublicKeyInfo.
[[nodiscard]] OperatorId operatorId(const OperatorKey &key);

/// Whether a name can be told apart when it is read: something, without control characters, not padded with
/// space, of at most maxNameBytes.
[[nodiscard]] bool isGoodName(const QString &name);

/// Whether the key is what its record says: DER as it must be, on its curve, not a weak point.
[[nodiscard]] bool isUsable(const OperatorKey &key);

/// Whether @p signature over @p message was made with the private half of @p key.
[[nodiscard]] bool isSignedBy(const OperatorKey &key, QByteArrayView message, QByteArrayView signature);

} // namespace plumbline::trust
