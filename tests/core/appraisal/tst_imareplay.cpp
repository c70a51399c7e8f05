// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/imareplay.h"

#include "core/appraisal/bootaggregate.h"
#include "core/ima/listreader.h"
#include "tests/support/imalistbuilder.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

using Form = ImaListBuilder::Form;

ima::List listOf(const ImaListBuilder &builder)
{
    return ima::readList(builder.bytes(), ima::ListKind::BinaryLittleEndian);
}

/// The value of PCR 10, by Qt's hashes instead of ours.
QByteArray chain(QCryptographicHash::Algorithm algorithm, const std::vector<QByteArray> &digests)
{
    QByteArray pcr(QCryptographicHash::hashLength(algorithm), '\0');
    for (const QByteArray &digest : digests)
        pcr = QCryptographicHash::hash(pcr + digest, algorithm);
    return pcr;
}

const ReplayedBank *bankOf(const Replay &replay, HashAlgorithm algorithm, ImaExtend extend)
{
    const auto found = std::ranges::find_if(replay.banks, [&](const ReplayedBank &bank) {
        return bank.algorithm == algorithm && bank.imaExtend == extend;
    });
    return found == replay.banks.end() ? nullptr : &*found;
}

QByteArray valueOf(const Replay &replay, HashAlgorithm algorithm, ImaExtend extend = ImaExtend::TemplateHash)
{
    const ReplayedBank *bank = bankOf(replay, algorithm, extend);
    return bank && bank->registers.contains(10) ? bank->registers.at(10).value : QByteArray();
}

ImaTestEntry violationOf(const QByteArray &path)
{
    ImaTestEntry entry = imaFile(path);
    entry.templateHash = QByteArray(20, '\0');
    return entry;
}

/// A boot log's registers: those given, each one byte repeated.
Replay bootLog(HashAlgorithm algorithm, const std::map<quint32, char> &registers)
{
    ReplayedBank bank{.algorithm = algorithm, .registers = {}};
    for (const auto &[index, byte] : registers)
        bank.registers[index].value = QByteArray(digestSize(algorithm).value_or(0), byte);
    return {.banks = {bank}, .problems = {}};
}

ima::List listWithAggregate(const QByteArray &registers)
{
    const QByteArray digest = QCryptographicHash::hash(registers, QCryptographicHash::Sha256);
    ImaListBuilder builder;
    builder.add({.fields = {imaDigest("sha256:", digest), imaName("boot_aggregate")}});
    return listOf(builder);
}

} // namespace

class TestImaReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void extendsEachBanksOwnHash();
    void padsSha1();
    void extendsOnesForAViolation();
    void replaysEachRegister();
    void distrustsARecordedHash();
    void losesADamagedRegister();
    void isTheSameWithThreads();
    void canBeCancelled();
    void agreesWithEvmctl();
    void comparesTheBootAggregate();
};

void TestImaReplay::extendsEachBanksOwnHash()
{
    const std::vector<ImaTestEntry> entries{imaFile("boot_aggregate"), imaFile("/bin/a")};
    ImaListBuilder builder;
    std::vector<QByteArray> sha1;
    std::vector<QByteArray> sha256;
    for (const ImaTestEntry &entry : entries) {
        builder.add(entry);
        sha1.push_back(QCryptographicHash::hash(builder.hashedData(entry), QCryptographicHash::Sha1));
        sha256.push_back(QCryptographicHash::hash(builder.hashedData(entry), QCryptographicHash::Sha256));
    }
    const Replay replay = replayImaList(listOf(builder));
    QCOMPARE(valueOf(replay, HashAlgorithm::Sha1), chain(QCryptographicHash::Sha1, sha1));
    QCOMPARE(valueOf(replay, HashAlgorithm::Sha256), chain(QCryptographicHash::Sha256, sha256));
    QVERIFY(replay.problems.empty());
}

void TestImaReplay::padsSha1()
{
    ImaListBuilder builder;
    const ImaTestEntry entry = imaFile("/bin/a");
    builder.add(entry);
    const QByteArray padded = builder.templateHash(entry) + QByteArray(12, '\0');
    const Replay replay = replayImaList(listOf(builder));
    QCOMPARE(valueOf(replay, HashAlgorithm::Sha256, ImaExtend::PaddedSha1),
             chain(QCryptographicHash::Sha256, {padded}));
    QVERIFY(!bankOf(replay, HashAlgorithm::Sha1, ImaExtend::PaddedSha1));
}

void TestImaReplay::extendsOnesForAViolation()
{
    ImaListBuilder builder;
    builder.add(violationOf("/var/log/wtmp"));
    const Replay replay = replayImaList(listOf(builder));
    const QByteArray ones(32, '\xFF');
    QCOMPARE(valueOf(replay, HashAlgorithm::Sha256), chain(QCryptographicHash::Sha256, {ones}));
    QCOMPARE(valueOf(replay, HashAlgorithm::Sha256, ImaExtend::PaddedSha1),
             chain(QCryptographicHash::Sha256, {ones}));
}

void TestImaReplay::replaysEachRegister()
{
    ImaTestEntry other = imaFile("/bin/b");
    other.pcr = 11;
    ImaListBuilder builder;
    builder.addMany(2).add(other);
    const Replay replay = replayImaList(listOf(builder));
    const ReplayedBank *bank = bankOf(replay, HashAlgorithm::Sha1, ImaExtend::TemplateHash);
    QVERIFY(bank);
    QCOMPARE(bank->registers.at(10).extends, 2);
    QCOMPARE(bank->registers.at(11).extends, 1);
}

