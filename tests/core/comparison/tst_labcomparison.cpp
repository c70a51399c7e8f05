// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/openevidence.h"
#include "tests/core/comparison/boots.h"
#include "tests/support/corpus.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace plumbline;
using namespace plumbline::comparison;
using namespace Qt::StringLiterals;

/// Pairs of genuine boots: exactly what is known to differ between them is found.
class LabComparisonTest : public QObject
{
    Q_OBJECT

private:
    std::map<QString, MeasuredBoot> m_boots;

    const MeasuredBoot &boot(const QString &name)
    {
        const auto known = m_boots.find(name);
        if (known != m_boots.end())
            return known->second;
        const auto opened = bundle::openEvidence(test::sharedFolder() + "/lab/evidence/"_L1 + name);
        return m_boots[name] = opened ? test::bootOf(opened->evidence) : MeasuredBoot();
    }

private Q_SLOTS:
    void initTestCase();
    void findsExactlyWhatDiffers_data();
    void findsExactlyWhatDiffers();
    void tellsWhatIsInsideAChange();
};

void LabComparisonTest::initTestCase()
{
    if (test::sharedFolder().isEmpty())
        QSKIP(test::noCorpus);
}

const QString efi = u"8be4df61-93ca-11d2-aa0d-00e098032b8c/"_s;
const QString authorityOfDb = u"authority d719b2cb-3d3a-4596-a3bc-dad00e67656f/db"_s;

void LabComparisonTest::findsExactlyWhatDiffers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QList<int>>("registers"); // of the SHA-256 bank
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<int>("files");
    QTest::addColumn<QList<quint32>>("unexplained");
    QTest::addColumn<QStringList>("gaps");

    const QString base = u"01-baseline"_s;
    const QStringList commandLine{u"changed 9 loader-file (hd0,gpt1)/EFI/debian/grub.cfg"_s,
                                  u"changed 8 loader-command menuentry"_s,
                                  u"changed 8 loader-command linux"_s, u"changed 8 kernel-command-line"_s};
    const auto row = [&](const char *after, const QString &before, const QList<int> &registers,
                         const QStringList &events, int files, const QList<quint32> &unexplained = {},
                         const QStringList &gaps = {}) {
        QTest::newRow(after) << before << registers << events << files << unexplained << gaps;
    };
    row("02-reboot", base, {}, {}, 0);
    row("03-cmdline", base, {8, 9, 10}, commandLine, 0);
    row("04-kernel-update", base, {4, 8, 9, 10},
        {u"changed 9 loader-file (hd0,gpt1)/EFI/debian/grub.cfg"_s, u"changed 8 loader-command menuentry"_s,
         u"changed 8 loader-command setparams"_s, u"changed 8 loader-command linux"_s,
         u"changed 9 loader-file /vmlinuz-6.1.0-56-cloud-amd64"_s, u"changed 4 image"_s, u"changed 4 image"_s,
         u"changed 8 kernel-command-line"_s, u"changed 8 loader-command initrd"_s,
         u"changed 9 loader-file /initrd.img-6.1.0-56-cloud-amd64"_s},
        15);
    row("05a-secureboot-off", base, {4, 7, 10}, {}, 0, {4, 7}, {u"no-boot-log-after"_s});
    row("05c-secureboot-off-linuxefi", u"01b-baseline-linuxefi"_s, {4, 7, 10},
        {"changed 7 variable "_L1 + efi + "SecureBoot"_L1, "removed 7 "_L1 + authorityOfDb,
         u"changed 7 sbat-level"_s, u"removed 7 authority 605dab50-e046-4300-abb6-3dd810dd8b23/MokListRT"_s,
         u"removed 4 image"_s, u"removed 4 image"_s},
        0);
    row("06a-bootkit-sboff", u"05c-secureboot-off-linuxefi"_s, {4, 10},
        {u"added 4 image \\EFI\\debian\\shimx64.efi"_s}, 0);
    row("06c-bootkit-signed", base, {4, 7, 10},
        {u"changed 7 variable d719b2cb-3d3a-4596-a3bc-dad00e67656f/db"_s, "added 7 "_L1 + authorityOfDb,
         u"added 4 image \\EFI\\debian\\shimx64.efi"_s},
        0);
    row("07-ima-unexpected", base, {10}, {}, 19);
    row("08-boot-order", base, {1, 10},
        {"changed 1 variable "_L1 + efi + "BootOrder"_L1, "added 1 variable "_L1 + efi + "Boot0008"_L1}, 0);
    row("09-log-event-removed", base, {}, {u"removed 8 kernel-command-line"_s}, 0);
    row("09d-ima-entry-removed", u"07-ima-unexpected"_s, {}, {}, 0);
    // The log of 01 with the quote of 03: once the log tells of changes that the PCRs do not have, once the
    // PCRs have changed and no event says why.
    row("09f-old-log-replayed", u"03-cmdline"_s, {}, commandLine, 0);
    QTest::newRow("09f-old-log-replayed, baseline")
        << base << QList<int>{8, 9, 10} << QStringList() << 0 << QList<quint32>{8, 9} << QStringList();
    row("10-sm3/01-baseline", base, {10}, {}, 0); // sha1, sha256 and sha384 in common
}

