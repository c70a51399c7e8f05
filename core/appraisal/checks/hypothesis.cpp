// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/hypothesis.h"

#include "core/base/hasher.h"
#include "core/tcg/startup.h"

#include <array>

namespace plumbline::appraisal {

namespace {

/// Trying every event costs the square of their number.
constexpr size_t maxTriedEvents = 512;
constexpr quint32 userspacePcr = 11;

/// What systemd-pcrphase measures, in order. systemd-pcrphase.service(8).
constexpr std::array phases{"enter-initrd", "leave-initrd", "sysinit", "ready", "shutdown", "final"};

class Explanation
{
public:
    Explanation(const tcg::EventLog &log, HashAlgorithm bank, quint32 pcr, const QByteArray &quoted)
        : m_quoted(quoted)
        , m_hasher(bank)
        , m_pcr(pcr)
        , m_locality(pcr == 0 ? tcg::readStartup(log).locality : 0)
    {
        for (size_t i = 0; i < log.events.size(); ++i) {
            const tcg::Event &event = log.events[i];
            if (event.claimedRegister == pcr && event.claimedType != tcg::EventType::NoAction)
                m_steps.push_back({qint64(i), log.digestOf(event, bank)});
        }
    }

    Hypothesis find()
    {
        if (m_steps.empty() || m_quoted.size() != m_hasher.size())
            return {};
        for (const auto attempt :
             {&Explanation::tryLonger, &Explanation::tryPhases, &Explanation::tryInserted,
              &Explanation::tryRepeated, &Explanation::tryLocality})
            if (const Hypothesis found = (this->*attempt)(); found.kind != Hypothesis::Kind::None)
                return found;
        return {.kind = Hypothesis::Kind::None, .event = m_steps.front().event};
    }

private:
    struct Step
    {
        qint64 event;
        QByteArrayView digest;
    };

    QByteArray start(quint8 locality) const
    {
        QByteArray value(m_hasher.size(), '\0');
        value.back() = char(locality);
        return value;
    }

    /// The register after steps [@p first, end), from @p value on.
    QByteArray extended(QByteArray value, size_t first)
    {
        for (size_t i = first; i < m_steps.size(); ++i)
            m_hasher.extend(value, m_steps[i].digest);
        return value;
    }

    Hypothesis tryLonger()
    {
        QByteArray value = start(m_locality);
        for (const Step &step : m_steps) {
            if (value == m_quoted)
                return {Hypothesis::Kind::LogIsLonger, step.event};
            m_hasher.extend(value, step.digest);
        }
        return {};
    }

    Hypothesis tryPhases()
    {
        if (m_pcr != userspacePcr)
            return {};
        QByteArray value = extended(start(0), 0);
        for (const char *phase : phases) {
            m_hasher.extend(value, hashOf(m_hasher.algorithm(), phase));
            if (value == m_quoted)
                return {Hypothesis::Kind::BootPhases, m_steps.back().event};
        }
        return {};
    }

    Hypothesis tryInserted()
    {
        return tryEach(Hypothesis::Kind::EventInserted, [](Hasher &, QByteArray &, QByteArrayView) { });
    }

    Hypothesis tryRepeated()
    {
        return tryEach(Hypothesis::Kind::EventRepeated,
                       [](Hasher &hasher, QByteArray &value, QByteArrayView digest) {
                           hasher.extend(value, digest);
                           hasher.extend(value, digest);
                       });
    }

    /// Replays with one step done in another way, for each step.
    template <typename Way> Hypothesis tryEach(Hypothesis::Kind kind, Way way)
    {
        QByteArray value = start(m_locality);
        for (size_t i = 0; i < std::min(m_steps.size(), maxTriedEvents); ++i) {
            QByteArray other = value;
            way(m_hasher, other, m_steps[i].digest);
            if (extended(other, i + 1) == m_quoted)
                return {kind, m_steps[i].event};
            m_hasher.extend(value, m_steps[i].digest);
        }
        return {};
    }

    Hypothesis tryLocality()
    {
        if (m_pcr != 0)
            return {};
        for (const int locality : {0, 3, 4})
            if (extended(start(quint8(locality)), 0) == m_quoted)
                return {Hypothesis::Kind::OtherLocality, m_steps.front().event};
        return {};
    }

    const QByteArray &m_quoted;
    Hasher m_hasher;
    quint32 m_pcr;
    quint8 m_locality;
    std::vector<Step> m_steps;
};

} // namespace

Hypothesis explainRegister(const tcg::EventLog &log, HashAlgorithm bank, quint32 pcr,
                           const QByteArray &quoted)
{
    return Explanation(log, bank, pcr, quoted).find();
}

} // namespace plumbline::appraisal
