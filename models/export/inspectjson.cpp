// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/inspectjson.h"

#include "core/evidence/eventproblems.h"
#include "models/export/fieldjson.h"
#include "models/text/problemtext.h"
#include "models/text/summary.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

QLatin1StringView resultWord(DigestCheck::Result result)
{
    switch (result) {
    case DigestCheck::Result::Match:
        return "match"_L1;
    case DigestCheck::Result::Mismatch:
        return "mismatch"_L1;
    case DigestCheck::Result::NotApplicable:
        return "notApplicable"_L1;
    case DigestCheck::Result::Unknown:
        break;
    }
    return "unknown"_L1;
}

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

QLatin1StringView payloadWord(evidence::PayloadState state)
{
    switch (state) {
    case evidence::PayloadState::Decoded:
        return "decoded"_L1;
    case evidence::PayloadState::Opaque:
        return "opaque"_L1;
    case evidence::PayloadState::Broken:
        break;
    }
    return "broken"_L1;
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject digestsJson(const std::vector<Digest> &digests)
{
    QJsonObject object;
    for (const Digest &digest : digests)
        object.insert(hashName(digest.algorithm), hexText(digest.value));
    return object;
}

/// The banks of one way of extending: hex values by bank and register.
QJsonObject registersJson(const appraisal::Replay &replay, appraisal::ImaExtend extend)
{
    QJsonObject banks;
    for (const appraisal::ReplayedBank &bank : replay.banks) {
        if (bank.imaExtend != extend)
            continue;
        QJsonObject registers;
        for (const auto &[index, value] : bank.registers) {
            if (value.isComplete)
                registers.insert(QString::number(index), hexText(value.value));
        }
        banks.insert(hashName(bank.algorithm), registers);
    }
    return banks;
}

QJsonArray banksJson(const appraisal::Replay &replay)
{
    QJsonArray names;
    for (const appraisal::ReplayedBank &bank : replay.banks) {
        const QString name = hashName(bank.algorithm);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = compact(QJsonArray{text});
    return array.sliced(1, array.size() - 2);
}

} // namespace

QJsonObject measurementJson(const evidence::Log &log, qint64 index)
{
    const evidence::Measurement row = log.at(index);
    const evidence::Content content = log.decode(index);
    const DigestCheck check = log.checkDigest(index);
    QJsonObject object{
        {u"index"_s, row.index},
        {u"type"_s, row.type},
        {u"stage"_s, evidence::stageId(row.stage)},
        {u"digests"_s, digestsJson(row.digests)},
        {u"dataSize"_s, row.data.length},
        {u"digestCheck"_s, resultWord(check.result)},
        {u"digestRule"_s, check.rule},
        {u"summary"_s, summary(log, index, content)},
        {u"fields"_s, fieldsJson(content.fields)},
        {u"offset"_s, row.range.offset},
        {u"length"_s, row.range.length},
        {u"dataOffset"_s, row.data.offset},
        {u"payload"_s, payloadWord(evidence::payloadState(content))},
    };
    if (row.registerIndex)
        object.insert(u"pcr"_s, qint64(*row.registerIndex));
    if (row.typeCode)
        object.insert(u"typeCode"_s, qint64(*row.typeCode));
    return object;
}

QJsonObject problemJson(const Problem &problem)
{
    return {
        {u"code"_s, problem.code},
        {u"severity"_s, severityWord(problem.severity)},
        {u"event"_s, problem.event ? QJsonValue(*problem.event) : QJsonValue()},
        {u"offset"_s, problem.range.offset},
        {u"text"_s, problemText(problem)},
    };
}

std::vector<Problem> allProblems(const evidence::Log &log, const appraisal::Replay &replay)
{
    std::vector<Problem> problems = log.problems();
    for (qint64 i = 0; std::holds_alternative<tcg::EventLog>(log.content) && i < log.size(); ++i) {
        std::ranges::move(evidence::eventProblems(log.at(i), log.decode(i), log.checkDigest(i)),
                          std::back_inserter(problems));
    }
    std::ranges::copy(replay.problems, std::back_inserter(problems));
    std::ranges::stable_sort(problems, {}, [](const Problem &problem) { return problem.range.offset; });
    return problems;
}

void writeInspectJson(QIODevice &out, const QString &name, const evidence::Log &log,
                      const appraisal::Replay &replay)
{
    out.write("{\"file\":" + quoted(name));
    out.write(",\"format\":" + quoted(evidence::logFormatId(log.format)));
    out.write(",\"banks\":" + compact(banksJson(replay)));
    out.write(",\"events\":[");
    for (qint64 i = 0; i < log.size(); ++i)
        out.write((i == 0 ? "\n" : ",\n") + compact(measurementJson(log, i)));
    out.write("\n],\"pcrs\":" + compact(registersJson(replay, appraisal::ImaExtend::TemplateHash)));
    const QJsonObject padded = registersJson(replay, appraisal::ImaExtend::PaddedSha1);
    if (!padded.isEmpty())
        out.write(",\"pcrsPadded\":" + compact(padded));
    QJsonArray problems;
    for (const Problem &problem : allProblems(log, replay))
        problems.append(problemJson(problem));
    out.write(",\"problems\":" + compact(problems) + "}\n");
}

} // namespace plumbline::models
