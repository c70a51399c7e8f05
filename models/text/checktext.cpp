// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checktext.h"

#include "core/base/safetext.h"
#include "models/text/checkrow.h"
#include "models/text/problemtext.h"

#include <QCoreApplication>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using appraisal::CheckResult;
using appraisal::Outcome;
using appraisal::Question;
using appraisal::Verdict;

constexpr qsizetype maxDetailLength = 200;

constexpr CheckTitle titles[] = {
    CheckTitle{"quote.structure"_L1, QT_TRANSLATE_NOOP("Check", "The quote can be read")},
    CheckTitle{"quote.magic"_L1, QT_TRANSLATE_NOOP("Check", "Made inside a TPM")},
    CheckTitle{"quote.type"_L1, QT_TRANSLATE_NOOP("Check", "It is a quote of PCRs")},
    CheckTitle{"quote.nonce"_L1, QT_TRANSLATE_NOOP("Check", "It answers our request")},
    CheckTitle{"quote.pcr-selection"_L1,
               QT_TRANSLATE_NOOP("Check", "It covers the PCRs that were asked for")},
    CheckTitle{"quote.bank"_L1, QT_TRANSLATE_NOOP("Check", "It covers a strong bank")},
    CheckTitle{"quote.pcr-values"_L1,
               QT_TRANSLATE_NOOP("Check", "The PCR values are those that were signed")},
    CheckTitle{"quote.banks-agree"_L1, QT_TRANSLATE_NOOP("Check", "The banks tell the same story")},
    CheckTitle{"signature.scheme"_L1, QT_TRANSLATE_NOOP("Check", "Signed the way the key prescribes")},
    CheckTitle{"signature.valid"_L1, QT_TRANSLATE_NOOP("Check", "The signature is the key's")},
    CheckTitle{"ak.key"_L1, QT_TRANSLATE_NOOP("Check", "The key is sound")},
    CheckTitle{"ak.restricted"_L1, QT_TRANSLATE_NOOP("Check", "The key signs nothing from outside its TPM")},
    CheckTitle{"log.structure"_L1, QT_TRANSLATE_NOOP("Check", "The boot log can be read to its end")},
    CheckTitle{"log.replay"_L1, QT_TRANSLATE_NOOP("Check", "The boot log gives the signed PCRs")},
    CheckTitle{"log.bank-measured"_L1, QT_TRANSLATE_NOOP("Check", "Firmware measured into the bank")},
    CheckTitle{"log.separator"_L1, QT_TRANSLATE_NOOP("Check", "Firmware closed its PCRs")},
    CheckTitle{"log.event-digest"_L1, QT_TRANSLATE_NOOP("Check", "The events' data are what was measured")},
    CheckTitle{"log.events"_L1, QT_TRANSLATE_NOOP("Check", "The events keep to the specification")},
    CheckTitle{"ima.structure"_L1, QT_TRANSLATE_NOOP("Check", "The IMA list can be read")},
    CheckTitle{"ima.replay"_L1, QT_TRANSLATE_NOOP("Check", "The IMA list gives the signed PCR 10")},
    CheckTitle{"ima.violations"_L1, QT_TRANSLATE_NOOP("Check", "No file changed while it was measured")},
    CheckTitle{"ima.boot-aggregate"_L1, QT_TRANSLATE_NOOP("Check", "The IMA list belongs to this boot")},
};

