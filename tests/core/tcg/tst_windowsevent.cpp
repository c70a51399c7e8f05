// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/windowsevent.h"

#include "core/tcg/windowsvalues.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace Qt::StringLiterals;
using test::hex;
using test::le16;
using test::le32;
using test::le64;
using test::utf16;

namespace {

/// A SIPA event: id, size, data.
QByteArray sipa(SipaId id, const QByteArray &data)
{
    return le32(quint32(id)) + le32(quint32(data.size())) + data;
}

QByteArray sipaText(SipaId id, const QString &text)
{
    return sipa(id, utf16(text) + le16(0));
}

struct Reading
{
    WindowsEvent event;
    std::vector<Field> fields;
    std::vector<Problem> notes;
    std::optional<ParseError> failure;
};

Reading readAt(const QByteArray &data, qint64 offset = 0)
{
    FieldReader reader(data, offset);
    Reading reading;
    reading.event = readWindowsEvent(reader);
    reading.failure = reader.failure();
    reading.fields = reader.take();
    reading.notes = reader.takeNotes();
    return reading;
}

const Field *fieldOf(const Reading &reading, const char *name)
{
    return findField(reading.fields, QLatin1StringView(name));
}

QByteArray module(const QString &path, const QByteArray &hash)
{
    return sipa(SipaId::LoadedModuleAggregation,
                sipaText(SipaId::FilePath, path) + sipa(SipaId::ImageSize, le64(0xB000))
                    + sipa(SipaId::HashAlgorithmId, le32(0x800C)) + sipa(SipaId::AuthenticodeHash, hash)
                    + sipaText(SipaId::AuthorityPublisher, u"Microsoft Windows"_s)
                    + sipa(SipaId::ImageValidated, hex("01")));
}

} // namespace

class WindowsEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNumberIsRead_data();
    void eachNumberIsRead();
    void textIsReadUntilNul();
    void digestTakesTheStatedAlgorithm();
    void containersNest();
    void modulesAreCollected();
    void antimalwareIsCollected();
    void severalEventsInARow();
    void unknownIdIsKept();
    void wrongSizeIsNotedAndReadingGoesOn_data();
    void wrongSizeIsNotedAndReadingGoesOn();
    void brokenStructureIsNotedAndReadingGoesOn();
    void sizeBeyondTheContainerFails();
    void cutHeaderFails();
    void nestingIsCapped();
    void countIsCapped();
    void belongsToWindows_data();
    void belongsToWindows();
    void bitLockerOnlyInPcr11();
};

void WindowsEventTest::eachNumberIsRead_data()
{
    QTest::addColumn<SipaId>("id");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<quint64>("number");
    QTest::addColumn<QString>("meaning");
    const auto row = [](SipaId id, const QByteArray &data, const char *field, quint64 number,
                        const QString &meaning = {}) {
        QTest::newRow(field) << id << data << QByteArray(field) << number << meaning;
    };
    row(SipaId::BootCounter, le64(187), "bootCounter", 187);
    row(SipaId::BitLockerUnlock, le32(0x14), "bitLockerUnlock", 0x14, u"TPM | PIN"_s);
    row(SipaId::MorBitApiStatus, le32(0xC0000225), "morBitApiStatus", 0xC0000225, u"STATUS_NOT_FOUND"_s);
    row(SipaId::DataExecutionPrevention, le64(3), "dataExecutionPrevention", 3, u"AlwaysOn"_s);
    row(SipaId::OsDevice, le32(0x10004), "osDevice", 0x10004, u"BLOCKIO_PARTITION"_s);
    row(SipaId::VsmLaunchType, le64(1), "vsmLaunchType", 1, u"Auto"_s);
    row(SipaId::DriverLoadPolicy, le32(8), "driverLoadPolicy", 8, u"good only"_s);
    row(SipaId::LsaIsoConfig, le32(2), "lsaIsoConfig", 2, u"enabled without lock"_s);
    row(SipaId::DrtmSmmLevel, hex("02"), "drtmSmmLevel", 2);
    row(SipaId::TestSigning, hex("07"), "testSigning", 7); // neither false nor true: shown as it is
}

