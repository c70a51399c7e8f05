// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventscanner.h"

#include "core/base/bytereader.h"
#include "core/tcg/bankcheck.h"
#include "core/tcg/logheader.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

/// Entries between two questions to Progress: often enough for a cancel button, seldom enough to cost
/// nothing.
constexpr size_t entriesPerStep = 4096;

/// Names of an entry's members in the errors, by layout. PFP 1.06, sections 10.2.1 and 10.2.2.
struct Members
{
    const char *pcrIndex;
    const char *eventType;
    const char *eventSize;
    const char *event;
};

constexpr Members sha1Members{"TCG_PCR_EVENT.pcrIndex", "TCG_PCR_EVENT.eventType",
                              "TCG_PCR_EVENT.eventDataSize", "TCG_PCR_EVENT.event"};
constexpr Members agileMembers{"TCG_PCR_EVENT2.pcrIndex", "TCG_PCR_EVENT2.eventType",
                               "TCG_PCR_EVENT2.eventSize", "TCG_PCR_EVENT2.event"};

/// Why an entry could not be read to its end.
QLatin1StringView codeOf(ParseError::Kind kind)
{
    switch (kind) {
    case ParseError::Kind::TooLarge:
        return "event.digest-count"_L1;
    case ParseError::Kind::Unsupported:
        return "event.digest-algorithm"_L1;
    default:
        return "event.damaged"_L1;
    }
}

class Scanner
{
public:
    Scanner(const QByteArray &bytes, LogLayout layout, ProblemList &problems)
        : m_in(bytes)
        , m_problems(problems)
    {
        m_log.bytes = bytes;
        m_log.layout = layout;
        if (layout == LogLayout::Sha1)
            m_log.algorithms = {{HashAlgorithm::Sha1, 20}};
    }

    EventLog scan(const Progress &progress)
    {
        if (m_in.atEnd())
            m_problems.add({.code = "log.empty"_L1, .structure = u"TCG_PCR_EVENT"_s});
        else if (m_log.layout == LogLayout::CryptoAgile)
            scanHeader();
        while (!m_in.atEnd() && m_log.readToEnd && !takePadding()) {
            if (m_log.events.size() % entriesPerStep == 0 && !goOn(progress))
                break;
            if (m_log.events.size() == entriesPerStep)
                reserveForRest();
            entry(m_log.layout);
        }
        return std::move(m_log);
    }

private:
    void scanHeader();
    void entry(LogLayout layout);
    Result<void> members(Event &event, LogLayout layout);
    Result<void> sha1Digest(Event &event);
    Result<void> digestList(Event &event);
    Result<void> digest(Event &event);
    bool takePadding();
    bool goOn(const Progress &progress);
    void reserveForRest();
    qint64 sizeOf(HashAlgorithm algorithm);

    EventLog m_log;
    ByteReader m_in;
    ProblemList &m_problems;
    std::vector<std::pair<HashAlgorithm, qint64>> m_sizes; ///< of the algorithms met so far
};

void Scanner::scanHeader()
{
    // The header is in the layout of SHA-1 logs, so that old readers can step over it. PFP 1.06,
    // section 10.4.5.1.
    entry(LogLayout::Sha1);
    const Event &header = m_log.events.front();
    if (header.isDamaged)
        return;
    if (header.claimedType == EventType::NoAction && isCryptoAgileHeader(m_log.dataOf(header))) {
        readHeaderAlgorithms(m_log, header, m_problems);
        return;
    }
    m_problems.add({.code = "log.header-missing"_L1,
                    .event = 0,
                    .range = header.range,
                    .structure = u"TCG_EfiSpecIDEvent"_s});
}

/// Reads one entry. One that does not fit is kept with what could be read of it and everything up to the end
/// of the file: without its length nobody can tell where the next one starts.
void Scanner::entry(LogLayout layout)
{
    const qint64 start = m_in.offset();
    Event event{.firstDigest = quint32(m_log.digests.size())};
    if (const Result<void> read = members(event, layout); read) {
        event.range = {start, m_in.offset() - start};
        if (layout == LogLayout::CryptoAgile)
            checkBanks(m_log, event, m_problems);
    } else {
        event.range = {start, m_log.bytes.size() - start};
        event.data = {m_in.offset(), 0};
        event.isDamaged = true;
        m_log.readToEnd = false;
        Problem damaged = problemFrom(read.error(), qint64(m_log.events.size()));
        damaged.code = codeOf(read.error().kind);
        damaged.range = {read.error().offset, m_log.bytes.size() - read.error().offset};
        m_problems.add(damaged);
    }
    m_log.events.push_back(event);
}

