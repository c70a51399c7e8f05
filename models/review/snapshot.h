// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"
#include "core/evidence/log.h"
#include "models/chain/chain.h"

#include <QMetaType>
#include <QString>

#include <compare>
#include <memory>
#include <vector>

namespace plumbline::models {

/// One measurement of an open document: which log, and which of its events or entries.
struct EventRef
{
    quint32 log = 0; ///< index into the document's logs
    quint32 index = 0; ///< in that log

    auto operator<=>(const EventRef &) const = default;
};

/// Everything known about one log at one moment. Immutable and cheap to copy, so that background work can
/// keep it while the document goes on. Pointers are null until the step that makes them is done.
struct LogSnapshot
{
    QString name; ///< file name, safe to show
    std::shared_ptr<const evidence::Log> log;
    bool isPartial = false; ///< the start of a file that is still being read
    /// Digest checks of the first events; the others are still to be done.
    std::shared_ptr<const std::vector<DigestCheck::Result>> checks;
    std::shared_ptr<const appraisal::Replay> replay;
    std::shared_ptr<const std::vector<Problem>> problems; ///< of reading, replay and digest checks

    [[nodiscard]] qint64 size() const { return log ? log->size() : 0; }
};

/// The logs of a document, in the order in which they were opened.
using Snapshot = std::vector<LogSnapshot>;

/// Null where the reference points to nothing (any more).
[[nodiscard]] const evidence::Log *logOf(const Snapshot &snapshot, EventRef ref);

/// Whether there are logs, and all of them are of measurement registers (CCEL), not of PCRs.
[[nodiscard]] bool hasOnlyMeasurementRegisters(const Snapshot &snapshot);

/// The result of an event's digest check; nothing while it has not been done.
[[nodiscard]] std::optional<DigestCheck::Result> checkOf(const LogSnapshot &log, qint64 index);

/// An event's register without the cost of Log::at(): for loops over a million entries.
[[nodiscard]] std::optional<quint32> registerOf(const evidence::Log &log, qint64 index);

/// The last event that starts at or before @p offset, else the first; nothing in an empty log.
[[nodiscard]] std::optional<quint32> nearestEvent(const evidence::Log &log, qint64 offset);

/// The event whose bytes hold @p offset; nothing between and after events.
[[nodiscard]] std::optional<quint32> eventAt(const evidence::Log &log, qint64 offset);

/// How many events each stage has.
[[nodiscard]] ChainCounts countEvents(const evidence::Log &log);

/// Sets ChainCount::problems from the problems that name an event; notes do not count.
void countProblems(ChainCounts &counts, const LogSnapshot &log);

} // namespace plumbline::models

Q_DECLARE_METATYPE(plumbline::models::EventRef)