void WindowsEventTest::eachNumberIsRead()
{
    QFETCH(SipaId, id);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, field);
    QFETCH(quint64, number);
    QFETCH(QString, meaning);
    const Reading reading = readAt(sipa(id, data), 100);
    QVERIFY(!reading.failure);
    QCOMPARE(reading.event.id, id);
    QCOMPARE(reading.event.number(id), std::optional(number));
    const Field *shown = fieldOf(reading, field.constData());
    QVERIFY(shown);
    QCOMPARE(std::get<quint64>(shown->value), number);
    QCOMPARE(shown->meaning, meaning);
    QCOMPARE(shown->range, (ByteRange{108, data.size()}));
    QVERIFY(reading.notes.empty());
}

void WindowsEventTest::textIsReadUntilNul()
{
    const Reading reading = readAt(sipaText(SipaId::SystemRoot, u"\\WINDOWS"_s));
    QVERIFY(reading.event.find(SipaId::SystemRoot));
    QCOMPARE(std::get<QString>(reading.event.find(SipaId::SystemRoot)->value), u"\\WINDOWS"_s);
}

void WindowsEventTest::digestTakesTheStatedAlgorithm()
{
    // CALG_SHA_256 says what the 32 bytes are; without it their number does; 31 bytes are nothing known.
    const QByteArray hash(32, 'h');
    const Reading stated = readAt(module(u"a.sys"_s, hash));
    QCOMPARE(stated.event.modules.front().authenticodeHash, (Digest{HashAlgorithm::Sha256, hash}));
    const Reading guessed
        = readAt(sipa(SipaId::LoadedModuleAggregation, sipa(SipaId::AuthenticodeHash, QByteArray(20, 'h'))));
    QCOMPARE(guessed.event.modules.front().authenticodeHash.algorithm, HashAlgorithm::Sha1);
    const Reading odd = readAt(sipa(SipaId::DumpEncryptionKeyDigest, QByteArray(31, 'h')));
    QVERIFY(std::holds_alternative<QByteArray>(fieldOf(odd, "dumpEncryptionKeyDigest")->value));
}

void WindowsEventTest::containersNest()
{
    const QByteArray inner = sipa(SipaId::BootCounter, le64(4));
    const QByteArray data = sipa(SipaId::TrustBoundary, sipa(SipaId::KsrAggregation, inner));
    const Reading reading = readAt(data, 10);
    QVERIFY(!reading.failure);
    QCOMPARE(reading.event.id, SipaId::TrustBoundary);
    QCOMPARE(reading.event.number(SipaId::BootCounter), std::optional<quint64>(4));
    const Field *outer = fieldOf(reading, "trustBoundary");
    QVERIFY(outer);
    QCOMPARE(outer->range, (ByteRange{18, data.size() - 8}));
    const Field *middle = findField(outer->children, "ksrAggregation"_L1);
    QVERIFY(middle);
    QCOMPARE(middle->range, (ByteRange{26, inner.size()}));
    QVERIFY(findField(middle->children, "bootCounter"_L1));
}

void WindowsEventTest::modulesAreCollected()
{
    const QByteArray address
        = sipa(SipaId::LoadedModuleAggregation,
               sipa(SipaId::ImageBase, le64(0x1000)) + sipa(SipaId::AuthenticodeHash, QByteArray(32, 'b')));
    const Reading reading = readAt(
        sipa(SipaId::TrustBoundary, module(u"\\WINDOWS\\ntoskrnl.exe"_s, QByteArray(32, 'a')) + address));
    QCOMPARE(reading.event.modules.size(), 2U);
    const WindowsModule &kernel = reading.event.modules[0];
    QCOMPARE(kernel.path, u"\\WINDOWS\\ntoskrnl.exe"_s);
    QCOMPARE(kernel.imageSize, 0xB000U);
    QCOMPARE(kernel.publisher, u"Microsoft Windows"_s);
    QCOMPARE(kernel.isValidated, std::optional(true));
    QCOMPARE(kernel.securityVersion, std::nullopt);
    QCOMPARE(reading.event.modules[1].imageBase, 0x1000U);
    QVERIFY(reading.event.modules[1].path.isEmpty());
    QVERIFY(reading.event.values.empty());
}

