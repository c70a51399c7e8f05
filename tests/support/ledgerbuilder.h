// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledger.h"
#include "core/trust/operatorkey.h"

namespace plumbline::test {

/// A ledger in memory with an administrator and two approvers, to which tests add what they need. Its clock
/// starts at 2026-01-01 and goes on a minute with each entry.
class LedgerBuilder
{
public:
    explicit LedgerBuilder(trust::KeyAlgorithm algorithm = trust::KeyAlgorithm::Ed25519);

    [[nodiscard]] trust::Signer &ada() const { return *m_ada; } ///< administrator
    [[nodiscard]] trust::Signer &bob() const { return *m_bob; } ///< approver
    [[nodiscard]] trust::Signer &cho() const { return *m_cho; } ///< approver

    /// Makes the entry and takes it; the code of the problem where there is one.
    QLatin1StringView add(const trust::Action &action, trust::Signer &by);
    QLatin1StringView add(const trust::Action &action) { return add(action, ada()); }

    /// Asks for a second operator; the request's number.
    trust::ContentHash request(const trust::Action &action, trust::Signer &by);
    /// Answers, and brings the answer in.
    QLatin1StringView answer(const trust::ContentHash &request, bool isApproval, trust::Signer &by);

    /// An instance called @p name, whose number is made of it.
    trust::InstanceId addInstance(const QString &name, const QStringList &groups = {});
    /// A decision as it would be shown now, with a reason.
    [[nodiscard]] trust::Decision decision() const;
    /// The next version of an instance's benchmark; @p content stands for its bytes.
    [[nodiscard]] trust::BenchmarkSet benchmark(const trust::InstanceId &instance,
                                                QByteArrayView content) const;

    [[nodiscard]] const trust::Ledger &ledger() const { return m_ledger; }
    [[nodiscard]] const trust::LedgerState &state() const { return m_ledger.state(); }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    void setNow(const QDateTime &now) { m_now = now; }

private:
    std::unique_ptr<trust::SoftwareKey> m_ada;
    std::unique_ptr<trust::SoftwareKey> m_bob;
    std::unique_ptr<trust::SoftwareKey> m_cho;
    trust::Ledger m_ledger;
    QDateTime m_now;
};

/// SHA-256, for what stands in the place of real content.
[[nodiscard]] trust::ContentHash hashOfText(QByteArrayView text);

} // namespace plumbline::test
