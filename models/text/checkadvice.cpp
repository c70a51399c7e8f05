// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checkadvice.h"

#include "models/text/checkrow.h"
#include "models/text/problemtext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using appraisal::CheckResult;
using appraisal::Outcome;
using appraisal::Subject;

// What to do: few enough to be learned, each used by several reasons.
constexpr const char *forged = QT_TRANSLATE_NOOP(
    "CheckAdvice", "Treat the machine as not trustworthy until it has given evidence that verifies.");
constexpr const char *askAgain
    = QT_TRANSLATE_NOOP("CheckAdvice", "Ask the machine for a new quote, with a nonce of your own.");
constexpr const char *exportAgain
    = QT_TRANSLATE_NOOP("CheckAdvice", "Export the file from the machine again, and compare.");
constexpr const char *otherKey = QT_TRANSLATE_NOOP(
    "CheckAdvice", "Check that quote, signature and key are of the same machine and the same quote.");
constexpr const char *newKey
    = QT_TRANSLATE_NOOP("CheckAdvice",
                        "Create an attestation key in the TPM that is restricted, may only sign, and cannot "
                        "leave it (tpm2_createak), and quote with that.");
constexpr const char *quoteMore
    = QT_TRANSLATE_NOOP("CheckAdvice", "Quote PCR 0 to 14 of the SHA-256 bank (tpm2_quote -l sha256:all).");
constexpr const char *collectTogether
    = QT_TRANSLATE_NOOP("CheckAdvice", "Collect the quote and the logs of the same boot, the quote first.");
constexpr const char *lookAtEvent
    = QT_TRANSLATE_NOOP("CheckAdvice", "Look at the event: from there on the log is not what was measured.");

struct Advice
{
    QLatin1StringView id; ///< empty: for every check
    QLatin1StringView reason;
    const char *text;
};
constexpr std::array advices{
    Advice{{}, "unreadable"_L1, exportAgain},
    Advice{{}, "no-quote"_L1, QT_TRANSLATE_NOOP("CheckAdvice", "Add the quote (tpm2_quote -m).")},
    Advice{{},
           "no-key"_L1,
           QT_TRANSLATE_NOOP("CheckAdvice",
                             "Add the attestation key, best as TPM2B_PUBLIC (tpm2_readpublic -o).")},
    Advice{{},
           "no-log"_L1,
           QT_TRANSLATE_NOOP("CheckAdvice",
                             "Add the boot log: /sys/kernel/security/tpm0/binary_bios_measurements.")},
    Advice{{},
           "no-list"_L1,
           QT_TRANSLATE_NOOP("CheckAdvice",
                             "Add the IMA list: /sys/kernel/security/ima/binary_runtime_measurements.")},
    Advice{{}, "no-values"_L1, QT_TRANSLATE_NOOP("CheckAdvice", "Add the PCR values (tpm2_quote -o).")},
    Advice{"quote.magic"_L1, "differs"_L1, forged},
    Advice{"quote.type"_L1, "not-a-quote"_L1, askAgain},
    Advice{"quote.nonce"_L1, "no-request"_L1,
           QT_TRANSLATE_NOOP("CheckAdvice", "Enter the nonce that you sent with your request.")},
    Advice{
        "quote.nonce"_L1, "request-not-ours"_L1,
        QT_TRANSLATE_NOOP("CheckAdvice",
                          "Verify it on the workstation that made the request, or enter the nonce that you "
                          "sent.")},
    Advice{"quote.nonce"_L1, "empty"_L1, askAgain},
    Advice{"quote.nonce"_L1, "differs"_L1, askAgain},
    Advice{"quote.pcr-selection"_L1, "repeated-bank"_L1, askAgain},
    Advice{"quote.pcr-selection"_L1, "empty"_L1, quoteMore},
    Advice{"quote.pcr-selection"_L1, "differs"_L1, quoteMore},
    Advice{"quote.bank"_L1, "weak-bank"_L1, quoteMore},
    Advice{"quote.pcr-values"_L1, "selection-differs"_L1, exportAgain},
    Advice{"quote.pcr-values"_L1, "order-differs"_L1, exportAgain},
    Advice{"quote.pcr-values"_L1, "values-do-not-fit"_L1, exportAgain},
    Advice{"quote.banks-agree"_L1, "banks-disagree"_L1, forged},
    Advice{"quote.pcr-values"_L1, "differs"_L1, exportAgain},
    Advice{"signature.scheme"_L1, "differs"_L1, forged},
    Advice{"signature.valid"_L1, "invalid"_L1, otherKey},
    Advice{"signature.valid"_L1, "other-key-type"_L1, otherKey},
    Advice{"signature.valid"_L1, "weak-hash"_L1, newKey},
    Advice{"signature.valid"_L1, "bad-number"_L1, exportAgain},
    Advice{"signature.valid"_L1, "unusable-key"_L1, newKey},
    Advice{"ak.key"_L1, "rsa-size"_L1, newKey},
    Advice{"ak.key"_L1, "rsa-exponent"_L1, newKey},
    Advice{"ak.key"_L1, "ecc-point"_L1, forged},
    Advice{"ak.restricted"_L1, "attributes"_L1, newKey},
    Advice{"ak.binding"_L1, "not-bound"_L1,
           QT_TRANSLATE_NOOP("CheckAdvice",
                             "If you know the key from enrolling this machine, say that you vouch for it; "
                             "else add what its TPM's maker or your CA signed.")},
    Advice{"log.structure"_L1, "truncated"_L1, exportAgain},
    Advice{"log.replay"_L1, "bank-not-logged"_L1, quoteMore},
    Advice{"log.replay"_L1, "no-event"_L1, forged},
    Advice{"log.replay"_L1, "log-is-longer"_L1, collectTogether},
    Advice{"log.replay"_L1, "event-inserted"_L1, lookAtEvent},
    Advice{"log.replay"_L1, "event-repeated"_L1, lookAtEvent},
    Advice{"log.replay"_L1, "other-locality"_L1, lookAtEvent},
    Advice{"log.replay"_L1, "differs"_L1, collectTogether},
    Advice{"log.bank-measured"_L1, "not-measured"_L1, forged},
    Advice{"log.event-digest"_L1, "mismatch"_L1,
           QT_TRANSLATE_NOOP("CheckAdvice",
                             "Trust the digest, which was extended, and not the text, which was not.")},
    Advice{"ima.structure"_L1, "damaged"_L1, exportAgain},
    Advice{"ima.replay"_L1, "differs"_L1, collectTogether},
    Advice{"ima.replay"_L1, "entries-after-quote"_L1, collectTogether},
    Advice{"ima.replay"_L1, "not-quoted"_L1, quoteMore},
    Advice{"ima.boot-aggregate"_L1, "differs"_L1, collectTogether},
    Advice{"ima.boot-aggregate"_L1, "not-quoted"_L1, quoteMore},
};

