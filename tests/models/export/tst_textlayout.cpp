// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/textlayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline::models;

class TextLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsOfWideCharactersAndMarks();
    void paddingCountsColumns();
    void linesBreakAtBlanks();
    void linesBreakBehindSeparatorsOfPaths();
    void linesBreakAnywhereWithoutBlanks();
    void noWidthMeansOneLine();
    void noLineIsTooWideAndNothingIsLost();
};

void TextLayoutTest::columnsOfWideCharactersAndMarks()
{
    QCOMPARE(columnsOf(u"abc"), 3);
    QCOMPARE(columnsOf(u"可信"), 4);
    QCOMPARE(columnsOf(u"e\u0301"), 1);
    QCOMPARE(columnsOf(u"𠮷"), 2);
    QCOMPARE(columnsOf(u""), 0);
}

void TextLayoutTest::paddingCountsColumns()
{
    QCOMPARE(paddedTo(5, u"可信"_s), u"可信 "_s);
    QCOMPARE(paddedTo(2, u"abc"_s), u"abc"_s);
}

void TextLayoutTest::linesBreakAtBlanks()
{
    QCOMPARE(wrapped(u"one two three", 7), (QStringList{u"one two"_s, u"three"_s}));
    QCOMPARE(wrapped(u"one two three", 8), (QStringList{u"one two"_s, u"three"_s}));
}

void TextLayoutTest::linesBreakAnywhereWithoutBlanks()
{
    QCOMPARE(wrapped(u"abcdefgh", 3), (QStringList{u"abc"_s, u"def"_s, u"gh"_s}));
    QCOMPARE(wrapped(u"可信计算", 5), (QStringList{u"可信"_s, u"计算"_s}));
}

void TextLayoutTest::linesBreakBehindSeparatorsOfPaths()
{
    QCOMPARE(wrapped(u"PciRoot(0x0)/Pci(0x1,0x0)", 20), (QStringList{u"PciRoot(0x0)/"_s, u"Pci(0x1,0x0)"_s}));
    // Not where next to nothing would stand on the line.
    QCOMPARE(wrapped(u"a/bcdefghij", 8), (QStringList{u"a/bcdefg"_s, u"hij"_s}));
}

void TextLayoutTest::noWidthMeansOneLine()
{
    QCOMPARE(wrapped(u"one two three", 0), (QStringList{u"one two three"_s}));
    QCOMPARE(wrapped(u"", 10), (QStringList{QString()}));
}

void TextLayoutTest::noLineIsTooWideAndNothingIsLost()
{
    const QString text = u"\\EFI\\debian\\shimx64.efi from 可信 disk 0123456789abcdef0123456789abcdef end"_s;
    for (int width = 2; width < 80; ++width) {
        const QStringList lines = wrapped(text, width);
        for (const QString &line : lines)
            QVERIFY(columnsOf(line) <= width);
        QString all = lines.join(QString());
        QCOMPARE(all.remove(u' '), QString(text).remove(u' '));
    }
}

QTEST_GUILESS_MAIN(TextLayoutTest)
#include "tst_textlayout.moc"
