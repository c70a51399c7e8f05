// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/comparison/boots.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/evidencebuilder.h"
#include "tests/support/imalistbuilder.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::comparison;
using namespace Qt::StringLiterals;
using test::imaBytes;
using test::imaDigest;
using test::imaName;
using test::ImaTestEntry;

namespace {

struct File
{
    QByteArray path;
    QByteArray content = "content";
    bool isSigned = false;
    bool isViolation = false;
    QByteArray label = "sha256:";
};

ImaTestEntry entryOf(const File &file)
{
    const auto algorithm = file.label == "sha1:" ? HashAlgorithm::Sha1 : HashAlgorithm::Sha256;
    // EVM_IMA_XATTR_DIGSIG, version 2, SHA-256, key id, 2 bytes of signature
    const QByteArray signature
        = file.isSigned ? QByteArray("\x03\x02\x04\x01\x02\x03\x04\x00\x02ss", 11) : QByteArray();
    ImaTestEntry entry{.templateName = "ima-sig",
                       .fields = {imaDigest(file.label, hashOf(algorithm, file.content)), imaName(file.path),
                                  imaBytes(signature)}};
    if (file.isViolation)
        entry.templateHash = QByteArray(20, '\0');
    return entry;
}

MeasuredBoot listOf(const std::vector<File> &files)
{
    test::ImaListBuilder list;
    for (const File &file : files)
        list.add(entryOf(file));
    return test::bootOf({}, list.bytes());
}

const std::vector<File> base{{"/bin/sh"}, {"/bin/ls"}, {"/sbin/init", "content", true}};

} // namespace

class CompareFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesPairs_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("equal") << 0 << QStringList();
        QTest::newRow("another order") << 1 << QStringList();
        QTest::newRow("not seen this time") << 2 << QStringList();
        QTest::newRow("new file") << 3 << QStringList{u"added 10 /root/implant"_s};
        QTest::newRow("changed file") << 4 << QStringList{u"changed 10 /bin/ls"_s};
        QTest::newRow("changed file beside the old") << 5 << QStringList{u"changed 10 /bin/ls"_s};
        QTest::newRow("renamed file") << 6 << QStringList{u"added 10 /bin/dir"_s};
        QTest::newRow("violation of a known file") << 7 << QStringList{u"changed 10 /bin/ls"_s};
        QTest::newRow("violation of a new file") << 8 << QStringList{u"added 10 /bin/new"_s};
        QTest::newRow("signature gone") << 9 << QStringList{u"changed 10 /sbin/init"_s};
        QTest::newRow("signature come") << 10 << QStringList();
        QTest::newRow("twice") << 11 << QStringList();
    }

    void comparesPairs()
    {
        QFETCH(const int, which);
        const std::vector<std::vector<File>> lists{
            base,
            {base[2], base[1], base[0]},
            {base[1]},
            {base[0], {"/root/implant"}},
            {{"/bin/ls", "other"}, base[0]},
            {base[0], base[1], {"/bin/ls", "other"}},
            {{"/bin/dir"}},
            {base[0], {"/bin/ls", "content", false, true}},
            {base[0], {"/bin/new", "content", false, true}},
            {{"/sbin/init"}},
            {{"/bin/sh", "content", true}},
            {base[0], base[0], base[1]},
        };
        const MeasuredBoot before = listOf(base);
        const MeasuredBoot after = listOf(lists[size_t(which)]);
        const Comparison comparison = compare(before, after);
        QTEST(test::linesOf(comparison, before, after), "changes");
        QCOMPARE(comparison.unexplained, std::vector<quint32>());
        QCOMPARE(comparison.gaps, std::vector<Gap>());
    }

    void tellsWhatIsLost()
    {
        const Comparison violation = compare(listOf(base), listOf({{"/bin/ls", "content", false, true}}));
        QCOMPARE(violation.changes.front().details,
                 (std::vector<Detail>{{ChangeKind::Added, u"violation"_s, {}, {}}}));
        const Comparison signature = compare(listOf(base), listOf({{"/sbin/init"}}));
        QCOMPARE(signature.changes.front().details,
                 (std::vector<Detail>{{ChangeKind::Removed, u"signature"_s, {}, {}}}));
        // The same violation at each boot is nothing new.
        const MeasuredBoot violated = listOf({{"/bin/ls"}, {"/bin/ls", "content", false, true}});
        QVERIFY(!compare(violated, violated).isChanged());
    }

    void keepsEachPairOnce()
    {
        const MeasuredBoot boot = listOf({base[0], base[1], base[0], {"/bin/sh", "other"}});
        QCOMPARE(boot.files.size(), size_t(3));
        QCOMPARE(boot.files[2].index, 3);
    }

    void saysThatHashesDiffer()
    {
        const MeasuredBoot other = listOf({{"/bin/ls", "content", false, false, "sha1:"}, {"/bin/new"}});
        const MeasuredBoot before = listOf(base);
        const Comparison comparison = compare(before, other);
        QCOMPARE(test::linesOf(comparison, before, other), QStringList{u"added 10 /bin/new"_s});
        QCOMPARE(comparison.gaps, std::vector{Gap::OtherFileHash});
    }

    /// It says what the registers say, and they are compared themselves.
    void leavesOutAnAggregateThatFits()
    {
        const auto boot = [](const QByteArray &command, bool isForged) {
            test::EvidenceBuilder builder;
            builder.bootLog = test::EventLogBuilder::agile()
                                  .separators()
                                  .event(8, tcg::EventType::Ipl, "grub_cmd: " + command, command)
                                  .bytes();
            builder.extendFromLogs();
            test::ImaListBuilder forged;
            forged.add({.fields = {imaDigest("sha256:", QByteArray(32, 'x')), imaName("boot_aggregate")}});
            builder.imaList = isForged ? forged.bytes() : builder.bootAggregate();
            return test::bootOf(builder.bootLog, builder.imaList);
        };
        const MeasuredBoot before = boot("boot", false);
        const MeasuredBoot other = boot("boot now", false);
        QCOMPARE(other.files.size(), size_t(1));
        QCOMPARE(test::linesOf(compare(before, other), before, other),
                 QStringList{u"changed 8 loader-command boot"_s});
        const MeasuredBoot forged = boot("boot", true);
        QCOMPARE(test::linesOf(compare(before, forged), before, forged),
                 QStringList{u"changed 10 boot_aggregate"_s});
    }
};

QTEST_APPLESS_MAIN(CompareFilesTest)
#include "tst_comparefiles.moc"
