// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/openevidence.h"
#include "tests/core/causes/causelines.h"
#include "tests/support/corpus.h"

#include <QTest>

#include <map>

using namespace plumbline;
using namespace plumbline::causes;
using namespace Qt::StringLiterals;

/// Pairs of genuine boots: the right cause, or an honest "nothing known".
class LabCausesTest : public QObject
{
    Q_OBJECT

private:
    std::map<QString, comparison::MeasuredBoot> m_boots;

    const comparison::MeasuredBoot &boot(const QString &folder)
    {
        const auto known = m_boots.find(folder);
        if (known != m_boots.end())
            return known->second;
        const auto opened = bundle::openEvidence(folder);
        return m_boots[folder] = opened ? test::bootOf(opened->evidence) : comparison::MeasuredBoot();
    }

private Q_SLOTS:
    void explainsThePairsOfTheLab_data();
    void explainsThePairsOfTheLab();
    void explainsPairsOfTheCorpus_data();
    void explainsPairsOfTheCorpus();
    void explainsTheSamples_data();
    void explainsTheSamples();
};

void LabCausesTest::explainsThePairsOfTheLab_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("sets");

    const auto row = [](const char *after, const char *before, const QStringList &sets) {
        QTest::newRow(after) << QString::fromLatin1(before) << QString::fromLatin1(after) << sets;
    };
    row("02-reboot", "01-baseline", {});
    row("01b-baseline-linuxefi", "01-baseline", {u"boot-loader-configuration likely 6"_s});
    row("03-cmdline", "01-baseline", {u"kernel-command-line likely 4"_s});
    row("04-kernel-update", "01-baseline", {u"kernel-update likely 25"_s});
    row("05a-secureboot-off", "01-baseline", {u"log-missing certain 0 r4 r7"_s});
    row("05c-secureboot-off-linuxefi", "01b-baseline-linuxefi",
        {u"secure-boot-off likely 6 !secure-boot-off"_s});
    row("06a-bootkit-sboff", "05c-secureboot-off-linuxefi",
        {u"unknown-boot-application likely 1 !unknown-boot-application"_s});
    row("06c-bootkit-signed", "01-baseline",
        {u"db-key-added likely 2 !key-added"_s,
         u"unknown-boot-application likely 1 !unknown-boot-application"_s});
    row("07-ima-unexpected", "01-baseline",
        {u"unknown-program possible 9"_s, u"unknown-program likely 1"_s, u"kernel-module likely 8"_s,
         u"kernel-module possible 1"_s});
    row("08-boot-order", "01-baseline", {u"boot-order likely 2"_s});
    row("09-log-event-removed", "01-baseline", {u"log-tampered likely 1 r8 !log-tampered"_s});
    row("09d-ima-entry-removed", "07-ima-unexpected", {u"log-tampered likely 0 r10 !log-tampered"_s});
    row("09f-old-log-replayed", "03-cmdline", {u"log-tampered likely 4 r8 r9 !log-tampered"_s});
    row("10-sm3/01-baseline", "01-baseline", {});
}

void LabCausesTest::explainsThePairsOfTheLab()
{
    if (test::sharedFolder().isEmpty())
        QSKIP(test::noCorpus);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QStringList, sets);
    const QString lab = test::sharedFolder() + "/lab/evidence/"_L1;
    const comparison::MeasuredBoot &first = boot(lab + before);
    const comparison::MeasuredBoot &second = boot(lab + after);
    const comparison::Comparison comparison = comparison::compare(first, second);
    const std::vector<ChangeSet> found = explain(first, second, comparison);
    QCOMPARE(test::partitionFault(comparison, found), QString());
    QCOMPARE(test::linesOf(found).join(u'\n'), sets.join(u'\n'));
}

void LabCausesTest::explainsPairsOfTheCorpus_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("sets");

    const auto row = [](const char *name, const QString &before, const QString &after,
                        const QStringList &sets) {
        QTest::newRow(name) << "tcg2/"_L1 + before + ".bin"_L1 << "tcg2/"_L1 + after + ".bin"_L1 << sets;
    };
    const QString log = u"snapcore_secboot--eventlog"_s;
    row("Secure Boot off", log + "_sb"_L1, log + "_no_sb"_L1,
        {u"secure-boot-off likely 3 !secure-boot-off"_s});
    row("key, revocations and MOK", log + u'1', log + u'2',
        {u"db-key-added likely 1 !key-added"_s, u"dbx-grown likely 1"_s,
         u"mok-changed likely 3 !secure-boot-off"_s});
    row("databases that nobody knows", log + "_sb"_L1, log + "_sb_with_dbt_and_dbr"_L1,
        {u"nothing-known possible 2"_s});
    // A year between them: firmware R1CET67W to R1CET72W, Linux 5.13 to 5.19, Secure Boot off in both.
    row("a notebook", u"immune-gmbh_guard-oss--ludmilla"_s, u"immune-gmbh_guard-oss--ludmilla-2"_s,
        {u"firmware-update likely 8"_s, u"firmware-setting possible 3"_s, u"dbx-grown likely 1"_s,
         u"unknown-boot-application possible 1 !unknown-boot-application"_s, u"kernel-update possible 8"_s,
         u"boot-loader-configuration possible 3"_s, u"nothing-known possible 1"_s});
}

void LabCausesTest::explainsPairsOfTheCorpus()
{
    if (test::sharedFolder().isEmpty())
        QSKIP(test::noCorpus);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QStringList, sets);
    const QString corpus = test::sharedFolder() + "/corpus/"_L1;
    const auto first = test::bootOf(test::readBytes(corpus + before));
    const auto second = test::bootOf(test::readBytes(corpus + after));
    const auto found = test::setsOf(first, second);
    QCOMPARE(test::partitionFault(comparison::compare(first, second), found), QString());
    QCOMPARE(test::linesOf(found).join(u'\n'), sets.join(u'\n'));
}

void LabCausesTest::explainsTheSamples_data()
{
    QTest::addColumn<QStringList>("sets");

    QTest::newRow("baseline") << QStringList();
    QTest::newRow("kernel-update") << QStringList{u"kernel-update likely 25"_s};
    QTest::newRow("boot-kit") << QStringList{
        u"db-key-added likely 2 !key-added"_s,
        u"unknown-boot-application likely 1 !unknown-boot-application"_s};
    QTest::newRow("log-tampered") << QStringList{u"log-tampered likely 1 r8 !log-tampered"_s};
}

void LabCausesTest::explainsTheSamples()
{
    QFETCH(const QStringList, sets);
    const QString samples = QStringLiteral(PLUMBLINE_SAMPLES "/");
    const comparison::MeasuredBoot &first = boot(samples + u"baseline"_s);
    const comparison::MeasuredBoot &second = boot(samples + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(first.hasBootLog && second.hasBootLog);
    const auto found = test::setsOf(first, second);
    QCOMPARE(test::partitionFault(comparison::compare(first, second), found), QString());
    QCOMPARE(test::linesOf(found).join(u'\n'), sets.join(u'\n'));
    for (const ChangeSet &set : found) // a bundle without a request of ours proves nothing
        QCOMPARE(set.guardRails.front(), GuardRail::NotVerified);
}

QTEST_GUILESS_MAIN(LabCausesTest)
#include "tst_labcauses.moc"
