// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/bootlogreplay.h"

#include "core/base/hasher.h"
#include "core/tcg/eventchecks.h"
#include "core/tcg/hashedbytes.h"
#include "core/tcg/logheader.h"
#include "core/tcg/startup.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

/// Events between two questions to Progress.
constexpr qint64 eventsPerStep = 4096;

/// Where systemd's stub measures a unified kernel.
constexpr quint32 unifiedKernelPcr = 11;

/// What is the same for all banks.
struct Start
{
    tcg::Startup startup;
    bool hasDynamicLaunch = false;
};

class BankReplay
{
public:
    BankReplay(const tcg::EventLog &log, const Start &start, HashAlgorithm algorithm)
        : m_log(log)
        , m_start(start)
        , m_hasher(algorithm)
    {
        m_bank.algorithm = algorithm;
    }

    [[nodiscard]] bool isSupported() const { return m_hasher.isSupported(); }

    void extend(const tcg::Event &event)
    {
        if (event.claimedType == tcg::EventType::NoAction || !tcg::isRegister(m_log, event.claimedRegister))
            return;
        ReplayedRegister &pcr = registerAt(event.claimedRegister);
        const QByteArrayView digest
            = usableDigest(event); // a damaged event's too: what was read is what it is
        if (digest.isEmpty()) {
            pcr.isComplete = false;
            return;
        }
        m_hasher.extend(pcr.value, digest);
        ++pcr.extends;
    }

    ReplayedBank take()
    {
        for (auto &[index, pcr] : m_bank.registers)
            pcr.isComplete = pcr.isComplete && m_log.readToEnd;
        return std::move(m_bank);
    }

private:
    /// Empty where the event has no digest of the bank, or two of them and nobody can tell which was
    /// extended.
    QByteArrayView usableDigest(const tcg::Event &event) const
    {
        QByteArrayView found;
        for (const tcg::LoggedDigest &digest : m_log.digestsOf(event)) {
            if (digest.algorithm != m_bank.algorithm)
                continue;
            if (!found.isEmpty())
                return {};
            found = m_log.view(digest.range);
        }
        return found;
    }

    ReplayedRegister &registerAt(quint32 index)
    {
        ReplayedRegister *&known = m_known[index];
        if (!known) {
            known = &m_bank.registers[index];
            known->initial = initialValue(index);
            known->value = known->initial;
            known->isComplete = index != 0 || isConfidentialVm() || m_start.startup.isSound;
        }
        return *known;
    }

    /// Measurement registers, and those that a dynamic launch has reset, start at 0.
    [[nodiscard]] QByteArray initialValue(quint32 index) const
    {
        QByteArray value = isConfidentialVm() || m_start.hasDynamicLaunch
            ? QByteArray(m_hasher.size(), '\0')
            : resetValue(index, m_hasher.size());
        if (!isConfidentialVm() && index == 0)
            value.back() = char(m_start.startup.locality);
        return value;
    }

    [[nodiscard]] bool isConfidentialVm() const { return m_log.flavor == tcg::LogFlavor::Ccel; }

    const tcg::EventLog &m_log;
    const Start &m_start;
    Hasher m_hasher;
    ReplayedBank m_bank;
    std::array<ReplayedRegister *, tcg::pcrCount> m_known{};
};

Problem unsupported(HashAlgorithm algorithm)
{
    return {.code = "replay.bank-unsupported"_L1,
            .severity = Severity::Warning,
            .structure = u"TCG_EfiSpecIDEvent.digestSizes"_s,
            .available = quint16(algorithm),
            .detail = tcg::bankName(algorithm)};
}

/// Whether systemd's stub measured a unified kernel's sections: the running system then extends that PCR at
/// each phase of the boot. systemd, systemd-pcrphase.service(8).
bool hasUnifiedKernel(const tcg::EventLog &log)
{
    return std::ranges::any_of(log.events, [&](const tcg::Event &event) {
        return event.claimedRegister == unifiedKernelPcr && event.claimedType == tcg::EventType::Ipl
            && tcg::sectionName(log, event).has_value();
    });
}

/// Registers that the system extends on purpose after the log was written.
std::optional<Problem> growingRegisters(const tcg::EventLog &log)
{
    // Windows: PCR 12 to 14, at each resumption from hibernation.
    const QString registers = log.flavor == tcg::LogFlavor::Windows ? u"12, 13, 14"_s
        : hasUnifiedKernel(log)                                     ? QString::number(unifiedKernelPcr)
                                                                    : QString();
    if (registers.isEmpty() || log.flavor == tcg::LogFlavor::Ccel)
        return std::nullopt;
    return Problem{.code = "replay.register-grows"_L1,
                   .severity = Severity::Note,
                   .range = {log.bytes.size(), 0},
                   .structure = u"EV_IPL"_s,
                   .detail = registers};
}

/// The banks to compute: the header's, or where it names none, those of the events.
std::vector<HashAlgorithm> banksOf(const tcg::EventLog &log)
{
    std::vector<HashAlgorithm> banks;
    for (const tcg::LogAlgorithm &declared : log.algorithms)
        banks.push_back(declared.algorithm);
    if (!banks.empty())
        return banks;
    for (const tcg::LoggedDigest &digest : log.digests) {
        if (!std::ranges::count(banks, digest.algorithm) && banks.size() < tcg::maxBanks)
            banks.push_back(digest.algorithm);
    }
    return banks;
}

} // namespace

Replay replayBootLog(const tcg::EventLog &log, const Progress &progress)
{
    const Start start{tcg::readStartup(log), tcg::hasDynamicLaunch(log)};
    const std::vector<HashAlgorithm> banks = banksOf(log);
    const auto total = qint64(log.events.size() * banks.size());
    qint64 done = 0;
    Replay result;
    if (auto grows = growingRegisters(log))
        result.problems.push_back(*std::move(grows));
    for (const HashAlgorithm algorithm : banks) {
        BankReplay bank(log, start, algorithm);
        if (!bank.isSupported()) {
            result.problems.push_back(unsupported(algorithm));
            continue;
        }
        for (const tcg::Event &event : log.events) {
            if (++done % eventsPerStep == 0 && !progress.goOn(done, total)) {
                result.problems.push_back({.code = "replay.cancelled"_L1});
                return result;
            }
            bank.extend(event);
        }
        result.banks.push_back(bank.take());
    }
    return result;
}

} // namespace plumbline::appraisal
