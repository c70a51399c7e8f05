// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "core/tcg/eventlogreader.h"
#include "tests/core/store/workflow.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace plumbline::store;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample(const QString &name)
{
    return test::readBytes(QStringLiteral(PLUMBLINE_SAMPLES "/baseline/") + name);
}

QByteArray randomBytes(qsizetype size, QRandomGenerator &random)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// A boot log with other load addresses: what alone differs between two boots of one machine.
QByteArray withOtherAddresses(QByteArray log, QRandomGenerator &random)
{
    const tcg::EventLog read = tcg::readEventLog(log, {});
    for (const tcg::Event &event : read.events) {
        // UEFI_IMAGE_LOAD_EVENT.ImageLocationInMemory: the first 8 bytes. PFP 1.06, section 10.2.3.
        if (event.claimedType == tcg::EventType::EfiBootServicesApplication)
            log.replace(event.data.offset, 8, randomBytes(8, random));
    }
    return log;
}

/// The sample's evidence as it would be on another day: its log with other addresses, a new nonce, quote and
/// signature. The IMA list and PCR values are the same.
NewBoot dailyBoot(int day, QRandomGenerator &random)
{
    NewBoot boot = test::workflowBoot(day);
    boot.parts = {
        {"boot-log.bin", withOtherAddresses(sample(u"binary_bios_measurements"_s), random)},
        {"ima.bin", sample(u"ima_binary_runtime_measurements"_s)},
        {"quote.bin", randomBytes(sample(u"quote.msg"_s).size(), random)},
        {"signature.bin", randomBytes(sample(u"quote.sig"_s).size(), random)},
        {"pcrs.bin", sample(u"quote.pcrs"_s)},
        {"ak.pub", sample(u"ak.tpm2b"_s)},
        {"nonce.bin", randomBytes(32, random)},
        {"request.json",
         "{\"plumblineRequest\": 1, \"nonce\": \"" + randomBytes(32, random).toHex() + "\", \"hmac\": \""
             + randomBytes(32, random).toHex() + "\"}"},
        {"host/uname", "Linux host 6.1.0-55-cloud-amd64"},
    };
    boot.metadata = QByteArray(200, 'm');
    return boot;
}

} // namespace

/// A daily boot whose log did not change costs less than 4 KiB (issue 4, A).
class StoreSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDailyBootCostsLittle();
    void theLabsRebootCostsLittle();
    void aHostsListInAnotherOrderCostsLittle();
    void equalPartsOfTwoInstancesAreStoredOnce();

private:
    /// Of the database, once everything is in it and nothing beside it.
    qint64 sizeWith(const std::function<void(Store &)> &change) const
    {
        {
            const auto store = openStore(u"sqlite:"_s + path());
            change(**store);
        }
        return QFileInfo(path()).size();
    }
    QString path() const { return m_folder->filePath(u"s/test.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QRandomGenerator m_random{7};
};

void StoreSizeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    sizeWith([](Store &store) { QVERIFY(store.addInstance(test::workflowInstance())); });
}

