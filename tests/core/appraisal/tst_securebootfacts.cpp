// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/knownkeys.h"
#include "core/appraisal/secureboot/securebootfacts.h"
#include "core/base/hasher.h"
#include "core/uefi/guids.h"
#include "tests/support/bytes.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/evidencebuilder.h"

#include <QTest>

#include <set>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;
using tcg::EventType;
using test::EventLogBuilder;
using uefi::guid::globalVariable;
using uefi::guid::imageSecurityDatabase;
using uefi::guid::shimLock;

namespace {

using Bytes = std::optional<QByteArray>; ///< nothing: not measured

const QByteArray on("\1", 1);
const QByteArray off("\0", 1);
const QByteArray someHash = hashOf(HashAlgorithm::Sha256, "an image");
const QByteArray otherHash = hashOf(HashAlgorithm::Sha256, "another image");

/// Made once: keys cost time.
const QByteArray &ownerKey()
{
    static const QByteArray der = test::certificate("Owner");
    return der;
}

/// A boot with Secure Boot on, in order, to be changed in one place.
struct Boot
{
    Bytes secureBoot = on;
    Bytes platformKey = test::certificateList(ownerKey());
    Bytes keyExchangeKey = test::certificateList(ownerKey());
    Bytes db = test::certificateList(ownerKey());
    Bytes dbx = test::hashList({someHash});
    Bytes authority = test::signatureData(ownerKey());
    QByteArray image = "the boot manager"; ///< what is hashed
    void (*more)(EventLogBuilder &log) = nullptr; ///< events before the separators

    [[nodiscard]] EventLogBuilder log() const
    {
        EventLogBuilder log = EventLogBuilder::agile();
        log.event(0, EventType::SCrtmVersion, "v1");
        variable(log, globalVariable, u"SecureBoot"_s, secureBoot);
        variable(log, globalVariable, u"PK"_s, platformKey);
        variable(log, globalVariable, u"KEK"_s, keyExchangeKey);
        variable(log, imageSecurityDatabase, u"db"_s, db);
        variable(log, imageSecurityDatabase, u"dbx"_s, dbx);
        if (more)
            more(log);
        log.separators();
        if (authority)
            log.event(7, EventType::EfiVariableAuthority,
                      test::variableData(imageSecurityDatabase, u"db"_s, *authority));
        // UEFI_IMAGE_LOAD_EVENT: location, length, link-time address, length of a path of one end node
        log.event(4, EventType::EfiBootServicesApplication,
                  test::le64(0x1000) + test::le64(0x2000) + test::le64(0) + test::le64(4)
                      + test::hex("7f ff 04 00"),
                  image);
        return log;
    }

