// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/imachecks.h"
#include "core/appraisal/checks/imaprefix.h"
#include "core/appraisal/checks/outcomes.h"
#include "core/base/hasher.h"
#include "core/ima/entry.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr int lastAggregated = 9; ///< boot_aggregate covers PCR 0 to 9 since Linux 5.8, to 7 before
constexpr int lastAggregatedBefore = 7;

/// The banks whose PCR 10 was quoted and extended.
std::vector<HashAlgorithm> extendedBanks(const CheckContext &context)
{
    std::vector<HashAlgorithm> banks;
    if (!context.quotedValues)
        return banks;
    for (const auto &[index, value] : *context.quotedValues)
        if (index.pcr == int(imaPcr) && std::ranges::any_of(value, [](char c) { return c != 0; }))
            banks.push_back(index.bank);
    return banks;
}

bool isNeeded(const CheckContext &context)
{
    return context.evidence.imaList || !extendedBanks(context).empty();
}

std::vector<Outcome> checkStructure(const CheckContext &context)
{
    if (!isNeeded(context))
        return notApplicable(Subject::ImaList);
    const auto &part = context.evidence.imaList;
    if (!part)
        return incomplete("missing"_L1, Subject::ImaList);
    if (!*part)
        return unreadable(Subject::ImaList, part->error());
    const ima::List *list = context.imaList();
    if (!list)
        return fails("not-an-ima-list"_L1, Subject::ImaList);
    for (const Problem &problem : list->problems)
        if (problem.severity == Severity::Error)
            return fails("damaged"_L1, Subject::ImaList, problem.structure, problem.range);
    return pass(Subject::ImaList);
}

Outcome compareBank(const CheckContext &context, HashAlgorithm bank)
{
    const qint64 bound = context.boundImaEntries(bank);
    const auto count = qint64(context.imaList()->entries.size());
    Outcome outcome{
        .subject = Subject::ImaList, .part = hashName(bank), .event = {}, .range = {}, .detail = {}};
    if (bound == 0) {
        outcome.result = CheckResult::Fail;
        outcome.reason = "differs"_L1;
    } else if (bound < count) {
        // Entries are added all the time, also between the quote and the reading of the list: no fault, not
        // proven.
        outcome.reason = "entries-after-quote"_L1;
        outcome.event = bound;
        outcome.detail = QString::number(count - bound);
    }
    return outcome;
}

std::vector<Outcome> checkReplay(const CheckContext &context)
{
    const auto banks = extendedBanks(context);
    if (banks.empty())
        return context.evidence.imaList ? incomplete("not-quoted"_L1, Subject::Quote)
                                        : notApplicable(Subject::ImaList);
    if (!context.imaList())
        return incomplete("no-list"_L1, Subject::ImaList);
    std::vector<Outcome> outcomes;
    for (const HashAlgorithm bank : banks)
        outcomes.push_back(compareBank(context, bank));
    return outcomes;
}

/// A violation's content is covered by no hash: whoever had the file open could have written anything.
std::vector<Outcome> checkViolations(const CheckContext &context)
{
    const ima::List *list = context.imaList();
    if (!list)
        return isNeeded(context) ? incomplete("no-list"_L1, Subject::ImaList)
                                 : notApplicable(Subject::ImaList);
    const auto isViolation
        = [](const ima::Entry &entry) { return (entry.flags & ima::Entry::Violation) != 0; };
    const auto count = std::ranges::count_if(list->entries, isViolation);
    if (count == 0)
        return pass(Subject::ImaList);
    const auto first = std::ranges::find_if(list->entries, isViolation);
    Outcome outcome{.result = CheckResult::Incomplete,
                    .reason = "violations"_L1,
                    .subject = Subject::ImaList,
                    .part = {},
                    .event = first - list->entries.begin(),
                    .range = {first->offset, first->length},
                    .detail = QString::number(count)};
    return {std::move(outcome)};
}

/// H(PCR 0 … last) of the quoted values of one bank; empty where one of them was not quoted.
QByteArray aggregate(const tpm::PcrValues &values, HashAlgorithm bank, HashAlgorithm hash, int last)
{
    QByteArray all;
    for (int pcr = 0; pcr <= last; ++pcr) {
        const auto found = values.find({bank, pcr});
        if (found == values.end())
            return {};
        all += found->second;
    }
    return hashOf(hash, all);
}

/// Linux, ima_calc_boot_aggregate_tfm() in security/integrity/ima/ima_crypto.c: the bank is that of the
/// digest's algorithm; SHA-1 with PCR 0 to 7 before 5.8.
std::vector<Outcome> checkBootAggregate(const CheckContext &context)
{
    const ima::List *list = context.imaList();
    if (!list || list->entries.empty())
        return isNeeded(context) ? incomplete("no-list"_L1, Subject::ImaList)
                                 : notApplicable(Subject::ImaList);
    const ima::EntryContent first = ima::decodeEntry(*list, list->entries.front());
    if (first.path != "boot_aggregate")
        return fails("not-first"_L1, Subject::ImaList, {}, first.data);
    if (!context.quotedValues)
        return incomplete("no-values"_L1, Subject::PcrValues);
    bool isQuoted = false;
    for (const HashAlgorithm bank : {first.fileDigest.algorithm, HashAlgorithm::Sha256, HashAlgorithm::Sha1})
        for (const int last : {lastAggregated, lastAggregatedBefore}) {
            const QByteArray value = aggregate(*context.quotedValues, bank, first.fileDigest.algorithm, last);
            isQuoted = isQuoted || (bank == first.fileDigest.algorithm && !value.isEmpty());
            if (!value.isEmpty() && value == first.fileDigest.value)
                return pass(Subject::ImaList, u"PCR 0-%1"_s.arg(last));
        }
    return isQuoted ? fails("differs"_L1, Subject::ImaList, {}, first.data)
                    : incomplete("not-quoted"_L1, Subject::Quote);
}

constexpr std::array checks{
    Check{"ima.structure"_L1, Question::LogExplains, checkStructure},
    Check{"ima.replay"_L1, Question::LogExplains, checkReplay},
    Check{"ima.entries"_L1, Question::LogExplains, checkImaEntries},
    Check{"ima.violations"_L1, Question::LogExplains, checkViolations},
    Check{"ima.boot-aggregate"_L1, Question::LogExplains, checkBootAggregate},
};

} // namespace

std::span<const Check> imaChecks()
{
    return checks;
}

} // namespace plumbline::appraisal
