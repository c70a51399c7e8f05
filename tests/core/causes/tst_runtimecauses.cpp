// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "core/causes/facts.h"
#include "core/causes/recogniser.h"
#include "tests/core/causes/causelines.h"
#include "tests/core/causes/linuxboot.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::causes;
using namespace Qt::StringLiterals;
using test::linesOf;
using test::LinuxBoot;
using test::setsOf;

/// Causes in the running system and in the evidence itself; what every set has.
class RuntimeCausesTest : public QObject
{
    Q_OBJECT

private:
    LinuxBoot m_before;
    LinuxBoot m_after;
    Context m_context;

    [[nodiscard]] QString explained() const
    {
        return linesOf(setsOf(m_before.measured(), m_after.measured(), m_context)).join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_before.hasFiles = true;
        m_after = m_before;
        m_context = {};
    }

    void tellsModules();
    void tellsPackages();
    void doesNotTakeLostSignaturesForAnUpdate();
    void doesNotTakeOneProgramForAnUpdate();
    void knowsPackagesOfTheCatalogue();
    void tellsPrograms();
    void doesNotBelieveAPathThatClimbs();
    void leavesSettingsUnexplained();
    void tellsATamperedLog();
    void tellsAMissingLog();
    void isCertainOnlyOfWhatIsProven();
    void raisesTheGuardRailsOfTheBoot();
    void givesTheSameFingerprintForTheSameChange();
    void namesEverythingOnce();
};

void RuntimeCausesTest::tellsModules()
{
    m_after.files.push_back({"/usr/lib/modules/6.1.0-9-amd64/kernel/dummy.ko", "dummy"});
    m_after.files.push_back({"/root/evil.ko", "evil"});
    QCOMPARE(explained(), u"kernel-module likely 1\nkernel-module possible 1"_s);
    m_after = m_before;
    m_after.files[4].content = "other"; // one that was replaced is not just another module
    QCOMPARE(explained(), u"kernel-module possible 1"_s);
}

void RuntimeCausesTest::tellsPackages()
{
    m_after.files[0].content = "bash 2";
    m_after.files[1].content = "cp 2";
    m_after.files[3] = {"/usr/lib/libz.so.1.2.14", "libz 2"};
    QCOMPARE(explained(), u"package-update possible 3"_s);
}

void RuntimeCausesTest::doesNotTakeLostSignaturesForAnUpdate()
{
    auto before = m_before.measured();
    for (int i = 0; i < 4; ++i) {
        before.files[size_t(i)].hasSignature = true;
        m_after.files[size_t(i)].content += " 2";
    }
    auto after = m_after.measured();
    for (int i = 0; i < 3; ++i)
        after.files[size_t(i)].hasSignature = true;
    QCOMPARE(linesOf(setsOf(before, after)).join(u'\n'),
             u"package-update possible 3\nunknown-program likely 1"_s);
}

void RuntimeCausesTest::doesNotTakeOneProgramForAnUpdate()
{
    m_after.files[0].content = "trojan";
    QCOMPARE(explained(), u"unknown-program likely 1"_s);
}

void RuntimeCausesTest::knowsPackagesOfTheCatalogue()
{
    m_after.files[0].content = "bash 2";
    m_after.files[1].content = "trojan";
    m_context.knownAs = [](const Digest &digest) {
        const bool isBash = digest.value == hashOf(HashAlgorithm::Sha256, "bash 2");
        return isBash ? u"bash of bash 2"_s : QString();
    };
    QCOMPARE(explained(), u"package-update certain 1\nunknown-program likely 1"_s);
}

void RuntimeCausesTest::tellsPrograms()
{
    m_after.files.push_back({"/root/implant", "implant"});
    m_after.files.push_back({"/usr/bin/chmod", "chmod"});
    m_after.files.push_back({"/usr/local/bin/tool", "tool"});
    QCOMPARE(explained(),
             u"unknown-program likely 1\nunknown-program possible 1\nunknown-program likely 1"_s);
}

void RuntimeCausesTest::doesNotBelieveAPathThatClimbs()
{
    m_after.files.push_back({"/usr/lib/../../root/implant", "implant"});
    QCOMPARE(explained(), u"unknown-program likely 1"_s);
    const auto sets = setsOf(m_before.measured(), m_after.measured());
    QVERIFY(test::hasFact(sets[0], fact::outsideSystem));
}

