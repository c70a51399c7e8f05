// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/replay.h"
#include "models/chain/chain.h"
#include "models/chain/chaintext.h"
#include "tests/models/openlogs.h"

#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;
using evidence::Stage;

namespace {

/// A log with its replay and the chain of both.
struct Built
{
    evidence::Log log;
    appraisal::Replay replay;
    Chain chain;
};

Built build(const QByteArray &bytes)
{
    Built built;
    if (auto log = evidence::readLog(bytes))
        built.log = *std::move(log);
    built.replay = appraisal::replay(built.log);
    const std::vector<ChainSource> sources{{&built.log, &built.replay}};
    built.chain = buildChain(sources, countStages(sources));
    return built;
}

} // namespace

class ChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesAreInTheOrderOfTheBoot();
    void eventsAreCounted();
    void beadsAreTheRegisters();
    void nothingIsComparedWithoutABenchmark();
    void problemsMarkTheirStage();
    void imaIsTheRunTimeStage();
    void measurersAreNamed();
    void unfinishedReplaysGiveBeadsWithoutValues();
    void noLogGivesNoChain();
};

void ChainTest::stagesAreInTheOrderOfTheBoot()
{
    const Built built = build(test::bootLogBytes());
    std::vector<Stage> stages;
    for (const ChainStage &stage : built.chain.stages)
        stages.push_back(stage.stage);
    QVERIFY(std::ranges::is_sorted(stages));
    QCOMPARE(stages.front(), Stage::PlatformFirmware);
    QCOMPARE(stages.back(), Stage::BootLoaderCommands);
    QCOMPARE(stages.size(), size_t(7));
    QVERIFY(!built.chain.find(Stage::Runtime));
    QCOMPARE(built.chain.indexOf(Stage::BootLoaderCommands), std::optional<size_t>(6));
}

void ChainTest::eventsAreCounted()
{
    const Built built = build(test::bootLogBytes());
    QCOMPARE(built.chain.find(Stage::Drivers)->events, 2); // separators of PCR 2 and 3
    QCOMPARE(built.chain.find(Stage::BootManager)->events, 3);
    QCOMPARE(built.chain.find(Stage::PlatformFirmware)->events, 2); // header and separator
    qint64 sum = 0;
    for (const ChainStage &stage : built.chain.stages)
        sum += stage.events;
    QCOMPARE(sum, built.log.size());
}

void ChainTest::beadsAreTheRegisters()
{
    const Built built = build(test::bootLogBytes());
    const auto &beads = built.chain.find(Stage::BootManager)->beads;
    QCOMPARE(beads.size(), size_t(2));
    QCOMPARE(beads[0].index, 4U);
    QCOMPARE(beads[1].index, 5U);
    QVERIFY(!beads[0].isMeasurementRegister);
    QCOMPARE(beads[0].values.size(), size_t(2)); // SHA-1 and SHA-256
}

void ChainTest::nothingIsComparedWithoutABenchmark()
{
    const Built built = build(test::EventLogBuilder::agile().separators().bytes());
    for (const ChainStage &stage : built.chain.stages) {
        QCOMPARE(stage.state, TrustState::NotCompared);
        QCOMPARE(stageStateText(stage), u"Not compared"_s);
    }
}

void ChainTest::problemsMarkTheirStage()
{
    // PCR 3 is closed twice: a problem of reading that names its event.
    const Built built = build(test::EventLogBuilder::agile()
                                  .separators()
                                  .event(3, tcg::EventType::Separator, QByteArray(4, '\0'))
                                  .bytes());
    QCOMPARE(built.chain.find(Stage::Drivers)->state, TrustState::Problem);
    QCOMPARE(built.chain.find(Stage::Drivers)->problems, 1);
    QCOMPARE(stageStateText(*built.chain.find(Stage::Drivers)), u"1 problem"_s);
    QCOMPARE(built.chain.find(Stage::BootManager)->state, TrustState::NotCompared);
}

void ChainTest::imaIsTheRunTimeStage()
{
    const Built built = build(test::ImaListBuilder().addMany(20).bytes());
    QCOMPARE(built.chain.stages.size(), size_t(1));
    QCOMPARE(built.chain.stages.front().stage, Stage::Runtime);
    QCOMPARE(built.chain.stages.front().events, 20);
    QCOMPARE(built.chain.stages.front().beads.size(), size_t(1));
    QCOMPARE(built.chain.stages.front().measuredBy, std::nullopt);
}

void ChainTest::measurersAreNamed()
{
    const Built built = build(test::bootLogBytes());
    QCOMPARE(built.chain.find(Stage::BootLoaderCommands)->measuredBy, Stage::BootManager);
    QCOMPARE(built.chain.find(Stage::BootManager)->measuredBy, Stage::PlatformFirmware);
    QCOMPARE(built.chain.find(Stage::PlatformFirmware)->measuredBy, std::nullopt);
    const QString description = stageDescription(*built.chain.find(Stage::BootLoaderCommands));
    QVERIFY2(description.contains(u"PCR 8"_s) && description.contains(u"Boot manager"_s),
             qPrintable(description));
}

void ChainTest::unfinishedReplaysGiveBeadsWithoutValues()
{
    const Built built = build(test::bootLogBytes());
    const std::vector<ChainSource> sources{{&built.log, nullptr}};
    const Chain chain = buildChain(sources, countStages(sources));
    QCOMPARE(chain.stages.size(), built.chain.stages.size());
    QVERIFY(chain.find(Stage::SecureBootPolicy)->beads.front().values.empty());
}

void ChainTest::noLogGivesNoChain()
{
    QVERIFY(buildChain({}, {}).stages.empty());
}

QTEST_GUILESS_MAIN(ChainTest)
#include "tst_chain.moc"
