// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "core/base/hasher.h"
#include "models/jobs/job.h"
#include "models/session/storedesk.h"

#include <QPromise>

#include <atomic>

namespace plumbline::models {

/// The thread that owns the desk. Its one thread never ends before the pool does, for a store is used by the
/// thread that opened it.
struct Session::Worker
{
    Worker()
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
    }

    std::unique_ptr<Desk> desk;
    std::atomic<bool> isEnding = false;
    std::atomic<int> progress = 0;
    QThreadPool pool; ///< last, for its thread uses the others
};

Session::Session(QObject *parent)
    : QObject(parent)
    , m_view(std::make_shared<StoreView>(StoreView{.url = {},
                                                   .ledger = std::make_shared<trust::Ledger>(),
                                                   .health = {},
                                                   .instances = {},
                                                   .exceptions = {},
                                                   .madeAt = {}}))
{
}

Session::~Session()
{
    close();
}

void Session::close()
{
    if (const auto worker = std::exchange(m_worker, nullptr)) {
        worker->isEnding = true;
        worker->pool.start([worker = worker.get()] {
            worker->desk.reset();
            releaseThread();
        });
        worker->pool.waitForDone();
    }
    m_running = 0;
    m_me.clear();
    setState(State::Closed);
}

void Session::open(const QString &url)
{
    openDesk(url, [url]() -> Outcome<std::unique_ptr<Desk>> {
        const auto options = workstationDesk(url);
        return options ? StoreDesk::open(*options) : Failure<SessionError>(options.error());
    });
}

void Session::openDesk(const QString &url, Opener opener)
{
    close();
    m_url = url;
    m_error = {};
    m_worker = std::make_shared<Worker>();
    setState(State::Opening);
    m_worker->pool.start([this, worker = m_worker, opener = std::move(opener)] {
        auto desk = opener();
        Outcome<StoreViewPointer> view = desk ? (*desk)->view() : Failure<SessionError>(desk.error());
        const bool isEmpty = desk && (*desk)->isEmpty();
        if (desk)
            worker->desk = *std::move(desk);
        QMetaObject::invokeMethod(this, [this, worker, view = std::move(view), isEmpty] {
            if (worker != m_worker)
                return;
            take(view);
            if (view && isEmpty)
                setState(State::FirstStart);
        });
    });
}

void Session::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Session::take(const Outcome<StoreViewPointer> &view)
{
    if (!view) {
        m_error = view.error();
        setState(State::Failed);
        return;
    }
    m_view = *view;
    Q_EMIT changed();
    setState(m_view->health.isSound ? State::Ready : State::ReadOnly);
}

void Session::finishOne()
{
    m_progress = 0;
    if (--m_running == 0)
        Q_EMIT busyChanged(false);
}

template <typename T>
Session::Answer<T> Session::run(std::function<Outcome<T>(Desk &, const Progress &)> work, bool isChange)
{
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    promise->start();
    if (!m_worker) {
        promise->addResult(Outcome<T>(refuse("session.closed")));
        promise->finish();
        return promise->future();
    }
    if (m_running++ == 0)
        Q_EMIT busyChanged(true);
    m_worker->pool.start([this, worker = m_worker, promise, work = std::move(work), isChange] {
        const Progress progress([this, worker](qint64 done, qint64 total) {
            const int value = total > 0 ? int(double(done) / double(total) * Job::progressMaximum) : 0;
            if (worker->progress.exchange(value) != value)
                QMetaObject::invokeMethod(this, [this, value] {
                    m_progress = value;
                    Q_EMIT progressChanged(value);
                });
            return !worker->isEnding;
        });
        const bool isOpen = worker->desk && !worker->isEnding;
        Outcome<T> result = isOpen ? work(*worker->desk, progress) : Outcome<T>(refuse("session.closed"));
        std::optional<Outcome<StoreViewPointer>> view;
        if (isChange && isOpen)
            view = worker->desk->view();
        const trust::OperatorId me = isOpen ? worker->desk->me() : trust::OperatorId();
        QMetaObject::invokeMethod(this, [this, worker, promise, result = std::move(result), view, me] {
            if (worker != m_worker)
                return;
            if (std::exchange(m_me, me) != me)
                Q_EMIT operatorChanged();
            if (view)
                take(*view);
            promise->addResult(result);
            promise->finish();
            finishOne();
        });
    });
    return promise->future();
}

