// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chain/chaintext.h"
#include "models/chain/chainverdict.h"

#include <QTest>

using namespace plumbline;
using comparison::MeasuredBoot;
using evidence::Stage;
using models::Chain;
using models::ChainBead;
using models::TrustState;

namespace {

comparison::MeasuredEvent event(quint32 pcr)
{
    comparison::MeasuredEvent made;
    made.pcr = pcr;
    made.stage = evidence::stageOfPcr(pcr);
    return made;
}

/// Firmware, Secure Boot, boot manager, an IMA list, and a register that no log tells of.
MeasuredBoot boot()
{
    MeasuredBoot made;
    for (const quint32 pcr : {0U, 0U, 7U, 4U, 5U})
        made.events.push_back(event(pcr));
    made.files.resize(3);
    made.values[{HashAlgorithm::Sha256, 0}] = QByteArray(32, '\x11');
    made.values[{HashAlgorithm::Sha1, 0}] = QByteArray(20, '\x11');
    made.values[{HashAlgorithm::Sha256, 14}] = QByteArray(32, '\x22') + '\x23';
    made.values[{HashAlgorithm::Sha256, 17}] = QByteArray(32, '\xFF');
    made.values[{HashAlgorithm::Sha256, 6}] = QByteArray(32, '\0');
    return made;
}

std::vector<Stage> stagesOf(const Chain &chain)
{
    std::vector<Stage> stages;
    for (const models::ChainStage &link : chain.stages)
        stages.push_back(link.stage);
    return stages;
}

std::vector<TrustState> statesOf(const Chain &chain)
{
    std::vector<TrustState> states;
    for (const models::ChainStage &link : chain.stages)
        states.push_back(link.state);
    return states;
}

} // namespace

class ChainVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesStagesInTheOrderOfTheBoot()
    {
        const Chain chain = models::chainOf(boot());
        const std::vector<Stage> expected{Stage::PlatformFirmware, Stage::SecureBootPolicy,
                                          Stage::BootManager, Stage::ShimMok, Stage::Runtime};
        QCOMPARE(stagesOf(chain), expected);
        QCOMPARE(chain.stages[0].events, 2);
        QCOMPARE(chain.stages[0].beads[0].values.size(), size_t(2));
        QCOMPARE(chain.stages[2].beads.size(), size_t(2));
        QCOMPARE(chain.stages[4].events, 3);
        QCOMPARE(chain.stages[4].beads[0].index, 10U);
        QCOMPARE(chain.stages[2].measuredBy, std::optional(Stage::PlatformFirmware));
    }

    /// DESIGN, the seed product: the first bad stage is red, every later stage is grey.
    void isGreenUpToTheFirstChangeAndGreyBehindIt()
    {
        Chain chain = models::chainOf(boot());
        models::showVerdict(chain, {{Stage::SecureBootPolicy, Stage::Runtime}, {7, 10}}, true);
        const std::vector expected{TrustState::Accepted, TrustState::Changed, TrustState::NotVouchedFor,
                                   TrustState::NotVouchedFor, TrustState::NotVouchedFor};
        QCOMPARE(statesOf(chain), expected);
        QCOMPARE(chain.stages[1].beads[0].state, TrustState::Changed);
        QVERIFY(!chain.stages[1].otherwise);
        QCOMPARE(chain.stages[2].otherwise, std::optional(TrustState::Accepted));
        QCOMPARE(chain.stages[4].otherwise, std::optional(TrustState::Changed));
        QVERIFY(models::stageDescription(chain.stages[4]).contains(QStringLiteral("would be: Changed")));
    }

    void marksOnlyTheRegistersThatChanged()
    {
        Chain chain = models::chainOf(boot());
        models::showVerdict(chain, {{Stage::BootManager}, {5}}, true);
        QCOMPARE(chain.stages[2].beads[0].state, TrustState::Accepted);
        QCOMPARE(chain.stages[2].beads[1].state, TrustState::Changed);
    }

    void promisesNothingThatIsNotProven()
    {
        Chain chain = models::chainOf(boot());
        models::showVerdict(chain, {}, false);
        for (const models::ChainStage &link : chain.stages) {
            QCOMPARE(link.state, TrustState::Unchanged);
            for (const ChainBead &bead : link.beads)
                QCOMPARE(bead.state, TrustState::Unchanged);
        }
    }

    void keepsAPlaceForWhatWasRemoved()
    {
        MeasuredBoot shorter = boot();
        std::erase_if(shorter.events, [](const auto &there) { return there.pcr == 7 || there.pcr == 4; });
        Chain chain = models::chainOf(shorter);
        models::addMissingStages(chain, models::chainOf(boot()));
        QCOMPARE(stagesOf(chain), stagesOf(models::chainOf(boot())));
        QCOMPARE(chain.stages[1].events, 0);
        QCOMPARE(chain.stages[2].beads.size(), size_t(2));
        QCOMPARE(chain.stages[2].beads[0].index, 4U);
        QVERIFY(chain.stages[1].measuredBy);
    }
};

QTEST_APPLESS_MAIN(ChainVerdictTest)
#include "tst_chainverdict.moc"