    static void variable(EventLogBuilder &log, const QUuid &vendor, const QString &name, const Bytes &value)
    {
        if (value)
            log.event(7, EventType::EfiVariableDriverConfig, test::variableData(vendor, name, *value));
    }
};

/// With a quote of the PCRs that the log gives.
SecureBootFacts factsOf(const EventLogBuilder &log, const RevocationList &reference = {})
{
    test::EvidenceBuilder builder;
    builder.bootLog = log.bytes();
    builder.imaList.clear();
    builder.extendFromLogs();
    const evidence::ReadEvidence evidence = evidence::readEvidence(builder.build());
    const CheckContext context = makeContext(evidence);
    const auto provenance = LogProvenance::ofBootLog(context, appraise(context));
    return secureBootFacts(**evidence.bootLog, provenance, reference);
}

SecureBootFacts factsOf(const Boot &boot, const RevocationList &reference = {})
{
    return factsOf(boot.log(), reference);
}

/// Of the log alone.
SecureBootFacts claimsOf(const EventLogBuilder &log)
{
    return secureBootFacts(*evidence::readLog(log.bytes()), {}, {});
}

QString parameter(const SecureBootFact *fact, QLatin1StringView name)
{
    for (const FactParameter &each : fact->parameters)
        if (each.name == name)
            return each.value;
    return {};
}

void shimEvent(EventLogBuilder &log, const QString &name, const QByteArray &value)
{
    log.event(7, EventType::EfiVariableAuthority, test::variableData(shimLock, name, value));
}

RevocationList referenceOf(const std::vector<QByteArray> &hashes)
{
    RevocationList list{.date = QDate(2025, 10, 14), .images = {}};
    for (const QByteArray &hash : hashes)
        list.images.emplace(hash, u"shimx64.efi (Some Vendor)"_s);
    return list;
}

/// A boot that says on but must not be believed.
struct Doubt
{
    const char *name;
    Boot boot;
    const char *code;
};

std::vector<Doubt> doubts()
{
    return {
        {"absent", {.secureBoot = std::nullopt}, "secure-boot.not-measured"},
        {"empty", {.secureBoot = QByteArray()}, "secure-boot.no-variable"},
        {"value 2", {.secureBoot = "\2"}, "secure-boot.not-a-switch"},
        {"two bytes", {.secureBoot = QByteArray("\1\0", 2)}, "secure-boot.not-a-switch"},
        {"PK absent", {.platformKey = std::nullopt}, "secure-boot.without-platform-key"},
        {"PK empty", {.platformKey = QByteArray()}, "secure-boot.without-platform-key"},
        {"twice",
         {.more = [](EventLogBuilder &log) { Boot::variable(log, globalVariable, u"SecureBoot"_s, on); }},
         "secure-boot.repeated"},
        {"audit mode",
         {.more = [](EventLogBuilder &log) { Boot::variable(log, globalVariable, u"AuditMode"_s, on); }},
         "secure-boot.contradicted"},
        {"setup mode",
         {.more = [](EventLogBuilder &log) { Boot::variable(log, globalVariable, u"SetupMode"_s, on); }},
         "secure-boot.contradicted"},
    };
}

} // namespace

class SecureBootFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onIsOnlyWhatIsProven()
    {
        const SecureBootFacts facts = factsOf(Boot(), referenceOf({someHash}));
        QCOMPARE(facts.state, SecureBootState::On);
        QCOMPARE(facts.find("secure-boot.on"_L1)->provenance, Provenance::Bound);
        QCOMPARE(facts.find("secure-boot.on"_L1)->event, 2);
        for (const SecureBootFact &fact : facts.facts)
            QVERIFY2(fact.rating == FactRating::Good || fact.rating == FactRating::Plain, fact.code.data());
    }

    /// A log alone claims; it does not prove.
    void claimsAreNotBelieved()
    {
        const SecureBootFacts claimedOn = claimsOf(Boot().log());
        QCOMPARE(claimedOn.state, SecureBootState::Unknown);
        QVERIFY(claimedOn.find("secure-boot.claimed-on"_L1));
        QVERIFY(!claimedOn.find("secure-boot.on"_L1));
        for (const SecureBootFact &fact : claimedOn.facts)
            QCOMPARE(fact.provenance, Provenance::Unbound);
        const SecureBootFacts claimedOff = claimsOf(Boot{.secureBoot = off}.log());
        QCOMPARE(claimedOff.state, SecureBootState::Unknown);
        QVERIFY(claimedOff.find("secure-boot.claimed-off"_L1));
    }

    void offIsAFinding()
    {
        const SecureBootFacts facts = factsOf(Boot{.secureBoot = off});
        QCOMPARE(facts.state, SecureBootState::Off);
        QCOMPARE(facts.find("secure-boot.off"_L1)->rating, FactRating::Warning);
    }

    /// E-32: whatever is not exactly on is not on.
    void doubtIsNotOn_data()
    {
        QTest::addColumn<size_t>("row");
        size_t row = 0;
        for (const Doubt &doubt : doubts())
            QTest::newRow(doubt.name) << row++;
    }

    void doubtIsNotOn()
    {
        QFETCH(size_t, row);
        const Doubt doubt = doubts()[row];
        const SecureBootFacts facts = factsOf(doubt.boot);
        QCOMPARE(facts.state, SecureBootState::Unknown);
        QVERIFY(facts.find(QLatin1StringView(doubt.code)));
        QVERIFY(!facts.find("secure-boot.on"_L1));
        QVERIFY(!facts.find("secure-boot.claimed-on"_L1));
    }

    /// E-01: the true event under another type, and one made up behind the separator.
    void whatIsMeasuredLateIsNotBelieved()
    {
        EventLogBuilder log = EventLogBuilder::agile();
        log.event(7, EventType::PostCode, "harmless",
                  test::variableData(globalVariable, u"SecureBoot"_s, off));
        log.event(7, EventType::PostCode, "no separator", QByteArray(4, '\0')); // whatever type it claims
        Boot::variable(log, globalVariable, u"SecureBoot"_s, on);
        Boot::variable(log, globalVariable, u"PK"_s, test::certificateList(ownerKey()));
        const SecureBootFacts facts = factsOf(log);
        QCOMPARE(facts.state, SecureBootState::Unknown);
        QCOMPARE(facts.find("secure-boot.late"_L1)->rating, FactRating::Bad);
        QCOMPARE(parameter(facts.find("key.database-late"_L1), "database"_L1), u"PK"_s);
    }

    /// E-30: the name alone says nothing.
    void foreignVariablesAreLookAlikes()
    {
        const QUuid foreign = QUuid::fromString(u"11111111-2222-3333-4444-555555555555"_s);
        Boot boot{.secureBoot = off};
        boot.more = [](EventLogBuilder &log) {
            Boot::variable(log, QUuid::fromString(u"11111111-2222-3333-4444-555555555555"_s), u"SecureBoot"_s,
                           on);
        };
        const SecureBootFacts facts = factsOf(boot);
        QCOMPARE(facts.state, SecureBootState::Off);
        const SecureBootFact *fact = facts.find("secure-boot.look-alike"_L1);
        QVERIFY(fact);
        QCOMPARE(parameter(fact, "vendor"_L1), uefi::formatGuid(foreign));
    }

    /// A value that is not what was measured is nobody's word.
    void contradictedValuesSayNothing()
    {
        EventLogBuilder log = EventLogBuilder::agile();
        log.event(7, EventType::EfiVariableDriverConfig,
                  test::variableData(globalVariable, u"SecureBoot"_s, off));
        log.withData(test::variableData(globalVariable, u"SecureBoot"_s, on));
        Boot::variable(log, globalVariable, u"PK"_s, test::certificateList(ownerKey()));
        const SecureBootFacts facts = factsOf(log.separators());
        QCOMPARE(facts.state, SecureBootState::Unknown);
        QVERIFY(facts.find("secure-boot.digest-differs"_L1));
    }

    void keysAreNamedByFingerprint()
    {
        const SecureBootFacts facts = factsOf(Boot());
        const SecureBootFact *fact = facts.find("key.certificate"_L1);
        QCOMPARE(parameter(fact, "database"_L1), u"PK"_s);
        QCOMPARE(parameter(fact, "commonName"_L1), u"Owner"_s);
        QCOMPARE(parameter(fact, "fingerprint"_L1),
                 QString::fromLatin1(hashOf(HashAlgorithm::Sha256, ownerKey()).toHex()));
    }

    /// PKfail.
    void testKeysAreBad()
    {
        const Boot boot{.platformKey
                        = test::certificateList(test::certificate("DO NOT TRUST - AMI Test PK"))};
        const SecureBootFacts facts = factsOf(boot);
        QCOMPARE(facts.find("key.test-key"_L1)->rating, FactRating::Bad);
        QCOMPARE(parameter(facts.find("key.test-key"_L1), "database"_L1), u"PK"_s);
        QVERIFY(factsOf(Boot{.db = test::certificateList(test::certificate("do not ship - PK"))})
                    .find("key.test-key"_L1));
        uefi::Certificate leaked;
        leaked.sha256Fingerprint.value
            = test::hex("01adaf2c334e76a6479516daf618381898323d8f5e7a57bed12bad7ab229209d");
        QVERIFY(isTestKey(leaked)); // whatever its subject says
    }

    void microsoftsKeysAreToldByFingerprint()
    {
        uefi::Certificate key;
        key.commonName = u"Windows UEFI CA 2023"_s;
        QVERIFY(!microsoftKeyOf(key)); // a name alone says nothing
        key.sha256Fingerprint.value
            = test::hex("076f1fea90ac29155ebf77c17682f75f1fdd1be196da302dc8461e350a9ae330");
        QCOMPARE(microsoftKeyOf(key), MicrosoftKey::Of2023);
        key.sha256Fingerprint.value
            = test::hex("48e99b991f57fc52f76149599bff0a58c47154229b9f8d603ac40d3500248507");
        QCOMPARE(microsoftKeyOf(key), MicrosoftKey::Of2011);
    }

    void databasesAreMissingRepeatedEmptyOrUnreadable()
    {
        QVERIFY(factsOf(Boot{.dbx = std::nullopt}).find("key.database-not-measured"_L1));
        QCOMPARE(parameter(factsOf(Boot{.db = QByteArray()}).find("key.database-empty"_L1), "database"_L1),
                 u"db"_s);
        QVERIFY(factsOf(Boot{.db = QByteArray(40, '\xFF')}).find("key.database-unreadable"_L1));
        const Boot twice{.more = [](EventLogBuilder &log) {
            Boot::variable(log, imageSecurityDatabase, u"db"_s, test::hashList({otherHash}));
        }};
        QVERIFY(factsOf(twice).find("key.database-repeated"_L1));
    }

    /// E-35.
    void dbxIsComparedWithAReference()
    {
        const SecureBootFacts good = factsOf(Boot(), referenceOf({someHash}));
        QCOMPARE(good.find("dbx.up-to-date"_L1)->rating, FactRating::Good);
        QCOMPARE(parameter(good.find("dbx.up-to-date"_L1), "date"_L1), u"2025-10-14"_s);
        const SecureBootFacts old = factsOf(Boot(), referenceOf({someHash, otherHash}));
        const SecureBootFact *behind = old.find("dbx.behind"_L1);
        QVERIFY(behind);
        QCOMPARE(parameter(behind, "missing"_L1), u"1"_s);
        QCOMPARE(parameter(behind, "total"_L1), u"2"_s);
        QCOMPARE(parameter(behind, "names"_L1), u"shimx64.efi (Some Vendor)"_s);
        // Without a reference the number tells, on machines that the number is of.
        QCOMPARE(parameter(factsOf(Boot()).find("dbx.smaller-than-published"_L1), "hashes"_L1), u"1"_s);
        QVERIFY(!factsOf(Boot()).find("dbx.up-to-date"_L1));
        QVERIFY(!good.find("dbx.smaller-than-published"_L1));
        const QByteArray nothing = hashOf(HashAlgorithm::Sha256, {});
        QVERIFY(factsOf(Boot{.dbx = test::hashList({nothing})}).find("dbx.placeholder"_L1));
    }

    void shrinkingDbxIsNoticed()
    {
        const auto policyOf
            = [](const Boot &boot) { return readPolicy(*evidence::readLog(boot.log().bytes()), {}); };
        const MeasuredPolicy small = policyOf(Boot());
        const MeasuredPolicy large = policyOf(Boot{.dbx = test::hashList({someHash, otherHash})});
        const auto shrunk = dbxShrink(large, small);
        QVERIFY(shrunk);
        QCOMPARE(shrunk->rating, FactRating::Bad);
        QCOMPARE(parameter(&*shrunk, "count"_L1), u"1"_s);
        QVERIFY(!dbxShrink(small, large));
        QVERIFY(!dbxShrink(small, small));
    }

    /// E-33: four facts, told apart.
    void shimsSwitchesAreTheirOwnFacts()
    {
        const Boot insecure{.more = [](EventLogBuilder &log) { shimEvent(log, u"MokSBState"_s, on); }};
        const SecureBootFacts facts = factsOf(insecure);
        QCOMPARE(facts.state, SecureBootState::On);
        QCOMPARE(facts.find("shim.validation-off"_L1)->rating, FactRating::Bad);
        const Boot secure{.more = [](EventLogBuilder &log) { shimEvent(log, u"MokSBState"_s, off); }};
        QVERIFY(factsOf(secure).find("shim.validation-on"_L1));
        const Boot odd{.more = [](EventLogBuilder &log) { shimEvent(log, u"MokSBState"_s, "\1\1"); }};
        QVERIFY(factsOf(odd).find("shim.validation-unknown"_L1));
        QVERIFY(!factsOf(Boot()).find("shim.validation-default"_L1)); // no shim, no word about it
    }

    /// PCR 14 has the digest of a byte: it is one of two.
    void shimsSwitchesAreToldByTheirDigest()
    {
        const Boot insecure{.more = [](EventLogBuilder &log) {
            log.event(14, EventType::Ipl, QByteArray("MokSBState\0", 11), on);
            log.event(14, EventType::Ipl, QByteArray("MokList\0", 8), "a list");
        }};
        const SecureBootFacts facts = factsOf(insecure);
        QCOMPARE(facts.find("shim.validation-off"_L1)->provenance, Provenance::Bound);
        QCOMPARE(parameter(facts.find("shim.mok-list"_L1), "digest"_L1),
                 QString::fromLatin1(hashOf(HashAlgorithm::Sha256, "a list").toHex()));
    }

    /// E-37.
    void sbatLevelsAreCompared_data()
    {
        QTest::addColumn<QByteArray>("level");
        QTest::addColumn<QString>("code");
        QTest::newRow("current") << QByteArray("sbat,1,2025021800\nshim,4\ngrub,5\n") << u"sbat.current"_s;
        QTest::newRow("newer") << QByteArray("sbat,1,2025051000\nshim,4\ngrub,5\ngrub.proxmox,2\n")
                               << u"sbat.current"_s;
        QTest::newRow("older") << QByteArray("sbat,1,2024010900\nshim,4\ngrub,3\n") << u"sbat.behind"_s;
        QTest::newRow("nothing revoked") << QByteArray("sbat,1,2021030218\n") << u"sbat.behind"_s;
        QTest::newRow("new date, old generation")
            << QByteArray("sbat,1,2025021800\nshim,4\ngrub,1\n") << u"sbat.behind"_s;
        QTest::newRow("no number") << QByteArray("sbat,1,2025021800\ngrub,x\n") << u"sbat.malformed"_s;
        QTest::newRow("overflow") << QByteArray("sbat,1,2025021800\ngrub,99999999999999\n")
                                  << u"sbat.malformed"_s;
    }

    void sbatLevelsAreCompared()
    {
        QFETCH(QByteArray, level);
        QFETCH(QString, code);
        EventLogBuilder log = Boot().log();
        shimEvent(log, u"SbatLevel"_s, level);
        const SecureBootFacts facts = factsOf(log);
        std::set<QString> found;
        for (const SecureBootFact &fact : facts.facts)
            if (fact.code.startsWith("sbat."_L1))
                found.insert(fact.code);
        QCOMPARE(found, std::set<QString>{code});
    }

    void sbatBehindNamesTheComponents()
    {
        EventLogBuilder log = Boot().log();
        shimEvent(log, u"SbatLevel"_s, "sbat,1,2024010900\nshim,4\ngrub,3\n");
        const SecureBootFacts facts = factsOf(log);
        QCOMPARE(parameter(facts.find("sbat.behind"_L1), "components"_L1), u"grub 5"_s);
        const Boot shim{.more = [](EventLogBuilder &builder) {
            builder.event(14, EventType::Ipl, QByteArray("MokList\0", 8), "a list");
        }};
        QVERIFY(factsOf(shim).find("sbat.not-measured"_L1));
    }

    void authoritiesAreHeldAgainstTheDatabases()
    {
        const SecureBootFacts good = factsOf(Boot());
        QCOMPARE(parameter(good.find("image.authorised-by-certificate"_L1), "commonName"_L1), u"Owner"_s);
        const Boot foreign{.authority = test::signatureData(test::certificate("Somebody"))};
        QCOMPARE(factsOf(foreign).find("image.authority-not-in-db"_L1)->rating, FactRating::Bad);
        const Boot forbidden{.dbx = test::certificateList(ownerKey())};
        QVERIFY(factsOf(forbidden).find("image.authority-forbidden"_L1));
        QVERIFY(factsOf(Boot{.authority = std::nullopt}).find("image.no-authority"_L1));
        QVERIFY(
            factsOf(Boot{.authority = test::signatureData(someHash)}).find("image.authorised-by-hash"_L1));
    }

    /// E-36: signed is not good.
    void revokedImagesAreNamed()
    {
        const Boot boot{.image = "an image"}; // whose hash is someHash
        const SecureBootFacts own = factsOf(boot);
        QCOMPARE(own.find("image.forbidden-by-dbx"_L1)->rating, FactRating::Bad);
        const SecureBootFacts newer
            = factsOf(Boot{.dbx = test::hashList({otherHash}), .image = "an image"}, referenceOf({someHash}));
        QVERIFY(!newer.find("image.forbidden-by-dbx"_L1));
        QCOMPARE(parameter(newer.find("image.revoked"_L1), "name"_L1), u"shimx64.efi (Some Vendor)"_s);
        QVERIFY(!factsOf(Boot(), referenceOf({someHash})).find("image.revoked"_L1));
    }

    /// E-49: the digest tells, whatever type and text the log claims.
    void weakPlatformsAreToldByDigest()
    {
        const Boot boot{.more = [](EventLogBuilder &log) {
            log.event(7, EventType::EfiAction, "UEFI Debug Mode");
            log.event(1, EventType::PostCode, "harmless", "DMA Protection Disabled");
        }};
        const SecureBootFacts facts = factsOf(boot);
        QCOMPARE(facts.find("platform.debug-mode"_L1)->rating, FactRating::Bad);
        QCOMPARE(facts.find("platform.dma-protection-disabled"_L1)->provenance, Provenance::Bound);
        QVERIFY(!factsOf(Boot()).find("platform.debug-mode"_L1));
    }

    void otherLogsSayNothing()
    {
        const auto list = evidence::readLog(test::EvidenceBuilder().imaList);
        QVERIFY(list.has_value());
        QCOMPARE(secureBootFacts(*list, {}, {}).state, SecureBootState::Unknown);
    }

    void revocationListsAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        const QByteArray hash(64, 'a');
        QTest::newRow("good") << "# remark\ndate 2025-10-14\n" + hash + " shimx64.efi\n" << true;
        QTest::newRow("no name") << "date 2025-10-14\n" + hash + "\n" << true;
        QTest::newRow("no date") << hash + " x\n" << false;
        QTest::newRow("two dates") << QByteArray("date 2025-10-14\ndate 2025-10-14\n") << false;
        QTest::newRow("no such day") << QByteArray("date 2025-13-14\n") << false;
        QTest::newRow("short hash") << "date 2025-10-14\n" + hash.first(62) + "\n" << false;
        QTest::newRow("long hash") << "date 2025-10-14\n" + hash + "aa\n" << false;
        QTest::newRow("no hex") << "date 2025-10-14\n" + QByteArray(64, 'g') + "\n" << false;
        QTest::newRow("twice") << "date 2025-10-14\n" + hash + "\n" + hash + "\n" << false;
    }

    void revocationListsAreReadStrictly()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isGood);
        const auto list = readRevocationList(text);
        QCOMPARE(list.has_value(), isGood);
        if (isGood)
            QCOMPARE(list->images.size(), size_t(1));
    }

    void dbxUpdatesAreReferences()
    {
        const auto list = readRevocationDatabase(test::hashList({someHash, otherHash}));
        QVERIFY(list.has_value());
        QCOMPARE(list->images.size(), size_t(2));
        QVERIFY(list->images.contains(otherHash));
        QVERIFY(!readRevocationDatabase(test::hashList({someHash}).chopped(1)));
    }
};

QTEST_GUILESS_MAIN(SecureBootFactsTest)
#include "tst_securebootfacts.moc"
