// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/log.h"
#include "core/uefi/guids.h"
#include "tests/support/corpus.h"
#include "tests/support/eventlogbuilder.h"
#include "tests/support/imalistbuilder.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::evidence;
using namespace Qt::StringLiterals;
using tcg::EventType;
using test::EventLogBuilder;

namespace {

Log read(const QByteArray &bytes)
{
    auto log = readLog(bytes);
    return log ? *std::move(log) : Log{};
}

/// The stage of the last event.
Stage stageOfLast(const EventLogBuilder &builder)
{
    const tcg::EventLog log = builder.read();
    return stageOf(log, log.events.back());
}

/// The stage of an event that follows what tells a log of Windows from others.
Stage stageInWindows(quint32 pcr, EventType type)
{
    const Log log = read(EventLogBuilder::agile()
                             .separators()
                             .event(12, EventType::Separator, "WBCL")
                             .event(pcr, type, "12345678")
                             .bytes());
    return log.format == LogFormat::Windows ? log.stageAt(log.size() - 1) : Stage::Other;
}

QSet<Stage> stagesOf(const Log &log)
{
    QSet<Stage> stages;
    for (qint64 i = 0; i < log.size(); ++i)
        stages.insert(log.stageAt(i));
    return stages;
}

auto isOneOf(std::initializer_list<Stage> stages)
{
    return [present = std::vector<Stage>(stages)](Stage stage) {
        return std::ranges::find(present, stage) != present.end();
    };
}

} // namespace

class StageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPcrHasItsStage_data();
    void everyPcrHasItsStage();
    void stagesAreInTheOrderOfTheBoot();
    void everyStageIsMeasuredByAnEarlierOne();
    void missingMeasurersAreSteppedOver();
    void idsAreDistinctWords();
    void windowsUsesRegistersInItsOwnWay();
    void measurementRegistersAreToldByTypeAndText_data();
    void measurementRegistersAreToldByTypeAndText();
    void imaEntriesRunWhateverTheirRegister();
    void rowsAndStagesAgree();
    void realLogsHaveTheirStages_data();
    void realLogsHaveTheirStages();
};

void StageTest::everyPcrHasItsStage_data()
{
    QTest::addColumn<quint32>("pcr");
    QTest::addColumn<Stage>("stage");
    const auto add = [](std::initializer_list<quint32> pcrs, Stage stage) {
        for (const quint32 pcr : pcrs)
            QTest::addRow("PCR %u", pcr) << pcr << stage;
    };
    add({0}, Stage::PlatformFirmware);
    add({1}, Stage::PlatformConfiguration);
    add({2, 3}, Stage::Drivers);
    add({4, 5}, Stage::BootManager);
    add({6}, Stage::Vendor);
    add({7}, Stage::SecureBootPolicy);
    add({8}, Stage::BootLoaderCommands);
    add({9}, Stage::LoaderFiles);
    add({10}, Stage::Runtime);
    add({11, 12, 13}, Stage::UnifiedKernel);
    add({14}, Stage::ShimMok);
    add({15}, Stage::SystemIdentity);
    add({17, 18, 19, 20, 21, 22}, Stage::Drtm);
    add({16, 23, 24, 0xFFFFFFFF}, Stage::Other);
}

void StageTest::everyPcrHasItsStage()
{
    QFETCH(quint32, pcr);
    QTEST(stageOfPcr(pcr), "stage");
    const auto builder = EventLogBuilder::agile().event(pcr, EventType::Ipl, "grub_cmd: boot");
    QTEST(stageOfLast(builder), "stage");
}

void StageTest::stagesAreInTheOrderOfTheBoot()
{
    const auto stages = allStages();
    QCOMPARE(stages.size(), size_t(stageCount));
    QCOMPARE(stages.front(), Stage::PlatformFirmware);
    QCOMPARE(stages.back(), Stage::Other);
    QVERIFY(std::ranges::is_sorted(stages));
    QVERIFY(Stage::BootManager < Stage::BootLoaderCommands);
    QVERIFY(Stage::LoaderFiles < Stage::Drtm && Stage::Drtm < Stage::Runtime);
}

void StageTest::everyStageIsMeasuredByAnEarlierOne()
{
    QSet<Stage> roots;
    for (const Stage stage : allStages()) {
        const auto measurer = measuredBy(stage);
        if (!measurer)
            roots.insert(stage);
        else
            QVERIFY2(*measurer < stage, stageId(stage).data());
    }
    QCOMPARE(roots, QSet<Stage>({Stage::PlatformFirmware, Stage::Drtm, Stage::Other}));
}

void StageTest::missingMeasurersAreSteppedOver()
{
    const auto all = [](Stage) { return true; };
    QCOMPARE(measuredBy(Stage::Runtime, all), Stage::LoaderFiles);
    QCOMPARE(measuredBy(Stage::Runtime, isOneOf({Stage::UnifiedKernel, Stage::BootManager})),
             Stage::UnifiedKernel);
    QCOMPARE(measuredBy(Stage::Runtime, isOneOf({Stage::BootManager})), Stage::BootManager);
    QCOMPARE(measuredBy(Stage::Runtime, isOneOf({})), std::nullopt);
    QCOMPARE(measuredBy(Stage::ShimMok, isOneOf({Stage::PlatformFirmware})), Stage::PlatformFirmware);
    QCOMPARE(measuredBy(Stage::Drtm, all), std::nullopt);
}

void StageTest::idsAreDistinctWords()
{
    QSet<QString> ids;
    for (const Stage stage : allStages())
        ids.insert(stageId(stage));
    QCOMPARE(ids.size(), stageCount);
    QCOMPARE(stageId(Stage::Drtm), "drtm"_L1);
    QCOMPARE(stageId(Stage::Runtime), "runtime"_L1);
}

