// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/desk.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace plumbline::models {

/// A store that is open in the console: one worker owns its desk, and nothing here waits for it. Answers are
/// futures; use `.then(receiver, …)` to be called on the receiver's thread. After whatever changes the store,
/// view() is a new value and changed() is emitted.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Opening,
        FirstStart, ///< open, but without a ledger: createStore()
        Ready,
        ReadOnly, ///< view()->health says why
        Failed, ///< error() says why
    };
    /// Makes the desk in the worker.
    using Opener = std::function<Outcome<std::unique_ptr<Desk>>()>;
    template <typename T = void> using Answer = QFuture<Outcome<T>>;

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens the store at "sqlite:PATH", after closing the one that is open.
    void open(const QString &url);
    void openDesk(const QString &url, Opener opener);
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const SessionError &error() const { return m_error; }
    /// Never null.
    [[nodiscard]] const StoreViewPointer &view() const { return m_view; }
    [[nodiscard]] const trust::OperatorId &me() const { return m_me; } ///< empty: locked
    [[nodiscard]] bool isUnlocked() const { return !m_me.isEmpty(); }
    /// Whether something is being done, and how far it is: 0 to Job::progressMaximum.
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    [[nodiscard]] int progress() const { return m_progress; }

    Answer<> createStore(const NewStore &store);
    Answer<trust::OperatorId> unlock(const QString &keyFile, const QByteArray &passphrase);
    void lock();

    Answer<trust::InstanceId> addInstance(const NewInstance &instance);
    Answer<BootSummary> importEvidence(const ImportOrder &order);
    Answer<std::vector<BootSummary>> boots(const trust::InstanceId &instance);
    Answer<BootDetailPointer> boot(const trust::InstanceId &instance, store::RowNumber number = 0);
    Answer<comparison::MeasuredBoot> benchmark(const trust::InstanceId &instance, quint32 version);

    Answer<ApprovalProposal> propose(const ApprovalOrder &order);
    Answer<DecisionResult> approve(const ApprovalProposal &proposal, const DecisionText &text);
    Answer<> ignore(const std::vector<trust::ExceptionKey> &exceptions, const QString &reason);
    Answer<DecisionResult> decide(const trust::Action &action);

    Answer<> answer(const trust::ContentHash &request, bool isApproval, const QString &reason);
    Answer<QByteArray> exportRequest(const trust::ContentHash &request);
    Answer<> importAnswer(const QByteArray &file);

    Answer<LedgerHealth> verifyLedger();
    Answer<QByteArray> exportLedger();
    Answer<trust::ImportPlan> importLedger(const QByteArray &file);
    /// Takes the view anew: another process may have changed the store.
    void refresh();

Q_SIGNALS:
    void stateChanged();
    void changed(); ///< view() is another
    void operatorChanged(); ///< me() is another
    void busyChanged(bool isBusy);
    void progressChanged(int progress);

private:
    struct Worker;

    template <typename T>
    Answer<T> run(std::function<Outcome<T>(Desk &, const Progress &)> work, bool isChange);
    void setState(State state);
    void take(const Outcome<StoreViewPointer> &view);
    void finishOne();

    std::shared_ptr<Worker> m_worker; ///< outlives the session for as long as its last work takes
    State m_state = State::Closed;
    QString m_url;
    SessionError m_error;
    StoreViewPointer m_view;
    trust::OperatorId m_me;
    int m_running = 0;
    int m_progress = 0;
};

/// One sentence, in the user's language.
[[nodiscard]] QString sessionErrorText(const SessionError &error);

} // namespace plumbline::models
