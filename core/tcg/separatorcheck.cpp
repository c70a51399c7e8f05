// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/separatorcheck.h"

#include "core/base/digest.h"
#include "core/base/hasher.h"
#include "core/tcg/digestrule.h"

#include <algorithm>
#include <array>
#include <bitset>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr quint32 firmwarePcrs = 8;

// The values that a separator can have: boot goes on (either), or firmware met an error.
constexpr QByteArrayView zeros("\0\0\0\0", 4);
constexpr QByteArrayView ones("\xFF\xFF\xFF\xFF", 4);
constexpr QByteArrayView error("\1\0\0\0", 4);

/// What may follow the separator of its PCR: configuration, which much firmware measures only when boot is
/// ready (PCR 1), boot attempts (4, 5), authorities of images that are loaded later (7), and what boot
/// loaders and operating systems add.
bool mayFollowSeparator(const Event &event)
{
    switch (event.claimedType) {
    case EventType::Separator:
    case EventType::EfiAction:
    case EventType::Ipl:
    case EventType::EventTag:
        return true;
    case EventType::EfiVariableAuthority:
        return event.claimedRegister == 7;
    default:
        return event.claimedRegister == 1 || event.claimedRegister == 4 || event.claimedRegister == 5;
    }
}

class SeparatorCheck
{
public:
    SeparatorCheck(const EventLog &log, ProblemList &problems)
        : m_log(log)
        , m_problems(problems)
    {
        for (const LogAlgorithm &bank : log.algorithms) {
            for (const QByteArrayView value : {zeros, ones, error})
                m_digests.push_back({value, {bank.algorithm, hashOf(bank.algorithm, value)}});
        }
    }

    void check()
    {
        for (size_t i = 0; i < m_log.events.size(); ++i) {
            const Event &event = m_log.events[i];
            if (event.claimedRegister >= firmwarePcrs || event.claimedType == EventType::NoAction
                || event.isDamaged) {
                continue;
            }
            m_used.set(event.claimedRegister);
            if (event.claimedType == EventType::Separator)
                takeSeparator(i, event);
            else
                takeOther(i, event);
        }
        reportMissing();
    }

private:
    /// A value that separators have, and its digest in one bank of the log.
    struct Known
    {
        QByteArrayView value;
        Digest digest;
    };

    void takeSeparator(size_t index, const Event &event)
    {
        if (m_closed.test(event.claimedRegister))
            report("event.separator-repeated"_L1, Severity::Warning, index, event);
        m_closed.set(event.claimedRegister);
        const QByteArrayView value = m_log.dataOf(event);
        // The data of an error separator are free: they may describe the error.
        if (value == error || hasDigestOf(event, error))
            report("event.separator-error"_L1, Severity::Error, index, event);
        else if (value != zeros && value != ones)
            report("event.separator-value"_L1, Severity::Warning, index, event);
    }

    void takeOther(size_t index, const Event &event)
    {
        if (hasSeparatorDigest(event) && checkDigest(m_log, event).result != DigestCheck::Result::Match)
            report("event.separator-disguised"_L1, Severity::Warning, index, event);
        else if (m_closed.test(event.claimedRegister) && !mayFollowSeparator(event))
            report("event.after-separator"_L1, Severity::Warning, index, event);
    }

    /// Whether the digest is that of a separator, whatever type the log claims. A variable may be four zeros.
    bool hasSeparatorDigest(const Event &event) const
    {
        return hasDigestOf(event, zeros) || hasDigestOf(event, ones) || hasDigestOf(event, error);
    }

    bool hasDigestOf(const Event &event, QByteArrayView value) const
    {
        return std::ranges::any_of(m_log.digestsOf(event), [&](const LoggedDigest &digest) {
            return std::ranges::any_of(m_digests, [&](const Known &known) {
                // Numbers first: of a long log nearly every event gets to the first difference only.
                return known.digest.algorithm == digest.algorithm
                    && known.digest.value == m_log.view(digest.range) && known.value == value;
            });
        });
    }

    /// A log without any separator is an excerpt, and nothing can be said about a PCR that has no event.
    void reportMissing()
    {
        if (m_closed.none() || !m_log.readToEnd)
            return;
        for (quint32 pcr = 0; pcr < firmwarePcrs; ++pcr) {
            if (m_closed.test(pcr) || !m_used.test(pcr))
                continue;
            m_problems.add({.code = "log.separator-missing"_L1,
                            .severity = Severity::Warning,
                            .range = {m_log.bytes.size(), 0},
                            .structure = u"EV_SEPARATOR"_s,
                            .available = pcr});
        }
    }

    void report(QLatin1StringView code, Severity severity, size_t index, const Event &event)
    {
        m_problems.add({.code = code,
                        .severity = severity,
                        .event = qint64(index),
                        .range = event.range,
                        .structure = eventTypeName(event.claimedType),
                        .available = event.claimedRegister});
    }

    const EventLog &m_log;
    ProblemList &m_problems;
    std::vector<Known> m_digests;
    std::bitset<firmwarePcrs> m_used;
    std::bitset<firmwarePcrs> m_closed;
};

} // namespace

void checkSeparators(const EventLog &log, ProblemList &problems)
{
    SeparatorCheck(log, problems).check();
}

} // namespace plumbline::tcg
