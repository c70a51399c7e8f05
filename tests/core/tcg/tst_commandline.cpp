// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/commandline.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreParted_data();
    void wordsAreParted();
    void everyWordKnowsItsBytes();
    void utf16WordsKnowTheirBytes();
    void bytesThatAreNoTextStay();
    void wordsAreCapped();
    void truncationFails();
};

void CommandLineTest::wordsAreParted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &words) {
        QTest::newRow(name) << text << words;
    };
    row("empty", "", {});
    row("spaces only", "  \t\n", {});
    row("plain", "/vmlinuz root=/dev/sda1 ro", {u"/vmlinuz"_s, u"root=/dev/sda1"_s, u"ro"_s});
    row("many spaces", "  a \t b\n", {u"a"_s, u"b"_s});
    row("quoted value", "a dyndbg=\"file x.c +p\" b", {u"a"_s, u"dyndbg=\"file x.c +p\""_s, u"b"_s});
    row("quoted word", "\"dyndbg=x y\" b", {u"\"dyndbg=x y\""_s, u"b"_s});
    row("quote that never ends", "a \"b c", {u"a"_s, u"\"b c"_s});
    row("single quotes are letters", "'a b'", {u"'a"_s, u"b'"_s});
    row("backslash is a letter", "a\\ b", {u"a\\"_s, u"b"_s});
    row("UTF-8", "r=\u00fc x", {u"r=ü"_s, u"x"_s});
    row("no-break space is a letter", "a\u00a0b", {u"a\u00a0b"_s});
}

void CommandLineTest::wordsAreParted()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, words);
    FieldReader narrow(text);
    const CommandLine line = readCommandLine(narrow, quint64(text.size()));
    QCOMPARE(line.text, QString::fromUtf8(text));
    QCOMPARE(QStringList(line.words.begin(), line.words.end()), words);

    const QByteArray wideText = test::utf16(QString::fromUtf8(text));
    FieldReader wide(wideText);
    QVERIFY(readCommandLineUtf16(wide, quint64(wideText.size()) / 2) == line);
}

void CommandLineTest::everyWordKnowsItsBytes()
{
    const QByteArray text = "r=\u00fc ro";
    FieldReader reader(text, 100);
    static_cast<void>(readCommandLine(reader, quint64(text.size())));
    const std::vector<Field> fields = reader.take();
    QCOMPARE(fields.size(), 2U);
    QCOMPARE(fields[0].name, "commandLine"_L1);
    QVERIFY((fields[0].range == ByteRange{100, 7}));
    QCOMPARE(fields[1].name, "arguments"_L1);
    QCOMPARE(fields[1].kind, Field::Kind::List);
    QVERIFY((fields[1].children.at(0).range == ByteRange{100, 4})); // ü is two bytes
    QVERIFY((fields[1].children.at(1).range == ByteRange{105, 2}));
}

void CommandLineTest::utf16WordsKnowTheirBytes()
{
    const QByteArray text = test::utf16(u" ü ro"_s);
    FieldReader reader(text, 100);
    static_cast<void>(readCommandLineUtf16(reader, 5));
    const std::vector<Field> fields = reader.take();
    QVERIFY((fields.at(1).children.at(0).range == ByteRange{102, 2}));
    QVERIFY((fields.at(1).children.at(1).range == ByteRange{106, 4}));
}

void CommandLineTest::bytesThatAreNoTextStay()
{
    const QByteArray text("a\xff b", 4);
    FieldReader reader(text);
    const CommandLine line = readCommandLine(reader, 4);
    QCOMPARE(line.words.size(), 2U);
    QCOMPARE(line.words[0].at(1).unicode(), char16_t(0xDCFF)); // U+DC00 + byte
}

void CommandLineTest::wordsAreCapped()
{
    const QByteArray text = QByteArray("a ").repeated(maxCommandLineWords + 1);
    FieldReader reader(text);
    const CommandLine line = readCommandLine(reader, quint64(text.size()));
    QCOMPARE(qsizetype(line.words.size()), maxCommandLineWords);
    QCOMPARE(line.text.size(), text.size());
    const std::vector<Problem> notes = reader.takeNotes();
    QCOMPARE(notes.size(), 1U);
    QCOMPARE(notes[0].code, "parse.too-large"_L1);
    QCOMPARE(notes[0].wanted, qint64(maxCommandLineWords + 1));
}

void CommandLineTest::truncationFails()
{
    FieldReader narrow("abc");
    static_cast<void>(readCommandLine(narrow, 4));
    QVERIFY(narrow.failed());
    FieldReader wide("abc");
    static_cast<void>(readCommandLineUtf16(wide, 2));
    QVERIFY(wide.failed());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
