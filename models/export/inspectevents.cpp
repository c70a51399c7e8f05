// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/inspectevents.h"

#include "core/base/safetext.h"
#include "models/export/textlayout.h"
#include "models/text/stagetext.h"
#include "models/text/summary.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr int maxTypeLength = 40; ///< longest that we know: EV_EFI_RUNTIME_SERVICES_DRIVER and kin, 33
constexpr int leastSummaryWidth = 32; ///< columns: where less is left, the summary gets lines of its own
constexpr int maxSummaryLines = 6;

QChar checkMark(DigestCheck::Result result)
{
    switch (result) {
    case DigestCheck::Result::Match:
        return u'=';
    case DigestCheck::Result::Mismatch:
        return u'!';
    case DigestCheck::Result::NotApplicable:
        return u'-';
    case DigestCheck::Result::Unknown:
        break;
    }
    return u'?';
}

/// "4", or in a CCEL, whose registers are no PCRs, "RTMR 0".
QString registerCell(const evidence::Log &log, const evidence::Measurement &row)
{
    if (!row.registerIndex)
        return u"-"_s;
    return log.hasMeasurementRegisters() ? registerName(log, *row.registerIndex)
                                         : QString::number(*row.registerIndex);
}

QString typeCell(const evidence::Measurement &row)
{
    return safeTextElided(row.type, maxTypeLength);
}

/// The measurements of one stage, and how wide their columns are.
struct StageTable
{
    std::vector<qint64> rows;
    int registerWidth = 2;
    int typeWidth = 0;

    void add(const evidence::Log &log, const evidence::Measurement &row)
    {
        rows.push_back(row.index);
        registerWidth = std::max(registerWidth, columnsOf(registerCell(log, row)));
        typeWidth = std::max(typeWidth, columnsOf(typeCell(row)));
    }
};

void writeRow(TextReport &out, const evidence::Log &log, const StageTable &table, qint64 index,
              int indexWidth)
{
    const evidence::Measurement row = log.at(index);
    const QString head = QString::number(index).rightJustified(indexWidth) + u"  "_s
        + registerCell(log, row).rightJustified(table.registerWidth) + u"  "_s
        + checkMark(log.checkDigest(index).result) + u"  "_s;
    const QString whole = head + paddedTo(table.typeWidth, typeCell(row)) + u"  "_s;
    const QString text = summary(log, index);
    if (out.width() == 0 || out.width() - columnsOf(whole) >= leastSummaryWidth) {
        out.shortParagraph(whole, text, maxSummaryLines);
        return;
    }
    out.line(head + typeCell(row));
    out.shortParagraph(QString(columnsOf(head), u' '), text, maxSummaryLines);
}

} // namespace

void writeEventsByStage(TextReport &out, const evidence::Log &log)
{
    std::array<StageTable, evidence::stageCount> tables;
    for (qint64 i = 0; i < log.size(); ++i) {
        const evidence::Measurement row = log.at(i);
        tables[size_t(row.stage)].add(log, row);
    }
    const int indexWidth = std::max(3, int(QString::number(log.size()).size()));
    for (const evidence::Stage stage : evidence::allStages()) {
        const StageTable &table = tables[size_t(stage)];
        if (table.rows.empty())
            continue;
        out.line();
        out.line(stageName(stage));
        out.paragraph({}, stageMeasurer(stage));
        for (const qint64 index : table.rows)
            writeRow(out, log, table, index, indexWidth);
    }
}

} // namespace plumbline::models