void StoreSizeTest::aDailyBootCostsLittle()
{
    constexpr int days = 100;
    QCOMPARE_GT(sample(u"binary_bios_measurements"_s).size(), 20'000);
    const auto addDay = [this](Store &store, int day) {
        const NewBoot boot = dailyBoot(day, m_random);
        const auto added = store.addBoot(boot);
        QVERIFY(added);
        QCOMPARE(store.evidence(*added).value(), boot.parts);
        QVERIFY(store.putAppraisal({.boot = added->number,
                                    .instance = boot.instance,
                                    .verifier = u"0.1.0"_s,
                                    .rules = QByteArray(32, 'r'),
                                    .details = randomBytes(300, m_random),
                                    .appraisedAt = boot.collectedAt}));
    };
    const qint64 first = sizeWith([&](Store &store) { addDay(store, 0); });
    const qint64 all = sizeWith([&](Store &store) {
        for (int day = 1; day <= days; ++day)
            addDay(store, day);
    });
    qInfo("a daily boot: %lld bytes", (all - first) / days);
    QCOMPARE_LT((all - first) / days, 4096);
}

/// The genuine evidence of two cold boots.
void StoreSizeTest::theLabsRebootCostsLittle()
{
    const QString lab = test::sharedFolder() + u"/lab/evidence/"_s;
    if (test::sharedFolder().isEmpty() || !QFileInfo::exists(lab))
        QSKIP(test::noCorpus);
    const auto bootOf = [&](const QString &set, int day) {
        NewBoot boot = test::workflowBoot(day);
        boot.parts.clear();
        for (const auto &[name, file] : {std::pair("boot-log.bin", u"binary_bios_measurements"_s),
                                         {"ima.bin", u"ima_binary_runtime_measurements"_s},
                                         {"quote.bin", u"quote.msg"_s},
                                         {"signature.bin", u"quote.sig"_s},
                                         {"pcrs.bin", u"quote.pcrs"_s},
                                         {"ak.pub", u"ak.tpm2b"_s},
                                         {"host/uname", u"guest.txt"_s}})
            boot.parts.push_back({name, test::readBytes(lab + set + u'/' + file)});
        return boot;
    };
    const NewBoot baseline = bootOf(u"01-baseline"_s, 0);
    NewBoot reboot = bootOf(u"02-reboot"_s, 1);
    QVERIFY(baseline.parts[0].bytes != reboot.parts[0].bytes);
    const qint64 first = sizeWith([&](Store &store) { QVERIFY(store.addBoot(baseline)); });
    // Ten times, each a little other, for the file grows by whole pages.
    const qint64 all = sizeWith([&](Store &store) {
        for (int day = 1; day <= 10; ++day) {
            reboot.collectedAt = reboot.collectedAt.addDays(1);
            reboot.parts[2].bytes[40] = char(day); // the quote's nonce
            reboot.parts[3].bytes = randomBytes(262, m_random);
            QVERIFY(store.addBoot(reboot));
        }
    });
    qInfo("a reboot of the lab: %lld bytes", (all - first) / 10);
    QCOMPARE_LT((all - first) / 10, 4096);
}

/// A host with systemd measures the same files in another order at each boot: entries of 100 bytes and more.
void StoreSizeTest::aHostsListInAnotherOrderCostsLittle()
{
    std::vector<QByteArray> entries;
    for (int i = 0; i < 1'000; ++i)
        entries.push_back(randomBytes(130, m_random));
    const auto boot = [&](int day) {
        std::shuffle(entries.begin(), entries.end(), m_random);
        NewBoot result = test::workflowBoot(day);
        QByteArray list;
        for (const QByteArray &entry : entries)
            list += entry;
        result.parts = {{"ima.bin", list}};
        return result;
    };
    const qint64 first = sizeWith([&](Store &store) { QVERIFY(store.addBoot(boot(0))); });
    const qint64 second = sizeWith([&](Store &store) { QVERIFY(store.addBoot(boot(1))); });
    qInfo("the list: %lld bytes, in another order: %lld", first, second - first);
    QCOMPARE_LT((second - first) * 5, 130'000);
}

void StoreSizeTest::equalPartsOfTwoInstancesAreStoredOnce()
{
    const QByteArray list = randomBytes(100'000, m_random);
    NewBoot boot = test::workflowBoot(0);
    boot.parts = {{"ima.bin", list}};
    const qint64 one = sizeWith([&](Store &store) { QVERIFY(store.addBoot(boot)); });
    const qint64 two = sizeWith([&](Store &store) {
        Instance other = test::workflowInstance();
        other.id = QByteArray(16, 'o');
        other.attestationKeyName = "other";
        QVERIFY(store.addInstance(other));
        boot.instance = other.id;
        QVERIFY(store.addBoot(boot));
    });
    QCOMPARE_LT(two - one, 8192);
}

QTEST_GUILESS_MAIN(StoreSizeTest)
#include "tst_storesize.moc"
