// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/bootlogreplay.h"
#include "core/base/hasher.h"
#include "core/tcg/eventchecks.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/problems.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace plumbline::test;
using namespace Qt::StringLiterals;
using EventType = tcg::EventType;

namespace {

constexpr auto sha1 = HashAlgorithm::Sha1;
constexpr auto sha256 = HashAlgorithm::Sha256;
constexpr auto unknownAlgorithm = HashAlgorithm(0x00FE);

// All values of this file come from Python's hashlib and, for SM3, from the openssl program:
//     H(start + H(b"first")), and for two extends H(that + H(b"second"))
constexpr auto firstFromZeros = "664cc94c690b164c5c4e366131ce26d2f535300a175c0486c5f470991af63a5f";
constexpr auto firstFrom3 = "3d3af0e6b03c1b4a663d1e95ea697c4bda136823c318e6812f553db61d24bed0";
constexpr auto firstFrom4 = "3ba1d51fb074ee7fdc9ac93cf63a65550571bd94554fe1da0a2f1c19a7bb9699";
constexpr auto firstFromOnes = "2b768db1a4fe48a319a3bd4d33fe15728cf3022cbf907f38edcb064b66139a8a";

ReplayedRegister registerOf(const Replay &replay, HashAlgorithm bank, quint32 index)
{
    for (const ReplayedBank &replayed : replay.banks) {
        if (const auto found = replayed.registers.find(index);
            replayed.algorithm == bank && found != replayed.registers.end())
            return found->second;
    }
    return {};
}

QByteArray valueOf(const EventLogBuilder &builder, HashAlgorithm bank, quint32 index)
{
    return registerOf(replayBootLog(builder.read()), bank, index).value.toHex();
}

EventLogBuilder agile(HashAlgorithm bank = sha256)
{
    return EventLogBuilder::agile({bank});
}

} // namespace

/// What the registers must be, by the log.
class BootLogReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void banks_data();
    void banks();
    void localitySetsPcr0_data();
    void localitySetsPcr0();
    void aContradictoryStartMakesPcr0Worthless();
    void hCrtmStartsPcr0At4();
    void dynamicPcrsStartAtOnes();
    void aDynamicLaunchStartsThemAtZeros();
    void measurementRegistersStartAtZeros();
    void noActionIsNotExtended();
    void registersOutOfRangeAreNotExtended();
    void aMissingBankMakesOnlyThatValueWorthless();
    void aRepeatedBankMakesTheValueWorthless();
    void aDamagedLogIsIncomplete();
    void anUnknownBankIsNamed();
    void aBrokenHeaderLeavesTheBanksOfTheEvents();
    void replayCanBeCancelled();
};

void BootLogReplayTest::banks_data()
{
    QTest::addColumn<HashAlgorithm>("bank");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("sha1") << sha1 << QByteArray("158741da84b36f428f451be5f12d17d74b95290a");
    QTest::newRow("sha256") << sha256
                            << QByteArray("5898c2c1efbc17ff65053618ccf77d3e8962574875df360a91092a990f1f25c7");
    QTest::newRow("sha384") << HashAlgorithm::Sha384
                            << QByteArray("78a912b0542d2cdaed36f270f9bd28350b795704665bf319ff9f1d05c1b5ad4b"
                                          "4cd478a57c45bd33fe5d115dab8ddf9e");
    QTest::newRow("sha512") << HashAlgorithm::Sha512
                            << QByteArray("b8983099f764eff2d3834f0f79214de72cca8d3438f2041194a67276db84345d"
                                          "c753b7351ee254f8eeaf8fdfd2db64862928eb702d8980be68fdd0bbd66a46bf");
    QTest::newRow("sm3_256") << HashAlgorithm::Sm3_256
                             << QByteArray(
                                    "9c6f9f5b4bab930abef3a3c598e0e7c89b6016a9e0fac4b68819e2fe63bd59a0");
    QTest::newRow("sha3_256") << HashAlgorithm::Sha3_256
                              << QByteArray(
                                     "61dd676a3f77eb2e1a1c1446e46c0dce7af3b6ff0522712636b4b132b65e8e0a");
    QTest::newRow("sha3_384") << HashAlgorithm::Sha3_384
                              << QByteArray("828fa10fc188c3b8a61e8e21861f299bca75750addb67965d8e4f22b044133bc"
                                            "969556f84c97b01a6022c2eece9180dd");
    QTest::newRow("sha3_512") << HashAlgorithm::Sha3_512
                              << QByteArray(
                                     "f4b5ae71d2a8add43e5eed5741794c08d01e4e2f8543e82e54a8ba33efe725b3"
                                     "44d9f0fe3a26c3478b6fbdc5659260e53c2bd0f6281ba3b3829b3cb34421f96d");
}

