// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Boot logs: told by content and forced into each format; read, decoded, checked and replayed.

#include "core/appraisal/replay.h"
#include "core/evidence/eventproblems.h"
#include "core/tcg/eventlogreader.h"
#include "tests/fuzz/require.h"

#include <array>

using namespace plumbline;

namespace {

constexpr std::array formats{evidence::LogFormat::TcgCryptoAgile, evidence::LogFormat::TcgSha1,
                             evidence::LogFormat::Ccel, evidence::LogFormat::Windows};

void checkRange(const evidence::Log &log, ByteRange range)
{
    require(range.offset >= 0 && range.length >= 0 && range.end() <= log.bytes().size());
}

void checkFields(const evidence::Log &log, const std::vector<Field> &fields)
{
    for (const Field &field : fields) {
        checkRange(log, field.range);
        checkFields(log, field.children);
    }
}

/// Entries follow one another without a gap, and what they hold lies inside them.
void checkEvent(const evidence::Log &log, const tcg::EventLog &events, qint64 index, qint64 &end)
{
    const evidence::Measurement row = log.at(index);
    require(row.range.offset == end && row.range.contains(row.data));
    end = row.range.end();
    for (const tcg::LoggedDigest &digest : events.digestsOf(events.events[size_t(index)]))
        require(row.range.contains(digest.range));
    const evidence::Content content = log.decode(index);
    checkFields(log, content.fields);
    const DigestCheck check = log.checkDigest(index);
    require(check.hashed.isEmpty() || row.data.contains(check.hashed));
    for (const Problem &problem : evidence::eventProblems(row, content, check))
        checkRange(log, problem.range);
}

void checkLog(const evidence::Log &log)
{
    const auto *events = std::get_if<tcg::EventLog>(&log.content);
    require(events);
    qint64 end = 0;
    for (qint64 i = 0; i < log.size(); ++i)
        checkEvent(log, *events, i, end);
    require(end <= log.bytes().size());
    // What was not read is told of.
    require(end == log.bytes().size() || !log.problems().empty());
    for (const Problem &problem : log.problems()) {
        checkRange(log, problem.range);
        require(!problem.event || *problem.event < log.size());
    }
    (void)appraisal::replay(log);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)tcg::recogniseEventLog(bytes);
    for (const evidence::LogFormat format : formats) {
        const auto log = evidence::readLog(bytes, format);
        require(log.has_value() || bytes.isEmpty());
        if (log)
            checkLog(*log);
    }
    return 0;
}
