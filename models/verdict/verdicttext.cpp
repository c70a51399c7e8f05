// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/verdicttext.h"

#include "models/text/checkadvice.h"
#include "models/text/checktext.h"
#include "models/verdict/evidencepart.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using appraisal::Appraisal;
using appraisal::CheckReport;
using appraisal::CheckResult;
using appraisal::Outcome;
using appraisal::Question;
using appraisal::Subject;
using appraisal::Verdict;

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

constexpr qsizetype maxSteps = 2; ///< the next ones follow once these are done

/// What only says again that something else is missing. It counts where that something is there: a quote may
/// be readable and still give no values.
bool isConsequence(const Outcome &outcome, const evidence::ReadEvidence &evidence)
{
    if (outcome.reason == "no-quote"_L1 || outcome.reason == "not-quoted"_L1)
        return !evidence.quote;
    if (outcome.reason == "no-key"_L1)
        return !evidence.attestationKey;
    if (outcome.reason == "no-log"_L1)
        return !evidence.bootLog;
    if (outcome.reason == "no-hash"_L1)
        return !evidence.signature;
    if (outcome.reason == "no-values"_L1)
        return !evidence.quote || !evidence.signature || !evidence.pcrValues;
    return false;
}

struct Found
{
    const CheckReport *check = nullptr;
    const Outcome *outcome = nullptr;
};

/// The outcomes with that result, one for each check and each missing part.
std::vector<Found> findResults(const Appraisal &appraisal, const evidence::ReadEvidence &evidence,
                               CheckResult result)
{
    std::vector<Found> found;
    std::vector<Subject> missing;
    for (const CheckReport &check : appraisal.checks) {
        const auto outcome = std::ranges::find(check.outcomes, result, &Outcome::result);
        if (outcome == check.outcomes.end() || isConsequence(*outcome, evidence))
            continue;
        if (outcome->reason == "missing"_L1) {
            if (std::ranges::find(missing, outcome->subject) != missing.end())
                continue;
            missing.push_back(outcome->subject);
        }
        found.push_back({&check, &*outcome});
    }
    return found;
}

QString missingText(Subject subject)
{
    switch (subject) {
    case Subject::Quote:
        return VerdictText::tr("There is no quote: no TPM vouches for anything.");
    case Subject::Signature:
        return VerdictText::tr("The quote's signature is missing: anyone could have written it.");
    case Subject::PcrValues:
        return VerdictText::tr("The PCR values are missing, and the logs do not give them.");
    case Subject::AttestationKey:
        return VerdictText::tr("The attestation key is missing: the signature cannot be verified.");
    case Subject::BootLog:
        return VerdictText::tr("There is no boot log: what was measured is not known.");
    case Subject::ImaList:
        return VerdictText::tr("There is no IMA list: what ran after the boot is not known.");
    default:
        return {};
    }
}

QString subjectText(Subject subject)
{
    switch (subject) {
    case Subject::Quote:
        return evidencePartName(EvidencePart::Quote);
    case Subject::Signature:
        return evidencePartName(EvidencePart::Signature);
    case Subject::PcrValues:
        return evidencePartName(EvidencePart::PcrValues);
    case Subject::AttestationKey:
        return evidencePartName(EvidencePart::AttestationKey);
    case Subject::EndorsementKey:
        return evidencePartName(EvidencePart::EndorsementKey);
    case Subject::AttestationCertificate:
        return evidencePartName(EvidencePart::AttestationCertificate);
    case Subject::EndorsementCertificate:
        return evidencePartName(EvidencePart::EndorsementCertificate);
    case Subject::BootLog:
        return VerdictText::tr("Boot log");
    case Subject::ImaList:
        return VerdictText::tr("IMA list");
    case Subject::Request:
        return VerdictText::tr("Your request");
    default:
        return VerdictText::tr("Evidence");
    }
}

