// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/review/loadlog.h"

namespace plumbline::models {

/// One file under review: read, replayed and checked in the background, usable as soon as its first rows are
/// there. Lives on the main thread.
class ReviewLog : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< maybe with a partial log to show
        Ready, ///< read; replay and digest checks may still be running
        Failed, ///< error() says why
        Cancelled, ///< by the user; a partial log stays
    };

    explicit ReviewLog(LogSource source, QObject *parent = nullptr);

    /// Reads the file, as @p format or as what it looks like. Starts anew if called again.
    void load(std::optional<evidence::LogFormat> format = {});
    /// Stops reading, replay and checks.
    void cancel();

    /// Says whether an IMA list's boot_aggregate is that of @p bootLog; null where no boot log is open.
    void compareWith(const std::shared_ptr<const appraisal::Replay> &bootLog);

    [[nodiscard]] const QString &path() const { return m_source.path; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const LogSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const std::optional<ParseError> &error() const { return m_error; }
    [[nodiscard]] const ChainCounts &stages() const { return m_stages; }
    /// Whether anything still runs, and how far it is (0 to Job::progressMaximum).
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] int progress() const;

Q_SIGNALS:
    void contentChanged(); ///< another log, or another state
    void checksChanged();
    void replayChanged();
    void problemsChanged();
    void progressChanged();

private:
    void take(const LoadStep &step);
    void examine();
    void collectProblems();

    LogSource m_source;
    State m_state = State::Loading;
    LogSnapshot m_snapshot;
    std::vector<Problem> m_eventProblems; ///< found by decoding and digest checks
    std::vector<Problem> m_aggregateProblems; ///< found by comparing with a boot log
    ChainCounts m_stages{};
    std::optional<ParseError> m_error;
    Job m_reader;
    Job m_replayer;
    Job m_checker;
};

} // namespace plumbline::models
