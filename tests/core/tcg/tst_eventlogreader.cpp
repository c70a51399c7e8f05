// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventlogreader.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/problems.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto sha1 = HashAlgorithm::Sha1;
constexpr auto sha256 = HashAlgorithm::Sha256;
constexpr auto unknownAlgorithm = HashAlgorithm(0x00FE);

const QByteArray action("Calling EFI Application from Boot Option");

/// Header, the separators, and an action: what the broken logs are made from.
EventLogBuilder ordinary()
{
    return EventLogBuilder::agile().separators().event(4, EventType::EfiAction, action);
}

} // namespace

/// Reading boot logs: where entries stand, and what is said of those that break the layout or the rules.
class EventLogReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesStandWhereTheyAre();
    void aSha1LogHasOneBank();
    void problems_data();
    void problems();
    void aDamagedEntryKeepsWhatWasRead();
    void theErrorNamesItsPlace();
    void hugeCountsAllocateNothing();
    void aLyingHeaderIsNotFollowed();
    void anUnknownBankIsSteppedOver();
    void problemsAreCapped();
    void readingCanBeCancelled();
};

void EventLogReaderTest::entriesStandWhereTheyAre()
{
    const EventLogBuilder builder = ordinary();
    const EventLog log = builder.read();
    QCOMPARE(codesOf(log.problems), QStringList());
    QVERIFY(log.readToEnd);
    QCOMPARE(log.events.size(), builder.size());
    QCOMPARE(log.algorithms, (std::vector<LogAlgorithm>{{sha1, 20}, {sha256, 32}}));
    for (size_t i = 0; i < log.events.size(); ++i) {
        QCOMPARE(log.events[i].range.offset, builder.offsetOf(i));
        QCOMPARE(log.events[i].range.end(), builder.offsetOf(i + 1));
        QVERIFY(!log.events[i].isDamaged);
    }
    const Event &last = log.events.back();
    QCOMPARE(last.claimedRegister, 4U);
    QCOMPARE(last.claimedType, EventType::EfiAction);
    QCOMPARE(log.dataOf(last), QByteArrayView(action));
    // printf 'Calling EFI Application from Boot Option' | openssl sha256
    QCOMPARE(log.digestOf(last, sha256).toByteArray().toHex(),
             QByteArray("3d6772b4f84ed47595d72a2c4c5ffd15f5bb72c7507fe26f2aaee2c69d5633ba"));
}

void EventLogReaderTest::aSha1LogHasOneBank()
{
    for (const EventLogBuilder &builder : {EventLogBuilder::sha1(0), EventLogBuilder::sha1(2)}) {
        const EventLog log = EventLogBuilder(builder).separators().read();
        QCOMPARE(codesOf(log.problems), QStringList());
        QCOMPARE(log.events.size(), 9U);
        QCOMPARE(log.algorithms, (std::vector<LogAlgorithm>{{sha1, 20}}));
        QCOMPARE(log.digestsOf(log.events[1]).size(), 1U);
    }
    const EventLog bare = EventLogBuilder::headerless().separators().read();
    QCOMPARE(codesOf(bare.problems), QStringList());
    QCOMPARE(bare.events.size(), 8U);
}

