// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/variable.h"

#include "core/uefi/guids.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;
using test::hex;
using test::le16;
using test::le64;
using test::utf16;

namespace {

const QByteArray globalVariable = hex("61dfe48b ca93 d211 aa0d 00e098032b8c");

QByteArray head(quint64 nameLength, quint64 valueLength, const QByteArray &name)
{
    return globalVariable // VariableName: the vendor's GUID
        + le64(nameLength) // UnicodeNameLength, in code units
        + le64(valueLength) // VariableDataLength, in bytes
        + name;
}

} // namespace

class VariableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsRead();
    void lyingLengthsAreRefused_data();
    void lyingLengthsAreRefused();
    void improperNamesAreRefused_data();
    void improperNamesAreRefused();
};

void VariableTest::theHeadIsRead()
{
    const QByteArray bytes = head(10, 1, utf16(u"SecureBoot"_s)) + hex("01");
    FieldReader reader(bytes, 7);
    const VariableHead variable = readVariableHead(reader);
    QVERIFY(!reader.failed());
    QCOMPARE(variable.key.vendor, guid::globalVariable);
    QCOMPARE(variable.key.name, u"SecureBoot"_s);
    QCOMPARE(variable.valueLength, 1U);
    QCOMPARE(reader.remaining(), 1);
    const std::vector<Field> fields = reader.take();
    QCOMPARE(findField(fields, "variableName"_L1)->meaning, u"EFI_GLOBAL_VARIABLE"_s);
    QCOMPARE(findField(fields, "unicodeName"_L1)->range, (ByteRange{7 + 32, 20}));
}

void VariableTest::lyingLengthsAreRefused_data()
{
    QTest::addColumn<quint64>("nameLength");
    QTest::addColumn<quint64>("valueLength");
    QTest::newRow("name beyond the end") << quint64(3) << quint64(0);
    QTest::newRow("name whose bytes wrap around") << (1ULL << 63) << quint64(0);
    QTest::newRow("value beyond the end") << quint64(2) << quint64(1);
    QTest::newRow("largest value") << quint64(2) << ~0ULL;
}

void VariableTest::lyingLengthsAreRefused()
{
    QFETCH(quint64, nameLength);
    QFETCH(quint64, valueLength);
    const QByteArray bytes = head(nameLength, valueLength, utf16(u"PK"_s));
    FieldReader reader(bytes);
    static_cast<void>(readVariableHead(reader));
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->kind, ParseError::Kind::Truncated);
    QVERIFY(reader.failure()->wanted > reader.failure()->available);
}

void VariableTest::improperNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("NUL inside") << utf16(u"P"_s) + le16(0);
    QTest::newRow("high surrogate alone") << utf16(u"P"_s) + le16(0xD800);
    QTest::newRow("low surrogate first") << le16(0xDC00) + le16(0xD800);
}

void VariableTest::improperNamesAreRefused()
{
    QFETCH(QByteArray, name);
    const QByteArray bytes = head(2, 0, name);
    FieldReader reader(bytes);
    static_cast<void>(readVariableHead(reader));
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->kind, ParseError::Kind::BadText);
    QCOMPARE(reader.failure()->offset, 32);
}

QTEST_GUILESS_MAIN(VariableTest)
#include "tst_variable.moc"