constexpr CheckRow sentences[] = {
    CheckRow{{}, "missing"_L1, QT_TRANSLATE_NOOP("Check", "It is not part of the evidence.")},
    CheckRow{{}, "unreadable"_L1, QT_TRANSLATE_NOOP("Check", "It cannot be read: {detail}.")},
    CheckRow{{}, "no-quote"_L1, QT_TRANSLATE_NOOP("Check", "There is no quote that can be read.")},
    CheckRow{{}, "no-key"_L1, QT_TRANSLATE_NOOP("Check", "There is no attestation key that can be read.")},
    CheckRow{{}, "no-log"_L1, QT_TRANSLATE_NOOP("Check", "There is no boot log that can be read.")},
    CheckRow{{},
             "no-list"_L1,
             QT_TRANSLATE_NOOP("Check", "PCR 10 was extended, but there is no IMA list that can be read.")},
    CheckRow{
        {}, "no-values"_L1, QT_TRANSLATE_NOOP("Check", "There are no proven PCR values to compare with.")},
    CheckRow{"quote.magic"_L1, "differs"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "It begins with {detail}, not with TPM_GENERATED_VALUE: any key could have "
                               "signed this.")},
    CheckRow{"quote.type"_L1, "not-a-quote"_L1,
             QT_TRANSLATE_NOOP("Check", "The TPM signed something else (type {detail}).")},
    CheckRow{
        "quote.nonce"_L1, "no-request"_L1,
        QT_TRANSLATE_NOOP("Check", "It is not known which nonce was asked for: the evidence may be old.")},
    CheckRow{
        "quote.nonce"_L1, "request-not-ours"_L1,
        QT_TRANSLATE_NOOP("Check",
                          "It came with a request record, but not one of this workstation's: the evidence "
                          "may be old.")},
    CheckRow{"quote.nonce"_L1, "empty"_L1, QT_TRANSLATE_NOOP("Check", "The quote has no nonce.")},
    CheckRow{
        "quote.nonce"_L1, "differs"_L1,
        QT_TRANSLATE_NOOP("Check", "The nonce is another one ({detail}): this answers another request.")},
    CheckRow{"quote.pcr-selection"_L1, "repeated-bank"_L1,
             QT_TRANSLATE_NOOP("Check", "A bank is selected twice: which value is whose cannot be told.")},
    CheckRow{"quote.pcr-selection"_L1, "empty"_L1, QT_TRANSLATE_NOOP("Check", "No PCR is selected.")},
    CheckRow{"quote.pcr-selection"_L1, "differs"_L1,
             QT_TRANSLATE_NOOP("Check", "Other PCRs were signed than asked for; missing: {detail}.")},
    CheckRow{"quote.bank"_L1, "weak-bank"_L1,
             QT_TRANSLATE_NOOP("Check", "Only SHA-1 was quoted for PCR {detail}, which can be forged.")},
    CheckRow{{}, "unknown-bank"_L1, QT_TRANSLATE_NOOP("Check", "The bank {detail} cannot be computed here.")},
    CheckRow{"quote.pcr-values"_L1, "selection-differs"_L1,
             QT_TRANSLATE_NOOP("Check", "The file names other PCRs than the signed selection.")},
    CheckRow{"quote.pcr-values"_L1, "order-differs"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "The file has the values in another order than the signed selection: which "
                               "value is whose cannot be told.")},
    CheckRow{"quote.banks-agree"_L1, "banks-disagree"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "{detail} was extended in one bank and not in another: what measures "
                               "extends all of them.")},
    CheckRow{"quote.pcr-values"_L1, "values-do-not-fit"_L1,
             QT_TRANSLATE_NOOP("Check", "The values do not fit the signed selection: {detail}.")},
    CheckRow{"quote.pcr-values"_L1, "no-hash"_L1,
             QT_TRANSLATE_NOOP("Check", "Without the signature it is not known which hash was used.")},
    CheckRow{"quote.pcr-values"_L1, "differs"_L1,
             QT_TRANSLATE_NOOP("Check", "Their hash is not the one that was signed.")},
    CheckRow{"signature.scheme"_L1, "differs"_L1,
             QT_TRANSLATE_NOOP("Check", "The signature claims {detail}; the key prescribes another.")},
    CheckRow{"signature.valid"_L1, "invalid"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "The signature does not fit: another key made it, or the quote was changed.")},
    CheckRow{"signature.valid"_L1, "other-key-type"_L1,
             QT_TRANSLATE_NOOP("Check", "The signature is of another kind than the key.")},
    CheckRow{"signature.valid"_L1, "weak-hash"_L1,
             QT_TRANSLATE_NOOP("Check", "The hash is too weak, or not one of this kind of signature.")},
    CheckRow{"signature.valid"_L1, "bad-number"_L1,
             QT_TRANSLATE_NOOP("Check", "The signature's length does not fit the key.")},
    CheckRow{"signature.valid"_L1, "unusable-key"_L1,
             QT_TRANSLATE_NOOP("Check", "The key is not one that signatures are verified with.")},
    CheckRow{"ak.restricted"_L1, "attributes-unknown"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "The file does not tell the key's attributes. Give the key as TPM2B_PUBLIC "
                               "(tpm2_readpublic -o).")},
    CheckRow{"ak.restricted"_L1, "attributes"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "The attributes are wrong ({detail}): the machine could sign any quote "
                               "with it.")},
    CheckRow{
        "ak.binding"_L1, "not-bound"_L1,
        QT_TRANSLATE_NOOP("Check", "The key came with the evidence, and nothing shows whose TPM it is in.")},
    CheckRow{"log.structure"_L1, "not-a-pcr-log"_L1,
             QT_TRANSLATE_NOOP("Check", "The log is not one of a TPM's PCRs.")},
    CheckRow{"log.structure"_L1, "truncated"_L1,
             QT_TRANSLATE_NOOP("Check", "Reading stopped early: events are missing.")},
    CheckRow{"log.replay"_L1, "bank-not-logged"_L1,
             QT_TRANSLATE_NOOP("Check", "The log has no digests of this bank.")},
    CheckRow{"log.replay"_L1, "not-computable"_L1,
             QT_TRANSLATE_NOOP("Check", "{detail} cannot be computed from the log.")},
    CheckRow{"log.replay"_L1, "unlogged"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "{detail} was extended while the system ran, which this log does not tell.")},
    CheckRow{"log.replay"_L1, "no-event"_L1,
             QT_TRANSLATE_NOOP(
                 "Check", "{detail} was extended, but the log has no event of it: events were removed.")},
    CheckRow{"log.replay"_L1, "log-is-longer"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "The log goes on after the quote in {detail}; what follows is not proven.")},
    CheckRow{"log.replay"_L1, "boot-phases"_L1,
             QT_TRANSLATE_NOOP("Check", "{detail} fits with systemd's phases of the boot.")},
    CheckRow{"log.replay"_L1, "event-inserted"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "{detail} differs; without one event it would fit: that event was never "
                               "measured.")},
    CheckRow{"log.replay"_L1, "event-repeated"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "{detail} differs; with one event twice it would fit: an event is missing.")},
    CheckRow{"log.replay"_L1, "other-locality"_L1,
             QT_TRANSLATE_NOOP("Check", "{detail} differs; it would fit another start-up locality.")},
    CheckRow{"log.replay"_L1, "differs"_L1,
             QT_TRANSLATE_NOOP("Check", "{detail} differs: the log is not what was measured.")},
    CheckRow{
        "log.bank-measured"_L1, "not-measured"_L1,
        QT_TRANSLATE_NOOP("Check", "PCR 0 to 7 were never extended in this bank: anyone could fill them.")},
    CheckRow{"log.event-digest"_L1, "mismatch"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "An event's data do not have the recorded digest ({detail}): what they say is "
                               "not what was measured.")},
    CheckRow{"ima.structure"_L1, "not-an-ima-list"_L1,
             QT_TRANSLATE_NOOP("Check", "The file is not an IMA list.")},
    CheckRow{"ima.structure"_L1, "damaged"_L1, QT_TRANSLATE_NOOP("Check", "The list is damaged: {detail}.")},
    CheckRow{"ima.replay"_L1, "differs"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "No part of the list gives the signed value: it is not what was measured.")},
    CheckRow{"ima.replay"_L1, "entries-after-quote"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "The last {detail} entries were added after the quote and are not proven.")},
    CheckRow{"ima.replay"_L1, "not-quoted"_L1, QT_TRANSLATE_NOOP("Check", "PCR 10 was not quoted.")},
    CheckRow{"ima.violations"_L1, "violations"_L1,
             QT_TRANSLATE_NOOP("Check",
                               "{detail} entries are violations: what was measured is not what was used.")},
    CheckRow{"ima.boot-aggregate"_L1, "not-first"_L1,
             QT_TRANSLATE_NOOP("Check", "The list does not begin with boot_aggregate.")},
    CheckRow{
        "ima.boot-aggregate"_L1, "differs"_L1,
        QT_TRANSLATE_NOOP("Check", "boot_aggregate is of other PCR values: the list is of another boot.")},
    CheckRow{"ima.boot-aggregate"_L1, "not-quoted"_L1,
             QT_TRANSLATE_NOOP("Check", "The PCRs that boot_aggregate covers were not quoted.")},
};