void LabComparisonTest::findsExactlyWhatDiffers()
{
    QFETCH(const QString, before);
    QFETCH(const int, files);
    const QString after = QString::fromUtf8(QTest::currentDataTag()).section(u',', 0, 0);
    const MeasuredBoot &first = boot(before);
    const MeasuredBoot &second = boot(after);
    const Comparison comparison = compare(first, second);
    QStringList lines = test::linesOf(comparison, first, second);
    if (lines.size() >= files)
        lines.resize(lines.size() - files); // they are the last
    QTEST(lines, "events");
    QCOMPARE(std::ranges::count_if(comparison.changes, &Change::isFile), files);
    QList<int> registers;
    for (const RegisterChange &change : comparison.registers)
        if (change.pcr.bank == HashAlgorithm::Sha256)
            registers << change.pcr.pcr;
    QTEST(registers, "registers");
    QTEST(QList<quint32>(comparison.unexplained.begin(), comparison.unexplained.end()), "unexplained");
    QStringList gaps;
    for (const Gap gap : comparison.gaps)
        gaps << gapId(gap);
    QTEST(gaps, "gaps");
}

void LabComparisonTest::tellsWhatIsInsideAChange()
{
    const MeasuredBoot &base = boot(u"01-baseline"_s);
    const Comparison commandLine = compare(base, boot(u"03-cmdline"_s));
    const std::vector<Detail> words{{ChangeKind::Added, u"word"_s, {}, u"init=/sbin/init"_s},
                                    {ChangeKind::Added, u"word"_s, {}, u"lab.debug=1"_s}};
    QCOMPARE(commandLine.changes.back().details, words);
    const Comparison key = compare(base, boot(u"06c-bootkit-signed"_s));
    const std::vector<Detail> certificate{
        {ChangeKind::Added,
         u"certificate/aa4b4540695ae99b018b1a28bb581ac2e48232d650a574dbc1460b75335567a7"_s,
         {},
         u"CN=Lab attacker db key"_s}};
    QCOMPARE(key.changes.front().details, certificate);
    const Comparison order = compare(base, boot(u"08-boot-order"_s));
    const std::vector<Detail> options{{ChangeKind::Changed, u"order"_s,
                                       u"0007, 0000, 0001, 0002, 0003, 0004, 0005, 0006"_s,
                                       u"0007, 0008, 0000, 0001, 0002, 0003, 0004, 0005, 0006"_s},
                                      {ChangeKind::Added, u"option/0008"_s, {}, u"0008"_s}};
    QCOMPARE(order.changes.front().details, options);
}

QTEST_APPLESS_MAIN(LabComparisonTest)
#include "tst_labcomparison.moc"
