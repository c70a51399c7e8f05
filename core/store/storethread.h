// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace plumbline::store {

/// One thread that owns the store and works through what it is given, in that order. Callers get futures and
/// never wait. Its destructor finishes what was given before and closes the store.
class StoreThread
{
public:
    /// Opens the store in the new thread; opened() tells how that went.
    explicit StoreThread(const QString &url, const OpenOptions &options = {});
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Ready when the store is open or could not be opened.
    [[nodiscard]] QFuture<StoreResult<void>> opened() const { return m_opened; }

    /// Runs @p work, a callable from Store & to StoreResult<T>, in the store's thread. Closed where the store
    /// could not be opened.
    template <typename Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        using R = std::invoke_result_t<Work, Store &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        post([promise, work = std::move(work)](Store *store) mutable {
            if (!promise->isCanceled())
                promise->addResult(store ? work(*store) : R(fail(StoreError::Kind::Closed)));
            promise->finish();
        });
        return future;
    }

private:
    using Job = std::function<void(Store *)>; ///< null: there is no open store
    void post(Job job);
    void work(const QString &url, const OpenOptions &options, QPromise<StoreResult<void>> opened);
    std::optional<Job> next();

    QFuture<StoreResult<void>> m_opened;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Job> m_jobs;
    bool m_isEnding = false;
    std::thread m_thread; ///< last, for it uses the others
};

} // namespace plumbline::store
