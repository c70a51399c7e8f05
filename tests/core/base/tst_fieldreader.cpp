// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fieldreader.h"
#include "tests/support/bytes.h"

#include <QTest>

#include <limits>

using namespace plumbline;
using namespace Qt::StringLiterals;
using test::hex;

class FieldReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreRememberedWithTheirBytes();
    void structuresNestAndSpanTheirMembers();
    void theFirstErrorSticks();
    void whatWasReadBeforeAnErrorStays();
    void textLengthsCannotWrapAround();
    void textEndsAtNul();
    void leftOverBytesAreAnError();
    void errorsNameTheEnclosingStructures();
    void aSliceCannotBeReadBeyond();
    void aSliceHandsOverWhatItRead();
    void trailingBytesAreKeptWithANote();
    void digestsKnowTheirAlgorithm();
};

void FieldReaderTest::valuesAreRememberedWithTheirBytes()
{
    const QByteArray bytes = hex("07000000 4142 4300");
    FieldReader reader(bytes, 40);
    QCOMPARE(reader.u32("count", NumberBase::Hexadecimal), 7U);
    reader.meaning(u"seven"_s);
    QCOMPARE(reader.utf8("name", 2), u"AB"_s);
    QCOMPARE(reader.bytes("raw", 2), QByteArrayView("C\0", 2));
    const std::vector<Field> fields = reader.take();

    QCOMPARE(fields.size(), 3U);
    QCOMPARE(fields[0].name, "count"_L1);
    QCOMPARE(std::get<quint64>(fields[0].value), quint64(7));
    QCOMPARE(fields[0].base, NumberBase::Hexadecimal);
    QCOMPARE(fields[0].meaning, u"seven"_s);
    QVERIFY((fields[0].range == ByteRange{40, 4}));
    QVERIFY((fields[1].range == ByteRange{44, 2}));
    QVERIFY((fields[2].range == ByteRange{46, 2}));
    QCOMPARE(std::get<QByteArray>(fields[2].value), hex("4300"));
}

void FieldReaderTest::structuresNestAndSpanTheirMembers()
{
    const QByteArray bytes = hex("01 02 03");
    FieldReader reader(bytes);
    reader.begin("list", Field::Kind::List);
    reader.begin("item");
    reader.u8("a");
    reader.u8("b");
    reader.end();
    reader.end();
    reader.u8("c");
    const std::vector<Field> fields = reader.take();

    QCOMPARE(fields.size(), 2U);
    QCOMPARE(fields[0].kind, Field::Kind::List);
    QVERIFY((fields[0].range == ByteRange{0, 2}));
    QCOMPARE(fields[0].children.size(), 1U);
    QCOMPARE(fields[0].children[0].children.size(), 2U);
    QVERIFY(findField(fields, "c"_L1) != nullptr);
    QVERIFY(findField(fields, "a"_L1) == nullptr);
}

void FieldReaderTest::theFirstErrorSticks()
{
    const QByteArray bytes = hex("01");
    FieldReader reader(bytes);
    QCOMPARE(reader.u32("first"), 0U);
    QCOMPARE(reader.u8("second"), quint8(0)); // although one byte is there
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->structure, u"first"_s);
    reader.fail(ParseError::Kind::BadValue, "third");
    QCOMPARE(reader.failure()->structure, u"first"_s);
    QVERIFY(reader.take().empty());
    QCOMPARE(reader.remaining(), 0);
}

void FieldReaderTest::whatWasReadBeforeAnErrorStays()
{
    const QByteArray bytes = hex("01 02");
    FieldReader reader(bytes);
    reader.begin("outer");
    reader.u8("kept");
    reader.u32("missing");
    const std::vector<Field> fields = reader.take(); // closes "outer"
    QCOMPARE(fields.size(), 1U);
    QCOMPARE(fields[0].children.size(), 1U);
    QCOMPARE(fields[0].children[0].name, "kept"_L1);
}

void FieldReaderTest::textLengthsCannotWrapAround()
{
    const QByteArray bytes = hex("4100");
    for (const quint64 units :
         {quint64(2), quint64(0x8000000000000001), std::numeric_limits<quint64>::max()}) {
        FieldReader reader(bytes);
        QCOMPARE(reader.utf16("name", units), QString());
        QVERIFY(reader.failed());
        QCOMPARE(reader.failure()->kind, ParseError::Kind::Truncated);
        QVERIFY(reader.failure()->wanted > 2);
    }
}