constexpr std::array verdicts{
    QT_TRANSLATE_NOOP("Check", "Verified"),
    QT_TRANSLATE_NOOP("Check", "Failed"),
    QT_TRANSLATE_NOOP("Check", "Incomplete"),
};
constexpr std::array verdictSentences{
    QT_TRANSLATE_NOOP("Check", "The evidence is authentic, and the logs are the story of the signed PCRs."),
    QT_TRANSLATE_NOOP("Check", "The evidence contradicts itself or what was expected. Do not believe it."),
    QT_TRANSLATE_NOOP("Check", "Nothing is wrong, but not everything is proven. Do not rely on it yet."),
};
constexpr std::array results{
    QT_TRANSLATE_NOOP("Check", "passed"),
    QT_TRANSLATE_NOOP("Check", "failed"),
    QT_TRANSLATE_NOOP("Check", "incomplete"),
    QT_TRANSLATE_NOOP("Check", "not applicable"),
};
constexpr std::array questions{
    QT_TRANSLATE_NOOP("Check", "Is it the right TPM?"),
    QT_TRANSLATE_NOOP("Check", "Is it fresh?"),
    QT_TRANSLATE_NOOP("Check", "Do the logs explain the PCRs?"),
};

/// Not named tr() or translate(): lupdate would take that for a call with a text, and not look inside.
QString translated(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

/// This file's own tables and those of the groups.
std::vector<CheckTexts> allTexts()
{
    return {{titles, sentences}, certificateCheckTexts(), bindingCheckTexts(),
            historyCheckTexts(), logCheckTexts(),         imaCheckTexts()};
}

const CheckTitle *findTitle(QLatin1StringView id)
{
    for (const CheckTexts &texts : allTexts())
        for (const CheckTitle &entry : texts.titles)
            if (entry.id == id)
                return &entry;
    return nullptr;
}

QString plainSentence(CheckResult result)
{
    switch (result) {
    case CheckResult::Pass:
        return translated(QT_TRANSLATE_NOOP("Check", "Yes."));
    case CheckResult::NotApplicable:
        return translated(QT_TRANSLATE_NOOP("Check", "There is nothing to check."));
    case CheckResult::Fail:
    case CheckResult::Incomplete:
        break;
    }
    return {};
}

} // namespace

