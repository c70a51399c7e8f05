// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storethread.h"

namespace plumbline::store {

StoreThread::StoreThread(const QString &url, const OpenOptions &options)
{
    QPromise<StoreResult<void>> opened;
    opened.start();
    m_opened = opened.future();
    m_thread = std::thread([this, url, options, opened = std::move(opened)]() mutable {
        work(url, options, std::move(opened));
    });
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

void StoreThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_arrived.notify_one();
}

std::optional<StoreThread::Job> StoreThread::next()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
    if (m_jobs.empty())
        return {};
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void StoreThread::work(const QString &url, const OpenOptions &options, QPromise<StoreResult<void>> opened)
{
    const auto store = openStore(url, options);
    opened.addResult(store ? StoreResult<void>() : StoreResult<void>(fail(store.error())));
    opened.finish();
    while (const auto job = next())
        (*job)(store ? store->get() : nullptr);
}

} // namespace plumbline::store
