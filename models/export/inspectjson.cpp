// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/inspectjson.h"

#include "models/export/measurementtree.h"
#include "models/text/problemtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

QLatin1StringView severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Error:
        break;
    }
    return "error"_L1;
}

void writeProblem(JsonWriter &out, const Problem &problem)
{
    out.beginMap();
    out.member("code"_L1, problem.code);
    out.member("severity"_L1, severityWord(problem.severity));
    out.member("event"_L1, problem.event);
    out.member("offset"_L1, problem.range.offset);
    out.member("text"_L1, problemText(problem));
    out.endMap();
}

void writeBanks(JsonWriter &out, const appraisal::Replay &replay)
{
    QStringList names;
    for (const appraisal::ReplayedBank &bank : replay.banks)
        names.push_back(hashName(bank.algorithm));
    names.removeDuplicates();
    out.beginList();
    for (const QString &name : names)
        out.text(name);
    out.endList();
}

/// The banks of one way of extending: hex values by bank and register. What cannot be computed is left out.
void writeRegisters(JsonWriter &out, const appraisal::Replay &replay, appraisal::ImaExtend extend)
{
    out.beginMap();
    for (const appraisal::ReplayedBank &bank : replay.banks) {
        if (bank.imaExtend != extend)
            continue;
        out.key(hashName(bank.algorithm));
        out.beginMap();
        for (const auto &[index, value] : bank.registers) {
            if (value.isComplete)
                out.member(QString::number(index), QString::fromLatin1(value.value.toHex()));
        }
        out.endMap();
    }
    out.endMap();
}

void writeEvents(JsonWriter &out, const evidence::Log &log)
{
    out.beginList();
    for (qint64 i = 0; i < log.size(); ++i) {
        out.breakLine();
        writeMeasurement(out, log, i);
    }
    out.breakLine();
    out.endList();
}

} // namespace

void writeProblems(JsonWriter &out, const std::vector<Problem> &problems)
{
    out.beginList();
    for (const Problem &problem : problems) {
        out.breakLine();
        writeProblem(out, problem);
    }
    out.endList();
}

void writeInspectJson(JsonWriter &out, const Inspection &inspection)
{
    const appraisal::Replay &replay = inspection.replay;
    out.beginMap();
    out.member("file"_L1, inspection.name);
    out.member("format"_L1, evidence::logFormatId(inspection.log.format));
    out.key("banks"_L1);
    writeBanks(out, replay);
    out.key("events"_L1);
    writeEvents(out, inspection.log);
    out.key("pcrs"_L1);
    writeRegisters(out, replay, appraisal::ImaExtend::TemplateHash);
    const bool isPadded = std::ranges::any_of(replay.banks, [](const appraisal::ReplayedBank &bank) {
        return bank.imaExtend == appraisal::ImaExtend::PaddedSha1;
    });
    if (isPadded) {
        out.key("pcrsPadded"_L1);
        writeRegisters(out, replay, appraisal::ImaExtend::PaddedSha1);
    }
    out.key("problems"_L1);
    writeProblems(out, inspection.problems);
    out.endMap();
}

} // namespace plumbline::models