void EventLogReaderTest::problems_data()
{
    QTest::addColumn<EventLogBuilder>("builder");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<bool>("readToEnd");
    const auto row = [](const char *name, const EventLogBuilder &builder, const QStringList &codes,
                        bool readToEnd = true) { QTest::newRow(name) << builder << codes << readToEnd; };

    row("valid", ordinary(), {});
    // The header
    row("first entry is no Spec ID", EventLogBuilder::agile().withData("Spec ID Event99"),
        {u"log.header-missing"_s, u"log.nothing-extended"_s});
    row("Spec ID again", ordinary().noAction(specId03({{sha1, 20}})), {u"log.header-repeated"_s});
    row("2^32 - 1 algorithms", EventLogBuilder::agile().withData(specId03({}, 0xFFFFFFFF)).separators(),
        {u"log.header-algorithms"_s});
    row("17 algorithms", EventLogBuilder::agile().withData(specId03({}, 17)).separators(),
        {u"log.header-algorithms"_s});
    row("fewer algorithms than stated", EventLogBuilder::agile().withData(specId03({{sha1, 20}}, 9)),
        {u"log.header-algorithms"_s, u"log.nothing-extended"_s});
    row("header algorithm twice", EventLogBuilder::agile({sha1}).withData(specId03({{sha1, 20}, {sha1, 20}})),
        {u"log.header-duplicate-algorithm"_s, u"log.nothing-extended"_s});
    row("header size of sha256 is wrong",
        EventLogBuilder::agile().withData(specId03({{sha1, 20}, {sha256, 20}})).separators(),
        {u"log.header-digest-size"_s});
    row("header algorithm of size 0", EventLogBuilder::agile().withData(specId03({{unknownAlgorithm, 0}})),
        {u"log.header-digest-size"_s, u"log.nothing-extended"_s});
    row("header algorithm of size 65", EventLogBuilder::agile().withData(specId03({{unknownAlgorithm, 65}})),
        {u"log.header-digest-size"_s, u"log.nothing-extended"_s});
    row("header algorithm is unknown", EventLogBuilder::agile().withData(specId03({{unknownAlgorithm, 32}})),
        {u"log.header-unknown-algorithm"_s, u"log.nothing-extended"_s});
    row("header with a digest", EventLogBuilder::agile().withDigest(sha1, QByteArray(20, '\1')),
        {u"event.no-action-digest"_s, u"log.nothing-extended"_s});
    row("only a header", EventLogBuilder::agile(), {u"log.nothing-extended"_s});
    // Digests
    row("no digests", ordinary().withoutBank(sha1).withoutBank(sha256),
        {u"event.digest-missing"_s, u"event.digest-missing"_s});
    row("a bank is missing", ordinary().withoutBank(sha256), {u"event.digest-missing"_s});
    row("a bank twice", ordinary().withDigestAdded(sha1, QByteArray(20, '\1')),
        {u"event.digest-duplicate"_s});
    row("a bank that the header lacks",
        EventLogBuilder::agile({sha1}).separators().withDigestAdded(sha256, QByteArray(32, '\1')),
        {u"event.digest-extra"_s});
    row("another order",
        EventLogBuilder::agile().event(0, EventType::Separator, le32(0)).withDigestsReversed(),
        {u"event.digest-order"_s});
    row("unknown algorithm", ordinary().withDigestAdded(unknownAlgorithm, QByteArray(32, '\1')),
        {u"event.digest-algorithm"_s}, false);
    row("17 digests", ordinary().withDigestCount(17), {u"event.digest-count"_s}, false);
    row("2^32 - 1 digests", ordinary().withDigestCount(0xFFFFFFFF), {u"event.digest-count"_s}, false);
    row("more digests than there are", ordinary().withDigestCount(3), {u"event.damaged"_s}, false);
    row("short digest", ordinary().withDigest(sha256, QByteArray(4, '\1')), {u"event.damaged"_s}, false);
    // Data
    row("4 GiB of data", ordinary().withDataSize(0xFFFFFFFF), {u"event.damaged"_s}, false);
    row("one byte too many", ordinary().withDataSize(quint32(action.size()) + 1), {u"event.damaged"_s},
        false);
    row("one byte too few", ordinary().withDataSize(quint32(action.size()) - 1), {u"event.damaged"_s}, false);
    // The end
    row("empty", EventLogBuilder::headerless(), {u"log.empty"_s});
    row("padded with zeros", ordinary().trailing(QByteArray(100, '\0')), {u"log.padding"_s});
    row("padded with ones", ordinary().trailing(QByteArray(100, '\xFF')), {u"log.padding"_s});
    row("mixed padding", ordinary().trailing(QByteArray(50, '\xFF') + QByteArray(50, '\0')),
        {u"event.digest-count"_s}, false);
    row("bytes behind", ordinary().trailing("abc"), {u"event.damaged"_s}, false);
    // Registers and EV_NO_ACTION
    row("PCR 23", ordinary().event(23, EventType::EventTag, "x"), {});
    row("PCR 24", ordinary().event(24, EventType::EventTag, "x"), {u"event.register-range"_s});
    row("PCR 4096", ordinary().event(4096, EventType::EventTag, "x"), {u"event.register-range"_s});
    row("PCR 2^32 - 1", ordinary().event(0xFFFFFFFF, EventType::EventTag, "x"), {u"event.register-range"_s});
    row("SHA-1 log, PCR 4096", EventLogBuilder::headerless().event(4096, EventType::Action, "x"),
        {u"event.register-range"_s});
    row("CCEL, register 5", EventLogBuilder::ccel().event(5, EventType::EventTag, "x"),
        {u"event.register-range"_s});
    row("EV_NO_ACTION with digests", ordinary().event(0, EventType::NoAction, "x"),
        {u"event.no-action-digest"_s, u"event.no-action-digest"_s});
    EventLogBuilder windows
        = EventLogBuilder::windows().event(0xFFFFFFFF, EventType::NoAction, "trust point");
    row("Windows' remark with digests", windows, {});
    row("Windows, EV_NO_ACTION of PCR 12 with digests",
        EventLogBuilder(windows).event(12, EventType::NoAction, "x"),
        {u"event.no-action-digest"_s, u"event.no-action-digest"_s});
    row("Windows, PCR -1", EventLogBuilder(windows).event(0xFFFFFFFF, EventType::EventTag, "x"),
        {u"event.register-range"_s});
    // How the TPM was started
    row("locality 0", EventLogBuilder::agile().startupLocality(0).separators(), {});
    row("locality 3", EventLogBuilder::agile().startupLocality(3).separators(), {});
    row("locality 4", EventLogBuilder::agile().startupLocality(4).separators(), {});
    row("locality 1", EventLogBuilder::agile().startupLocality(1).separators(), {u"event.locality-value"_s});
    row("locality 255", EventLogBuilder::agile().startupLocality(255).separators(),
        {u"event.locality-value"_s});
    row("locality without a value", EventLogBuilder::agile().noAction(QByteArray("StartupLocality\0", 16)),
        {u"event.locality-value"_s, u"log.nothing-extended"_s});
    row("locality twice", EventLogBuilder::agile().startupLocality(3).repeated().separators(),
        {u"event.locality-repeated"_s});
    row("locality late", ordinary().startupLocality(4), {u"event.locality-late"_s});
    row("locality of PCR 1", EventLogBuilder::agile().noAction(QByteArray("StartupLocality\0\3", 17), 1),
        {u"event.locality-register"_s, u"log.nothing-extended"_s});
    row("H-CRTM", EventLogBuilder::agile().event(0, EventType::EfiHcrtmEvent, "HCRTM").separators(), {});
    row("H-CRTM late",
        EventLogBuilder::agile()
            .event(0, EventType::SCrtmVersion, "x")
            .event(0, EventType::EfiHcrtmEvent, "HCRTM")
            .separators(),
        {u"event.hcrtm-late"_s});
    row("H-CRTM, but locality 3",
        EventLogBuilder::agile().startupLocality(3).event(0, EventType::EfiHcrtmEvent, "HCRTM").separators(),
        {u"event.hcrtm-locality"_s});
}

