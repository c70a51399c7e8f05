// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/pcrvalues.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tpm;
using test::hex;
using test::le16;
using test::le32;

namespace {

const QByteArray sha1Value(20, 'a');
const QByteArray sha256Value(32, 'b');

/// TPML_PCR_SELECTION as a C structure: 16 slots of 8 bytes.
QByteArray selectionStructure(std::initializer_list<QByteArray> slots_)
{
    QByteArray bytes = le32(quint32(slots_.size()));
    for (const QByteArray &slot : slots_)
        bytes += slot.leftJustified(8, '\0');
    return bytes.leftJustified(132, '\0');
}

/// TPML_DIGEST as a C structure: 8 slots of 66 bytes.
QByteArray digestStructure(std::initializer_list<QByteArray> values)
{
    QByteArray bytes = le32(quint32(values.size()));
    for (const QByteArray &value : values)
        bytes += le16(quint16(value.size())) + value.leftJustified(64, '\0');
    return bytes.leftJustified(532, '\0');
}

QByteArray serialized(std::initializer_list<QByteArray> values)
{
    return selectionStructure({hex("0400 03 010000"), hex("0b00 03 800000")}) + le32(1)
        + digestStructure(values);
}

/// sha1: PCR 0; sha256: PCR 7.
PcrSelection selection()
{
    return {{{HashAlgorithm::Sha1, hex("010000")}, {HashAlgorithm::Sha256, hex("800000")}}};
}

} // namespace

class PcrValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSerialized()
    {
        const auto read = readPcrFile(serialized({sha1Value, sha256Value}));
        QVERIFY(read);
        QVERIFY(read->value.isSplit);
        QCOMPARE(*read->value.reportedSelection, selection());
        QCOMPARE(read->value.values, (std::vector<QByteArray>{sha1Value, sha256Value}));
    }

    void assignsByTheSignedSelection()
    {
        const auto read = readPcrFile(serialized({sha1Value, sha256Value}));
        const auto values = assignValues(selection(), read->value);
        QVERIFY(values);
        QCOMPARE(values->at({HashAlgorithm::Sha1, 0}), sha1Value);
        QCOMPARE(values->at({HashAlgorithm::Sha256, 7}), sha256Value);
        QCOMPARE(concatenated(selection(), *values), sha1Value + sha256Value);
    }

    void splitsPlainValues()
    {
        const auto read = readPcrFile(sha1Value + sha256Value);
        QVERIFY(read);
        QVERIFY(!read->value.isSplit);
        const auto values = assignValues(selection(), read->value);
        QVERIFY(values);
        QCOMPARE(values->at({HashAlgorithm::Sha256, 7}), sha256Value);
    }

    /// The concatenation is the same, so the quote's digest would not notice.
    void refusesShiftedBorder()
    {
        const auto read = readPcrFile(serialized({sha1Value + 'b', sha256Value.first(31)}));
        QVERIFY(read);
        const auto values = assignValues(selection(), read->value);
        QVERIFY(!values);
        QCOMPARE(values.error().kind, ParseError::Kind::BadValue);
    }

    void refusesMissingAndLeftOverValues()
    {
        QCOMPARE(assignValues(selection(), readPcrFile(serialized({sha1Value}))->value).error().kind,
                 ParseError::Kind::Truncated);
        QCOMPARE(
            assignValues(selection(), readPcrFile(serialized({sha1Value, sha256Value, sha1Value}))->value)
                .error()
                .kind,
            ParseError::Kind::TrailingBytes);
        QCOMPARE(assignValues(selection(), readPcrFile(sha1Value + sha256Value + 'x')->value).error().kind,
                 ParseError::Kind::TrailingBytes);
        QCOMPARE(
            assignValues(selection(), readPcrFile(sha1Value + sha256Value.chopped(1))->value).error().kind,
            ParseError::Kind::BadValue);
    }

    void refusesRepeatedBank()
    {
        PcrSelection twice = selection();
        twice.banks[1].bank = HashAlgorithm::Sha1;
        const auto values = assignValues(twice, readPcrFile(serialized({sha1Value, sha1Value}))->value);
        QVERIFY(!values);
        QCOMPARE(values.error().kind, ParseError::Kind::Duplicate);
    }

    void refusesUnknownBank()
    {
        PcrSelection unknown = selection();
        unknown.banks[0].bank = HashAlgorithm(0x7777);
        const auto values = assignValues(unknown, readPcrFile(serialized({sha1Value, sha256Value}))->value);
        QVERIFY(!values);
        QCOMPARE(values.error().kind, ParseError::Kind::Unsupported);
    }

    void failsOnCountsBeyond_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("17 banks") << 0 << le32(17);
        QTest::newRow("5 bytes of selection") << 6 << hex("05");
        QTest::newRow("9 digests") << 136 << le32(9);
        QTest::newRow("digest of 65 bytes") << 140 << le16(65);
        QTest::newRow("2^32-1 lists") << 132 << le32(0xffffffff);
    }

    void failsOnCountsBeyond()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        QByteArray file = serialized({sha1Value, sha256Value});
        file.replace(offset, bytes.size(), bytes);
        const auto read = readPcrFile(file);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ParseError::Kind::TooLarge);
    }

    void comparesSelectionsAsSets()
    {
        PcrSelection other{{{HashAlgorithm::Sha256, hex("80")}, {HashAlgorithm::Sha1, hex("01000000")}}};
        QVERIFY(selection().selectsSameAs(other));
        other.banks[0].select = hex("81");
        QVERIFY(!selection().selectsSameAs(other));
    }
};

QTEST_GUILESS_MAIN(PcrValuesTest)
#include "tst_pcrvalues.moc"
