// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/bankcheck.h"

#include "core/tcg/eventchecks.h"
#include "core/tcg/logheader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

class BankCheck
{
public:
    BankCheck(const EventLog &log, const Event &event, ProblemList &problems)
        : m_digests(log.digestsOf(event))
        , m_banks(log.algorithms)
        , m_event(event)
        , m_index(qint64(log.events.size()))
        , m_problems(problems)
    {
    }

    void check()
    {
        if (std::ranges::equal(m_digests, m_banks, {}, &LoggedDigest::algorithm, &LogAlgorithm::algorithm))
            return;
        const bool areDigestsGood = checkDigests(); // both are asked: each reports its own
        const bool isComplete = checkBanksOfHeader() && areDigestsGood;
        // Some HPE firmware writes SHA-256 before SHA-1, in every event: say it once.
        if (isComplete && m_index == 1 && !m_banks.empty())
            report("event.digest-order"_L1, Severity::Note, m_digests.front().algorithm, m_event.range);
    }

private:
    /// Whether each digest is of a bank of the header, once.
    bool checkDigests()
    {
        bool isGood = true;
        for (auto at = m_digests.begin(); at != m_digests.end(); ++at) {
            if (std::ranges::find(m_digests.begin(), at, at->algorithm, &LoggedDigest::algorithm) != at)
                report("event.digest-duplicate"_L1, Severity::Error, at->algorithm, at->range);
            else if (!m_banks.empty()
                     && !std::ranges::count(m_banks, at->algorithm, &LogAlgorithm::algorithm))
                report("event.digest-extra"_L1, Severity::Warning, at->algorithm, at->range);
            else
                continue;
            isGood = false;
        }
        return isGood;
    }

    /// Whether no bank of the header is missing. Windows' remarks are extended nowhere.
    bool checkBanksOfHeader()
    {
        bool isGood = true;
        const bool isRemark
            = m_event.claimedRegister == noRegister && m_event.claimedType == EventType::NoAction;
        for (const LogAlgorithm &bank : m_banks) {
            if (isRemark || std::ranges::count(m_digests, bank.algorithm, &LoggedDigest::algorithm))
                continue;
            report("event.digest-missing"_L1, Severity::Warning, bank.algorithm, m_event.range);
            isGood = false;
        }
        return isGood;
    }

    void report(QLatin1StringView code, Severity severity, HashAlgorithm algorithm, ByteRange range)
    {
        m_problems.add({.code = code,
                        .severity = severity,
                        .event = m_index,
                        .range = range,
                        .structure = u"TPML_DIGEST_VALUES"_s,
                        .wanted = qint64(m_banks.size()),
                        .available = qint64(m_digests.size()),
                        .detail = bankName(algorithm)});
    }

    std::span<const LoggedDigest> m_digests;
    std::span<const LogAlgorithm> m_banks;
    const Event &m_event;
    qint64 m_index;
    ProblemList &m_problems;
};

} // namespace

void checkBanks(const EventLog &log, const Event &event, ProblemList &problems)
{
    BankCheck(log, event, problems).check();
}

} // namespace plumbline::tcg
