// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/trust/answer.h"
#include "core/trust/decision.h"
#include "core/trust/operator.h"

#include <variant>

namespace plumbline::trust {

// What an entry of the ledger says was decided. Each is a plain value with one encoding (actioncoding.cpp);
// its place in Action is its number in the bytes, so new ones go to the end.

/// The first entry of every ledger, signed by the administrator whom it introduces.
struct LedgerCreated
{
    QString name;
    bool isSample = false; ///< a ledger of sample instances, to be marked as such wherever it is shown
    OperatorRecord administrator;

    bool operator==(const LedgerCreated &) const = default;
};

struct OperatorAdded
{
    OperatorRecord record;
    QString reason;

    bool operator==(const OperatorAdded &) const = default;
};

/// From this entry on, what the operator signs is invalid; what was signed before stays.
struct OperatorRevoked
{
    OperatorId id;
    QString reason;

    bool operator==(const OperatorRevoked &) const = default;
};

struct RoleChanged
{
    OperatorId id;
    Role role = Role::Viewer;
    QString reason;

    bool operator==(const RoleChanged &) const = default;
};

struct InstanceAdded
{
    InstanceId id;
    QString name;
    QByteArray akName; ///< TPM2B_NAME's content; unique in a ledger; empty where evidence is unsigned
    QByteArray ekDigest; ///< SHA-256 of the EK's SubjectPublicKeyInfo; empty where unknown
    QStringList groups;

    bool operator==(const InstanceAdded &) const = default;
};

struct InstanceRenamed
{
    InstanceId id;
    QString name;

    bool operator==(const InstanceRenamed &) const = default;
};

/// Puts it into these groups, and no others.
struct InstanceGrouped
{
    InstanceId id;
    QStringList groups;

    bool operator==(const InstanceGrouped &) const = default;
};

/// It attests with another key from now on: a guard-railed decision by its nature.
struct InstanceIdentityChanged
{
    InstanceId id;
    QByteArray previousAkName;
    QByteArray akName;
    QByteArray ekDigest;
    QString reason;

    bool operator==(const InstanceIdentityChanged &) const = default;
};

/// No longer watched; its history stays, and its keys may be added again.
struct InstanceRemoved
{
    InstanceId id;
    QString reason;

    bool operator==(const InstanceRemoved &) const = default;
};

/// When a decision needs the signature of a second operator. Ordered from lax to strict.
enum class TwoPersonRule {
    Never,
    ForGuardRails, ///< where a guard rail applies; what holds where no policy was set
    Always,
};
inline constexpr int twoPersonRuleCount = int(TwoPersonRule::Always) + 1;

/// The policy of a group, or of every instance in none that has its own.
struct PolicySet
{
    QString group; ///< empty: the general one
    QByteArray policy; ///< encoded, see policy.h; the ledger does not look into it
    TwoPersonRule twoPerson = TwoPersonRule::ForGuardRails; ///< of the general one only
    QString reason;

    bool operator==(const PolicySet &) const = default;
};

/// A new version of an instance's benchmark, learnt from one boot.
struct BenchmarkSet
{
    InstanceId instance;
    quint32 version = 1;
    quint32 previousVersion = 0; ///< the one in force that it replaces; 0: none
    ContentHash benchmark; ///< of its encoding, which the store keeps
    ContentHash evidence; ///< of the boot that it was learnt from
    Decision decision;

    bool operator==(const BenchmarkSet &) const = default;
};

/// Undo: an earlier version's content, as a new version.
struct BenchmarkRestored
{
    InstanceId instance;
    quint32 version = 1;
    quint32 previousVersion = 0;
    quint32 restoredVersion = 0;
    ContentHash benchmark; ///< that of restoredVersion
    Decision decision;

    bool operator==(const BenchmarkRestored &) const = default;
};

/// Accepts alternatives to what benchmarks say.
struct WhitelistAdded
{
    std::vector<QByteArray> entries; ///< encoded, see whitelist.h; the ledger does not look into them
    Scope scope;
    Decision decision;

