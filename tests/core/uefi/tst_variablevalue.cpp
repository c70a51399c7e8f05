// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/variablevalue.h"

#include "core/uefi/guids.h"
#include "tests/support/bytes.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;
using test::hex;
using test::le16;
using test::le64;
using test::utf16;

namespace {

const QByteArray owner = hex("bd9afa77 5903 324d bd60 28f4e78f784b"); // SignatureOwner

struct Reading
{
    VariableValue value;
    std::vector<Field> fields;
    std::vector<Problem> notes;
    bool failed = false;
};

Reading readAs(const QUuid &vendor, const QString &name, const QByteArray &bytes,
               VariableUse use = VariableUse::Value)
{
    FieldReader reader(bytes);
    Reading reading;
    reading.value = readVariableValue(reader, {vendor, name}, use);
    reading.failed = reader.failed();
    reading.fields = reader.take();
    reading.notes = reader.takeNotes();
    return reading;
}

QByteArray hashList()
{
    // EFI_CERT_SHA256_GUID, SignatureListSize 76, SignatureHeaderSize 0, SignatureSize 48
    return hex("2616c4c1 4c50 9240 aca9 41f936934328 4c000000 00000000 30000000") + owner
        + QByteArray(32, 'h');
}

QByteArray certificate()
{
    return test::readBytes(QStringLiteral(PLUMBLINE_TEST_DATA "/uefi/rsa2048.der"));
}

} // namespace

class VariableValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesAreStrict_data();
    void switchesAreStrict();
    void numbersAreRead_data();
    void numbersAreRead();
    void ordersAreRead();
    void oddOrdersAreNoted();
    void databasesAreRead_data();
    void databasesAreRead();
    void optionsAreToldByTheirNumber_data();
    void optionsAreToldByTheirNumber();
    void foreignVendorsAreNoted();
    void unknownVariablesAreTextOrBytes();
    void sbatLevelsAreRead();
    void devicePathsAreRead();
    void authoritiesAreToldByContent_data();
    void authoritiesAreToldByContent();
    void aWholeVariableKnowsItsValue();
};

void VariableValueTest::switchesAreStrict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected"); // -1: unknown
    QTest::addColumn<int>("notes");
    QTest::newRow("off") << hex("00") << 0 << 0;
    QTest::newRow("on") << hex("01") << 1 << 0;
    QTest::newRow("absent") << QByteArray() << -1 << 0;
    QTest::newRow("neither") << hex("02") << -1 << 1;
    QTest::newRow("too long") << hex("0100") << -1 << 1;
}

void VariableValueTest::switchesAreStrict()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, expected);
    QFETCH(int, notes);
    const Reading reading = readAs(guid::globalVariable, u"SecureBoot"_s, bytes);
    const auto *value = std::get_if<SwitchValue>(&reading.value);
    QVERIFY(value);
    QCOMPARE(value->isOn, expected < 0 ? std::nullopt : std::optional(expected == 1));
    QCOMPARE(value->size, bytes.size());
    QCOMPARE(reading.notes.size(), size_t(notes));
    if (notes)
        QCOMPARE(QString(reading.notes.front().code), u"variable.not-a-switch"_s);
}

void VariableValueTest::numbersAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("number");
    QTest::newRow("1 byte") << hex("05") << quint64(5);
    QTest::newRow("2 bytes") << hex("0500") << quint64(5);
    QTest::newRow("4 bytes") << hex("01020304") << quint64(0x04030201);
    QTest::newRow("8 bytes") << hex("0100000000000080") << quint64(0x8000000000000001);
}

void VariableValueTest::numbersAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, number);
    const Reading reading = readAs(guid::globalVariable, u"Timeout"_s, bytes);
    QVERIFY((std::get<NumberValue>(reading.value) == NumberValue{number}));
    QVERIFY(std::holds_alternative<RawValue>(
        readAs(guid::globalVariable, u"Timeout"_s, hex("010203")).value)); // no such width
}

void VariableValueTest::ordersAreRead()
{
    const Reading reading = readAs(guid::globalVariable, u"BootOrder"_s, hex("0100 0000 ff20"));
    QVERIFY((std::get<OptionOrder>(reading.value).options == std::vector<quint16>{1, 0, 0x20FF}));
    QVERIFY(reading.notes.empty());
}

void VariableValueTest::oddOrdersAreNoted()
{
    const Reading reading = readAs(guid::globalVariable, u"BootOrder"_s, hex("0100 07"));
    QVERIFY((std::get<OptionOrder>(reading.value).options == std::vector<quint16>{1}));
    QCOMPARE(reading.notes.size(), 1U);
    QVERIFY(!reading.failed);
}

void VariableValueTest::databasesAreRead_data()
{
    QTest::addColumn<QUuid>("vendor");
    QTest::addColumn<QString>("name");
    QTest::newRow("PK") << guid::globalVariable << u"PK"_s;
    QTest::newRow("KEK") << guid::globalVariable << u"KEK"_s;
    QTest::newRow("db") << guid::imageSecurityDatabase << u"db"_s;
    QTest::newRow("dbx") << guid::imageSecurityDatabase << u"dbx"_s;
    QTest::newRow("devdb") << guid::deviceSignatureDatabase << u"devdb"_s;
    QTest::newRow("MokList") << guid::shimLock << u"MokList"_s;
}

