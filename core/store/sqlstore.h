// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

namespace plumbline::store {

/// The store in an SQL database. One file for each group of functions: instancerows.cpp, bootrows.cpp…
class SqlStore final : public Store
{
public:
    SqlStore(std::unique_ptr<Connection> connection, const QByteArray &sealKey, const QString &sealMemory);

    [[nodiscard]] StoreResult<void> transaction(const Work &work) override;
    [[nodiscard]] StoreResult<void> addInstance(const Instance &instance) override;
    [[nodiscard]] StoreResult<void> updateInstance(const Instance &instance) override;
    [[nodiscard]] StoreResult<std::optional<Instance>> instance(const trust::InstanceId &id) override;
    [[nodiscard]] StoreResult<std::optional<Instance>> instanceOfKey(const QByteArray &akName) override;
    [[nodiscard]] StoreResult<std::vector<Instance>> instances() override;
    [[nodiscard]] StoreResult<trust::ContentHash> putBlob(const QByteArray &bytes) override;
    [[nodiscard]] StoreResult<QByteArray> blob(const trust::ContentHash &hash) override;
    [[nodiscard]] StoreResult<Boot> addBoot(const NewBoot &boot) override;
    [[nodiscard]] StoreResult<std::optional<AppraisedBoot>> boot(RowNumber number) override;
    [[nodiscard]] StoreResult<std::vector<AppraisedBoot>> boots(const trust::InstanceId &instance,
                                                                const Page &page) override;
    [[nodiscard]] StoreResult<std::vector<AppraisedBoot>> latestBoots() override;
    [[nodiscard]] StoreResult<std::vector<bundle::Member>> evidence(const Boot &boot) override;
    [[nodiscard]] StoreResult<void> putAppraisal(const StoredAppraisal &appraisal) override;
    [[nodiscard]] StoreResult<std::vector<Boot>> staleBoots(const trust::InstanceId &instance,
                                                            const QString &verifier, const QByteArray &rules,
                                                            const Page &page) override;
    [[nodiscard]] StoreResult<std::vector<AppraisedBoot>> history(const QDateTime &from,
                                                                  const QDateTime &to) override;
    [[nodiscard]] StoreResult<qint64> bootCount() override;
    [[nodiscard]] StoreResult<std::optional<ExceptionRow>> exception(const trust::InstanceId &instance,
                                                                     const QByteArray &fingerprint) override;
    [[nodiscard]] StoreResult<void> putException(const ExceptionRow &row) override;
    [[nodiscard]] StoreResult<std::vector<ExceptionRow>>
    exceptionsOf(const trust::InstanceId &instance) override;
    [[nodiscard]] StoreResult<std::vector<ExceptionRow>>
    exceptionsLike(const QByteArray &fingerprint) override;
    [[nodiscard]] StoreResult<std::vector<ExceptionRow>> exceptions(ExceptionState state) override;
    [[nodiscard]] StoreResult<std::vector<ExceptionGroup>> exceptionGroups(ExceptionState state) override;
    [[nodiscard]] StoreResult<trust::Head> ledgerHead() override;
    [[nodiscard]] StoreResult<trust::Head> appendEntry(const trust::Head &expected,
                                                       const QByteArray &entry) override;
    [[nodiscard]] StoreResult<std::vector<LedgerRow>> entries(quint64 first, int limit) override;
    [[nodiscard]] StoreResult<void> putBenchmark(const BenchmarkRow &row) override;
    [[nodiscard]] StoreResult<std::vector<BenchmarkRow>>
    benchmarks(const trust::InstanceId &instance) override;
    [[nodiscard]] StoreResult<std::vector<BenchmarkRow>> allBenchmarks() override;
    [[nodiscard]] StoreResult<void> putDerived(const DerivedRow &row) override;
    [[nodiscard]] StoreResult<void> removeDerived(const QString &kind, const QByteArray &key) override;
    [[nodiscard]] StoreResult<std::vector<DerivedRow>> derived(const QString &kind) override;
    [[nodiscard]] StoreResult<void> replaceDerived(const std::vector<BenchmarkRow> &benchmarks,
                                                   const std::vector<DerivedRow> &rows) override;
    [[nodiscard]] StoreResult<void> addKnown(const std::vector<KnownDigest> &digests) override;
    [[nodiscard]] StoreResult<std::vector<KnownDigest>> known(const Digest &digest) override;
    [[nodiscard]] StoreResult<std::vector<KnownDigest>> allKnown() override;
    [[nodiscard]] StoreResult<qint64> removeKnown(const QString &source) override;
    [[nodiscard]] StoreResult<SealState> sealState() override;
    [[nodiscard]] StoreResult<void> reseal() override;
    [[nodiscard]] StoreResult<QStringList> check(const Progress &progress) override;

private:
    Database m_database;
};

} // namespace plumbline::store
