// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "models/session/storedboot.h"
#include "models/session/values.h"

#include <QCache>

namespace plumbline::models {

/// What an instance's boots are held against at one time, with what it is made of.
struct HeldStandard
{
    std::shared_ptr<const comparison::MeasuredBoot> benchmark; ///< null: none, or damaged
    trust::Standard standard; ///< points into `benchmark`
    quint32 version = 0; ///< of the benchmark; 0: none
    QByteArray rules; ///< hash of what it is judged by (W-24)
};

using TakenPointer = std::shared_ptr<const TakenBoot>;

/// Reads boots back from a store and judges them; keeps the last ones that it read.
class Judging
{
public:
    explicit Judging(store::Store &store)
        : m_store(store)
    {
    }

    /// The program's version, as it stands beside each appraisal.
    [[nodiscard]] static QString verifier();

    /// Forgets what was read.
    void forget() { m_taken.clear(); }

    [[nodiscard]] Outcome<TakenPointer> taken(const store::Boot &boot, const Progress &progress = {});

    /// By the ledger's state at that time.
    [[nodiscard]] Outcome<HeldStandard> standardFor(const trust::LedgerState &state,
                                                    const trust::InstanceId &id, const QDateTime &now);
    /// The hash alone: cheap, to see whether an appraisal is of these rules.
    [[nodiscard]] static QByteArray rulesFor(const trust::LedgerState &state, const trust::InstanceId &id,
                                             const QDateTime &now);
    /// A standard whose benchmark is that boot.
    [[nodiscard]] static HeldStandard rebased(const HeldStandard &standard, TakenPointer boot,
                                              const trust::Benchmark *previous);

    [[nodiscard]] Outcome<trust::Benchmark> benchmark(const trust::BenchmarkVersion &version);
    /// Null where what it was learnt from does not give it again.
    [[nodiscard]] Outcome<std::shared_ptr<const comparison::MeasuredBoot>>
    benchmarkBoot(const trust::InstanceId &id, const trust::BenchmarkVersion &version);

    /// @p held is a copy: what is known of this boot's surroundings is added to it.
    [[nodiscard]] trust::Judgement judge(const TakenBoot &boot, HeldStandard held,
                                         const trust::InstanceId &id, const trust::InstanceState &instance);

private:
    [[nodiscard]] Outcome<std::optional<store::Boot>> bootOf(const trust::InstanceId &id,
                                                             const trust::ContentHash &evidence);

    store::Store &m_store;
    QCache<store::RowNumber, TakenPointer> m_taken{64};
    QCache<QByteArray, std::shared_ptr<const comparison::MeasuredBoot>> m_benchmarks{256};
};

[[nodiscard]] Failure<SessionError> refuse(const store::StoreError &error);
[[nodiscard]] Failure<SessionError> refuse(const Problem &problem);

} // namespace plumbline::models
