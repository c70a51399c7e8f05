// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/reviewlog.h"

#include <memory>

namespace plumbline::models {

/// Logs of one machine, open together: boot log, IMA list, systemd's userspace log. Models and pages read
/// snapshots of it; they never wait for it.
class ReviewDocument : public QObject
{
    Q_OBJECT

public:
    explicit ReviewDocument(QObject *parent = nullptr);
    ~ReviewDocument() override;

    /// Opens files beside those that are open; a file that is open already is read again.
    void open(const QStringList &paths);
    /// The same for logs that were taken out of a bundle.
    void open(const std::vector<LogSource> &sources);
    /// Reads a log again, as another format or as what it looks like.
    void openAs(int log, std::optional<evidence::LogFormat> format);
    void close(int log);
    void clear();
    /// Stops all work that is under way; what was read stays.
    void cancel();

    [[nodiscard]] int logCount() const { return int(m_logs.size()); }
    [[nodiscard]] const ReviewLog &logAt(int log) const { return *m_logs[size_t(log)]; }
    [[nodiscard]] Snapshot snapshot() const;
    [[nodiscard]] ChainCounts stages() const; ///< of all logs together
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] int progress() const; ///< 0 to Job::progressMaximum, of the log that is furthest behind

Q_SIGNALS:
    void logsChanged(); ///< one was opened or closed: indices may mean other logs now
    void contentChanged(int log);
    void checksChanged(int log);
    void replayChanged(int log);
    void problemsChanged(int log);
    void progressChanged();

private:
    void add(LogSource source);
    void compareLogs();
    [[nodiscard]] int indexOf(const ReviewLog *log) const;
    [[nodiscard]] ReviewLog *find(const QString &path) const;

    std::vector<std::unique_ptr<ReviewLog>> m_logs;
};

} // namespace plumbline::models
