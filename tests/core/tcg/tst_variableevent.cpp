// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/guids.h"
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"
#include "tests/support/problems.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secureBoot = hex(R"(
    61 DF E4 8B CA 93 D2 11 AA 0D 00 E0 98 03 2B 8C // VariableName: EFI_GLOBAL_VARIABLE
    0A 00 00 00 00 00 00 00 // UnicodeNameLength
    01 00 00 00 00 00 00 00 // VariableDataLength
    53 00 65 00 63 00 75 00 72 00 65 00 42 00 6F 00 6F 00 74 00 // UnicodeName: SecureBoot
    01                      // VariableData
)");
constexpr qsizetype nameLengthAt = 16;
constexpr qsizetype valueLengthAt = 24;

QByteArray withNumber(qsizetype at, quint64 number)
{
    QByteArray data = secureBoot;
    data.replace(at, 8, le64(number));
    return data;
}

DecodedEvent decodeConfig(const QByteArray &data)
{
    return decodeOne(7, EventType::EfiVariableDriverConfig, data);
}

std::optional<bool> switchOf(const DecodedEvent &event)
{
    const auto *variable = event.as<VariableEvent>();
    const auto *value = variable ? std::get_if<uefi::SwitchValue>(&variable->variable.value) : nullptr;
    return value ? value->isOn : std::nullopt;
}

QByteArray secureBootOf(const QUuid &vendor, const QByteArray &value)
{
    return variableData(vendor, u"SecureBoot"_s, value);
}

} // namespace

/// UEFI_VARIABLE_DATA. PFP 1.06, section 10.2.6.
class VariableEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secureBootIsOn();
    void aSwitchIsOneByte_data();
    void aSwitchIsOneByte();
    void aNameUnderAnotherGuidIsNotThatVariable();
    void lengthsDoNotWrapAround_data();
    void lengthsDoNotWrapAround();
    void cutAnywhereIsUndecodable();
    void bytesBehindAreNoted();
    void boot2IsReadAlike();
    void anAuthorityIsACertificate();
};

void VariableEventTest::secureBootIsOn()
{
    const DecodedEvent event = decodeConfig(secureBoot);
    const auto *variable = event.as<VariableEvent>();
    QVERIFY(variable);
    QCOMPARE(variable->use, uefi::VariableUse::Value);
    QCOMPARE(variable->variable.key.name, u"SecureBoot"_s);
    QCOMPARE(variable->variable.key.vendor, uefi::guid::globalVariable);
    QCOMPARE(switchOf(event), std::optional(true));
    QCOMPARE(variable->variable.valueRange, ByteRange(event.log.bytes.size() - 1, 1));
    QCOMPARE(codesOf(event.notes()), QStringList());
}

void VariableEventTest::aSwitchIsOneByte_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("isOn"); // -1: nobody can tell
    QTest::newRow("0") << hex("00") << 0;
    QTest::newRow("1") << hex("01") << 1;
    QTest::newRow("2") << hex("02") << -1;
    QTest::newRow("two bytes") << hex("01 00") << -1;
}

void VariableEventTest::aSwitchIsOneByte()
{
    QFETCH(QByteArray, value);
    QFETCH(int, isOn);
    const DecodedEvent event = decodeConfig(secureBootOf(uefi::guid::globalVariable, value));
    const std::optional<bool> is = switchOf(event);
    QCOMPARE(is ? int(*is) : -1, isOn);
    QCOMPARE(codesOf(event.notes()), isOn < 0 ? QStringList{u"variable.not-a-switch"_s} : QStringList());
}

void VariableEventTest::aNameUnderAnotherGuidIsNotThatVariable()
{
    const DecodedEvent event = decodeConfig(secureBootOf(uefi::guid::shimLock, hex("01")));
    QVERIFY(event.as<VariableEvent>());
    QCOMPARE(switchOf(event), std::nullopt);
    QCOMPARE(codesOf(event.notes()), QStringList{u"variable.foreign-vendor"_s});
}

void VariableEventTest::lengthsDoNotWrapAround_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("name of 2^63 + 5") << withNumber(nameLengthAt, 0x8000000000000005ULL);
    QTest::newRow("name of 2^64 - 1") << withNumber(nameLengthAt, ~0ULL);
    QTest::newRow("name one too long") << withNumber(nameLengthAt, 11);
    QTest::newRow("value of 2^64 - 1") << withNumber(valueLengthAt, ~0ULL);
    QTest::newRow("value of 2^63") << withNumber(valueLengthAt, 1ULL << 63);
    QTest::newRow("value one too long") << withNumber(valueLengthAt, 2);
}

void VariableEventTest::lengthsDoNotWrapAround()
{
    QFETCH(QByteArray, data);
    const DecodedEvent event = decodeConfig(data);
    QVERIFY(event.as<Undecodable>());
    QCOMPARE(event.as<Undecodable>()->error.kind, ParseError::Kind::Truncated);
    // What was read stays for the tree.
    QVERIFY(!event.decoded.fields.empty());
}

void VariableEventTest::cutAnywhereIsUndecodable()
{
    for (qsizetype size = 0; size < secureBoot.size(); ++size)
        QVERIFY(decodeConfig(secureBoot.first(size)).as<Undecodable>());
    QVERIFY(decodeConfig(secureBoot).as<VariableEvent>());
}

void VariableEventTest::bytesBehindAreNoted()
{
    const DecodedEvent event = decodeConfig(secureBoot + "xy");
    QVERIFY(event.as<VariableEvent>());
    QCOMPARE(codesOf(event.notes()), QStringList{u"parse.trailing-bytes"_s});
    QCOMPARE(event.notes().front().severity, Severity::Warning);
    const DecodedEvent zero = decodeConfig(secureBoot + '\0');
    QCOMPARE(zero.notes().front().severity, Severity::Note);
}

void VariableEventTest::boot2IsReadAlike()
{
    const QByteArray order = variableData(uefi::guid::globalVariable, u"BootOrder"_s, hex("01 00 00 00"));
    for (const EventType type : {EventType::EfiVariableBoot, EventType::EfiVariableBoot2}) {
        const DecodedEvent event = decodeOne(1, type, order);
        QVERIFY(event.as<VariableEvent>());
        const auto *options = std::get_if<uefi::OptionOrder>(&event.as<VariableEvent>()->variable.value);
        QVERIFY(options);
        QCOMPARE(options->options, (std::vector<quint16>{1, 0}));
    }
}

void VariableEventTest::anAuthorityIsACertificate()
{
    const QByteArray data = variableData(uefi::guid::imageSecurityDatabase, u"db"_s, QByteArray(20, '\7'));
    const DecodedEvent event = decodeOne(7, EventType::EfiVariableAuthority, data);
    QVERIFY(event.as<VariableEvent>());
    QCOMPARE(event.as<VariableEvent>()->use, uefi::VariableUse::Authority);
}

QTEST_GUILESS_MAIN(VariableEventTest)
#include "tst_variableevent.moc"
