// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/verifyreport.h"

#include "models/export/provenancereport.h"
#include "models/text/checktext.h"
#include "models/text/problemtext.h"
#include "models/text/provenancetext.h"
#include "models/text/stagetext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using appraisal::Binding;
using appraisal::CheckReport;
using appraisal::CheckResult;
using appraisal::Outcome;
using appraisal::Question;
using appraisal::StageBinding;
using appraisal::Verdict;

/// The context of this file's texts.
struct VerifyReport
{
    Q_DECLARE_TR_FUNCTIONS(VerifyReport)
};

QLatin1StringView verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return "verified"_L1;
    case Verdict::Failed:
        return "failed"_L1;
    case Verdict::Incomplete:
        break;
    }
    return "incomplete"_L1;
}

QLatin1StringView resultWord(CheckResult result)
{
    switch (result) {
    case CheckResult::Pass:
        return "pass"_L1;
    case CheckResult::Fail:
        return "fail"_L1;
    case CheckResult::Incomplete:
        return "incomplete"_L1;
    case CheckResult::NotApplicable:
        break;
    }
    return "notApplicable"_L1;
}

QLatin1StringView bindingWord(Binding binding)
{
    switch (binding) {
    case Binding::Bound:
        return "bound"_L1;
    case Binding::Differs:
        return "differs"_L1;
    case Binding::Unbound:
        break;
    }
    return "unbound"_L1;
}

QString bindingText(Binding binding)
{
    switch (binding) {
    case Binding::Bound:
        return VerifyReport::tr("bound to the signed PCRs");
    case Binding::Differs:
        return VerifyReport::tr("differs from the signed PCRs");
    case Binding::Unbound:
        break;
    }
    return VerifyReport::tr("not bound to signed PCRs");
}

QString idOf(const CheckReport &check, const Outcome &outcome)
{
    return outcome.part.isEmpty() ? QString(check.id) : check.id + u'.' + outcome.part;
}

void writeOutcome(JsonWriter &out, const CheckReport &check, const Outcome &outcome)
{
    out.breakLine();
    out.beginMap();
    out.member("id"_L1, idOf(check, outcome));
    out.member("result"_L1, resultWord(outcome.result));
    out.member("reason"_L1, outcome.reason);
    out.member("event"_L1, outcome.event);
    out.member("text"_L1, outcomeSentence(check.id, outcome));
    out.endMap();
}

void writeValues(JsonWriter &out, const tpm::PcrValues &values)
{
    out.beginMap();
    std::optional<HashAlgorithm> bank;
    for (const auto &[index, value] : values) {
        if (bank != index.bank) {
            if (bank)
                out.endMap();
            out.key(hashName(index.bank));
            out.beginMap();
            bank = index.bank;
        }
        out.member(QString::number(index.pcr), QString::fromLatin1(value.toHex()));
    }
    if (bank)
        out.endMap();
    out.endMap();
}

void writeStage(JsonWriter &out, const StageBinding &stage)
{
    out.breakLine();
    out.beginMap();
    out.member("stage"_L1, evidence::stageId(stage.stage));
    out.key("pcrs"_L1);
    out.beginList();
    for (const quint32 pcr : stage.registers)
        out.number(qint64(pcr));
    out.endList();
    out.member("events"_L1, stage.events);
    out.member("binding"_L1, bindingWord(stage.binding));
    const bool isBound = stage.binding == Binding::Bound;
    out.member("provenance"_L1,
               provenanceId(isBound ? appraisal::Provenance::Bound : appraisal::Provenance::Unbound));
    out.endMap();
}

QString mark(CheckResult result)
{
    switch (result) {
    case CheckResult::Pass:
        return u"="_s;
    case CheckResult::Fail:
        return u"!"_s;
    case CheckResult::Incomplete:
        return u"?"_s;
    case CheckResult::NotApplicable:
        break;
    }
    return u"-"_s;
}

void writeCheck(TextReport &out, const CheckReport &check)
{
    for (const Outcome &outcome : check.outcomes) {
        const QString part = outcome.part.isEmpty() ? QString() : u" (%1)"_s.arg(outcome.part);
        QString sentence = outcomeSentence(check.id, outcome);
        if (outcome.event)
            sentence += u' ' + VerifyReport::tr("(event %1)").arg(*outcome.event);
        out.paragraph(u"  %1 "_s.arg(mark(outcome.result)), checkTitle(check.id) + part + u": "_s + sentence);
    }
}

} // namespace

void writeVerifyJson(JsonWriter &out, const VerifiedEvidence &verified)
{
    const Verification &verification = verified.verification;
    out.beginMap();
    out.member("evidence"_L1, verdictWord(verification.appraisal.verdict));
    out.key("checks"_L1);
    out.beginList();
    for (const CheckReport &check : verification.appraisal.checks)
        for (const Outcome &outcome : check.outcomes)
            writeOutcome(out, check, outcome);
    out.endList();
    out.breakLine();
    out.key("pcrs"_L1);
    writeValues(out, verification.appraisal.signedValues);
    out.breakLine();
    out.key("stages"_L1);
    out.beginList();
    for (const StageBinding &stage : verification.stages)
        writeStage(out, stage);
    out.endList();
    out.breakLine();
    out.key("provenance"_L1);
    writeProvenanceJson(out, verified.evidence, verification);
    if (verification.secureBoot) {
        out.breakLine();
        out.key("secureBoot"_L1);
        writeSecureBootJson(out, *verification.secureBoot);
    }
    if (verified.source) {
        out.breakLine();
        out.key("source"_L1);
        writeSourceJson(out, *verified.source);
    }
    out.endMap();
}

void writeVerifyText(TextReport &out, const VerifiedEvidence &verified)
{
    const Verification &verification = verified.verification;
    const Verdict verdict = verification.appraisal.verdict;
    out.paragraph({}, verdictText(verdict) + u": "_s + verdictSentence(verdict));
    for (const Question question : {Question::RightTpm, Question::Fresh, Question::LogExplains}) {
        out.line();
        out.line(questionText(question));
        for (const CheckReport &check : verification.appraisal.checks)
            if (check.question == question)
                writeCheck(out, check);
    }
    out.line();
    out.line(VerifyReport::tr("Stages"));
    for (const StageBinding &stage : verification.stages)
        out.paragraph(u"  "_s, stageName(stage.stage) + u": "_s + bindingText(stage.binding));
    if (verification.secureBoot) {
        out.line();
        writeSecureBootText(out, *verification.secureBoot);
    }
    if (verified.source) {
        out.line();
        writeSourceText(out, *verified.source);
    }
}

} // namespace plumbline::models
