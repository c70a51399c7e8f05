// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/desk.h"

namespace plumbline::test {

/// A desk that shows what it was given and takes note of what is decided, for tests of pages. Whatever was
/// not given is "session.not-found".
class FixedDesk final : public models::Desk
{
public:
    template <typename T = void> using Outcome = models::Outcome<T>;

    /// What it shows, and what was asked of it. Change it before the session opens, or not at all.
    struct Contents
    {
        models::StoreView view{.url = QStringLiteral("sqlite:/fixed"),
                               .ledger = std::make_shared<trust::Ledger>(),
                               .health = {},
                               .instances = {},
                               .exceptions = {},
                               .madeAt = {}};
        trust::OperatorId operatorId; ///< whom unlock() lets in
        QByteArray passphrase;
        std::map<trust::InstanceId, std::vector<models::BootSummary>> boots;
        std::map<store::RowNumber, models::BootDetailPointer> details;
        std::optional<models::ApprovalProposal> proposal;

        std::vector<models::ApprovalOrder> proposed;
        std::vector<models::DecisionText> approved;
        std::vector<trust::ExceptionKey> ignored;
        std::vector<trust::Action> decided;
        std::vector<std::pair<trust::ContentHash, bool>> answered;
    };

    explicit FixedDesk(std::shared_ptr<Contents> contents)
        : m_contents(std::move(contents))
    {
    }

    bool isEmpty() const override { return m_contents->view.url.isEmpty(); }
    Outcome<> createStore(const models::NewStore &) override { return {}; }
    Outcome<models::StoreViewPointer> view() override
    {
        return std::make_shared<const models::StoreView>(m_contents->view);
    }
    Outcome<trust::OperatorId> unlock(const QString &, const QByteArray &passphrase) override
    {
        if (passphrase != m_contents->passphrase)
            return models::refuse("key.wrong-passphrase");
        return m_me = m_contents->operatorId;
    }
    void lock() override { m_me.clear(); }
    trust::OperatorId me() const override { return m_me; }
    Outcome<trust::InstanceId> addInstance(const models::NewInstance &) override { return notFound(); }
    Outcome<models::BootSummary> importEvidence(const models::ImportOrder &, const Progress &) override
    {
        return notFound();
    }
    Outcome<std::vector<models::BootSummary>> boots(const trust::InstanceId &instance, int) override
    {
        return m_contents->boots[instance];
    }
    Outcome<models::BootDetailPointer> boot(const trust::InstanceId &instance, store::RowNumber number,
                                            const Progress &) override
    {
        const auto &boots = m_contents->boots[instance];
        const auto found = m_contents->details.find(number || boots.empty() ? number : boots.front().number);
        if (found == m_contents->details.end())
            return notFound();
        return found->second;
    }
    Outcome<comparison::MeasuredBoot> benchmark(const trust::InstanceId &, quint32) override
    {
        return notFound();
    }
    Outcome<models::ApprovalProposal> propose(const models::ApprovalOrder &order, const Progress &) override
    {
        m_contents->proposed.push_back(order);
        if (!m_contents->proposal)
            return notFound();
        return *m_contents->proposal;
    }
    Outcome<models::DecisionResult> approve(const models::ApprovalProposal &,
                                            const models::DecisionText &text) override
    {
        m_contents->approved.push_back(text);
        return models::DecisionResult{.entries = {1}, .requests = {}};
    }
    Outcome<> ignore(const std::vector<trust::ExceptionKey> &exceptions, const QString &) override
    {
        m_contents->ignored = exceptions;
        return {};
    }
    Outcome<models::DecisionResult> decide(const trust::Action &action) override
    {
        m_contents->decided.push_back(action);
        return models::DecisionResult{.entries = {1}, .requests = {}};
    }
    Outcome<> answer(const trust::ContentHash &request, bool isApproval, const QString &) override
    {
        m_contents->answered.emplace_back(request, isApproval);
        return {};
    }
    Outcome<QByteArray> exportRequest(const trust::ContentHash &) override { return notFound(); }
    Outcome<> importAnswer(const QByteArray &) override { return notFound(); }
    Outcome<models::LedgerHealth> verifyLedger(const Progress &) override { return m_contents->view.health; }
    Outcome<QByteArray> exportLedger() override { return notFound(); }
    Outcome<trust::ImportPlan> importLedger(const QByteArray &) override { return notFound(); }
    Outcome<> judgeAgain(const Progress &) override { return {}; }

private:
    static Failure<models::SessionError> notFound() { return models::refuse("session.not-found"); }

    std::shared_ptr<Contents> m_contents;
    trust::OperatorId m_me;
};

} // namespace plumbline::test
