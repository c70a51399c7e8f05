// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/outcomes.h"
#include "core/base/hasher.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

QString hexText(quint32 value, int digits)
{
    return u"0x%1"_s.arg(value, digits, 16, QLatin1Char('0'));
}

QString indexText(tpm::PcrIndex index)
{
    return u"%1:%2"_s.arg(hashName(index.bank)).arg(index.pcr);
}

ByteRange quoteRange(const CheckContext &context, QLatin1StringView field)
{
    return rangeOf((*context.evidence.quote)->fields, field);
}

std::vector<Outcome> checkStructure(const CheckContext &context)
{
    if (!context.evidence.quote)
        return incomplete("missing"_L1, Subject::Quote);
    const auto &quote = *context.evidence.quote;
    if (!quote)
        return unreadable(Subject::Quote, quote.error());
    return pass(Subject::Quote);
}

/// Part 2, section 6.2: only what the TPM made itself begins so. Any key that may sign can make the rest.
std::vector<Outcome> checkMagic(const CheckContext &context)
{
    const tpm::Attest *quote = context.quote();
    if (!quote)
        return incomplete("no-quote"_L1, Subject::Quote);
    if (quote->claimedMagic == tpm::generatedValue)
        return pass(Subject::Quote);
    return fails("differs"_L1, Subject::Quote, hexText(quote->claimedMagic, 8),
                 quoteRange(context, "magic"_L1));
}

std::vector<Outcome> checkType(const CheckContext &context)
{
    const tpm::Attest *quote = context.quote();
    if (!quote)
        return incomplete("no-quote"_L1, Subject::Quote);
    if (quote->claimedType == tpm::AttestType::Quote)
        return pass(Subject::Quote);
    return fails("not-a-quote"_L1, Subject::Quote, hexText(quint16(quote->claimedType), 4),
                 quoteRange(context, "type"_L1));
}

std::vector<Outcome> checkNonce(const CheckContext &context)
{
    const tpm::Attest *quote = context.quote();
    if (!quote)
        return incomplete("no-quote"_L1, Subject::Quote);
    const auto &nonce = context.evidence.request.nonce;
    const bool isAsked = nonce && !nonce->isEmpty();
    if (!isAsked && context.evidence.request.hasForeignRecord)
        return incomplete("request-not-ours"_L1, Subject::Request);
    if (!isAsked)
        return incomplete("no-request"_L1, Subject::Request);
    if (quote->extraData == *nonce)
        return pass(Subject::Quote);
    return fails(quote->extraData.isEmpty() ? "empty"_L1 : "differs"_L1, Subject::Quote,
                 QString::fromLatin1(quote->extraData.toHex()), quoteRange(context, "extraData"_L1));
}

QString missingFrom(const tpm::PcrSelection &asked, const tpm::PcrSelection &quoted)
{
    const auto there = quoted.pcrs();
    QStringList missing;
    for (const tpm::PcrIndex &index : asked.pcrs())
        if (std::ranges::find(there, index) == there.end())
            missing << indexText(index);
    return missing.join(u", "_s);
}

std::vector<Outcome> checkSelection(const CheckContext &context)
{
    const tpm::Attest *quote = context.quote();
    if (!quote || !quote->quote)
        return incomplete("no-quote"_L1, Subject::Quote);
    const tpm::PcrSelection &selection = quote->quote->selection;
    const ByteRange range = quoteRange(context, "quote"_L1);
    if (selection.hasRepeatedBank())
        return fails("repeated-bank"_L1, Subject::Quote, {}, range);
    if (selection.pcrs().empty())
        return incomplete("empty"_L1, Subject::Quote);
    const auto &asked = context.evidence.request.selection;
    if (asked && !selection.selectsSameAs(*asked))
        return fails("differs"_L1, Subject::Quote, missingFrom(*asked, selection), range);
    return pass(Subject::Quote);
}

/// SHA-1 alone is not enough for any PCR, and a bank that we cannot compute proves nothing to us.
std::vector<Outcome> checkBank(const CheckContext &context)
{
    const tpm::Attest *quote = context.quote();
    if (!quote || !quote->quote)
        return incomplete("no-quote"_L1, Subject::Quote);
    std::map<int, bool> isStrong; ///< of each PCR
    for (const tpm::PcrIndex &index : quote->quote->selection.pcrs()) {
        if (!Hasher(index.bank).isSupported())
            return incomplete("unknown-bank"_L1, Subject::Quote, hashName(index.bank));
        isStrong[index.pcr] |= index.bank != HashAlgorithm::Sha1;
    }
    QStringList weak;
    for (const auto &[pcr, strong] : isStrong)
        if (!strong)
            weak << QString::number(pcr);
    return weak.isEmpty() ? pass(Subject::Quote)
                          : incomplete("weak-bank"_L1, Subject::Quote, weak.join(u", "_s));
}

