// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/measuredfiles.h"
#include "tests/core/comparison/boots.h"
#include "tests/support/corpus.h"
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

    /// The short way through an ordinary entry gives what the decoder gives.
    void readsAsTheDecoderDoes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("sample") << QStringLiteral(PLUMBLINE_SAMPLES
                                                  "/baseline/ima_binary_runtime_measurements");
        for (const QString &path : test::sharedFiles(u"corpus/ima"_s))
            QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
    }

    void readsAsTheDecoderDoes()
    {
        QFETCH(const QString, path);
        const auto log = evidence::readLog(test::readBytes(path));
        if (!log || !std::holds_alternative<ima::List>(log->content))
            QSKIP("no IMA list");
        const std::vector<MeasuredFile> files = measuredFiles(*log, {});
        QCOMPARE(files.empty(), log->size() == 0);
        for (const MeasuredFile &file : files) {
            const auto entry = std::get<ima::EntryContent>(log->decode(file.index).payload);
            QCOMPARE(file.path, entry.path);
            QCOMPARE(file.digest, entry.fileDigest);
            QCOMPARE(file.isViolation,
                     entry.templateHash.value.count('\0') == entry.templateHash.value.size());
            QCOMPARE(file.hasSignature,
                     !entry.signature.isEmpty() && QByteArray("\3\5\6").contains(entry.signature[0]));
        }
    }

    /// One path with 20,000 digests on both sides: not each is looked at for each.
    void comparesManyDigestsOfOnePath()
    {
        MeasuredBoot before;
        before.hasImaList = true;
        for (int i = 0; i < 20'000; ++i)
            before.files.push_back({.path = "/x", .digest = {HashAlgorithm::Sha256, QByteArray::number(i)}});
        MeasuredBoot after = before;
        for (MeasuredFile &file : after.files)
            file.digest.value += 'x';
        QCOMPARE(compare(before, after).changes.size(), size_t(20'000));
        QCOMPARE(compare(before, before).changes.size(), size_t(0));
    }

    /// What the kernel measures besides files counts as well: its next command line, policies, keys.
    void comparesBuffers()
    {
        const auto boot = [](const QByteArray &buffer) {
            test::ImaListBuilder list;
            list.add({.templateName = "ima-buf",
                      .fields = {imaDigest("sha256:", hashOf(HashAlgorithm::Sha256, buffer)),
                                 imaName("kexec-cmdline"), imaBytes(buffer)}});
            return test::bootOf({}, list.bytes());
        };
        const MeasuredBoot before = boot("root=/dev/sda2");
        const MeasuredBoot after = boot("root=/dev/sda2 init=/bin/sh");
        QCOMPARE(test::linesOf(compare(before, after), before, after),
                 QStringList{u"changed 10 kexec-cmdline"_s});
        QVERIFY(!compare(before, before).isChanged());
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