struct Addition
{
    Subject subject;
    const char *text;
};
/// For the reason "missing": how to get what is missing.
constexpr std::array additions{
    Addition{Subject::Quote, QT_TRANSLATE_NOOP("CheckAdvice", "Add the quote (tpm2_quote -m).")},
    Addition{Subject::Signature, QT_TRANSLATE_NOOP("CheckAdvice", "Add the signature (tpm2_quote -s).")},
    Addition{Subject::PcrValues, QT_TRANSLATE_NOOP("CheckAdvice", "Add the PCR values (tpm2_quote -o).")},
    Addition{Subject::AttestationKey,
             QT_TRANSLATE_NOOP("CheckAdvice",
                               "Add the attestation key, best as TPM2B_PUBLIC (tpm2_readpublic -o).")},
    Addition{Subject::BootLog,
             QT_TRANSLATE_NOOP("CheckAdvice",
                               "Add the boot log: /sys/kernel/security/tpm0/binary_bios_measurements.")},
    Addition{Subject::ImaList,
             QT_TRANSLATE_NOOP("CheckAdvice",
                               "Add the IMA list: /sys/kernel/security/ima/binary_runtime_measurements.")},
};

/// Not named tr() or translate(): lupdate would take that for a call with a text, and not look inside.
QString translated(const char *text)
{
    return QCoreApplication::translate("CheckAdvice", text);
}

/// The check's own advice comes before the one that all checks share.
const char *findAdvice(QLatin1StringView id, const Outcome &outcome)
{
    const char *found = nullptr;
    for (const Advice &entry : advices) {
        if (entry.reason != outcome.reason)
            continue;
        if (entry.id == id)
            return entry.text;
        if (entry.id.isEmpty())
            found = entry.text;
    }
    for (const Addition &entry : additions)
        if (!found && outcome.reason == "missing"_L1 && entry.subject == outcome.subject)
            found = entry.text;
    return found;
}

} // namespace

QString outcomeAdvice(QLatin1StringView id, const Outcome &outcome)
{
    if (outcome.result == CheckResult::Pass || outcome.reason.isEmpty())
        return {};
    if (const char *found = findAdvice(id, outcome))
        return translated(found);
    if (const CheckRow *row = findCheckRow(id, outcome.reason))
        return row->advice ? QCoreApplication::translate("Check", row->advice) : QString();
    // What the log's reader reported has its advice among the problems.
    return problemAdvice({.code = outcome.reason,
                          .event = outcome.event,
                          .range = outcome.range,
                          .structure = {},
                          .detail = {}});
}

} // namespace plumbline::models
