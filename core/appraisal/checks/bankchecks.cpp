// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/logchecks.h"
#include "core/appraisal/checks/outcomes.h"
#include "core/base/hasher.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using tcg::EventType;

constexpr int firmwarePcrs = 8;

bool isZero(const QByteArray &value)
{
    return std::ranges::all_of(value, [](char c) { return c == 0; });
}

/// What PCR 0 holds where nothing but its separator was measured, from each locality that the TPM can have
/// been started from.
std::vector<QByteArray> separatedValues(HashAlgorithm bank)
{
    std::vector<QByteArray> values;
    Hasher hasher(bank);
    if (!hasher.isSupported())
        return values;
    for (const QByteArrayView separator :
         {QByteArrayView("\0\0\0\0", 4), QByteArrayView("\xFF\xFF\xFF\xFF", 4)})
        for (const char locality : {'\0', '\3', '\4'}) {
            QByteArray value(hasher.size(), '\0');
            value.back() = locality;
            hasher.extend(value, hasher.hash(separator));
            values.push_back(std::move(value));
        }
    return values;
}

/// The same, computed once for the banks that there are.
bool isOnlySeparated(HashAlgorithm bank, const QByteArray &value)
{
    static const std::map<HashAlgorithm, std::vector<QByteArray>> known = [] {
        std::map<HashAlgorithm, std::vector<QByteArray>> result;
        for (const HashAlgorithm each : {HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha384,
                                         HashAlgorithm::Sha512, HashAlgorithm::Sm3_256})
            result.emplace(each, separatedValues(each));
        return result;
    }();
    const auto found = known.find(bank);
    return found != known.end() && std::ranges::count(found->second, value) > 0;
}

class BankCheck
{
public:
    BankCheck(const tpm::PcrValues &values, HashAlgorithm bank, bool isLegacyBios)
        : m_values(values)
        , m_bank(bank)
        , m_isLegacyBios(isLegacyBios)
    {
    }

    std::vector<Outcome> check()
    {
        int quoted = 0;
        std::vector<int> empty;
        for (const auto &[index, value] : m_values) {
            if (index.bank != m_bank || index.pcr >= firmwarePcrs)
                continue;
            ++quoted;
            if (isZero(value))
                empty.push_back(index.pcr);
            else if (index.pcr == 0 && !m_isLegacyBios && isOnlySeparated(m_bank, value))
                report(CheckResult::Fail, "only-separator"_L1, u"PCR 0"_s);
        }
        if (quoted > 0 && qsizetype(empty.size()) == quoted)
            report(CheckResult::Fail, "not-measured"_L1, {});
        else
            for (const int pcr : empty)
                report(CheckResult::Incomplete, "register-not-measured"_L1, u"PCR %1"_s.arg(pcr));
        return std::move(m_outcomes);
    }

private:
    void report(CheckResult result, QLatin1StringView reason, const QString &detail)
    {
        m_outcomes.push_back({.result = result,
                              .reason = reason,
                              .subject = Subject::PcrValues,
                              .part = hashName(m_bank),
                              .event = {},
                              .range = {},
                              .detail = detail});
    }

    const tpm::PcrValues &m_values;
    HashAlgorithm m_bank;
    bool m_isLegacyBios;
    std::vector<Outcome> m_outcomes;
};

/// Firmware that measures begins with itself. PFP 1.06, section 3.3.4.1.
bool hasStart(const tcg::EventLog &log)
{
    return std::ranges::any_of(log.events, [](const tcg::Event &event) {
        return event.claimedRegister == 0
            && (event.claimedType == EventType::SCrtmVersion || event.claimedType == EventType::SCrtmContents
                || event.claimedType == EventType::EfiHcrtmEvent);
    });
}

/// SeaBIOS measures nothing of itself: that the start is not measured is said once, and is no forgery.
bool isLegacyBios(const tcg::EventLog &log)
{
    return std::ranges::any_of(log.events, [&](const tcg::Event &event) {
        return event.claimedRegister == 4 && event.claimedType == EventType::Action
            && log.dataOf(event) == QByteArrayView("Calling INT 19h");
    });
}

bool quotesFirmware(const tpm::PcrValues &values)
{
    return std::ranges::any_of(values, [](const auto &entry) { return entry.first.pcr == 0; });
}

} // namespace

std::vector<HashAlgorithm> quotedBanks(const tpm::PcrValues &values)
{
    std::vector<HashAlgorithm> banks;
    for (const auto &[index, value] : values)
        if (std::ranges::find(banks, index.bank) == banks.end())
            banks.push_back(index.bank);
    return banks;
}

std::vector<Outcome> checkBankMeasured(const CheckContext &context)
{
    if (!context.quotedValues)
        return incomplete("no-values"_L1, Subject::PcrValues);
    const tcg::EventLog *log = context.bootLog();
    const bool isLegacy = log && isLegacyBios(*log);
    std::vector<Outcome> outcomes;
    for (const HashAlgorithm bank : quotedBanks(*context.quotedValues))
        std::ranges::move(BankCheck(*context.quotedValues, bank, isLegacy).check(),
                          std::back_inserter(outcomes));
    if (log && quotesFirmware(*context.quotedValues) && !hasStart(*log))
        std::ranges::move(incomplete("start-not-measured"_L1, Subject::BootLog),
                          std::back_inserter(outcomes));
    return outcomes.empty() ? pass(Subject::PcrValues) : outcomes;
}

} // namespace plumbline::appraisal
