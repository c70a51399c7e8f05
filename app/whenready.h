// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace plumbline::app {

/// Calls @p take with the future's result on the receiver's thread; never where the receiver is gone by then
/// or the work was given up. (QFuture::then() with a context that is gone is an error in Qt 6.4.)
template <typename T, typename Take> void whenReady(const QFuture<T> &future, QObject *receiver, Take take)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace plumbline::app
