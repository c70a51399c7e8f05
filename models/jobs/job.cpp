// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace plumbline::models {

Job::Job(QObject *parent)
    : QObject(parent)
{
}

Job::~Job()
{
    if (m_watcher)
        m_watcher->cancel();
}

QThreadPool *Job::pool()
{
    // Not the global pool: a long replay on a small machine must not keep a filter waiting.
    static QThreadPool workers;
    static const bool prepared = [] {
        workers.setMaxThreadCount(qMax(4, QThread::idealThreadCount()));
        // No job outlives the application: what OpenSSL keeps for its thread has to be freed before OpenSSL
        // is taken down at the program's exit.
        qAddPostRoutine([] { pool()->waitForDone(); });
        return true;
    }();
    Q_UNUSED(prepared)
    return &workers;
}

void Job::adopt(QFutureWatcherBase *watcher)
{
    m_watcher = watcher;
    m_progress = 0;
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_progress = value;
        Q_EMIT progressChanged(value);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this] {
        drop();
        Q_EMIT finished();
    });
    Q_EMIT runningChanged(true);
}

void Job::cancel()
{
    if (m_watcher)
        drop();
}

void Job::drop()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->disconnect();
    m_watcher->cancel();
    m_watcher->deleteLater();
    m_watcher = nullptr;
    Q_EMIT runningChanged(false);
}

} // namespace plumbline::models