void WindowsEventTest::antimalwareIsCollected()
{
    // Windows 11 has been seen to nest one aggregation in another.
    const QByteArray driver = sipa(SipaId::ElamAggregation,
                                   sipaText(SipaId::ElamKeyName, u"Windows Defender"_s)
                                       + sipa(SipaId::ElamMeasured, hex("0102")));
    const Reading reading = readAt(sipa(SipaId::ElamAggregation, driver));
    QCOMPARE(reading.event.antimalware.size(), 2U);
    QCOMPARE(reading.event.antimalware[1].keyName, u"Windows Defender"_s);
    QCOMPARE(reading.event.antimalware[1].measured, hex("0102"));
    QVERIFY(reading.event.antimalware[0].keyName.isEmpty());
}

void WindowsEventTest::severalEventsInARow()
{
    const Reading reading
        = readAt(sipa(SipaId::BootDebugging, hex("00")) + sipa(SipaId::CodeIntegrity, hex("01")));
    QCOMPARE(reading.event.id, SipaId::BootDebugging);
    QCOMPARE(reading.event.number(SipaId::BootDebugging), std::optional<quint64>(0));
    QCOMPARE(std::get<bool>(fieldOf(reading, "codeIntegrity")->value), true);
}

void WindowsEventTest::unknownIdIsKept()
{
    const Reading reading = readAt(sipa(SipaId(0x000500FE), hex("DEADBEEF"))
                                   + sipa(SipaId(0x400100FE), sipa(SipaId::BootCounter, le64(1))));
    QVERIFY(!reading.failure);
    QCOMPARE(reading.event.unknown, 2);
    const Field *unknown = fieldOf(reading, "sipaEvent");
    QVERIFY(unknown);
    QCOMPARE(std::get<quint64>(findField(unknown->children, "eventId"_L1)->value), 0x000500FEU);
    QCOMPARE(std::get<QByteArray>(findField(unknown->children, "data"_L1)->value), hex("DEADBEEF"));
    const Field *container = fieldOf(reading, "sipaContainer");
    QVERIFY(container);
    QCOMPARE(std::get<quint64>(findField(container->children, "eventId"_L1)->value), 0x400100FEU);
    QCOMPARE(reading.event.number(SipaId::BootCounter), std::optional<quint64>(1));
}

void WindowsEventTest::wrongSizeIsNotedAndReadingGoesOn_data()
{
    QTest::addColumn<SipaId>("id");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("code");
    QTest::newRow("number too short") << SipaId::BootCounter << le32(4) << u"parse.truncated"_s;
    QTest::newRow("number too long") << SipaId::OsDevice << le64(4) << u"parse.trailing-bytes"_s;
    QTest::newRow("empty boolean") << SipaId::SafeMode << QByteArray() << u"parse.truncated"_s;
    QTest::newRow("half a character") << SipaId::SystemRoot << hex("410042") << u"parse.trailing-bytes"_s;
}

void WindowsEventTest::wrongSizeIsNotedAndReadingGoesOn()
{
    QFETCH(SipaId, id);
    QFETCH(QByteArray, data);
    QFETCH(QString, code);
    const Reading reading = readAt(sipa(id, data) + sipa(SipaId::WinPe, hex("01")));
    QVERIFY(!reading.failure);
    QCOMPARE(reading.event.number(SipaId::WinPe), std::optional<quint64>(1));
    QCOMPARE(reading.notes.size(), 1U);
    QCOMPARE(QString(reading.notes.front().code), code);
    QCOMPARE(reading.notes.front().range, (ByteRange{8, data.size()}));
    QCOMPARE(std::get<QByteArray>(reading.fields.front().value), data);
    QVERIFY(!reading.event.find(id));
}

void WindowsEventTest::brokenStructureIsNotedAndReadingGoesOn()
{
    const QByteArray list = le64(0) // CreationTime
        + le32(1000) // DigestLength: a lie
        + le16(0x000B) // HashAlgID
        + QByteArray(32, 'd');
    const Reading reading = readAt(sipa(SipaId::BootRevocationList, list) + sipa(SipaId::WinPe, hex("01")));
    QVERIFY(!reading.failure);
    QCOMPARE(reading.event.number(SipaId::WinPe), std::optional<quint64>(1));
    QCOMPARE(reading.notes.size(), 1U);
    QCOMPARE(reading.notes.front().structure, u"bootRevocationList.digest"_s);
    QCOMPARE(std::get<QByteArray>(fieldOf(reading, "bootRevocationList")->value), list);
}

