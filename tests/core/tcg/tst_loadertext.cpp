// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/loadertext.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace Qt::StringLiterals;
using test::utf16;

class LoaderTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTold_data();
    void textIsTold();
    void whatFollowsIsSaid_data();
    void whatFollowsIsSaid();
};

void LoaderTextTest::textIsTold_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("text"); ///< null: no text
    QTest::addColumn<bool>("isUtf16");
    const QByteArray nul16(2, '\0');
    QTest::newRow("CHAR8") << QByteArray("quiet") << u"quiet"_s << false;
    QTest::newRow("CHAR8 with NUL") << QByteArray("quiet\0", 6) << u"quiet"_s << false;
    QTest::newRow("CHAR16") << utf16(u"quiet"_s) << u"quiet"_s << true;
    QTest::newRow("CHAR16 with NUL") << utf16(u"quiet"_s) + nul16 << u"quiet"_s << true;
    QTest::newRow("CHAR16, more behind") << utf16(u"ab"_s) + nul16 + utf16(u"c"_s) << u"ab"_s << true;
    QTest::newRow("CHAR16, not all ASCII") << utf16(u"a=ü"_s) << u"a=ü"_s << true;
    QTest::newRow("one letter with NUL") << QByteArray("a\0", 2) << u"a"_s << false;
    QTest::newRow("UTF-8") << QByteArray("a=\u00fc") << u"a=ü"_s << false;
    QTest::newRow("empty") << QByteArray() << QString() << false;
    QTest::newRow("NUL") << QByteArray(1, '\0') << QString() << false;
    QTest::newRow("control characters") << QByteArray("a\x07") << QString() << false;
    QTest::newRow("invalid UTF-8") << QByteArray("a\xff") << QString() << false;
}

void LoaderTextTest::textIsTold()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, text);
    const auto found = loaderTextOf(data);
    QCOMPARE(found.has_value(), !text.isNull());
    if (!found)
        return;
    QCOMPARE(found->text, text);
    QTEST(found->isUtf16, "isUtf16");
    FieldReader reader(data);
    QCOMPARE(readLoaderText(reader, "text", *found), text);
}

void LoaderTextTest::whatFollowsIsSaid_data()
{
    QTest::addColumn<QByteArray>("data"); ///< behind the text
    QTest::addColumn<bool>("isUtf16");
    QTest::addColumn<int>("left");
    QTest::newRow("nothing") << QByteArray() << false << 0;
    QTest::newRow("NUL") << QByteArray(1, '\0') << false << 0;
    QTest::newRow("NUL and a byte") << QByteArray("\0l", 2) << false << 1;
    QTest::newRow("NUL and more") << QByteArray("\0more", 5) << false << 4;
    QTest::newRow("CHAR16 NUL") << QByteArray(2, '\0') << true << 0;
    QTest::newRow("CHAR16 NUL and more") << QByteArray(2, '\0') + utf16(u"x"_s) << true << 2;
    QTest::newRow("half a NUL") << QByteArray(1, '\0') << true << 0;
}

void LoaderTextTest::whatFollowsIsSaid()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, isUtf16);
    QFETCH(int, left);
    FieldReader reader(data, 100);
    endOfLoaderText(reader, "EV_IPL", isUtf16);
    QVERIFY(!reader.failed());
    QVERIFY(reader.atEnd());
    const std::vector<Problem> notes = reader.takeNotes();
    QCOMPARE(notes.size(), left == 0 ? 0U : 1U);
    if (left == 0)
        return;
    QCOMPARE(notes[0].code, "parse.trailing-bytes"_L1);
    QCOMPARE(notes[0].structure, u"EV_IPL"_s);
    QCOMPARE(notes[0].severity, left == 1 ? Severity::Note : Severity::Warning);
    QVERIFY((notes[0].range == ByteRange{100 + data.size() - left, left}));
}

QTEST_GUILESS_MAIN(LoaderTextTest)
#include "tst_loadertext.moc"