Session::Answer<> Session::createStore(const NewStore &store)
{
    return run<void>([store](Desk &desk, const Progress &) { return desk.createStore(store); }, true);
}

Session::Answer<trust::OperatorId> Session::unlock(const QString &keyFile, const QByteArray &passphrase)
{
    return run<trust::OperatorId>(
        [keyFile, passphrase](Desk &desk, const Progress &) { return desk.unlock(keyFile, passphrase); },
        false);
}

void Session::lock()
{
    run<void>(
        [](Desk &desk, const Progress &) {
            desk.lock();
            return Outcome<>();
        },
        false);
}

Session::Answer<trust::InstanceId> Session::addInstance(const NewInstance &instance)
{
    return run<trust::InstanceId>(
        [instance](Desk &desk, const Progress &) { return desk.addInstance(instance); }, true);
}

Session::Answer<BootSummary> Session::importEvidence(const ImportOrder &order)
{
    return run<BootSummary>(
        [order](Desk &desk, const Progress &progress) { return desk.importEvidence(order, progress); }, true);
}

Session::Answer<std::vector<BootSummary>> Session::boots(const trust::InstanceId &instance)
{
    return run<std::vector<BootSummary>>(
        [instance](Desk &desk, const Progress &) { return desk.boots(instance); }, false);
}

Session::Answer<BootDetailPointer> Session::boot(const trust::InstanceId &instance, store::RowNumber number)
{
    return run<BootDetailPointer>(
        [instance, number](Desk &desk, const Progress &progress) {
            return desk.boot(instance, number, progress);
        },
        false);
}

Session::Answer<comparison::MeasuredBoot> Session::benchmark(const trust::InstanceId &instance,
                                                             quint32 version)
{
    return run<comparison::MeasuredBoot>(
        [instance, version](Desk &desk, const Progress &) { return desk.benchmark(instance, version); },
        false);
}

Session::Answer<ApprovalProposal> Session::propose(const ApprovalOrder &order)
{
    return run<ApprovalProposal>(
        [order](Desk &desk, const Progress &progress) { return desk.propose(order, progress); }, false);
}

Session::Answer<DecisionResult> Session::approve(const ApprovalProposal &proposal, const DecisionText &text)
{
    return run<DecisionResult>(
        [proposal, text](Desk &desk, const Progress &) { return desk.approve(proposal, text); }, true);
}

Session::Answer<> Session::ignore(const std::vector<trust::ExceptionKey> &exceptions, const QString &reason)
{
    return run<void>(
        [exceptions, reason](Desk &desk, const Progress &) { return desk.ignore(exceptions, reason); }, true);
}

Session::Answer<DecisionResult> Session::decide(const trust::Action &action)
{
    return run<DecisionResult>([action](Desk &desk, const Progress &) { return desk.decide(action); }, true);
}

Session::Answer<> Session::answer(const trust::ContentHash &request, bool isApproval, const QString &reason)
{
    return run<void>([request, isApproval, reason](
                         Desk &desk, const Progress &) { return desk.answer(request, isApproval, reason); },
                     true);
}

Session::Answer<QByteArray> Session::exportRequest(const trust::ContentHash &request)
{
    return run<QByteArray>([request](Desk &desk, const Progress &) { return desk.exportRequest(request); },
                           false);
}

Session::Answer<> Session::importAnswer(const QByteArray &file)
{
    return run<void>([file](Desk &desk, const Progress &) { return desk.importAnswer(file); }, true);
}

Session::Answer<LedgerHealth> Session::verifyLedger()
{
    return run<LedgerHealth>([](Desk &desk, const Progress &progress) { return desk.verifyLedger(progress); },
                             true);
}

Session::Answer<QByteArray> Session::exportLedger()
{
    return run<QByteArray>([](Desk &desk, const Progress &) { return desk.exportLedger(); }, false);
}

Session::Answer<trust::ImportPlan> Session::importLedger(const QByteArray &file)
{
    return run<trust::ImportPlan>([file](Desk &desk, const Progress &) { return desk.importLedger(file); },
                                  true);
}

void Session::refresh()
{
    run<void>([](Desk &, const Progress &) { return Outcome<>(); }, true);
}

} // namespace plumbline::models
