// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/reviewdocument.h"

#include <QFileInfo>

#include <algorithm>

namespace plumbline::models {

ReviewDocument::ReviewDocument(QObject *parent)
    : QObject(parent)
{
}

ReviewDocument::~ReviewDocument() = default;

void ReviewDocument::open(const QStringList &paths)
{
    std::vector<LogSource> sources;
    for (const QString &path : paths)
        sources.push_back({path, {}});
    open(sources);
}

void ReviewDocument::open(const std::vector<LogSource> &sources)
{
    for (LogSource source : sources) {
        source.path = QFileInfo(source.path).absoluteFilePath();
        if (ReviewLog *log = find(source.path))
            log->load();
        else
            add(std::move(source));
    }
}

void ReviewDocument::add(LogSource from)
{
    auto &log = m_logs.emplace_back(std::make_unique<ReviewLog>(std::move(from)));
    ReviewLog *source = log.get();
    connect(source, &ReviewLog::contentChanged, this,
            [this, source] { Q_EMIT contentChanged(indexOf(source)); });
    connect(source, &ReviewLog::checksChanged, this,
            [this, source] { Q_EMIT checksChanged(indexOf(source)); });
    connect(source, &ReviewLog::replayChanged, this, [this, source] {
        Q_EMIT replayChanged(indexOf(source));
        compareLogs();
    });
    connect(source, &ReviewLog::problemsChanged, this,
            [this, source] { Q_EMIT problemsChanged(indexOf(source)); });
    connect(source, &ReviewLog::progressChanged, this, &ReviewDocument::progressChanged);
    Q_EMIT logsChanged();
    source->load();
}

/// With two boot logs nobody can tell of which boot a list is.
void ReviewDocument::compareLogs()
{
    const auto isBootLog = [](const auto &log) {
        const auto &content = log->snapshot().log;
        return content && std::holds_alternative<tcg::EventLog>(content->content);
    };
    const auto boot = std::ranges::find_if(m_logs, isBootLog);
    const bool isOnly = std::ranges::count_if(m_logs, isBootLog) == 1;
    const auto replay = isOnly ? (*boot)->snapshot().replay : nullptr;
    for (const auto &log : m_logs)
        log->compareWith(replay);
}

void ReviewDocument::openAs(int log, std::optional<evidence::LogFormat> format)
{
    m_logs[size_t(log)]->load(format);
}

void ReviewDocument::close(int log)
{
    m_logs.erase(m_logs.begin() + log);
    Q_EMIT logsChanged();
    compareLogs();
    Q_EMIT progressChanged();
}

void ReviewDocument::clear()
{
    m_logs.clear();
    Q_EMIT logsChanged();
    Q_EMIT progressChanged();
}

void ReviewDocument::cancel()
{
    for (const auto &log : m_logs)
        log->cancel();
}

Snapshot ReviewDocument::snapshot() const
{
    Snapshot snapshot;
    for (const auto &log : m_logs)
        snapshot.push_back(log->snapshot());
    return snapshot;
}

ChainCounts ReviewDocument::stages() const
{
    ChainCounts sum{};
    for (const auto &log : m_logs) {
        for (size_t i = 0; i < sum.size(); ++i) {
            sum[i].events += log->stages()[i].events;
            sum[i].problems += log->stages()[i].problems;
        }
    }
    return sum;
}

bool ReviewDocument::isBusy() const
{
    return std::ranges::any_of(m_logs, [](const auto &log) { return log->isBusy(); });
}

int ReviewDocument::progress() const
{
    int least = Job::progressMaximum;
    for (const auto &log : m_logs) {
        if (log->isBusy())
            least = qMin(least, log->progress());
    }
    return least;
}

int ReviewDocument::indexOf(const ReviewLog *log) const
{
    const auto found = std::ranges::find(m_logs, log, &std::unique_ptr<ReviewLog>::get);
    return int(found - m_logs.begin());
}

ReviewLog *ReviewDocument::find(const QString &path) const
{
    const auto found = std::ranges::find_if(m_logs, [&](const auto &log) { return log->path() == path; });
    return found == m_logs.end() ? nullptr : found->get();
}

} // namespace plumbline::models
