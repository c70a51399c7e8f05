// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventscanner.h"

#include "core/base/bytereader.h"
#include "core/tcg/logheader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

/// Entries between two questions to Progress: often enough for a cancel button, seldom enough to cost
/// nothing.
constexpr size_t entriesPerStep = 4096;

class Scanner
{
public:
    Scanner(const QByteArray &bytes, LogLayout layout)
        : m_in(bytes)
    {
        m_log.bytes = bytes;
        m_log.layout = layout;
        if (layout == LogLayout::Sha1)
            m_log.algorithms = {{HashAlgorithm::Sha1, 20}};
    }

    EventLog scan(const Progress &progress)
    {
        if (m_in.atEnd())
            problem("log.empty"_L1, Severity::Error, {0, 0});
        else if (m_log.layout == LogLayout::CryptoAgile)
            scanHeader();
        while (!m_in.atEnd() && m_log.readToEnd && !takePadding()) {
            if (m_log.events.size() % entriesPerStep == 0 && !goOn(progress))
                break;
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
    void checkBanks(const Event &event);
    bool takePadding();
    bool goOn(const Progress &progress);

    Problem &problem(QLatin1StringView code, Severity severity, ByteRange range);
    [[nodiscard]] qint64 index() const { return qint64(m_log.events.size()); }

    EventLog m_log;
    ByteReader m_in;
};

void Scanner::scanHeader()
{
    // The header is in the layout of SHA-1 logs, so that old readers could step over it. PFP 1.06, 10.4.5.1.
    entry(LogLayout::Sha1);
    if (!m_log.readToEnd)
        return;
    const Event &header = m_log.events.front();
    if (header.claimedType == EventType::NoAction && isCryptoAgileHeader(m_log.dataOf(header)))
        readHeaderAlgorithms(m_log, header);
    else
        problem("log.header-missing"_L1, Severity::Error, header.range).event = 0;
}

/// Reads one entry. One that does not fit is kept with what could be read of it and everything up to the end
/// of the file: without its length nobody can tell where the next one starts.
void Scanner::entry(LogLayout layout)
{
    const qint64 start = m_in.offset();
    Event event{.firstDigest = quint32(m_log.digests.size())};
    const Result<void> read = members(event, layout);
    if (read) {
        event.range = {start, m_in.offset() - start};
        checkBanks(event);
    } else {
        event.range = {start, m_log.bytes.size() - start};
        event.data = {m_in.offset(), 0};
        m_log.readToEnd = false;
        Problem damaged = problemFrom(read.error(), index());
        damaged.code = "event.damaged"_L1;
        damaged.range = event.range;
        m_log.problems.push_back(damaged);
    }
    m_log.events.push_back(event);
}

Result<void> Scanner::members(Event &event, LogLayout layout)
{
    const bool isAgile = layout == LogLayout::CryptoAgile;
    const auto pcr = m_in.u32(isAgile ? "TCG_PCR_EVENT2.pcrIndex" : "TCG_PCR_EVENT.pcrIndex");
    if (!pcr)
        return fail(pcr.error());
    event.claimedRegister = *pcr;
    const auto type = m_in.u32(isAgile ? "TCG_PCR_EVENT2.eventType" : "TCG_PCR_EVENT.eventType");
    if (!type)
        return fail(type.error());
    event.claimedType = EventType(*type);
    if (const auto digests = isAgile ? digestList(event) : sha1Digest(event); !digests)
        return fail(digests.error());
    const auto size = m_in.u32(isAgile ? "TCG_PCR_EVENT2.eventSize" : "TCG_PCR_EVENT.eventDataSize");
    if (!size)
        return fail(size.error());
    const qint64 dataStart = m_in.offset();
    const auto data = m_in.bytes(*size, isAgile ? "TCG_PCR_EVENT2.event" : "TCG_PCR_EVENT.event");
    if (!data)
        return fail(data.error());
    event.data = {dataStart, data->size()};
    return {};
}

Result<void> Scanner::sha1Digest(Event &event)
{
    const qint64 start = m_in.offset();
    if (const auto value = m_in.bytes(20, "TCG_PCR_EVENT.digest"); !value)
        return fail(value.error());
    m_log.digests.push_back({HashAlgorithm::Sha1, {start, 20}});
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
    const qint64 size = sizeInLog(m_log, algorithm);
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

/// Each event is to carry one digest for each algorithm of the header. PFP 1.06, section 10.2.2.
void Scanner::checkBanks(const Event &event)
{
    const auto digests = m_log.digestsOf(event);
    const auto banks = std::span(m_log.algorithms);
    if (m_log.layout != LogLayout::CryptoAgile || m_log.events.empty()
        || std::ranges::equal(digests, banks, {}, &LoggedDigest::algorithm, &LogAlgorithm::algorithm)) {
        return;
    }
    const auto report = [&](QLatin1StringView code, HashAlgorithm algorithm, ByteRange range) {
        Problem &found = problem(code, Severity::Warning, range);
        found.event = index();
        found.structure = u"TPML_DIGEST_VALUES"_s;
        found.wanted = qint64(banks.size());
        found.available = qint64(digests.size());
        found.detail = bankName(algorithm);
    };
    for (auto at = digests.begin(); at != digests.end(); ++at) {
        if (std::ranges::find(digests.begin(), at, at->algorithm, &LoggedDigest::algorithm) != at)
            report("event.digest-duplicate"_L1, at->algorithm, at->range);
        else if (!std::ranges::count(banks, at->algorithm, &LogAlgorithm::algorithm))
            report("event.digest-extra"_L1, at->algorithm, at->range);
    }
    for (const LogAlgorithm &bank : banks) {
        if (!std::ranges::count(digests, bank.algorithm, &LoggedDigest::algorithm))
            report("event.digest-missing"_L1, bank.algorithm, event.range);
    }
}

/// Logs that come out of a fixed buffer, above all CCELs, have its unused bytes behind the last entry.
bool Scanner::takePadding()
{
    const QByteArrayView rest = m_in.rest();
    const char filler = rest.front();
    if ((filler != '\xFF' && filler != '\0')
        || !std::ranges::all_of(rest, [=](char c) { return c == filler; }))
        return false;
    problem("log.padding"_L1, Severity::Note, {m_in.offset(), rest.size()});
    return true;
}

bool Scanner::goOn(const Progress &progress)
{
    if (progress.goOn(m_in.offset(), m_log.bytes.size()))
        return true;
    problem("log.cancelled"_L1, Severity::Error, {m_in.offset(), m_in.remaining()});
    m_log.readToEnd = false;
    return false;
}

Problem &Scanner::problem(QLatin1StringView code, Severity severity, ByteRange range)
{
    return m_log.problems.emplace_back(Problem{.code = code, .severity = severity, .range = range});
}

} // namespace

EventLog scanEvents(const QByteArray &bytes, LogLayout layout, const Progress &progress)
{
    return Scanner(bytes, layout).scan(progress);
}

} // namespace plumbline::tcg
