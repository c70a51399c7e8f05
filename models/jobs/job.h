// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hasher.h"
#include "core/base/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrentRun>

class QThreadPool;

namespace plumbline::models {

/// Work in the background on behalf of one owner. The latest request wins: starting again or cancel() drops
/// whatever an earlier request still gives, and so does the end of the job itself. Results arrive on the
/// owner's thread, in the order in which the work adds them.
class Job : public QObject
{
    Q_OBJECT

public:
    static constexpr int progressMaximum = 1000;

    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    /// Runs @p work(QPromise<R> &) on a worker; calls @p deliver(const R &) here for each result it adds. The
    /// work must own what it uses: it may outlive the job for as long as it takes to notice isCanceled().
    template <typename R, typename Work, typename Deliver> void start(Work work, Deliver deliver);

    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }
    [[nodiscard]] int progress() const { return m_progress; } ///< 0 to progressMaximum

Q_SIGNALS:
    void progressChanged(int progress);
    void runningChanged(bool running);
    void finished(); ///< the latest request gave all its results; not after cancel()

private:
    static QThreadPool *pool();
    void adopt(QFutureWatcherBase *watcher);
    void drop();

    QFutureWatcherBase *m_watcher = nullptr; ///< of the latest request, while it runs
    int m_progress = 0;
};

/// For functions of core: tells the promise how far they are, and them whether to go on.
template <typename R> [[nodiscard]] Progress progressOf(QPromise<R> &promise)
{
    promise.setProgressRange(0, Job::progressMaximum);
    return Progress([&promise](qint64 done, qint64 total) {
        if (total > 0)
            promise.setProgressValue(int(double(done) / double(total) * Job::progressMaximum));
        return !promise.isCanceled();
    });
}

template <typename R, typename Work, typename Deliver> void Job::start(Work work, Deliver deliver)
{
    drop();
    auto *watcher = new QFutureWatcher<R>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
            [watcher, deliver = std::move(deliver)](int index) { deliver(watcher->resultAt(index)); });
    adopt(watcher);
    watcher->setFuture(QtConcurrent::run(pool(), [work = std::move(work)](QPromise<R> &promise) mutable {
        work(promise);
        releaseThread();
    }));
}

} // namespace plumbline::models