QString reasonText(const Found &found)
{
    const QString missing
        = found.outcome->reason == "missing"_L1 ? missingText(found.outcome->subject) : QString();
    if (!missing.isEmpty())
        return missing;
    const QString part = found.outcome->part;
    const QString subject = subjectText(found.outcome->subject);
    return VerdictText::tr("%1: %2").arg(part.isEmpty() ? subject : subject + u" ("_s + part + u')',
                                         outcomeSentence(found.check->id, *found.outcome));
}

QString nextText(const std::vector<Found> &incomplete)
{
    QStringList steps;
    for (const Found &found : incomplete) {
        const QString step = outcomeAdvice(found.check->id, *found.outcome);
        if (!step.isEmpty() && !steps.contains(step) && steps.size() < maxSteps)
            steps << step;
    }
    return steps.join(u' ');
}

bool hasPassed(const Appraisal &appraisal, QLatin1StringView id)
{
    const auto check = std::ranges::find(appraisal.checks, id, &CheckReport::id);
    return check != appraisal.checks.end() && check->result() == CheckResult::Pass;
}

/// The quote was made after the request, so it is no older than that.
QString signedText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < hour)
        return VerdictText::tr("Signed in the last %n minute(s)", nullptr, int(seconds / minute) + 1);
    if (seconds < day)
        return VerdictText::tr("Signed in the last %n hour(s)", nullptr, int(seconds / hour) + 1);
    return VerdictText::tr("Signed in the last %n day(s)", nullptr, int(seconds / day) + 1);
}

/// An age is worth nothing where the evidence contradicts itself.
QString ageText(const Appraisal &appraisal, const evidence::Request &request, const QDateTime &now)
{
    if (appraisal.verdict == Verdict::Failed || appraisal.signedValues.empty())
        return VerdictText::tr("Age unknown");
    if (!hasPassed(appraisal, "quote.nonce"_L1))
        return VerdictText::tr("Authentic, age unknown");
    if (!request.madeAt.isValid() || request.madeAt > now)
        return VerdictText::tr("Answers your nonce");
    return signedText(request.madeAt.secsTo(now));
}

constexpr std::array inOrder{CheckResult::Fail, CheckResult::Incomplete, CheckResult::Pass,
                             CheckResult::NotApplicable};

} // namespace

int badness(CheckResult result)
{
    return int(std::ranges::find(inOrder, result) - inOrder.begin());
}

VerdictWords verdictWords(const evidence::ReadEvidence &evidence, const Appraisal &appraisal,
                          const QDateTime &now)
{
    VerdictWords words{.word = verdictText(appraisal.verdict),
                       .sentence = verdictSentence(appraisal.verdict),
                       .age = ageText(appraisal, evidence.request, now),
                       .reasons = {},
                       .next = {}};
    if (appraisal.verdict == Verdict::Verified)
        return words;
    const bool isFailed = appraisal.verdict == Verdict::Failed;
    const std::vector<Found> incomplete = findResults(appraisal, evidence, CheckResult::Incomplete);
    const std::vector<Found> main
        = isFailed ? findResults(appraisal, evidence, CheckResult::Fail) : incomplete;
    for (const Found &found : main) {
        if (words.reasons.size() < maxReasons)
            words.reasons << reasonText(found);
        else
            ++words.moreReasons;
    }
    if (!isFailed)
        words.next = nextText(incomplete);
    return words;
}

QString resultCountText(const Appraisal &appraisal, Question question)
{
    std::array<int, inOrder.size()> counts{};
    for (const CheckReport &check : appraisal.checks)
        if (check.question == question)
            for (const Outcome &outcome : check.outcomes)
                ++counts[size_t(badness(outcome.result))];
    QStringList parts;
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            parts << VerdictText::tr("%1 %2").arg(counts[i]).arg(checkResultText(inOrder[i]));
    return parts.join(u", "_s);
}

} // namespace plumbline::models
