// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"
#include "core/base/textcodec.h"
#include "models/export/escape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline;
using models::EscapeStyle;
using models::quoted;

namespace {

/// What a reader of JSON makes of it.
QString readBack(const QString &text)
{
    const auto document = QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8());
    return document.array().at(0).toString();
}

} // namespace

class EscapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextStaysAsItIs();
    void charactersAreEscaped_data();
    void charactersAreEscaped();
    void everyCharacterComesBackFromJson();
    void nothingThatSafeTextNamesStandsThere();
    void undecodableBytesBecomeVisible();
    void runsOfCombiningMarksAreEscaped();
};

void EscapeTest::plainTextStaysAsItIs()
{
    QCOMPARE(quoted(u"\\EFI 可信 é 𠮷", EscapeStyle::Json), u"\"\\\\EFI 可信 é 𠮷\""_s);
}

void EscapeTest::charactersAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("yaml");
    const auto row = [](const char *name, const QString &text, const char *json, const char *yaml) {
        QTest::newRow(name) << text << QString::fromLatin1(json) << QString::fromLatin1(yaml);
    };
    row("quote", u"\""_s, R"("\"")", R"("\"")");
    row("line feed", u"\n"_s, R"("\n")", R"("\n")");
    row("NUL", QString(QChar(0)), R"("\u0000")", R"("\u0000")");
    row("escape", u"\x1B[2J"_s, R"("\u001b[2J")", R"("\u001b[2J")");
    row("delete", u"\x7F"_s, R"("\u007f")", R"("\u007f")");
    row("C1", u"\u009B"_s, R"("\u009b")", R"("\u009b")");
    row("next line", u"\u0085"_s, R"("\u0085")", R"("\u0085")");
    row("right-to-left override", u"\u202E"_s, R"("\u202e")", R"("\u202e")");
    row("isolate", u"\u2066"_s, R"("\u2066")", R"("\u2066")");
    row("zero-width space", u"\u200B"_s, R"("\u200b")", R"("\u200b")");
    row("byte order mark", u"\uFEFF"_s, R"("\ufeff")", R"("\ufeff")");
    row("line separator", u"\u2028"_s, R"("\u2028")", R"("\u2028")");
    row("no-break space", u"\u00A0"_s, R"("\u00a0")", R"("\u00a0")");
    row("Hangul filler", u"\u3164"_s, R"("\u3164")", R"("\u3164")");
    row("private use", u"\uE000"_s, R"("\ue000")", R"("\ue000")");
    row("tag character", u"\U000E0041"_s, R"("\udb40\udc41")", R"("\U000e0041")");
}

void EscapeTest::charactersAreEscaped()
{
    QFETCH(QString, text);
    QFETCH(QString, json);
    QFETCH(QString, yaml);
    QCOMPARE(quoted(text, EscapeStyle::Json), json);
    QCOMPARE(quoted(text, EscapeStyle::Yaml), yaml);
    QCOMPARE(readBack(json), text);
}

void EscapeTest::everyCharacterComesBackFromJson()
{
    QString all;
    for (char32_t c = 0; c < 0x30000; ++c) {
        if (!QChar::isSurrogate(c))
            all += QString::fromUcs4(&c, 1);
    }
    QCOMPARE(readBack(quoted(all, EscapeStyle::Json)), all);
}

void EscapeTest::nothingThatSafeTextNamesStandsThere()
{
    for (char32_t c = 0x80; c < 0x10FFFF; c += c < 0x3000 ? 1 : 7) {
        if (QChar::isSurrogate(c))
            continue;
        const QString text = quoted(QString::fromUcs4(&c, 1), EscapeStyle::Json);
        QVERIFY2(safeText(text) == text, qPrintable(QString::number(c, 16)));
    }
}

void EscapeTest::undecodableBytesBecomeVisible()
{
    QCOMPARE(quoted(decodeUtf8("a\xFF"), EscapeStyle::Json), u"\"a⟨0xff⟩\""_s);
    QCOMPARE(quoted(QString(QChar(0xD800)), EscapeStyle::Yaml), u"\"⟨U+D800⟩\""_s);
}

void EscapeTest::runsOfCombiningMarksAreEscaped()
{
    const QString bomb = u'e' + QString(6, QChar(0x301)) + u'x';
    QCOMPARE(quoted(bomb, EscapeStyle::Json), u"\"e"_s + QString(4, QChar(0x301)) + u"\\u0301\\u0301x\""_s);
    QCOMPARE(readBack(quoted(bomb, EscapeStyle::Json)), bomb);
}

QTEST_GUILESS_MAIN(EscapeTest)
#include "tst_escape.moc"