void BootLogReplayTest::banks()
{
    QFETCH(HashAlgorithm, bank);
    QFETCH(QByteArray, value);
    if (!Hasher(bank).isSupported())
        QSKIP("this OpenSSL lacks the algorithm");
    const EventLogBuilder builder
        = agile(bank).event(4, EventType::Action, "first").event(4, EventType::Action, "second");
    const ReplayedRegister pcr = registerOf(replayBootLog(builder.read()), bank, 4);
    QCOMPARE(pcr.value.toHex(), value);
    QCOMPARE(pcr.initial, QByteArray(*digestSize(bank), '\0'));
    QCOMPARE(pcr.extends, 2);
    QVERIFY(pcr.isComplete);
}

void BootLogReplayTest::localitySetsPcr0_data()
{
    QTest::addColumn<int>("locality");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("0") << 0 << QByteArray(firstFromZeros);
    QTest::newRow("3") << 3 << QByteArray(firstFrom3);
    QTest::newRow("4") << 4 << QByteArray(firstFrom4);
}

void BootLogReplayTest::localitySetsPcr0()
{
    QFETCH(int, locality);
    QFETCH(QByteArray, value);
    const EventLogBuilder builder = agile()
                                        .startupLocality(quint8(locality))
                                        .event(0, EventType::Action, "first")
                                        .event(1, EventType::Action, "first");
    const Replay replay = replayBootLog(builder.read());
    QCOMPARE(registerOf(replay, sha256, 0).value.toHex(), value);
    QVERIFY(registerOf(replay, sha256, 0).isComplete);
    QCOMPARE(int(registerOf(replay, sha256, 0).initial.back()), locality);
    QCOMPARE(registerOf(replay, sha256, 1).value.toHex(), QByteArray(firstFromZeros));
}

void BootLogReplayTest::aContradictoryStartMakesPcr0Worthless()
{
    const auto isComplete = [](const EventLogBuilder &builder) {
        const Replay replay = replayBootLog(builder.read());
        return std::pair(registerOf(replay, sha256, 0).isComplete, registerOf(replay, sha256, 1).isComplete);
    };
    const std::pair onlyPcr1(false, true);
    const auto events = [](EventLogBuilder &builder) -> EventLogBuilder & {
        return builder.event(0, EventType::Action, "first").event(1, EventType::Action, "first");
    };
    EventLogBuilder other = agile().startupLocality(1);
    QCOMPARE(isComplete(events(other)), onlyPcr1);
    EventLogBuilder twice = agile().startupLocality(3).startupLocality(0);
    QCOMPARE(isComplete(events(twice)), onlyPcr1);
    EventLogBuilder late = agile();
    QCOMPARE(isComplete(events(late).startupLocality(3)), onlyPcr1);
}

/// TPM 2.0 Library, Part 1, "H-CRTM before TPM2_Startup": PCR 0 starts at 4 without any other word of it.
void BootLogReplayTest::hCrtmStartsPcr0At4()
{
    QCOMPARE(valueOf(agile().event(0, EventType::EfiHcrtmEvent, "HCRTM", "first"), sha256, 0), firstFrom4);
    QCOMPARE(
        valueOf(agile().startupLocality(4).event(0, EventType::EfiHcrtmEvent, "HCRTM", "first"), sha256, 0),
        firstFrom4);
}

void BootLogReplayTest::dynamicPcrsStartAtOnes()
{
    for (quint32 pcr = 0; pcr < tcg::pcrCount; ++pcr) {
        const bool isDynamic = pcr >= 17 && pcr <= 22;
        QCOMPARE(valueOf(agile().event(pcr, EventType::Action, "first"), sha256, pcr),
                 isDynamic ? firstFromOnes : firstFromZeros);
    }
}

void BootLogReplayTest::aDynamicLaunchStartsThemAtZeros()
{
    constexpr auto hashStart = EventType(0x402); // TXT_EVTYPE_HASH_START
    QCOMPARE(valueOf(agile().event(17, hashStart, "", "first"), sha256, 17), firstFromZeros);
    QCOMPARE(valueOf(agile().event(17, hashStart, "").event(18, EventType::Action, "first"), sha256, 18),
             firstFromZeros);
}

/// UEFI 2.10, section 38.4.1: index 1 to 4 are RTMR 0 to 3; none is a PCR.
void BootLogReplayTest::measurementRegistersStartAtZeros()
{
    constexpr auto sha384 = HashAlgorithm::Sha384;
    const EventLogBuilder builder
        = EventLogBuilder::ccel().startupLocality(3).event(3, EventType::Action, "first");
    const Replay replay = replayBootLog(builder.read());
    QCOMPARE(registerOf(replay, sha384, 3).value.toHex(),
             QByteArray("b56a423f8a76d5a0280c783a49c136d171bb2821c20e6633f42cc557b79852e6"
                        "c7009e4002d58630eb49f72bcb5440de"));
    QCOMPARE(registerOf(replay, sha384, 1).extends, 1);
    QCOMPARE(replay.banks.front().registers.size(), 2U);
    QVERIFY(registerOf(replay, sha384, 1).isComplete);
}

