// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"
#include "core/base/textcodec.h"

#include <QTest>

using namespace plumbline;

class SafeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextStaysAsItIs();
    void hostileCharactersBecomeVisible_data();
    void hostileCharactersBecomeVisible();
    void combiningMarksAreCapped();
    void elidedTextKeepsBothEnds();
    void nothingInvisibleSurvives();
};

void SafeTextTest::plainTextStaysAsItIs()
{
    const QString text = QStringLiteral("\\EFI\\debian\\shimx64.efi 可信 é <b>");
    QCOMPARE(safeText(text), text);
}

void SafeTextTest::hostileCharactersBecomeVisible_data()
{
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &evidence, const QString &shown) {
        QTest::newRow(name) << evidence << shown;
    };
    row("right-to-left override", QStringLiteral("a\u202Eb"), QStringLiteral("a⟨U+202E⟩b"));
    row("zero width space", QStringLiteral("a\u200Bb"), QStringLiteral("a⟨U+200B⟩b"));
    row("line feed", QStringLiteral("a\nb"), QStringLiteral("a⟨U+000A⟩b"));
    row("escape", QStringLiteral("\u001B[31m"), QStringLiteral("⟨U+001B⟩[31m"));
    row("C1 control", QStringLiteral("\u009B31m"), QStringLiteral("⟨U+009B⟩31m"));
    row("no-break space", QStringLiteral("a\u00A0b"), QStringLiteral("a⟨U+00A0⟩b"));
    row("object replacement", QStringLiteral("\uFFFC"), QStringLiteral("⟨U+FFFC⟩"));
    row("private use", QStringLiteral("\uE000"), QStringLiteral("⟨U+E000⟩"));
    row("tag character", QStringLiteral("\U000E0041"), QStringLiteral("⟨U+E0041⟩"));
    row("invalid byte", decodeUtf8("a\xFF"), QStringLiteral("a⟨0xff⟩"));
    row("lone surrogate", QString(QChar(0xD800)), QStringLiteral("⟨U+D800⟩"));
    row("edge spaces", QStringLiteral(" a b "), QStringLiteral("⟨U+0020⟩a b⟨U+0020⟩"));
    row("only spaces", QStringLiteral("  "), QStringLiteral("⟨U+0020⟩⟨U+0020⟩"));
}

void SafeTextTest::hostileCharactersBecomeVisible()
{
    QFETCH(QString, evidence);
    QFETCH(QString, shown);
    QCOMPARE(safeText(evidence), shown);
}

void SafeTextTest::combiningMarksAreCapped()
{
    const QString bomb = QStringLiteral("e") + QString(1000, QChar(0x0301)) + QStringLiteral("x");
    const QString shown = safeText(bomb);
    QCOMPARE(shown.count(QChar(0x0301)), 4);
    QVERIFY(shown.contains(QStringLiteral("⟨+996 marks⟩x")));
}

void SafeTextTest::elidedTextKeepsBothEnds()
{
    const QString path
        = QStringLiteral("/usr/bin/sshd") + QString(2000, QLatin1Char(' ')) + QStringLiteral(".evil");
    const QString shown = safeTextElided(path, 60);
    QVERIFY(shown.startsWith(QStringLiteral("/usr/bin/sshd")));
    QVERIFY(shown.endsWith(QStringLiteral(".evil")));
    QVERIFY(shown.contains(QStringLiteral("2000 more")));
    QVERIFY(!shown.contains(QStringLiteral("U+0020"))); // spaces at the cut are not at an edge
}

void SafeTextTest::nothingInvisibleSurvives()
{
    for (char32_t c = 1; c < 0x20000; ++c) {
        const QString shown = safeText(QStringLiteral("a") + QString::fromUcs4(&c, 1) + QStringLiteral("b"));
        for (const QChar &unit : shown) {
            const auto category = unit.category();
            QVERIFY2(category != QChar::Other_Control && category != QChar::Other_Format, qPrintable(shown));
        }
    }
}

QTEST_GUILESS_MAIN(SafeTextTest)
#include "tst_safetext.moc"
