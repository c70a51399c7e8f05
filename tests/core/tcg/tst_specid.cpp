// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"
#include "tests/support/problems.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

/// The header of a log, as the only event of it.
DecodedEvent decodeHeader(const QByteArray &data)
{
    EventLogBuilder builder = EventLogBuilder::agile();
    return DecodedEvent(builder.withData(data));
}

} // namespace

/// The header of a log in its three generations.
class SpecIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generation3();
    void generation2();
    void generation0();
    void vendorInformation();
    void vendorInformationOutsideIsTruncated();
    void bytesBehindAreNoted();
    void tooManyAlgorithms();
    void theWidthOfUintn();
};

/// PFP 1.06, section 10.4.5.1
void SpecIdTest::generation3()
{
    const DecodedEvent event = decodeHeader(hex(R"(
        53 70 65 63 20 49 44 20 45 76 65 6E 74 30 33 00 // signature: Spec ID Event03
        01 00 00 00 // platformClass: server
        06          // specVersionMinor
        01          // specVersionMajor
        69          // specErrata
        02          // uintnSize: UINT64
        02 00 00 00 // numberOfAlgorithms
        04 00 14 00 // SHA-1, 20 bytes
        0B 00 20 00 // SHA-256, 32 bytes
        00          // vendorInfoSize
    )"));
    const auto *header = event.as<SpecIdEvent>();
    QVERIFY(header);
    QCOMPARE(header->generation, 3);
    QCOMPARE(header->platformClass, 1U);
    QCOMPARE(int(header->specVersionMajor), 1);
    QCOMPARE(int(header->specVersionMinor), 6);
    QCOMPARE(int(header->specErrata), 0x69);
    QCOMPARE(header->algorithms,
             (std::vector<LogAlgorithm>{{HashAlgorithm::Sha1, 20}, {HashAlgorithm::Sha256, 32}}));
    QCOMPARE(event.field("platformClass"_L1)->meaning, u"server"_s);
    QCOMPARE(event.field("uintnSize"_L1)->meaning, u"UINT64"_s);
    QCOMPARE(event.bytesOf(&event.field("digestSizes"_L1)->children[1]), hex("0B 00 20 00"));
    QCOMPARE(codesOf(event.notes()), QStringList());
}

/// TCG EFI Platform Specification 1.22, section 7.4
void SpecIdTest::generation2()
{
    const DecodedEvent event = decodeHeader(hex(R"(
        53 70 65 63 20 49 44 20 45 76 65 6E 74 30 32 00 // signature: Spec ID Event02
        00 00 00 00 // platformClass: client
        16          // specVersionMinor
        01          // specVersionMajor
        00          // specErrata
        01          // uintnSize: UINT32
        00          // vendorInfoSize
    )"));
    const auto *header = event.as<SpecIdEvent>();
    QVERIFY(header);
    QCOMPARE(header->generation, 2);
    QCOMPARE(int(header->specVersionMinor), 0x16);
    QVERIFY(header->algorithms.empty());
    QCOMPARE(event.field("uintnSize"_L1)->meaning, u"UINT32"_s);
}

/// PC Client Implementation Specification 1.21, section 11.3.4.1
void SpecIdTest::generation0()
{
    const DecodedEvent event = decodeHeader(hex(R"(
        53 70 65 63 20 49 44 20 45 76 65 6E 74 30 30 00 // signature: Spec ID Event00
        00 00 00 00 // platformClass: client
        15          // specVersionMinor
        01          // specVersionMajor
        01          // specErrata
        00          // reserved
        00          // vendorInfoSize
    )"));
    const auto *header = event.as<SpecIdEvent>();
    QVERIFY(header);
    QCOMPARE(header->generation, 0);
    QCOMPARE(int(header->specErrata), 1);
    QVERIFY(!event.field("uintnSize"_L1));
}

void SpecIdTest::vendorInformation()
{
    const QByteArray data = specId03({{HashAlgorithm::Sha1, 20}}).chopped(1);
    const DecodedEvent event = decodeHeader(data + '\3' + "abc");
    QVERIFY(event.as<SpecIdEvent>());
    QCOMPARE(event.as<SpecIdEvent>()->vendorInfo, QByteArray("abc"));
}

void SpecIdTest::vendorInformationOutsideIsTruncated()
{
    const QByteArray data = specId03({{HashAlgorithm::Sha1, 20}}).chopped(1);
    const DecodedEvent event = decodeHeader(data + '\4' + "abc");
    QVERIFY(event.as<Undecodable>());
    QCOMPARE(event.as<Undecodable>()->error.kind, ParseError::Kind::Truncated);
    QCOMPARE(event.as<Undecodable>()->error.wanted, 4);
    QCOMPARE(event.as<Undecodable>()->error.available, 3);
}

void SpecIdTest::bytesBehindAreNoted()
{
    const DecodedEvent event = decodeHeader(specId03({{HashAlgorithm::Sha1, 20}}) + "xy");
    QVERIFY(event.as<SpecIdEvent>());
    QCOMPARE(codesOf(event.notes()), QStringList{u"parse.trailing-bytes"_s});
}

void SpecIdTest::tooManyAlgorithms()
{
    const DecodedEvent event = decodeHeader(specId03({}, 0xFFFFFFFF));
    QVERIFY(event.as<Undecodable>());
    QCOMPARE(event.as<Undecodable>()->error.kind, ParseError::Kind::TooLarge);
}

void SpecIdTest::theWidthOfUintn()
{
    QByteArray data = specId03({{HashAlgorithm::Sha1, 20}});
    QCOMPARE(uintnOf(decodeHeader(data).log), Uintn::Bits64);
    data[23] = '\1'; // uintnSize
    QCOMPARE(uintnOf(decodeHeader(data).log), Uintn::Bits32);
    QCOMPARE(uintnOf(EventLogBuilder::headerless().read()), Uintn::Bits64);
    QCOMPARE(uintnOf(EventLogBuilder::sha1(0).read()), Uintn::Bits64);
}

QTEST_GUILESS_MAIN(SpecIdTest)
#include "tst_specid.moc"