Result<void> Scanner::members(Event &event, LogLayout layout)
{
    const bool isAgile = layout == LogLayout::CryptoAgile;
    const Members &names = isAgile ? agileMembers : sha1Members;
    const auto pcr = m_in.u32(names.pcrIndex);
    if (!pcr)
        return fail(pcr.error());
    event.claimedRegister = *pcr;
    const auto type = m_in.u32(names.eventType);
    if (!type)
        return fail(type.error());
    event.claimedType = EventType(*type);
    if (const auto digests = isAgile ? digestList(event) : sha1Digest(event); !digests)
        return fail(digests.error());
    const auto size = m_in.u32(names.eventSize);
    if (!size)
        return fail(size.error());
    const qint64 dataStart = m_in.offset();
    const auto data = m_in.bytes(*size, names.event);
    if (!data)
        return fail(data.error());
    event.data = {dataStart, data->size()};
    return {};
}

Result<void> Scanner::sha1Digest(Event &event)
{
    constexpr qint64 size = 20;
    const qint64 start = m_in.offset();
    if (const auto value = m_in.bytes(size, "TCG_PCR_EVENT.digest"); !value)
        return fail(value.error());
    m_log.digests.push_back({HashAlgorithm::Sha1, {start, size}});
    event.digestCount = 1;
    return {};
}

Result<void> Scanner::digestList(Event &event)
{
    const qint64 start = m_in.offset();
    const auto count = m_in.u32("TPML_DIGEST_VALUES.count");
    if (!count)
        return fail(count.error());
    if (*count > maxBanks) {
        return fail({.kind = ParseError::Kind::TooLarge,
                     .offset = start,
                     .structure = u"TPML_DIGEST_VALUES.count"_s,
                     .wanted = *count,
                     .available = maxBanks});
    }
    for (quint32 i = 0; i < *count; ++i) {
        if (const auto read = digest(event); !read)
            return read;
    }
    return {};
}

Result<void> Scanner::digest(Event &event)
{
    const qint64 start = m_in.offset();
    const auto id = m_in.u16("TPMT_HA.hashAlg");
    if (!id)
        return fail(id.error());
    const auto algorithm = HashAlgorithm(*id);
    const qint64 size = sizeOf(algorithm);
    if (size == 0) {
        return fail({.kind = ParseError::Kind::Unsupported,
                     .offset = start,
                     .structure = u"TPMT_HA.hashAlg"_s,
                     .wanted = *id,
                     .detail = bankName(algorithm)});
    }
    if (const auto value = m_in.bytes(size, "TPMT_HA.digest"); !value)
        return fail(value.error());
    m_log.digests.push_back({algorithm, {start + 2, size}});
    ++event.digestCount;
    return {};
}

/// sizeInLog(), looked up once for each algorithm: a long log asks for every digest.
qint64 Scanner::sizeOf(HashAlgorithm algorithm)
{
    for (const auto &[known, size] : m_sizes) {
        if (known == algorithm)
            return size;
    }
    const qint64 size = sizeInLog(m_log, algorithm);
    if (size > 0) // one that nobody knows ends the log
        m_sizes.emplace_back(algorithm, size);
    return size;
}

/// Logs that come out of a fixed buffer, above all CCELs, have its unused bytes behind the last entry.
bool Scanner::takePadding()
{
    const QByteArrayView rest = m_in.rest();
    const char filler = rest.front();
    const auto isFiller = [=](char byte) { return byte == filler; };
    if ((filler != '\xFF' && filler != '\0') || !std::ranges::all_of(rest, isFiller))
        return false;
    m_problems.add({.code = "log.padding"_L1,
                    .severity = Severity::Note,
                    .range = {m_in.offset(), rest.size()},
                    .available = rest.size()});
    return true;
}

/// Room for the rest of a long log, should its events be as long as those so far. Room that is not used costs
/// no memory; growing step by step would touch all of it several times.
void Scanner::reserveForRest()
{
    const double times = 1.1 * double(m_log.bytes.size()) / double(m_in.offset());
    m_log.events.reserve(size_t(times * double(m_log.events.size())));
    m_log.digests.reserve(size_t(times * double(m_log.digests.size())));
}

bool Scanner::goOn(const Progress &progress)
{
    if (progress.goOn(m_in.offset(), m_log.bytes.size()))
        return true;
    m_problems.add({.code = "log.cancelled"_L1, .range = {m_in.offset(), m_in.remaining()}});
    m_log.readToEnd = false;
    return false;
}

} // namespace

EventLog scanEvents(const QByteArray &bytes, LogLayout layout, ProblemList &problems,
                    const Progress &progress)
{
    return Scanner(bytes, layout, problems).scan(progress);
}

} // namespace plumbline::tcg