void VariableValueTest::databasesAreRead()
{
    QFETCH(QUuid, vendor);
    QFETCH(QString, name);
    const Reading reading = readAs(vendor, name, hashList());
    const auto *database = std::get_if<SignatureDatabase>(&reading.value);
    QVERIFY(database);
    QCOMPARE(database->size(), 1U);
    QVERIFY(readAs(vendor, name, hashList().chopped(1)).failed);
    QVERIFY(std::get<SignatureDatabase>(readAs(vendor, name, {}).value).empty());
}

void VariableValueTest::optionsAreToldByTheirNumber_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOption");
    QTest::newRow("four digits") << u"Boot00A1"_s << true;
    QTest::newRow("driver") << u"Driver0000"_s << true;
    QTest::newRow("lower case") << u"Boot00a1"_s << false; // UEFI 2.10, section 3.1.1: upper case
    QTest::newRow("three digits") << u"Boot001"_s << false;
    QTest::newRow("five digits") << u"Boot00001"_s << false;
    QTest::newRow("no digits") << u"BootGGGG"_s << false;
}

void VariableValueTest::optionsAreToldByTheirNumber()
{
    QFETCH(QString, name);
    QFETCH(bool, isOption);
    const QByteArray option = hex("01000000 0400") // Attributes, FilePathListLength
        + utf16(u"A"_s) + le16(0) // Description
        + hex("7fff0400"); // FilePathList: the end node
    const Reading reading = readAs(guid::globalVariable, name, option);
    QCOMPARE(std::holds_alternative<LoadOption>(reading.value), isOption);
}

void VariableValueTest::foreignVendorsAreNoted()
{
    const Reading reading = readAs("11111111-2222-3333-4444-555555555555"_guid, u"SecureBoot"_s, hex("01"));
    QVERIFY(!std::holds_alternative<SwitchValue>(reading.value));
    QCOMPARE(reading.notes.size(), 1U);
    QCOMPARE(QString(reading.notes.front().code), u"variable.foreign-vendor"_s);
    QCOMPARE(reading.notes.front().detail, u"SecureBoot"_s);
    // "vendor_db" belongs to two vendors: neither is foreign.
    QVERIFY(readAs(guid::shimLock, u"vendor_db"_s, hashList()).notes.empty());
    QVERIFY(readAs(guid::imageSecurityDatabase, u"vendor_db"_s, hashList()).notes.empty());
}

void VariableValueTest::unknownVariablesAreTextOrBytes()
{
    const QUuid vendor = "11111111-2222-3333-4444-555555555555"_guid;
    QVERIFY((std::get<TextValue>(readAs(vendor, u"X"_s, "hello").value) == TextValue{u"hello"_s}));
    QVERIFY((std::get<RawValue>(readAs(vendor, u"X"_s, hex("00ff10")).value) == RawValue{3}));
    QVERIFY((std::get<RawValue>(readAs(vendor, u"X"_s, {}).value) == RawValue{0}));
}

void VariableValueTest::sbatLevelsAreRead()
{
    const Reading reading = readAs(guid::shimLock, u"SbatLevel"_s, "sbat,1,2022052400\nshim,2\n");
    QCOMPARE(std::get<SbatLevel>(reading.value).entries.size(), 2U);
}

void VariableValueTest::devicePathsAreRead()
{
    const Reading reading = readAs(guid::globalVariable, u"ConOut"_s, hex("010106000000 7fff0400"));
    QCOMPARE(std::get<DevicePath>(reading.value).text, u"Pci(0x0,0x0)"_s);
}

void VariableValueTest::authoritiesAreToldByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind"); // index in VariableValue
    QTest::addColumn<int>("notes");
    QTest::newRow("signature with certificate") << owner + certificate() << 8 << 0;
    QTest::newRow("signature with hash") << owner + QByteArray(32, 'h') << 8 << 0;
    QTest::newRow("certificate alone") << certificate() << 8 << 1;
    QTest::newRow("list") << hashList() << 7 << 0;
    QTest::newRow("neither") << hex("00ff10") << 0 << 0;
}

void VariableValueTest::authoritiesAreToldByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(int, notes);
    const Reading reading = readAs(guid::imageSecurityDatabase, u"db"_s, bytes, VariableUse::Authority);
    QCOMPARE(int(reading.value.index()), kind);
    QCOMPARE(reading.notes.size(), size_t(notes));
    if (notes)
        QCOMPARE(QString(reading.notes.front().code), u"variable.authority-without-owner"_s);
}

void VariableValueTest::aWholeVariableKnowsItsValue()
{
    const QByteArray bytes = hex("61dfe48b ca93 d211 aa0d 00e098032b8c") // VariableName
        + le64(10) + le64(1) // UnicodeNameLength, VariableDataLength
        + utf16(u"SecureBoot"_s) + hex("01");
    FieldReader reader(bytes, 100);
    const Variable variable = readVariable(reader, VariableUse::Value);
    QVERIFY(!reader.failed());
    QCOMPARE(variable.key.name, u"SecureBoot"_s);
    QCOMPARE(variable.valueRange, (ByteRange{100 + 52, 1}));
    QCOMPARE(std::get<SwitchValue>(variable.value).isOn, std::optional(true));
}

QTEST_GUILESS_MAIN(VariableValueTest)
#include "tst_variablevalue.moc"