void FieldReaderTest::textEndsAtNul()
{
    const QByteArray bytes = hex("41004200 0000 4300 // \"AB\", NUL, \"C\"\n 78 00 79");
    FieldReader reader(bytes);
    QCOMPARE(reader.utf16UntilNul("name"), QString(u"AB"_s + QChar(0)));
    QCOMPARE(reader.utf16("next", 1), u"C"_s);
    QCOMPARE(reader.utf8UntilNul("text"), QString(u"x"_s + QChar(0)));
    QCOMPARE(reader.utf8UntilNul("last"), u"y"_s);
    QVERIFY(reader.atEnd());
    QVERIFY(!reader.failed());
}

void FieldReaderTest::leftOverBytesAreAnError()
{
    const QByteArray bytes = hex("01 02 03");
    FieldReader reader(bytes);
    reader.u8("a");
    reader.expectEnd("STRUCTURE");
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->kind, ParseError::Kind::TrailingBytes);
    QCOMPARE(reader.failure()->offset, 1);
    QCOMPARE(reader.failure()->wanted, 2);
}

void FieldReaderTest::errorsNameTheEnclosingStructures()
{
    const QByteArray bytes = hex("01");
    FieldReader reader(bytes);
    reader.begin("outer");
    reader.begin("inner");
    reader.u16("value");
    QCOMPARE(reader.failure()->structure, u"outer.inner.value"_s);
}

void FieldReaderTest::aSliceCannotBeReadBeyond()
{
    const QByteArray bytes = hex("0102 0304");
    FieldReader reader(bytes, 10);
    FieldReader inner = reader.slice(2, "part");
    QCOMPARE(reader.offset(), 12);
    QCOMPARE(inner.u8("a"), quint8(1));
    QCOMPARE(inner.u16("b"), quint16(0));
    reader.adopt("part", inner);
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->structure, u"part.b"_s);
    QCOMPARE(reader.failure()->offset, 11);

    FieldReader second(bytes);
    FieldReader tooLong = second.slice(5, "part");
    QVERIFY(second.failed());
    QVERIFY(tooLong.failed());
}

void FieldReaderTest::aSliceHandsOverWhatItRead()
{
    const QByteArray bytes = hex("0102 03");
    FieldReader reader(bytes, 10);
    FieldReader inner = reader.slice(2, "part");
    inner.u8("a");
    inner.note({.code = "parse.bad-value"_L1});
    reader.adopt("part", inner);
    QCOMPARE(reader.u8("next"), quint8(3));
    const std::vector<Field> fields = reader.take();
    QCOMPARE(fields.size(), 2U);
    QVERIFY((fields[0].range == ByteRange{10, 2})); // the whole slice, although only one byte was read
    QCOMPARE(fields[0].children.size(), 1U);
    QCOMPARE(reader.takeNotes().size(), 1U);
}

void FieldReaderTest::trailingBytesAreKeptWithANote()
{
    const QByteArray bytes = hex("01 AA BB");
    const QByteArray zeros = hex("00 00");
    FieldReader reader(bytes, 10);
    reader.u8("a");
    reader.trailing("STRUCTURE");
    reader.trailing("STRUCTURE"); // nothing is left: says nothing
    QVERIFY(!reader.failed());
    const std::vector<Field> fields = reader.take();
    QCOMPARE(fields.size(), 2U);
    QCOMPARE(fields[1].name, "trailing"_L1);
    QCOMPARE(std::get<QByteArray>(fields[1].value), hex("AABB"));
    const std::vector<Problem> notes = reader.takeNotes();
    QCOMPARE(notes.size(), 1U);
    QCOMPARE(notes[0].code, "parse.trailing-bytes"_L1);
    QVERIFY((notes[0].range == ByteRange{11, 2}));
    QCOMPARE(notes[0].available, 2);
    QCOMPARE(notes[0].severity, Severity::Warning);
    FieldReader padded(zeros);
    padded.trailing("STRUCTURE");
    QCOMPARE(padded.takeNotes().at(0).severity, Severity::Note);
}

void FieldReaderTest::digestsKnowTheirAlgorithm()
{
    const QByteArray bytes = hex("AABB");
    FieldReader reader(bytes);
    reader.digest("digest", HashAlgorithm::Sha256, 2);
    QVERIFY((std::get<Digest>(reader.take()[0].value) == Digest{HashAlgorithm::Sha256, bytes}));
}

QTEST_GUILESS_MAIN(FieldReaderTest)
#include "tst_fieldreader.moc"
