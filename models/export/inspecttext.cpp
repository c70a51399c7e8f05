// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/inspecttext.h"

#include "core/base/safetext.h"
#include "models/export/inspectevents.h"
#include "models/text/logformattext.h"
#include "models/text/problemtext.h"
#include "models/text/stagetext.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

/// The context of this file's texts.
struct InspectText
{
    Q_DECLARE_TR_FUNCTIONS(InspectText)
};

QString bankTitle(const appraisal::ReplayedBank &bank)
{
    return bank.imaExtend == appraisal::ImaExtend::PaddedSha1
        ? InspectText::tr("%1 (padded SHA-1)").arg(hashName(bank.algorithm))
        : hashName(bank.algorithm);
}

void writeTitle(TextReport &out, const Inspection &inspection)
{
    out.line(safeText(inspection.name));
    const int size = int(inspection.log.size());
    out.line(logFormatName(inspection.log.format) + u", "_s
             + InspectText::tr("%n measurement(s)", nullptr, size));
    out.line();
    out.paragraph(
        {},
        InspectText::tr("Columns: event, register, digest check (= match, ! mismatch, - not applicable, "
                        "? unknown), type, content"));
}

/// A digest in lines of at most 64 digits, so that it reads alike on every terminal.
void writeDigest(TextReport &out, const QString &lead, const QString &hex)
{
    constexpr qsizetype digitsOfALine = 64;
    const bool isTooLong = out.width() > 0 && lead.size() + hex.size() > out.width();
    const qsizetype step = isTooLong ? digitsOfALine : hex.size();
    for (qsizetype i = 0; i < hex.size(); i += step)
        out.line((i == 0 ? lead : QString(lead.size(), u' ')) + hex.mid(i, step));
}

void writeRegisters(TextReport &out, const Inspection &inspection)
{
    for (const appraisal::ReplayedBank &bank : inspection.replay.banks) {
        if (bank.registers.empty())
            continue;
        out.line();
        out.line(InspectText::tr("Recomputed registers, %1").arg(bankTitle(bank)));
        for (const auto &[index, value] : bank.registers) {
            const QString lead = u"  "_s + registerName(inspection.log, index).leftJustified(8);
            if (value.isComplete)
                writeDigest(out, lead, QString::fromLatin1(value.value.toHex()));
            else
                out.line(lead + InspectText::tr("cannot be computed"));
        }
    }
}

void writeConclusion(TextReport &out, const Inspection &inspection)
{
    out.line();
    if (inspection.mismatches > 0) {
        out.paragraph({},
                      InspectText::tr("%n digest(s) do not match the data that they stand for.", nullptr,
                                      int(inspection.mismatches)));
    }
    if (inspection.isIncomplete())
        out.paragraph({},
                      InspectText::tr("Not everything could be read or computed; see the problems above."));
    else if (inspection.mismatches == 0)
        out.paragraph({}, InspectText::tr("Read to the end; every digest that can be checked matches."));
}

} // namespace

void writeProblemLines(TextReport &out, const std::vector<Problem> &problems)
{
    if (problems.empty())
        return;
    out.line();
    out.line(InspectText::tr("Problems"));
    std::set<QLatin1StringView> advised;
    for (const Problem &problem : problems) {
        out.paragraph(u"  "_s + severityText(problem.severity) + u": "_s,
                      problemText(problem) + u" ["_s + QString(problem.code) + u']');
        const QString advice = problemAdvice(problem);
        if (!advice.isEmpty() && advised.insert(problem.code).second)
            out.paragraph(u"    "_s, advice);
    }
}

void writeInspectText(TextReport &out, const Inspection &inspection)
{
    writeTitle(out, inspection);
    writeEventsByStage(out, inspection.log);
    writeRegisters(out, inspection);
    writeProblemLines(out, inspection.problems);
    writeConclusion(out, inspection);
}

} // namespace plumbline::models
