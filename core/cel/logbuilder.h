// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problemlist.h"
#include "core/base/progress.h"
#include "core/cel/recordread.h"

#include <map>

namespace plumbline::cel {

inline constexpr size_t maxRecords = 500'000;

/// A log while it is being read: takes the records in order and says where their numbers do not follow.
class LogBuilder
{
public:
    LogBuilder(const QByteArray &bytes, Encoding encoding, const Progress &progress);

    [[nodiscard]] const Log &log() const { return m_log; }
    /// False where the reading is to end here: too many records, or cancelled.
    [[nodiscard]] bool goOn(qint64 offset);
    void add(RecordRead read);
    /// Bytes that are no record, or one that cannot be taken apart.
    void addDamaged(const ParseError &error, ByteRange range);
    void note(const ParseError &error) { m_problems.add(problemFrom(error)); }
    [[nodiscard]] Log take();

private:
    [[nodiscard]] qint64 nextIndex() const { return qint64(m_log.records.size()); }
    void checkNumber(const RecordRead &read);

    const Progress &m_progress;
    Log m_log;
    ProblemList m_problems;
    std::optional<quint64> m_lastNumber; ///< of any index
    std::map<quint64, quint64> m_lastNumbers; ///< of each index
    bool m_hasPcr = false;
};

} // namespace plumbline::cel
