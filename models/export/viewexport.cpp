// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/viewexport.h"

#include "models/export/csv.h"
#include "models/export/jsonwriter.h"
#include "models/export/measurementtree.h"
#include "models/export/yamlwriter.h"
#include "models/text/digestruletext.h"
#include "models/text/summary.h"

#include <QBuffer>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr size_t rowsBetweenQuestions = 256;

constexpr std::array suffixes{"json"_L1, "yaml"_L1, "csv"_L1}; ///< by ExportFormat

void writeRow(TreeWriter &out, const Snapshot &snapshot, EventRef row)
{
    const evidence::Log *log = logOf(snapshot, row);
    if (log)
        writeMeasurement(out, *log, row.index, snapshot.size() > 1 ? snapshot[row.log].name : QString());
}

QString digestList(const evidence::Measurement &row, QChar between)
{
    QStringList digests;
    for (const Digest &digest : row.digests)
        digests.push_back(hashName(digest.algorithm) + u':' + QString::fromLatin1(digest.value.toHex()));
    return digests.join(between);
}

QStringList cellHeaders()
{
    return {u"log"_s,     u"index"_s,       u"pcr"_s,     u"stage"_s,  u"type"_s,
            u"summary"_s, u"digestCheck"_s, u"digests"_s, u"offset"_s, u"length"_s};
}

QStringList rowCells(const Snapshot &snapshot, EventRef ref)
{
    const evidence::Log *log = logOf(snapshot, ref);
    if (!log)
        return {};
    const evidence::Measurement row = log->at(ref.index);
    return {snapshot[ref.log].name,
            QString::number(row.index),
            row.registerIndex ? QString::number(*row.registerIndex) : QString(),
            evidence::stageId(row.stage),
            row.type,
            summary(*log, ref.index),
            digestResultText(log->checkDigest(ref.index).result),
            digestList(row, u' '),
            QString::number(row.range.offset),
            QString::number(row.range.length)};
}

/// Calls @p write for each row, until the user says stop or the device failed.
template <typename Write>
bool writeRows(BufferedOutput &out, std::span<const EventRef> rows, const Progress &progress, Write write)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isTimeToAsk = i % rowsBetweenQuestions == 0;
        if (isTimeToAsk && (out.hasFailed() || !progress.goOn(qint64(i), qint64(rows.size()))))
            return false;
        write(rows[i]);
    }
    return true;
}

bool writeJson(BufferedOutput &out, const ViewExport &view, const Progress &progress)
{
    JsonWriter json(out);
    json.beginList();
    const bool isWhole = writeRows(out, view.rows, progress, [&](EventRef row) {
        json.breakLine();
        writeRow(json, view.snapshot, row);
    });
    json.breakLine();
    json.endList();
    out.add('\n');
    return isWhole;
}

bool writeYaml(BufferedOutput &out, const ViewExport &view, const Progress &progress)
{
    out.add("---\n"_L1);
    YamlWriter yaml(out);
    yaml.beginList();
    const bool isWhole
        = writeRows(out, view.rows, progress, [&](EventRef row) { writeRow(yaml, view.snapshot, row); });
    yaml.endList();
    return isWhole;
}

bool writeCsv(BufferedOutput &out, const ViewExport &view, const Progress &progress)
{
    out.add(csvRecord(cellHeaders()));
    return writeRows(out, view.rows, progress,
                     [&](EventRef row) { out.add(csvRecord(rowCells(view.snapshot, row))); });
}

constexpr std::array writers{writeJson, writeYaml, writeCsv}; ///< by ExportFormat

} // namespace

QLatin1StringView exportSuffix(ExportFormat format)
{
    return suffixes[size_t(format)];
}

std::optional<ExportFormat> exportFormatOf(QStringView fileName)
{
    for (size_t i = 0; i < suffixes.size(); ++i) {
        if (fileName.endsWith(u'.' + QString(suffixes[i]), Qt::CaseInsensitive))
            return ExportFormat(i);
    }
    return std::nullopt;
}

bool writeView(QIODevice &out, const ViewExport &view, const Progress &progress)
{
    BufferedOutput buffer(out);
    return writers[size_t(view.format)](buffer, view, progress) && buffer.finish();
}

Result<qint64> saveView(const QString &path, const ViewExport &view, const Progress &progress)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return fail({.kind = ParseError::Kind::Io, .structure = path, .detail = file.errorString()});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (!writeView(file, view, progress)) {
        if (file.error() != QFileDevice::NoError)
            return failed();
        return fail({.kind = ParseError::Kind::Cancelled});
    }
    if (!file.commit())
        return failed();
    return qint64(view.rows.size());
}

QString rowsAsJson(const Snapshot &snapshot, std::span<const EventRef> rows)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    BufferedOutput buffer(text);
    JsonWriter json(buffer);
    const bool isList = rows.size() != 1;
    if (isList)
        json.beginList();
    for (const EventRef row : rows) {
        if (isList)
            json.breakLine();
        writeRow(json, snapshot, row);
    }
    if (isList) {
        json.breakLine();
        json.endList();
    }
    buffer.finish();
    return QString::fromUtf8(text.data());
}

QString rowsAsText(const Snapshot &snapshot, std::span<const EventRef> rows)
{
    QStringList lines;
    for (const EventRef row : rows)
        lines.push_back(rowCells(snapshot, row).join(u'\t'));
    return lines.join(u'\n');
}

QString digestsAsText(const Snapshot &snapshot, EventRef row)
{
    const evidence::Log *log = logOf(snapshot, row);
    if (!log)
        return {};
    const evidence::Measurement measurement = log->at(row.index);
    if (measurement.digests.size() == 1)
        return QString::fromLatin1(measurement.digests.front().value.toHex());
    QStringList lines;
    for (const Digest &digest : measurement.digests)
        lines.push_back(hashName(digest.algorithm) + u' ' + QString::fromLatin1(digest.value.toHex()));
    return lines.join(u'\n');
}

} // namespace plumbline::models