void StageTest::windowsUsesRegistersInItsOwnWay()
{
    for (const quint32 pcr : {11U, 12U, 13U, 14U})
        QCOMPARE(stageInWindows(pcr, EventType::EventTag), Stage::WindowsBoot);
    QCOMPARE(stageInWindows(0xFFFFFFFF, EventType::NoAction), Stage::WindowsBoot);
    QCOMPARE(stageInWindows(4, EventType::EfiAction), Stage::BootManager);
    QCOMPARE(stageInWindows(15, EventType::Ipl), Stage::SystemIdentity);
}

void StageTest::measurementRegistersAreToldByTypeAndText_data()
{
    QTest::addColumn<quint32>("index");
    QTest::addColumn<EventType>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<Stage>("stage");
    const auto add = [](const char *row, quint32 index, EventType type, const QByteArray &data, Stage stage) {
        QTest::newRow(row) << index << type << data << stage;
    };
    add("MRTD", 0, EventType::EfiPlatformFirmwareBlob2, "x", Stage::PlatformFirmware);
    add("header", 1, EventType::NoAction, "x", Stage::PlatformFirmware);
    add("variable", 1, EventType::EfiVariableBoot, "x", Stage::PlatformConfiguration);
    add("authority", 1, EventType::EfiVariableAuthority, "x", Stage::SecureBootPolicy);
    add("image", 2, EventType::EfiBootServicesApplication, "x", Stage::BootManager);
    add("driver", 2, EventType::EfiBootServicesDriver, "x", Stage::Drivers);
    add("partitions", 2, EventType::EfiGptEvent, "x", Stage::BootManager);
    add("command", 3, EventType::Ipl, "grub_cmd: linux /vmlinuz", Stage::BootLoaderCommands);
    add("command line", 3, EventType::Ipl, "kernel_cmdline: /vmlinuz quiet", Stage::BootLoaderCommands);
    add("file", 3, EventType::Ipl, "/boot/vmlinuz", Stage::LoaderFiles);
    add("owner keys", 3, EventType::Ipl, "MokList", Stage::ShimMok);
    add("section", 3, EventType::Ipl, QByteArray(".\0l\0", 4), Stage::UnifiedKernel);
    add("run time", 4, EventType::Ipl, "x", Stage::Runtime);
    add("no such register", 5, EventType::Ipl, "x", Stage::Other);
}

void StageTest::measurementRegistersAreToldByTypeAndText()
{
    QFETCH(quint32, index);
    QFETCH(EventType, type);
    QFETCH(QByteArray, data);
    QTEST(stageOfLast(EventLogBuilder::ccel().event(index, type, data)), "stage");
}

void StageTest::imaEntriesRunWhateverTheirRegister()
{
    test::ImaTestEntry elsewhere = test::imaFile("/usr/bin/true");
    elsewhere.pcr = 11; // CONFIG_IMA_MEASURE_PCR_IDX allows 8 to 14
    const Log log = read(test::ImaListBuilder().addMany(2).add(elsewhere).bytes());
    QCOMPARE(log.size(), 3);
    QCOMPARE(stagesOf(log), QSet<Stage>({Stage::Runtime}));
}

void StageTest::rowsAndStagesAgree()
{
    const Log log = read(EventLogBuilder::agile().separators().event(14, EventType::Ipl, "MokList").bytes());
    QVERIFY(log.size() > 8);
    for (qint64 i = 0; i < log.size(); ++i)
        QCOMPARE(log.stageAt(i), log.at(i).stage);
}

void StageTest::realLogsHaveTheirStages_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<Stage>>("stages");
    const QList<Stage> firmware{Stage::PlatformFirmware, Stage::PlatformConfiguration,
                                Stage::SecureBootPolicy, Stage::BootManager};
    QTest::newRow("shim and GRUB") << u"corpus/tcg2/google_go-tpm-tools--rhel8-uefi.bin"_s
                                   << firmware
            + QList<Stage>{Stage::ShimMok, Stage::BootLoaderCommands, Stage::LoaderFiles};
    QTest::newRow("systemd-boot") << u"corpus/tcg2/tpm2-software_tpm2-tools--event-sd-boot-fedora37.bin"_s
                                  << firmware + QList<Stage>{Stage::UnifiedKernel};
    QTest::newRow("Windows") << u"corpus/windows/google_go-attestation--windows_gcp_shielded_vm.bin"_s
                             << QList<Stage>{Stage::PlatformFirmware, Stage::SecureBootPolicy,
                                             Stage::BootManager, Stage::WindowsBoot};
    QTest::newRow("TDX guest") << u"corpus/ccel/google_go-eventlog--cos-113-intel-tdx.bin"_s
                               << firmware + QList<Stage>{Stage::BootLoaderCommands, Stage::LoaderFiles};
}

void StageTest::realLogsHaveTheirStages()
{
    QFETCH(QString, file);
    QFETCH(QList<Stage>, stages);
    if (test::sharedFolder().isEmpty())
        QSKIP(test::noCorpus);
    const QByteArray bytes = test::readBytes(test::sharedFolder() + u'/' + file);
    QVERIFY2(!bytes.isEmpty(), qPrintable(file));
    const QSet<Stage> found = stagesOf(read(bytes));
    for (const Stage stage : stages)
        QVERIFY2(found.contains(stage), stageId(stage).data());
    QVERIFY(!found.contains(Stage::Other));
}

QTEST_GUILESS_MAIN(StageTest)
#include "tst_stage.moc"
