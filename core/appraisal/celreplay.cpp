// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/celreplay.h"

#include "core/base/hasher.h"
#include "core/base/problemlist.h"
#include "core/cel/decode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr quint32 registerCount = 32; ///< what a PCR selection can name
constexpr size_t maxBanks = 16;
constexpr qint64 recordsPerStep = 4096; ///< between two questions to Progress

/// What is the same for all banks.
struct Start
{
    quint8 locality = 0; ///< what PCR 0 starts from
    bool isSound = true; ///< false: a record could be of any register, so that none is certain
};

/// PFP 1.06, section 10.4.5.3: counts only in PCR 0, before anything is extended there.
quint8 startupLocality(const cel::Log &log)
{
    for (const cel::Record &record : log.records) {
        if (record.claimedPcr != 0u || record.contentType != cel::ContentType::PcClientStd)
            continue;
        if (cel::isMeasured(log, record))
            return 0;
        const cel::DecodedContent content = cel::decodeContent(log, record);
        const auto *payload = std::get_if<tcg::Payload>(&content.payload);
        const auto *startup = payload ? std::get_if<tcg::StartupLocalityEvent>(payload) : nullptr;
        if (startup)
            return startup->locality;
    }
    return 0;
}

Start startOf(const cel::Log &log)
{
    const auto couldBeAny = [](const cel::Record &record) {
        return record.isDamaged && !record.claimedPcr && !record.claimedNvIndex;
    };
    return {.locality = log.hasMeasurementRegisters ? quint8(0) : startupLocality(log),
            .isSound = std::ranges::none_of(log.records, couldBeAny)};
}

class BankReplay
{
public:
    BankReplay(const cel::Log &log, const Start &start, HashAlgorithm algorithm)
        : m_log(log)
        , m_start(start)
        , m_hasher(algorithm)
    {
        m_bank.algorithm = algorithm;
    }

    [[nodiscard]] bool isSupported() const { return m_hasher.isSupported(); }

    void extend(const cel::Record &record)
    {
        const bool isExtended = record.claimedPcr && *record.claimedPcr < registerCount
            && (record.isDamaged || cel::isMeasured(m_log, record));
        if (!isExtended)
            return; // an NV index is extended elsewhere
        ReplayedRegister &pcr = registerAt(*record.claimedPcr);
        const QByteArray digest = extendedDigest(record);
        if (digest.isEmpty()) {
            pcr.isComplete = false;
            return;
        }
        m_hasher.extend(pcr.value, digest);
        ++pcr.extends;
    }

    [[nodiscard]] ReplayedBank take() { return std::move(m_bank); }

private:
    /// Empty where the record has none that is to be used. IMA records zeros for a violation and extends
    /// ones.
    [[nodiscard]] QByteArray extendedDigest(const cel::Record &record) const
    {
        const auto digest = std::ranges::find(record.digests, m_bank.algorithm, &Digest::algorithm);
        if (record.isDamaged || digest == record.digests.end())
            return {};
        const bool isViolation = record.contentType == cel::ContentType::ImaTemplate
            && digest->value.count('\0') == digest->value.size();
        return isViolation ? QByteArray(digest->value.size(), '\xFF') : digest->value;
    }

    ReplayedRegister &registerAt(quint32 index)
    {
        ReplayedRegister &pcr = m_bank.registers[index];
        if (pcr.value.isEmpty()) {
            pcr.initial = pcr.value = initialValue(index);
            pcr.isComplete = m_start.isSound;
        }
        return pcr;
    }

    /// Measurement registers start at 0.
    [[nodiscard]] QByteArray initialValue(quint32 index) const
    {
        QByteArray value = m_log.hasMeasurementRegisters ? QByteArray(m_hasher.size(), '\0')
                                                         : resetValue(index, m_hasher.size());
        if (index == 0)
            value.back() = char(m_start.locality);
        return value;
    }

    const cel::Log &m_log;
    const Start &m_start;
    Hasher m_hasher;
    ReplayedBank m_bank;
};

std::vector<HashAlgorithm> banksOf(const cel::Log &log)
{
    std::vector<HashAlgorithm> banks;
    for (const cel::Record &record : log.records) {
        for (const Digest &digest : record.digests) {
            if (banks.size() < maxBanks && std::ranges::count(banks, digest.algorithm) == 0)
                banks.push_back(digest.algorithm);
        }
    }
    return banks;
}

Problem unsupported(HashAlgorithm algorithm)
{
    return {.code = "replay.bank-unsupported"_L1,
            .severity = Severity::Warning,
            .structure = u"CEL"_s,
            .available = quint16(algorithm),
            .detail = hashName(algorithm)};
}

} // namespace

Replay replayCelLog(const cel::Log &log, const Progress &progress)
{
    const Start start = startOf(log);
    const std::vector<HashAlgorithm> banks = banksOf(log);
    const auto total = qint64(log.records.size() * banks.size());
    qint64 done = 0;
    Replay result;
    for (const HashAlgorithm algorithm : banks) {
        BankReplay bank(log, start, algorithm);
        if (!bank.isSupported()) {
            result.problems.push_back(unsupported(algorithm));
            continue;
        }
        for (const cel::Record &record : log.records) {
            if (++done % recordsPerStep == 0 && !progress.goOn(done, total)) {
                result.problems.push_back({.code = "replay.cancelled"_L1});
                return result;
            }
            bank.extend(record);
        }
        result.banks.push_back(bank.take());
    }
    return result;
}

} // namespace plumbline::appraisal