QString verdictText(Verdict verdict)
{
    return translated(verdicts[size_t(verdict)]);
}

QString verdictSentence(Verdict verdict)
{
    return translated(verdictSentences[size_t(verdict)]);
}

QString checkResultText(CheckResult result)
{
    return translated(results[size_t(result)]);
}

QString questionText(Question question)
{
    return translated(questions[size_t(question)]);
}

const CheckRow *findCheckRow(QLatin1StringView id, QLatin1StringView reason)
{
    const CheckRow *found = nullptr;
    for (const CheckTexts &texts : allTexts())
        for (const CheckRow &entry : texts.rows) {
            if (entry.reason != reason)
                continue;
            if (entry.id == id)
                return &entry;
            if (entry.id.isEmpty())
                found = &entry;
        }
    return found;
}

bool hasCheckTitle(QLatin1StringView id)
{
    return findTitle(id) != nullptr;
}

QString checkTitle(QLatin1StringView id)
{
    const CheckTitle *found = findTitle(id);
    return found ? translated(found->title) : QString(id);
}

bool hasOutcomeSentence(QLatin1StringView id, QLatin1StringView reason)
{
    return findCheckRow(id, reason) != nullptr;
}

QString outcomeSentence(QLatin1StringView id, const Outcome &outcome)
{
    if (outcome.reason.isEmpty())
        return plainSentence(outcome.result);
    if (const CheckRow *found = findCheckRow(id, outcome.reason))
        return translated(found->sentence)
            .replace("{detail}"_L1, safeTextElided(outcome.detail, maxDetailLength));
    // What the log's reader reported has its sentence among the problems.
    return problemSentence({.code = outcome.reason,
                            .event = outcome.event,
                            .range = outcome.range,
                            .structure = outcome.detail,
                            .detail = {}});
}

} // namespace plumbline::models