void RuntimeCausesTest::leavesSettingsUnexplained()
{
    m_after.files.push_back({"/etc/passwd", "root"});
    QCOMPARE(explained(), u"nothing-known possible 1"_s);
}

void RuntimeCausesTest::tellsATamperedLog()
{
    m_after.arguments += " init=/bin/sh";
    const auto before = m_before.quoted();
    // The machine started with another line than its log says.
    const auto sets = setsOf(before, m_after.quotedWithLog(m_before.log()));
    QCOMPARE(linesOf(sets), QStringList{u"log-tampered certain 0 r8 !log-tampered"_s});
    // The log tells of a line that the machine did not start with.
    const auto others = setsOf(before, m_before.quotedWithLog(m_after.log()));
    QCOMPARE(linesOf(others), QStringList{u"log-tampered certain 2 r8 !log-tampered"_s});
    QCOMPARE(linesOf(setsOf(before, m_before.quoted())), QStringList());
}

void RuntimeCausesTest::tellsAMissingLog()
{
    m_after.kernel = "other";
    const auto sets = setsOf(m_before.quoted(), m_after.quotedWithLog({}));
    QCOMPARE(sets.size(), size_t(1));
    QCOMPARE(sets[0].cause, Cause::LogMissing);
    QCOMPARE(sets[0].registers, (std::vector<quint32>{4, 9}));
    QVERIFY(test::hasFact(sets[0], fact::noBootLog));
    QCOMPARE(linesOf(setsOf(m_before.quoted(), m_before.quotedWithLog({}))), QStringList());
}

void RuntimeCausesTest::isCertainOnlyOfWhatIsProven()
{
    m_after.secureBoot = QByteArray(1, '\0');
    QCOMPARE(setsOf(m_before.measured(), m_after.measured())[0].confidence, Confidence::Likely);
    QCOMPARE(setsOf(m_before.quoted(), m_after.quoted())[0].confidence, Confidence::Certain);
}

void RuntimeCausesTest::raisesTheGuardRailsOfTheBoot()
{
    m_after.initramfs = "other";
    const auto claimed = setsOf(m_before.measured(), m_after.measured());
    QCOMPARE(claimed[0].guardRails, std::vector{GuardRail::NotVerified});
    m_context.isKeyChanged = true;
    const auto changed = setsOf(m_before.measured(), m_after.measured(), m_context);
    QCOMPARE(changed[0].guardRails, (std::vector{GuardRail::NotVerified, GuardRail::KeyChanged}));
}

void RuntimeCausesTest::givesTheSameFingerprintForTheSameChange()
{
    m_after.initramfs = "other";
    const auto alone = setsOf(m_before.measured(), m_after.measured());
    QCOMPARE(alone[0].fingerprint.size(), 32);
    m_after.partitions.append("more");
    const auto among = setsOf(m_before.measured(), m_after.measured());
    QCOMPARE(among.size(), size_t(2));
    QCOMPARE(among[1].cause, Cause::InitramfsRebuild);
    QCOMPARE(among[1].fingerprint, alone[0].fingerprint);
    QVERIFY(among[0].fingerprint != alone[0].fingerprint);
    m_after.initramfs = "another";
    QVERIFY(setsOf(m_before.measured(), m_after.measured())[1].fingerprint != alone[0].fingerprint);
    m_context.seenElsewhere
        = [&](QByteArrayView fingerprint) { return fingerprint == among[0].fingerprint ? 411 : 0; };
    const auto counted = setsOf(m_before.measured(), m_after.measured(), m_context);
    QVERIFY(test::hasFact(counted[0], fact::seenElsewhere, {u"411"_s}));
    QVERIFY(!test::hasFact(counted[1], fact::seenElsewhere));
}

void RuntimeCausesTest::namesEverythingOnce()
{
    for (const Cause cause : allCauses())
        QCOMPARE(causeById(QString(causeId(cause))), std::optional(cause));
    for (const GuardRail rail : allGuardRails())
        QCOMPARE(guardRailById(QString(guardRailId(rail))), std::optional(rail));
    QCOMPARE(causeById(u"kernel"), std::nullopt);
    std::set<QLatin1StringView> codes(causeFactCodes().begin(), causeFactCodes().end());
    QCOMPARE(codes.size(), causeFactCodes().size());
    std::set<QLatin1StringView> ids;
    for (const Recogniser &recogniser : allRecognisers())
        QVERIFY(ids.insert(recogniser.id).second);
}

QTEST_GUILESS_MAIN(RuntimeCausesTest)
#include "tst_runtimecauses.moc"