void EventLogReaderTest::problems()
{
    QFETCH(EventLogBuilder, builder);
    QFETCH(QStringList, codes);
    QFETCH(bool, readToEnd);
    const EventLog log = builder.read();
    QCOMPARE(codesOf(log.problems), codes);
    QCOMPARE(log.readToEnd, readToEnd);
    for (const Problem &problem : log.problems)
        QVERIFY(ByteRange(0, log.bytes.size()).contains(problem.range));
}

void EventLogReaderTest::aDamagedEntryKeepsWhatWasRead()
{
    const EventLogBuilder builder = ordinary().withDataSize(1000);
    const EventLog log = builder.read();
    QCOMPARE(log.events.size(), builder.size());
    const Event &damaged = log.events.back();
    QVERIFY(damaged.isDamaged);
    QCOMPARE(damaged.claimedRegister, 4U);
    QCOMPARE(damaged.claimedType, EventType::EfiAction);
    QCOMPARE(damaged.digestCount, quint16(2));
    QVERIFY(damaged.data.isEmpty());
    QCOMPARE(damaged.range.end(), log.bytes.size());
    QVERIFY(!log.events[log.events.size() - 2].isDamaged);
}

void EventLogReaderTest::theErrorNamesItsPlace()
{
    const EventLogBuilder builder = ordinary().withDataSize(1000);
    const EventLog log = builder.read();
    const Problem problem = problemOf(log.problems, "event.damaged"_L1);
    QCOMPARE(problem.severity, Severity::Error);
    QCOMPARE(problem.event, qint64(builder.size()) - 1);
    QCOMPARE(problem.structure, u"TCG_PCR_EVENT2.event"_s);
    QCOMPARE(problem.wanted, 1000);
    QCOMPARE(problem.available, action.size());
    QCOMPARE(problem.range, ByteRange(log.bytes.size() - action.size(), action.size()));

    const EventLog count = ordinary().withDigestCount(17).read();
    const Problem tooMany = problemOf(count.problems, "event.digest-count"_L1);
    QCOMPARE(tooMany.structure, u"TPML_DIGEST_VALUES.count"_s);
    QCOMPARE(tooMany.wanted, 17);
    QCOMPARE(tooMany.available, 16);
    // pcrIndex and eventType stand before the count.
    QCOMPARE(tooMany.range.offset, builder.offsetOf(builder.size() - 1) + 8);
}