    bool operator==(const WhitelistAdded &) const = default;
};

struct WhitelistRevoked
{
    std::vector<ContentHash> entries; ///< whitelistEntryId() of each; sorted, each once
    QString reason;

    bool operator==(const WhitelistRevoked &) const = default;
};

/// One change set on one instance.
struct ExceptionKey
{
    InstanceId instance;
    ContentHash changeSet; ///< its fingerprint

    bool operator==(const ExceptionKey &) const = default;
    bool operator<(const ExceptionKey &other) const
    {
        return instance == other.instance ? changeSet < other.changeSet : instance < other.instance;
    }
};

/// Still shown, but set aside until a boot passes.
struct ExceptionIgnored
{
    std::vector<ExceptionKey> exceptions;
    QString reason;

    bool operator==(const ExceptionIgnored &) const = default;
};

/// Dealt with on the machine, without accepting anything; or no longer ignored.
struct ExceptionResolved
{
    std::vector<ExceptionKey> exceptions;
    QString reason;

    bool operator==(const ExceptionResolved &) const = default;
};

/// A decision that waits for a second operator. Its entry's hash is the request's number.
struct RequestMade
{
    QByteArray proposal; ///< an encoded action

    bool operator==(const RequestMade &) const = default;
};

/// The second operator's consent: with this entry the proposal takes effect.
struct RequestApproved
{
    Answer answer; ///< signed by the second operator; the entry by whoever brought it

    bool operator==(const RequestApproved &) const = default;
};

/// A refusal; by the one who asked, a withdrawal.
struct RequestRefused
{
    Answer answer;

    bool operator==(const RequestRefused &) const = default;
};

/// A setting that bears on verdicts, which no file may relax (W-26).
struct SettingChanged
{
    QString key;
    QByteArray value;
    QString reason;

    bool operator==(const SettingChanged &) const = default;
};

/// Known software was added to the catalogue.
struct CatalogueExtended
{
    ContentHash catalogue; ///< of what was added, which the store keeps
    QString source; ///< the file or folder it came from

    bool operator==(const CatalogueExtended &) const = default;
};

/// After a recovery: the ledger that was seen last is longer than this one, and its end is given up
/// knowingly.
struct LossAccepted
{
    Head lost;
    QString reason;

    bool operator==(const LossAccepted &) const = default;
};

using Action = std::variant<LedgerCreated, OperatorAdded, OperatorRevoked, RoleChanged, InstanceAdded,
                            InstanceRenamed, InstanceGrouped, InstanceIdentityChanged, InstanceRemoved,
                            PolicySet, BenchmarkSet, BenchmarkRestored, WhitelistAdded, WhitelistRevoked,
                            ExceptionIgnored, ExceptionResolved, RequestMade, RequestApproved, RequestRefused,
                            SettingChanged, CatalogueExtended, LossAccepted>;

/// Stable kebab-case word of its kind: "benchmark-set".
[[nodiscard]] QLatin1StringView actionId(const Action &action);

/// The one encoding. Sets are sorted and texts brought to normal form C on the way.
[[nodiscard]] QByteArray encodeAction(const Action &action);
/// Refuses anything but what encodeAction() writes; Unsupported for a kind that this program does not know.
[[nodiscard]] Result<Action> decodeAction(QByteArrayView bytes);

/// The decision that an action carries; null where its kind has none.
[[nodiscard]] const Decision *decisionOf(const Action &action);

/// By which a whitelist entry is revoked: SHA-256 of its encoding and of its scope's.
[[nodiscard]] ContentHash whitelistEntryId(QByteArrayView entry, const Scope &scope);

inline constexpr qsizetype maxActionSize = 32 * 1024 * 1024; ///< bytes

} // namespace plumbline::trust