void WindowsEventTest::sizeBeyondTheContainerFails()
{
    const QByteArray inner = le32(quint32(SipaId::BootCounter)) // id
        + le32(0xFFFFFFFF) // size
        + le64(4);
    const Reading reading = readAt(sipa(SipaId::TrustBoundary, inner), 100);
    QVERIFY(reading.failure);
    QCOMPARE(reading.failure->kind, ParseError::Kind::Truncated);
    QCOMPARE(reading.failure->structure, u"trustBoundary.bootCounter"_s);
    QCOMPARE(reading.failure->offset, 116);
    QCOMPARE(reading.failure->wanted, 0xFFFFFFFFLL);
    QCOMPARE(reading.failure->available, 8);
    QVERIFY(fieldOf(reading, "trustBoundary")); // what was read stays
}

void WindowsEventTest::cutHeaderFails()
{
    const Reading reading = readAt(sipa(SipaId::WinPe, hex("01")) + hex("060005"));
    QVERIFY(reading.failure);
    QCOMPARE(reading.failure->kind, ParseError::Kind::Truncated);
    QCOMPARE(reading.failure->offset, 9);
    QCOMPARE(reading.event.number(SipaId::WinPe), std::optional<quint64>(1));
}

void WindowsEventTest::nestingIsCapped()
{
    QByteArray deep = sipa(SipaId::WinPe, hex("01"));
    for (int i = 0; i < maxSipaDepth; ++i)
        deep = sipa(SipaId::TrustBoundary, deep);
    QVERIFY(!readAt(deep).failure);
    for (int i = 0; i < 2000; ++i)
        deep = sipa(SipaId::TrustBoundary, deep);
    const Reading reading = readAt(deep);
    QVERIFY(reading.failure);
    QCOMPARE(reading.failure->kind, ParseError::Kind::TooLarge);
}

void WindowsEventTest::countIsCapped()
{
    const QByteArray empty = sipa(SipaId::Information, {});
    QVERIFY(!readAt(empty.repeated(maxSipaEvents)).failure);
    const Reading reading = readAt(empty.repeated(maxSipaEvents + 1));
    QVERIFY(reading.failure);
    QCOMPARE(reading.failure->kind, ParseError::Kind::TooLarge);
}

void WindowsEventTest::belongsToWindows_data()
{
    QTest::addColumn<quint32>("pcr");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("expected");
    QTest::newRow("trust boundary") << 12U << sipa(SipaId::TrustBoundary, {}) << true;
    QTest::newRow("trust point") << 0xFFFFFFFFU << sipa(SipaId::TrustPointAggregation, {}) << true;
    QTest::newRow("dynamic launch") << 20U << sipa(SipaId::DrtmStateAuthorization, {}) << true;
    QTest::newRow("unknown id") << 12U << sipa(SipaId(0x00050077), {}) << true;
    QTest::newRow("firmware's register") << 1U << sipa(SipaId::TrustBoundary, {}) << false;
    QTest::newRow("Linux load options") << 12U << (le32(0x8F3B22ED) + le32(0)) << false;
    QTest::newRow("systemd-boot configuration") << 12U << (le32(0xF5BC582A) + le32(0)) << false;
    QTest::newRow("too short") << 12U << hex("0100") << false;
}

void WindowsEventTest::belongsToWindows()
{
    QFETCH(quint32, pcr);
    QFETCH(QByteArray, data);
    QFETCH(bool, expected);
    EventLog log;
    log.bytes = data;
    Event event{.claimedRegister = pcr, .claimedType = EventType::EventTag, .data = {0, data.size()}};
    QCOMPARE(isWindowsEvent(log, event), expected);
}

void WindowsEventTest::bitLockerOnlyInPcr11()
{
    EventLog log;
    log.bytes = hex("10000000");
    log.flavor = LogFlavor::Windows;
    Event event{.claimedRegister = 11, .claimedType = EventType::CompactHash, .data = {0, 4}};
    QVERIFY(isBitLockerEvent(log, event));
    FieldReader reader(log.bytes);
    QCOMPARE(readBitLockerEvent(reader).value, 0x10U);
    event.claimedRegister = 6;
    QVERIFY(!isBitLockerEvent(log, event));
    event.claimedRegister = 11;
    log.flavor = LogFlavor::Firmware;
    QVERIFY(!isBitLockerEvent(log, event));
}

QTEST_GUILESS_MAIN(WindowsEventTest)
#include "tst_windowsevent.moc"
