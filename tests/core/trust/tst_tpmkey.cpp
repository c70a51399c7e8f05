// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/tpmcounter.h"
#include "core/trust/tpmkey.h"
#include "tests/support/corpus.h"
#include "tests/support/ledgerbuilder.h"
#include "tests/support/swtpm.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline::trust;
using plumbline::test::LedgerBuilder;
using plumbline::test::noSwtpm;
using plumbline::test::Swtpm;

namespace {

constexpr QByteArrayView passphrase = "correct horse";
const QByteArray workstationKey(32, 'k');

std::optional<TpmAddress> started(Swtpm &tpm)
{
    return tpm.start(u"sha256"_s) ? TpmAddress::swtpm(tpm.filePath(u"tpm"_s)) : std::nullopt;
}

} // namespace

/// Keys and the counter in a TPM, against a software TPM.
class TestTpmKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesNoOtherTpmsThanItKnows();
    void saysWhereThereIsNone();

    void signsInTheTpm();
    void wantsThePassphrase();
    void isOfUseToItsTpmOnly();
    void noticesEveryChangedByteOfItsFile();
    void signsEntriesOfALedger();

    void countsUp();
    void noticesAnOlderFile();
    void noticesAMissingFile();
    void forgivesAnInterruptedWriting();
    void noticesAnotherTpm();
    void worksWithoutATpm();

private:
    [[nodiscard]] TpmCounter counter() const
    {
        return {.address = *m_address, .auth = counterAuth(workstationKey)};
    }

    Swtpm m_tpm;
    std::optional<TpmAddress> m_address;
};

void TestTpmKey::initTestCase()
{
    qputenv("TSS2_LOG", "all+NONE"); // wrong passphrases are meant here
    if (!Swtpm::isInstalled())
        QSKIP(noSwtpm);
    m_address = started(m_tpm);
    QVERIFY2(m_address, qPrintable(m_tpm.error()));
}

/// S-47: a configuration string could name a command or a library.
void TestTpmKey::takesNoOtherTpmsThanItKnows()
{
    QCOMPARE(TpmAddress::workstation().configuration(), "device:/dev/tpmrm0"_ba);
    for (const auto &socket :
         {u"tpm"_s, u""_s, u"/tmp/a,cmd:touch"_s, u"/tmp/a b"_s, u"/tmp/$x"_s, u"/tmp/ä"_s})
        QVERIFY(!TpmAddress::swtpm(socket));
    QCOMPARE(TpmAddress::swtpm(u"/tmp/a-b_c.d"_s)->configuration(), "swtpm:path=/tmp/a-b_c.d"_ba);
}

void TestTpmKey::saysWhereThereIsNone()
{
    const QTemporaryDir folder;
    const auto nowhere = TpmAddress::swtpm(folder.filePath(u"none"_s));
    QVERIFY(!hasTpm(*nowhere));
    QCOMPARE(makeTpmKey(folder.filePath(u"ada.key"_s), passphrase, *nowhere).error(), KeyError::NoTpm);
    QVERIFY(hasTpm(*m_address));
}

void TestTpmKey::signsInTheTpm()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"keys/ada.key"_s);
    QCOMPARE(makeTpmKey(path, "short", *m_address).error(), KeyError::ShortPassphrase);
    const auto made = makeTpmKey(path, passphrase, *m_address);
    QVERIFY(made);
    QCOMPARE(made->algorithm, KeyAlgorithm::EcdsaP256);
    QCOMPARE(makeTpmKey(path, passphrase, *m_address).error(), KeyError::Exists);
    const auto signer = unlockOperatorKey(path, passphrase, *m_address);
    QVERIFY(signer);
    QCOMPARE((*signer)->key(), *made);
    for (int i = 0; i < 10; ++i) { // half of a TPM's signatures have an s in the upper half
        const QByteArray message = QByteArray::number(i);
        QVERIFY(isSignedBy(*made, message, (*signer)->sign(message)));
    }
}

void TestTpmKey::wantsThePassphrase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ada.key"_s);
    QVERIFY(makeTpmKey(path, passphrase, *m_address));
    QCOMPARE(unlockTpmKey(path, "incorrect horse", *m_address).error(), KeyError::WrongPassphrase);
    QVERIFY(unlockTpmKey(path, passphrase, *m_address));
    // after too many, the TPM refuses even the right one
    KeyError last = KeyError::WrongPassphrase;
    for (int i = 0; i < 40 && last == KeyError::WrongPassphrase; ++i)
        last = unlockTpmKey(path, "incorrect horse", *m_address).error();
    QCOMPARE(last, KeyError::Locked);
    QCOMPARE(unlockTpmKey(path, passphrase, *m_address).error(), KeyError::Locked);
    QVERIFY(m_tpm.run(u"tpm2_dictionarylockout"_s, {u"--clear-lockout"_s}));
    QVERIFY(unlockTpmKey(path, passphrase, *m_address));
}

void TestTpmKey::isOfUseToItsTpmOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ada.key"_s);
    QVERIFY(makeTpmKey(path, passphrase, *m_address));
    Swtpm other;
    const auto there = started(other);
    QVERIFY(there);
    QCOMPARE(unlockTpmKey(path, passphrase, *there).error(), KeyError::OtherTpm);
}

void TestTpmKey::noticesEveryChangedByteOfItsFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ada.key"_s);
    QVERIFY(makeTpmKey(path, passphrase, *m_address));
    const QByteArray bytes = plumbline::test::readBytes(path);
    qsizetype noticed = 0;
    qsizetype tried = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 7, ++tried) {
        QByteArray changed = bytes;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!replacePrivateFile(path, changed));
        noticed += unlockTpmKey(path, passphrase, *m_address) ? 0 : 1;
    }
    QCOMPARE(noticed, tried);
}

