// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/progress.h"
#include "core/store/records.h"
#include "core/store/storeerror.h"

#include <functional>
#include <optional>
#include <vector>

namespace plumbline::store {

/// Some rows of a list that may be long: newest first.
struct Page
{
    RowNumber before = 0; ///< only rows with a lower number; 0: from the newest on
    int limit = 1000;
};

/// Where instances, evidence, appraisals, exceptions and the ledger are kept. Whatever changes the store has
/// reached the disk when its call returns without an error (rule R8). To be used by one thread: see
/// StoreThread.
class Store
{
public:
    Store() = default;
    virtual ~Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    using Work = std::function<StoreResult<void>()>;
    /// Runs @p work, which calls this store, and keeps all of what it changed or, when it or anything fails,
    /// nothing. No other process writes meanwhile, so what the work reads stays true until it is done. Inside
    /// another transaction it joins that one, which must then fail as a whole if this fails.
    [[nodiscard]] virtual StoreResult<void> transaction(const Work &work) = 0;

    // Instances. Exists where one of the keys belongs to another instance.
    [[nodiscard]] virtual StoreResult<void> addInstance(const Instance &instance) = 0;
    [[nodiscard]] virtual StoreResult<void> updateInstance(const Instance &instance) = 0;
    [[nodiscard]] virtual StoreResult<std::optional<Instance>> instance(const trust::InstanceId &id) = 0;
    [[nodiscard]] virtual StoreResult<std::optional<Instance>> instanceOfKey(const QByteArray &akName) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<Instance>> instances() = 0; ///< by name

    // Bytes by their SHA-256. The hash is checked on every reading.
    [[nodiscard]] virtual StoreResult<trust::ContentHash> putBlob(const QByteArray &bytes) = 0;
    [[nodiscard]] virtual StoreResult<QByteArray> blob(const trust::ContentHash &hash) = 0;

    // Boots and their appraisals.
    /// The same evidence of the same instance a second time gives the boot that is there.
    [[nodiscard]] virtual StoreResult<Boot> addBoot(const NewBoot &boot) = 0;
    [[nodiscard]] virtual StoreResult<std::optional<AppraisedBoot>> boot(RowNumber number) = 0;
    /// Newest first, in the order in which they came in.
    [[nodiscard]] virtual StoreResult<std::vector<AppraisedBoot>> boots(const trust::InstanceId &instance,
                                                                        const Page &page = {})
        = 0;
    /// The newest boot of every instance that has one.
    [[nodiscard]] virtual StoreResult<std::vector<AppraisedBoot>> latestBoots() = 0;
    /// The raw parts of a boot.
    [[nodiscard]] virtual StoreResult<std::vector<bundle::Member>> evidence(const Boot &boot) = 0;
    /// Replaces the boot's appraisal.
    [[nodiscard]] virtual StoreResult<void> putAppraisal(const StoredAppraisal &appraisal) = 0;
    /// Boots of an instance with no appraisal by that verifier under those rules; newest first (W-24).
    [[nodiscard]] virtual StoreResult<std::vector<Boot>>
    staleBoots(const trust::InstanceId &instance, const QString &verifier, const QByteArray &rules,
               const Page &page = {})
        = 0;
    /// Appraisals, without their details, of boots collected from @p from until before @p to: for the status
    /// over time.
    [[nodiscard]] virtual StoreResult<std::vector<AppraisedBoot>> history(const QDateTime &from,
                                                                          const QDateTime &to)
        = 0;
    [[nodiscard]] virtual StoreResult<qint64> bootCount() = 0;

    // Exceptions.
    [[nodiscard]] virtual StoreResult<std::optional<ExceptionRow>>
    exception(const trust::InstanceId &instance, const QByteArray &fingerprint) = 0;
    /// Adds or replaces.
    [[nodiscard]] virtual StoreResult<void> putException(const ExceptionRow &row) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<ExceptionRow>>
    exceptionsOf(const trust::InstanceId &instance) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<ExceptionRow>> exceptionsLike(const QByteArray &fingerprint)
        = 0;
    /// In that state, latest first.
    [[nodiscard]] virtual StoreResult<std::vector<ExceptionRow>> exceptions(ExceptionState state) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<ExceptionGroup>> exceptionGroups(ExceptionState state) = 0;

    // The ledger: only ever appended to.
    [[nodiscard]] virtual StoreResult<trust::Head> ledgerHead() = 0;
    /// Appends one entry. HeadMoved where the ledger does not end at @p expected: what the decision was based
    /// on may no longer hold. Call it, and what the decision changes, in one transaction().
    [[nodiscard]] virtual StoreResult<trust::Head> appendEntry(const trust::Head &expected,
                                                               const QByteArray &entry)
        = 0;
    /// In their order, from @p first on; at most @p limit.
    [[nodiscard]] virtual StoreResult<std::vector<LedgerRow>> entries(quint64 first, int limit = 1000) = 0;

    // Derived from the ledger.
    [[nodiscard]] virtual StoreResult<void> putBenchmark(const BenchmarkRow &row) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<BenchmarkRow>> benchmarks(const trust::InstanceId &instance)
        = 0; ///< oldest version first
    [[nodiscard]] virtual StoreResult<std::vector<BenchmarkRow>> allBenchmarks() = 0;
    [[nodiscard]] virtual StoreResult<void> putDerived(const DerivedRow &row) = 0;
    [[nodiscard]] virtual StoreResult<void> removeDerived(const QString &kind, const QByteArray &key) = 0;
    /// By key; all kinds where @p kind is empty.
    [[nodiscard]] virtual StoreResult<std::vector<DerivedRow>> derived(const QString &kind = {}) = 0;
    /// Replaces all benchmarks and derived rows by what was derived anew.
    [[nodiscard]] virtual StoreResult<void> replaceDerived(const std::vector<BenchmarkRow> &benchmarks,
                                                           const std::vector<DerivedRow> &rows)
        = 0;

    // Known software.
    [[nodiscard]] virtual StoreResult<void> addKnown(const std::vector<KnownDigest> &digests) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<KnownDigest>> known(const Digest &digest) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<KnownDigest>> allKnown() = 0;
    /// How many went.
    [[nodiscard]] virtual StoreResult<qint64> removeKnown(const QString &source) = 0;

    /// Quick, for every opening. Where it is not Intact, everything can be read and nothing written.
    [[nodiscard]] virtual StoreResult<SealState> sealState() = 0;
    /// Accepts what is in the store as it is: after a recovery, or where it was knowingly brought from
    /// elsewhere. What the ledger does not confirm was not proven by anyone.
    [[nodiscard]] virtual StoreResult<void> reseal() = 0;
    /// Looks at every row and every blob of the store; what is wrong, one line of codes each ("blob 12:
    /// hash"); empty where nothing is. Progress counts rows and
    /// blobs.
    [[nodiscard]] virtual StoreResult<QStringList> check(const Progress &progress = {}) = 0;
};

} // namespace plumbline::store