/// The values that came along must be the quote's: by selection, by size, by hash.
std::vector<Outcome> checkValues(const CheckContext &context)
{
    const tpm::Attest *quote = context.quote();
    if (!quote || !quote->quote)
        return incomplete("no-quote"_L1, Subject::Quote);
    if (context.quotedValues && context.valuesAreReplayed)
        return pass(Subject::Quote, u"replayed"_s);
    if (!context.evidence.pcrValues)
        return incomplete("missing"_L1, Subject::PcrValues);
    const auto &file = *context.evidence.pcrValues;
    if (!file)
        return unreadable(Subject::PcrValues, file.error());
    if (const auto &reported = file->value.reportedSelection) {
        const ByteRange range = rangeOf(file->fields, "pcrSelect"_L1);
        if (!reported->selectsSameAs(quote->quote->selection))
            return fails("selection-differs"_L1, Subject::PcrValues, {}, range);
        // Walked in the signed order, a value would become another PCR's than the file says.
        if (reported->pcrs() != quote->quote->selection.pcrs())
            return fails("order-differs"_L1, Subject::PcrValues, {}, range);
    }
    if (context.quotedValues)
        return pass(Subject::PcrValues);
    const auto values = tpm::assignValues(quote->quote->selection, file->value);
    if (!values && values.error().kind == ParseError::Kind::Unsupported)
        return incomplete("unknown-bank"_L1, Subject::PcrValues, values.error().structure);
    if (!values)
        return fails("values-do-not-fit"_L1, Subject::PcrValues, values.error().structure);
    if (!context.signature())
        return incomplete("no-hash"_L1, Subject::Signature);
    return fails("differs"_L1, Subject::Quote, {}, quoteRange(context, "quote"_L1));
}

/// Whoever measures extends every bank: a PCR that is in use in one and untouched in another was filled by
/// someone else. PFP 1.06, section 3.3.1. That is sure of firmware; what runs later has been seen to choose
/// its banks. PCR 16 to 23 can be reset, which leaves their banks apart.
std::vector<Outcome> checkBanksAgree(const CheckContext &context)
{
    constexpr int firstOfSystem = 8;
    constexpr int firstResettable = 16;
    if (!context.quotedValues)
        return incomplete("no-values"_L1, Subject::PcrValues);
    struct Banks
    {
        QStringList extended;
        bool hasUntouched = false;
    };
    std::map<int, Banks> pcrs;
    for (const auto &[index, value] : *context.quotedValues) {
        if (index.pcr >= firstResettable)
            continue;
        if (value == resetValue(quint32(index.pcr), value.size()))
            pcrs[index.pcr].hasUntouched = true;
        else
            pcrs[index.pcr].extended << hashName(index.bank);
    }
    std::vector<Outcome> outcomes;
    for (const auto &[pcr, banks] : pcrs)
        if (banks.hasUntouched && !banks.extended.isEmpty())
            std::ranges::move(result(pcr < firstOfSystem ? CheckResult::Fail : CheckResult::Incomplete,
                                     "banks-disagree"_L1, Subject::PcrValues,
                                     u"PCR %1 (%2)"_s.arg(pcr).arg(banks.extended.join(u", "_s))),
                              std::back_inserter(outcomes));
    return outcomes.empty() ? pass(Subject::PcrValues) : outcomes;
}

constexpr std::array checks{
    Check{"quote.structure"_L1, Question::RightTpm, checkStructure},
    Check{"quote.magic"_L1, Question::RightTpm, checkMagic},
    Check{"quote.type"_L1, Question::RightTpm, checkType},
    Check{"quote.nonce"_L1, Question::Fresh, checkNonce},
    Check{"quote.pcr-selection"_L1, Question::RightTpm, checkSelection},
    Check{"quote.bank"_L1, Question::RightTpm, checkBank},
    Check{"quote.pcr-values"_L1, Question::RightTpm, checkValues},
    Check{"quote.banks-agree"_L1, Question::LogExplains, checkBanksAgree},
};

} // namespace

std::span<const Check> quoteChecks()
{
    return checks;
}

} // namespace plumbline::appraisal