void TestTpmKey::signsEntriesOfALedger()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tpm.key"_s);
    const auto key = makeTpmKey(path, passphrase, *m_address);
    QVERIFY(key);
    LedgerBuilder builder;
    const OperatorRecord record{.name = u"Tpm"_s, .role = Role::Approver, .key = *key, .home = KeyHome::Tpm};
    QCOMPARE(builder.add(OperatorAdded{.record = record, .reason = {}}), ""_L1);
    const InstanceId web = builder.addInstance(u"web-1"_s);
    const auto signer = unlockTpmKey(path, passphrase, *m_address);
    QCOMPARE(builder.add(builder.benchmark(web, "first"), **signer), ""_L1);
    QVERIFY(Ledger::load(builder.ledger().entries()).isIntact());
}

void TestTpmKey::countsUp()
{
    QCOMPARE(readCounter(counter()).error(), KeyError::NotFound);
    QCOMPARE(checkWitness({}, counter()), WitnessResult::NotUsed);
    const auto first = countUp(counter());
    QVERIFY(first);
    QCOMPARE(readCounter(counter()), *first);
    QCOMPARE(countUp(counter()), *first + 1);
    TpmCounter foreign = counter();
    foreign.auth = counterAuth("another key");
    QCOMPARE(countUp(foreign).error(), KeyError::WrongPassphrase);
    QCOMPARE(checkWitness({}, foreign), WitnessResult::Gone);
}

namespace {

std::optional<HeadFault> note(const QString &folder, quint64 sequence, const TpmCounter &counter)
{
    return updateHeadsCounted(
        folder, workstationKey,
        [&](HeadMemory &memory) {
            remember(memory,
                     {.location = u"here"_s,
                      .ledger = QByteArray(ledgerIdSize, 'l'),
                      .head = {.sequence = sequence, .hash = QByteArray(contentHashSize, 'h')}});
        },
        counter);
}

} // namespace

/// W-07: store and file put back together to an earlier day.
void TestTpmKey::noticesAnOlderFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.heads"_s);
    QCOMPARE(note(folder.path(), 1, counter()), std::nullopt);
    const QByteArray older = plumbline::test::readBytes(file);
    for (quint64 sequence = 2; sequence < 5; ++sequence) {
        QCOMPARE(note(folder.path(), sequence, counter()), std::nullopt);
        QCOMPARE(checkWitness(*loadHeads(folder.path(), workstationKey), counter()), WitnessResult::Same);
        const QByteArray newest = plumbline::test::readBytes(file);
        QVERIFY(!replacePrivateFile(file, older));
        QCOMPARE(checkWitness(*loadHeads(folder.path(), workstationKey), counter()),
                 WitnessResult::FileBehind);
        QVERIFY(!replacePrivateFile(file, newest));
    }
    // noting what is known already does not wear the counter
    const auto before = readCounter(counter());
    QCOMPARE(note(folder.path(), 4, counter()), std::nullopt);
    QCOMPARE(readCounter(counter()), before);
}

void TestTpmKey::noticesAMissingFile()
{
    const QTemporaryDir folder;
    QCOMPARE(note(folder.path(), 1, counter()), std::nullopt);
    QVERIFY(QFile::remove(folder.filePath(u"ledger.heads"_s)));
    QCOMPARE(checkWitness(*loadHeads(folder.path(), workstationKey), counter()), WitnessResult::FileBehind);
    QVERIFY(!isSound(WitnessResult::FileBehind));
}

void TestTpmKey::forgivesAnInterruptedWriting()
{
    const QTemporaryDir folder;
    QCOMPARE(note(folder.path(), 1, counter()), std::nullopt);
    // the file was written, the counter not reached
    QCOMPARE(updateHeads(folder.path(), workstationKey, [](HeadMemory &memory) { ++*memory.counter; }),
             std::nullopt);
    const HeadMemory interrupted = *loadHeads(folder.path(), workstationKey);
    QCOMPARE(checkWitness(interrupted, counter()), WitnessResult::Interrupted);
    QVERIFY(isSound(WitnessResult::Interrupted));
    QCOMPARE(note(folder.path(), 2, counter()), std::nullopt);
    QCOMPARE(checkWitness(*loadHeads(folder.path(), workstationKey), counter()), WitnessResult::Same);
    QCOMPARE(checkWitness(interrupted, counter()), WitnessResult::FileBehind);
}

void TestTpmKey::noticesAnotherTpm()
{
    const QTemporaryDir folder;
    QCOMPARE(note(folder.path(), 1, counter()), std::nullopt);
    const HeadMemory memory = *loadHeads(folder.path(), workstationKey);
    Swtpm other;
    const auto there = started(other);
    QVERIFY(there);
    TpmCounter elsewhere = counter();
    elsewhere.address = *there;
    QCOMPARE(checkWitness(memory, elsewhere), WitnessResult::Gone);
    elsewhere.address = *TpmAddress::swtpm(folder.filePath(u"none"_s));
    QCOMPARE(checkWitness(memory, elsewhere), WitnessResult::NoTpm);
}

void TestTpmKey::worksWithoutATpm()
{
    const QTemporaryDir folder;
    const TpmCounter none{.address = *TpmAddress::swtpm(folder.filePath(u"none"_s)),
                          .auth = counterAuth(workstationKey)};
    QCOMPARE(note(folder.path(), 1, none), std::nullopt);
    const HeadMemory memory = *loadHeads(folder.path(), workstationKey);
    QCOMPARE(memory.counter, std::nullopt);
    QCOMPARE(checkWitness(memory, none), WitnessResult::NotUsed);
}

QTEST_GUILESS_MAIN(TestTpmKey)
#include "tst_tpmkey.moc"