void BootLogReplayTest::noActionIsNotExtended()
{
    const EventLogBuilder builder
        = agile().event(4, EventType::NoAction, "second").event(4, EventType::Action, "first");
    QCOMPARE(valueOf(builder, sha256, 4), firstFromZeros);
}

void BootLogReplayTest::registersOutOfRangeAreNotExtended()
{
    const EventLogBuilder builder = agile()
                                        .event(24, EventType::Action, "x")
                                        .event(0xFFFFFFFF, EventType::Action, "x")
                                        .event(4, EventType::Action, "first");
    const Replay replay = replayBootLog(builder.read());
    QCOMPARE(replay.banks.front().registers.size(), 1U);
    QCOMPARE(registerOf(replay, sha256, 4).value.toHex(), QByteArray(firstFromZeros));
}

void BootLogReplayTest::aMissingBankMakesOnlyThatValueWorthless()
{
    const EventLogBuilder builder = EventLogBuilder::agile()
                                        .event(4, EventType::Action, "first")
                                        .event(5, EventType::Action, "first")
                                        .withoutBank(sha1);
    const Replay replay = replayBootLog(builder.read());
    QVERIFY(registerOf(replay, sha1, 4).isComplete);
    QVERIFY(!registerOf(replay, sha1, 5).isComplete);
    QCOMPARE(registerOf(replay, sha1, 5).extends, 0);
    QVERIFY(registerOf(replay, sha256, 5).isComplete);
    QCOMPARE(registerOf(replay, sha256, 5).value.toHex(), QByteArray(firstFromZeros));
}

/// Nobody can tell which of the two was extended.
void BootLogReplayTest::aRepeatedBankMakesTheValueWorthless()
{
    const EventLogBuilder builder = EventLogBuilder::agile()
                                        .event(4, EventType::Action, "first")
                                        .withDigestAdded(sha1, QByteArray(20, '\1'));
    const Replay replay = replayBootLog(builder.read());
    QVERIFY(!registerOf(replay, sha1, 4).isComplete);
    QVERIFY(registerOf(replay, sha256, 4).isComplete);
}

void BootLogReplayTest::aDamagedLogIsIncomplete()
{
    const EventLogBuilder builder
        = agile().event(4, EventType::Action, "first").event(5, EventType::Action, "first").withDataSize(99);
    const Replay replay = replayBootLog(builder.read());
    QVERIFY(!registerOf(replay, sha256, 4).isComplete);
    QVERIFY(!registerOf(replay, sha256, 5).isComplete);
    // The digest of the damaged event was still read.
    QCOMPARE(registerOf(replay, sha256, 5).value.toHex(), QByteArray(firstFromZeros));
}

void BootLogReplayTest::anUnknownBankIsNamed()
{
    const EventLogBuilder builder = EventLogBuilder::agile({sha256})
                                        .withData(specId03({{sha256, 32}, {unknownAlgorithm, 24}}))
                                        .event(4, EventType::Action, "first")
                                        .withDigestAdded(unknownAlgorithm, QByteArray(24, '\1'));
    const Replay replay = replayBootLog(builder.read());
    QCOMPARE(codesOf(replay.problems), QStringList{u"replay.bank-unsupported"_s});
    QCOMPARE(replay.problems.front().detail, u"alg_0x00fe"_s);
    QCOMPARE(replay.banks.size(), 1U);
    QCOMPARE(registerOf(replay, sha256, 4).value.toHex(), QByteArray(firstFromZeros));
}

void BootLogReplayTest::aBrokenHeaderLeavesTheBanksOfTheEvents()
{
    const EventLogBuilder builder
        = EventLogBuilder::agile().withData(specId03({}, 99)).event(4, EventType::Action, "first");
    const Replay replay = replayBootLog(builder.read());
    QCOMPARE(replay.banks.size(), 2U);
    QCOMPARE(registerOf(replay, sha256, 4).value.toHex(), QByteArray(firstFromZeros));
}

void BootLogReplayTest::replayCanBeCancelled()
{
    EventLogBuilder builder = EventLogBuilder::headerless();
    for (int i = 0; i < 5000; ++i)
        builder.event(0, EventType::Action, "x");
    const Replay replay
        = replayBootLog(builder.read(), Progress([](qint64 done, qint64 total) { return done > total; }));
    QCOMPARE(codesOf(replay.problems), QStringList{u"replay.cancelled"_s});
    QVERIFY(replay.banks.empty());
}

QTEST_GUILESS_MAIN(BootLogReplayTest)
#include "tst_bootlogreplay.moc"
