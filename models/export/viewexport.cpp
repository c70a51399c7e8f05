// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/viewexport.h"

#include "models/export/csv.h"
#include "models/export/inspectjson.h"
#include "models/export/jsontext.h"
#include "models/text/digestruletext.h"
#include "models/text/summary.h"

#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr size_t rowsBetweenQuestions = 256;

constexpr std::array suffixes{"json"_L1, "yaml"_L1, "csv"_L1}; ///< by ExportFormat

QJsonObject rowObject(const Snapshot &snapshot, EventRef row)
{
    const evidence::Log *log = logOf(snapshot, row);
    QJsonObject object = log ? measurementJson(*log, row.index) : QJsonObject();
    if (snapshot.size() > 1)
        object.insert(u"log"_s, snapshot[row.log].name);
    return object;
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

/// What stands before, between and after the rows of a format, and how a row is written.
struct Writer
{
    QByteArray before;
    QByteArray between;
    QByteArray after;
    QByteArray (*row)(const Snapshot &, EventRef);
};

Writer writerOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return {"[\n", ",\n", "\n]\n",
                [](const Snapshot &snapshot, EventRef row) { return jsonLine(rowObject(snapshot, row)); }};
    case ExportFormat::Yaml:
        return {"---\n", "", "",
                [](const Snapshot &snapshot, EventRef row) { return yamlElement(rowObject(snapshot, row)); }};
    case ExportFormat::Csv:
        break;
    }
    return {csvRecord(cellHeaders()), "", "",
            [](const Snapshot &snapshot, EventRef row) { return csvRecord(rowCells(snapshot, row)); }};
}

bool writeAll(QIODevice &out, const QByteArray &bytes)
{
    return out.write(bytes) == bytes.size();
}

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
    const Writer writer = writerOf(view.format);
    if (!writeAll(out, writer.before))
        return false;
    for (size_t i = 0; i < view.rows.size(); ++i) {
        if (i % rowsBetweenQuestions == 0 && !progress.goOn(qint64(i), qint64(view.rows.size())))
            return false;
        if (i > 0 && !writeAll(out, writer.between))
            return false;
        if (!writeAll(out, writer.row(view.snapshot, view.rows[i])))
            return false;
    }
    return writeAll(out, writer.after);
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
    QByteArrayList lines;
    for (const EventRef row : rows)
        lines.push_back(jsonLine(rowObject(snapshot, row)));
    return QString::fromUtf8(lines.size() == 1 ? lines.front() : "[\n" + lines.join(",\n") + "\n]");
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
