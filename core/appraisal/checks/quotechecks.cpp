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
        return fails("unreadable"_L1, Subject::Quote, quote.error().structure, {quote.error().offset, 0});
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

/// SHA-1 alone is not enough, and a bank that we cannot compute proves nothing to us.
std::vector<Outcome> checkBank(const CheckContext &context)
{
    const tpm::Attest *quote = context.quote();
    if (!quote || !quote->quote)
        return incomplete("no-quote"_L1, Subject::Quote);
    bool hasStrong = false;
    for (const tpm::PcrIndex &index : quote->quote->selection.pcrs()) {
        if (!Hasher(index.bank).isSupported())
            return incomplete("unknown-bank"_L1, Subject::Quote, hashName(index.bank));
        hasStrong = hasStrong || index.bank != HashAlgorithm::Sha1;
    }
    return hasStrong ? pass(Subject::Quote) : incomplete("weak-bank"_L1, Subject::Quote);
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
        return fails("unreadable"_L1, Subject::PcrValues, file.error().structure, {file.error().offset, 0});
    const auto &reported = file->value.reportedSelection;
    if (reported && *reported != quote->quote->selection && !reported->selectsSameAs(quote->quote->selection))
        return fails("selection-differs"_L1, Subject::PcrValues, {}, rangeOf(file->fields, "pcrSelect"_L1));
    const auto values = tpm::assignValues(quote->quote->selection, file->value);
    if (!values && values.error().kind == ParseError::Kind::Unsupported)
        return incomplete("unknown-bank"_L1, Subject::PcrValues, values.error().structure);
    if (!values)
        return fails("values-do-not-fit"_L1, Subject::PcrValues, values.error().structure);
    if (!context.signature())
        return incomplete("no-hash"_L1, Subject::Signature);
    if (!context.quotedValues)
        return fails("differs"_L1, Subject::Quote, {}, quoteRange(context, "quote"_L1));
    return pass(Subject::PcrValues);
}

constexpr std::array checks{
    Check{"quote.structure"_L1, Question::RightTpm, checkStructure},
    Check{"quote.magic"_L1, Question::RightTpm, checkMagic},
    Check{"quote.type"_L1, Question::RightTpm, checkType},
    Check{"quote.nonce"_L1, Question::Fresh, checkNonce},
    Check{"quote.pcr-selection"_L1, Question::RightTpm, checkSelection},
    Check{"quote.bank"_L1, Question::RightTpm, checkBank},
    Check{"quote.pcr-values"_L1, Question::RightTpm, checkValues},
};

} // namespace

std::span<const Check> quoteChecks()
{
    return checks;
}

} // namespace plumbline::appraisal
