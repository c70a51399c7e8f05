// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/viewexport.h"
#include "tests/support/eventlogbuilder.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline;
using namespace plumbline::models;
using test::EventLogBuilder;

namespace {

LogSnapshot snapshotOf(const QString &name)
{
    EventLogBuilder builder = EventLogBuilder::agile({HashAlgorithm::Sha256});
    builder.separators().event(8, tcg::EventType::Ipl, "grub_cmd: normal");
    return {.name = name,
            .log = std::make_shared<const evidence::Log>(
                evidence::Log{.format = evidence::LogFormat::TcgCryptoAgile, .content = builder.read()})};
}

ViewExport viewOf(ExportFormat format, int logs = 1)
{
    ViewExport view{.format = format};
    for (int i = 0; i < logs; ++i)
        view.snapshot.push_back(snapshotOf(u"=log %1"_s.arg(i)));
    view.rows = {{0, 9}, {0, 1}};
    return view;
}

QByteArray written(const ViewExport &view)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    return writeView(device, view) ? device.data() : QByteArray();
}

} // namespace

class ViewExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasTheRowsInTheirOrder();
    void severalLogsAreTold();
    void csvIsSafeForSpreadsheets();
    void yamlHasAnElementForEachRow();
    void noRowsAreAnEmptyDocument();
    void aFileIsWholeOrUnchanged();
    void rowsForTheClipboard();
    void digestsForTheClipboard();
    void formatsByFileName();
};

void ViewExportTest::jsonHasTheRowsInTheirOrder()
{
    const QJsonArray rows = QJsonDocument::fromJson(written(viewOf(ExportFormat::Json))).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject()["index"_L1], 9);
    QCOMPARE(rows[1].toObject()["type"_L1], u"EV_SEPARATOR"_s);
    QVERIFY(!rows[0].toObject().contains("log"_L1));
}

void ViewExportTest::severalLogsAreTold()
{
    ViewExport view = viewOf(ExportFormat::Json, 2);
    view.rows.push_back({1, 1});
    const QJsonArray rows = QJsonDocument::fromJson(written(view)).array();
    QCOMPARE(rows[2].toObject()["log"_L1], u"=log 1"_s);
}

void ViewExportTest::csvIsSafeForSpreadsheets()
{
    const QByteArray csv = written(viewOf(ExportFormat::Csv));
    QCOMPARE(csv.count("\r\n"), 3); // the headers and two rows
    QVERIFY(csv.contains("\"'=log 0\""));
    QVERIFY(!csv.contains("\"=log"));
}

void ViewExportTest::yamlHasAnElementForEachRow()
{
    const QByteArray yaml = written(viewOf(ExportFormat::Yaml));
    QVERIFY(yaml.startsWith("---\n- index: 9\n  pcr: 8\n  type: \"EV_IPL\"\n"));
    QCOMPARE(yaml.count("\n- "), 2);
}

void ViewExportTest::noRowsAreAnEmptyDocument()
{
    ViewExport view = viewOf(ExportFormat::Json);
    view.rows.clear();
    QVERIFY(QJsonDocument::fromJson(written(view)).isArray());
    view.format = ExportFormat::Yaml;
    QCOMPARE(written(view), QByteArray("---\n[]\n"));
}

void ViewExportTest::aFileIsWholeOrUnchanged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"view.json"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    const Progress stop([](qint64, qint64) { return false; });
    const auto cancelled = saveView(path, viewOf(ExportFormat::Json), stop);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ParseError::Kind::Cancelled);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
    before.close();
    QCOMPARE(saveView(path, viewOf(ExportFormat::Json)), Result<qint64>(2));
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), written(viewOf(ExportFormat::Json)));
    QVERIFY(!saveView(u"/nonexistent/folder/x.json"_s, viewOf(ExportFormat::Json)));
}

void ViewExportTest::rowsForTheClipboard()
{
    const ViewExport view = viewOf(ExportFormat::Json);
    const std::vector<EventRef> one{{0, 1}};
    QVERIFY(QJsonDocument::fromJson(rowsAsJson(view.snapshot, one).toUtf8()).isObject());
    QCOMPARE(QJsonDocument::fromJson(rowsAsJson(view.snapshot, view.rows).toUtf8()).array().size(), 2);
    QCOMPARE(rowsAsText(view.snapshot, view.rows).count(u'\n'), 1);
}

void ViewExportTest::digestsForTheClipboard()
{
    const ViewExport view = viewOf(ExportFormat::Json);
    QCOMPARE(digestsAsText(view.snapshot, {0, 1}),
             u"df3f619804a92fdb4057192dc43dd748ea778adc52bc498ce80524c014b81119"_s);
    QCOMPARE(digestsAsText(view.snapshot, {0, 999}), QString());
}

void ViewExportTest::formatsByFileName()
{
    QCOMPARE(exportFormatOf(u"a.JSON"), ExportFormat::Json);
    QCOMPARE(exportFormatOf(u"a.csv"), ExportFormat::Csv);
    QCOMPARE(exportFormatOf(u"a.txt"), std::nullopt);
    QCOMPARE(exportSuffix(ExportFormat::Yaml), "yaml"_L1);
}

QTEST_GUILESS_MAIN(ViewExportTest)
#include "tst_viewexport.moc"
