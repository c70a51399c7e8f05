// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline::models;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsQuoted();
    void formulasAreDefused_data();
    void formulasAreDefused();
    void harmlessTextStaysAsItIs_data();
    void harmlessTextStaysAsItIs();
    void theTextComesBackExactly_data();
    void theTextComesBackExactly();
};

void CsvTest::everyFieldIsQuoted()
{
    QCOMPARE(csvRecord({u"a"_s, u"b,c"_s, u"say \"hi\""_s, QString()}),
             QByteArray("\"a\",\"b,c\",\"say \"\"hi\"\"\",\"\"\r\n"));
}

void CsvTest::formulasAreDefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("equals") << u"=HYPERLINK(1)"_s;
    QTest::newRow("plus") << u"+1"_s;
    QTest::newRow("minus") << u"-1"_s;
    QTest::newRow("at") << u"@SUM(1)"_s;
    QTest::newRow("pipe") << u"|cmd"_s;
    QTest::newRow("tab") << u"\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s;
    QTest::newRow("line feed") << u"\n=1"_s;
    QTest::newRow("blanks in front") << u"  =1"_s;
    QTest::newRow("no-break space in front") << u"\u00A0=1"_s;
    QTest::newRow("quotes in front") << u"\"=1"_s;
    QTest::newRow("full-width equals") << u"\uFF1D1"_s;
    QTest::newRow("full-width at") << u"\uFF20x"_s;
    QTest::newRow("C1 control") << u"\u0085=1"_s;
}

void CsvTest::formulasAreDefused()
{
    QFETCH(QString, text);
    QVERIFY2(csvField(text).startsWith(u"\"'"), qPrintable(csvField(text)));
}

void CsvTest::harmlessTextStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << u"EV_SEPARATOR"_s;
    QTest::newRow("formula inside") << u"a=1"_s;
    QTest::newRow("number") << u"42"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"   "_s;
}

void CsvTest::harmlessTextStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(csvField(text), u'"' + text + u'"');
}

void CsvTest::theTextComesBackExactly_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"=1", u"'=1", u"'", u"''x", u"\t", u"plain", u"", u" \"=1\""})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void CsvTest::theTextComesBackExactly()
{
    QFETCH(QString, text);
    QString inside = csvField(text).sliced(1).chopped(1);
    QCOMPARE(unsafeCsvText(inside.replace(u"\"\""_s, u"\""_s)), text);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