void TestImaReplay::distrustsARecordedHash()
{
    ImaTestEntry wrong = imaFile("/bin/wrong");
    wrong.templateHash = QByteArray(20, '\x77');
    ImaListBuilder builder;
    builder.addMany(2).add(wrong);
    const Replay replay = replayImaList(listOf(builder));
    QCOMPARE(replay.problems.size(), size_t(1));
    QCOMPARE(replay.problems[0].code, "ima.template-hash"_L1);
    QCOMPARE(replay.problems[0].event, std::optional<qint64>(2));
    ImaListBuilder right;
    right.addMany(2).add(imaFile("/bin/wrong"));
    QCOMPARE(valueOf(replay, HashAlgorithm::Sha1),
             valueOf(replayImaList(listOf(right)), HashAlgorithm::Sha1));
}

void TestImaReplay::losesADamagedRegister()
{
    ImaListBuilder builder;
    builder.addMany(3).addRaw("rest");
    const Replay replay = replayImaList(listOf(builder));
    const ReplayedBank *bank = bankOf(replay, HashAlgorithm::Sha1, ImaExtend::TemplateHash);
    QVERIFY(bank && !bank->registers.at(10).isComplete);
}

void TestImaReplay::isTheSameWithThreads()
{
    ImaListBuilder builder;
    builder.addMany(12'000); // enough that threads are used
    const ima::List whole = listOf(builder);
    const Replay threaded = replayImaList(whole);
    for (const HashAlgorithm algorithm : {HashAlgorithm::Sha1, HashAlgorithm::Sha256}) {
        std::vector<QByteArray> digests;
        for (const ima::Entry &entry : whole.entries) {
            const ByteRange data = ima::decodeEntry(whole, entry).data;
            digests.push_back(hashOf(algorithm, whole.bytes.sliced(data.offset, data.length)));
        }
        const auto qt
            = algorithm == HashAlgorithm::Sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
        QCOMPARE(valueOf(threaded, algorithm), chain(qt, digests));
    }
}

void TestImaReplay::canBeCancelled()
{
    ImaListBuilder builder;
    builder.addMany(12'000);
    const Replay replay = replayImaList(listOf(builder), Progress([](qint64, qint64) { return false; }));
    QVERIFY(replay.banks.empty());
    QCOMPARE(replay.problems.size(), size_t(1));
    QCOMPARE(replay.problems[0].code, "parse.cancelled"_L1);
}

void TestImaReplay::agreesWithEvmctl()
{
    const QString evmctl = QStandardPaths::findExecutable(u"evmctl"_s);
    if (evmctl.isEmpty())
        QSKIP("evmctl is not installed");
    ImaListBuilder builder;
    builder.addMany(50).add(violationOf("/var/log/wtmp")).add(imaFile("/bin/last"));
    const Replay replay = replayImaList(listOf(builder));
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"list"_s, builder.bytes()));
    const auto isAccepted = [&](const QByteArray &value) {
        QByteArray pcrs;
        for (int index = 0; index < 24; ++index)
            pcrs += "PCR-" + QByteArray::number(index).rightJustified(2, '0') + ": "
                + (index == 10 ? value : QByteArray(32, '\0')).toHex(' ') + '\n';
        if (!write(u"pcrs"_s, pcrs))
            return false;
        QProcess process;
        process.start(evmctl,
                      {u"ima_measurement"_s, u"--pcrs"_s, u"sha256,"_s + folder.filePath(u"pcrs"_s),
                       u"--ignore-violations"_s, folder.filePath(u"list"_s)});
        return process.waitForFinished() && process.exitCode() == 0;
    };
    QVERIFY(isAccepted(valueOf(replay, HashAlgorithm::Sha256)));
    QVERIFY(!isAccepted(QByteArray(32, '\x55')));
}

void TestImaReplay::comparesTheBootAggregate()
{
    using Result = BootAggregateCheck::Result;
    const std::map<quint32, char> registers{{0, 'a'}, {7, 'b'}, {8, 'c'}};
    const auto pcr = [](char byte) { return QByteArray(32, byte); };
    const QByteArray upTo7 = pcr('a') + pcr('\0').repeated(6) + pcr('b');
    const QByteArray upTo9 = upTo7 + pcr('c') + pcr('\0');
    const Replay boot = bootLog(HashAlgorithm::Sha256, registers);
    QCOMPARE(checkBootAggregate(listWithAggregate(upTo7), boot).lastRegister, 7);
    QCOMPARE(checkBootAggregate(listWithAggregate(upTo9), boot).lastRegister, 9);
    const BootAggregateCheck other = checkBootAggregate(listWithAggregate(pcr('x').repeated(10)), boot);
    QCOMPARE(other.result, Result::Mismatch);
    QCOMPARE(bootAggregateProblems(other).size(), size_t(1));
    // Another bank, or a register that cannot be told: nothing is said.
    QCOMPARE(checkBootAggregate(listWithAggregate(upTo9), bootLog(HashAlgorithm::Sha1, registers)).result,
             Result::Unknown);
    Replay unsure = boot;
    unsure.banks[0].registers[0].isComplete = false;
    QCOMPARE(checkBootAggregate(listWithAggregate(upTo9), unsure).result, Result::Unknown);
}

QTEST_GUILESS_MAIN(TestImaReplay)
#include "tst_imareplay.moc"