void EventLogReaderTest::hugeCountsAllocateNothing()
{
    const EventLog digests = ordinary().withDigestCount(0xFFFFFFFF).read();
    QVERIFY(digests.digests.capacity() < 1000);
    const EventLog header = EventLogBuilder::agile().withData(specId03({}, 0xFFFFFFFF)).read();
    QVERIFY(header.algorithms.capacity() < 1000);
}

/// A reader that believes in 20 bytes of SHA-256 steps over events of the liar's choice.
void EventLogReaderTest::aLyingHeaderIsNotFollowed()
{
    const EventLogBuilder builder
        = EventLogBuilder::agile().withData(specId03({{sha1, 20}, {sha256, 20}})).separators();
    const EventLog log = builder.read();
    QCOMPARE(log.events.size(), builder.size());
    QVERIFY(log.readToEnd);
    QCOMPARE(log.digestOf(log.events.back(), sha256).size(), 32);
    const Problem problem = problemOf(log.problems, "log.header-digest-size"_L1);
    QCOMPARE(problem.wanted, 32);
    QCOMPARE(problem.available, 20);
    QCOMPARE(problem.detail, u"sha256"_s);
}

void EventLogReaderTest::anUnknownBankIsSteppedOver()
{
    const EventLog log = EventLogBuilder::agile({sha1})
                             .withData(specId03({{sha1, 20}, {unknownAlgorithm, 24}}))
                             .event(0, EventType::Separator, le32(0))
                             .withDigestAdded(unknownAlgorithm, QByteArray(24, '\1'))
                             .event(1, EventType::Separator, le32(0))
                             .withDigestAdded(unknownAlgorithm, QByteArray(24, '\2'))
                             .read();
    QCOMPARE(codesOf(log.problems), QStringList{u"log.header-unknown-algorithm"_s});
    QCOMPARE(log.events.size(), 3U);
    QCOMPARE(log.digestOf(log.events[2], unknownAlgorithm), QByteArrayView(QByteArray(24, '\2')));
}

void EventLogReaderTest::problemsAreCapped()
{
    EventLogBuilder builder = EventLogBuilder::agile();
    for (int i = 0; i < 150; ++i)
        builder.event(99, EventType::EventTag, "x");
    const EventLog log = builder.read();
    QCOMPARE(codesOf(log.problems).count(u"event.register-range"_s), 100);
    const Problem more = log.problems.back();
    QCOMPARE(QString(more.code), u"log.more-problems"_s);
    QCOMPARE(more.wanted, 50);
    QCOMPARE(more.detail, u"event.register-range"_s);
}

void EventLogReaderTest::readingCanBeCancelled()
{
    EventLogBuilder builder = EventLogBuilder::headerless();
    for (int i = 0; i < 5000; ++i)
        builder.event(0, EventType::Action, "x");
    int asked = 0;
    const Progress progress([&](qint64, qint64) { return ++asked < 2; });
    const EventLog log = readEventLog(builder.bytes(), builder.kind(), progress);
    QVERIFY(!log.events.empty());
    QVERIFY(log.events.size() < builder.size());
    QVERIFY(!log.readToEnd);
    QCOMPARE(QString(log.problems.front().code), u"log.cancelled"_s);
}

QTEST_GUILESS_MAIN(EventLogReaderTest)
#include "tst_eventlogreader.moc"
