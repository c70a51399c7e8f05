// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/inspecttext.h"

#include "core/base/safetext.h"
#include "models/export/inspectjson.h"
#include "models/text/digestruletext.h"
#include "models/text/logformattext.h"
#include "models/text/problemtext.h"
#include "models/text/stagetext.h"
#include "models/text/summary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

/// The context of this file's texts.
struct InspectText
{
    Q_DECLARE_TR_FUNCTIONS(InspectText)
};

void writeLine(QIODevice &out, const QString &line)
{
    out.write(line.toUtf8() + '\n');
}

QString eventLine(const evidence::Log &log, qint64 index)
{
    const evidence::Measurement row = log.at(index);
    const QString where = row.registerIndex ? QString::number(*row.registerIndex) : u"-"_s;
    return u"%1  %2  %3  %4  %5"_s.arg(index, 6)
        .arg(where, 3)
        .arg(safeText(row.type), -34)
        .arg(digestResultText(log.checkDigest(index).result), -14)
        .arg(safeTextElided(summary(log, index), 160));
}

QString bankTitle(const appraisal::ReplayedBank &bank)
{
    return bank.imaExtend == appraisal::ImaExtend::PaddedSha1
        ? InspectText::tr("%1 (padded SHA-1)").arg(hashName(bank.algorithm))
        : hashName(bank.algorithm);
}

void writeRegisters(QIODevice &out, const appraisal::Replay &replay)
{
    for (const appraisal::ReplayedBank &bank : replay.banks) {
        writeLine(out, u"\n"_s + bankTitle(bank));
        for (const auto &[index, value] : bank.registers) {
            const QString text = value.isComplete ? QString::fromLatin1(value.value.toHex())
                                                  : InspectText::tr("cannot be computed");
            writeLine(out, u"%1  %2"_s.arg(index, 4).arg(text));
        }
    }
}

void writeProblems(QIODevice &out, const std::vector<Problem> &problems)
{
    if (problems.empty()) {
        writeLine(out, u"\n"_s + InspectText::tr("No problems were found while reading."));
        return;
    }
    writeLine(out, u"\n"_s + InspectText::tr("Problems: %1").arg(problems.size()));
    for (const Problem &problem : problems) {
        writeLine(out,
                  u"  %1: %2 [%3]"_s.arg(severityText(problem.severity), problemText(problem),
                                         QString(problem.code)));
    }
}

} // namespace

void writeInspectText(QIODevice &out, const QString &name, const evidence::Log &log,
                      const appraisal::Replay &replay)
{
    writeLine(out, safeText(name));
    writeLine(out, InspectText::tr("%1, %2 measurements").arg(logFormatName(log.format)).arg(log.size()));
    writeLine(out, {});
    for (qint64 i = 0; i < log.size(); ++i)
        writeLine(out, eventLine(log, i));
    writeRegisters(out, replay);
    writeProblems(out, allProblems(log, replay));
}

} // namespace plumbline::models
