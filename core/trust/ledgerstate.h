// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/action.h"

#include <map>

namespace plumbline::trust {

/// Who stands behind something, and since which entry.
struct Provenance
{
    quint64 sequence = 0; ///< of the entry with which it took effect
    QDateTime time; ///< as that entry says
    OperatorId by; ///< who decided it; with a request: who asked
    OperatorId approvedBy; ///< the second operator; empty where there was none

    bool operator==(const Provenance &) const = default;
};

struct OperatorState
{
    OperatorRecord record; ///< with the role of now
    Provenance added;
    std::optional<Provenance> revoked;

    [[nodiscard]] bool isActive() const { return !revoked; }

    bool operator==(const OperatorState &) const = default;
};

struct InstanceState
{
    QString name;
    QByteArray akName;
    QByteArray ekDigest;
    QStringList groups;
    Provenance added;
    std::optional<Provenance> removed;

    bool operator==(const InstanceState &) const = default;
};

struct PolicyState
{
    QByteArray policy; ///< encoded
    Provenance set;

    bool operator==(const PolicyState &) const = default;
};

struct BenchmarkVersion
{
    quint32 version = 1;
    quint32 previousVersion = 0;
    quint32 restoredVersion = 0; ///< 0: learnt from a boot
    ContentHash benchmark;
    ContentHash evidence;
    Decision decision;
    Provenance set;

    bool operator==(const BenchmarkVersion &) const = default;
};

struct WhitelistItem
{
    QByteArray entry; ///< encoded
    Scope scope;
    Decision decision;
    Provenance added;
    std::optional<Provenance> revoked;

    bool operator==(const WhitelistItem &) const = default;
};

struct IgnoredException
{
    QString reason;
    Provenance ignored;

    bool operator==(const IgnoredException &) const = default;
};

struct Request
{
    enum class State { Open, Approved, Refused };
    State state = State::Open;
    Action proposal;
    Provenance made;
    std::optional<Answer> answer;

    bool operator==(const Request &) const = default;
};

/// All that follows from a ledger's entries, and from nothing else.
struct LedgerState
{
    LedgerId ledger;
    QString name;
    bool isSample = false;
    Head head;
    std::vector<ContentHash> hashes; ///< of every entry, by sequence
    QDateTime latestTime; ///< the latest that any entry says
    std::vector<quint64> clockSetBack; ///< entries that say a time well before that (W-12)

    std::map<OperatorId, OperatorState> operators;
    std::map<InstanceId, InstanceState> instances;
    TwoPersonRule twoPerson = TwoPersonRule::ForGuardRails;
    std::map<QString, PolicyState> policies; ///< by group; the general one under the empty name
    std::map<InstanceId, std::vector<BenchmarkVersion>> benchmarks; ///< the last of each is in force
    std::map<ContentHash, WhitelistItem> whitelist; ///< by whitelistEntryId(), revoked and expired ones, too
    std::map<ExceptionKey, IgnoredException> ignored;
    std::map<ContentHash, Request> requests; ///< by the hash of the entry that made each
    std::map<QString, QByteArray> settings;
    std::vector<ContentHash> catalogues;

    bool operator==(const LedgerState &) const = default;
};

/// The benchmark in force; null where there is none.
[[nodiscard]] const BenchmarkVersion *currentBenchmark(const LedgerState &state, const InstanceId &instance);

/// The time to judge expiry by: @p now, unless the ledger has seen later ones (a clock that was set back must
/// not revive what had expired, W-12).
[[nodiscard]] QDateTime effectiveTime(const LedgerState &state, const QDateTime &now);
[[nodiscard]] bool isExpired(const Decision &decision, const QDateTime &effectiveTime);

/// Whether the scope names the instance or one of its groups.
[[nodiscard]] bool covers(const Scope &scope, const InstanceId &id, const InstanceState &instance);

/// Entries that count for an instance at a time: neither revoked nor expired, and in scope.
[[nodiscard]] std::vector<const WhitelistItem *> whitelistFor(const LedgerState &state, const InstanceId &id,
                                                              const QDateTime &effectiveTime);

} // namespace plumbline::trust
