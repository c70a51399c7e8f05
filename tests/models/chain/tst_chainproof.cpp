// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chain/chainproof.h"
#include "models/verdict/verification.h"
#include "tests/support/evidencebuilder.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using evidence::Stage;

namespace {

/// The chain of the boot log, marked with what the evidence proves.
Chain proven(const evidence::Evidence &files, const std::vector<Stage> &unjudged = {})
{
    const evidence::ReadEvidence read = evidence::readEvidence(files);
    const Verification verification = verify(read);
    const evidence::Log &log = **read.bootLog;
    const appraisal::Replay replay = appraisal::replay(log);
    const std::vector<ChainSource> sources{{&log, &replay}};
    Chain chain = buildChain(sources, countStages(sources));
    showProof(chain, verification.appraisal, verification.stages, unjudged);
    return chain;
}

TrustState stateOf(const Chain &chain, Stage stage)
{
    const ChainStage *found = chain.find(stage);
    return found ? found->state : TrustState::NotCompared;
}

} // namespace

class ChainProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiedEvidenceProvesItsStages()
    {
        const Chain chain = proven(test::EvidenceBuilder().build());
        for (const ChainStage &stage : chain.stages) {
            QCOMPARE(stage.state, TrustState::Proven);
            for (const ChainBead &bead : stage.beads)
                QCOMPARE(bead.state, TrustState::Proven);
        }
    }

    /// Not green while anything is open.
    void authenticEvidenceOnlyFits()
    {
        evidence::Evidence files = test::EvidenceBuilder().build();
        files.request.nonce.reset();
        QCOMPARE(stateOf(proven(files), Stage::BootLoaderCommands), TrustState::Fits);
    }

    void unsignedValuesProveNothing()
    {
        evidence::Evidence files = test::EvidenceBuilder().build();
        files.signature.clear();
        for (const ChainStage &stage : proven(files).stages)
            QCOMPARE(stage.state, TrustState::Unproven);
    }

    void contradictsTheStageThatDiffers()
    {
        test::EvidenceBuilder builder;
        builder.values[{HashAlgorithm::Sha256, 8}] = QByteArray(32, '\x5a');
        const Chain chain = proven(builder.build());
        QCOMPARE(stateOf(chain, Stage::BootLoaderCommands), TrustState::Contradicted);
        QCOMPARE(chain.find(Stage::BootLoaderCommands)->beads.front().state, TrustState::Contradicted);
        QCOMPARE(stateOf(chain, Stage::LoaderFiles), TrustState::Fits);
    }

    void logsThatNobodyCheckedAreNotProven()
    {
        const Chain chain = proven(test::EvidenceBuilder().build(), {Stage::BootLoaderCommands});
        QCOMPARE(stateOf(chain, Stage::BootLoaderCommands), TrustState::Unproven);
        QCOMPARE(stateOf(chain, Stage::LoaderFiles), TrustState::Proven);
    }
};

QTEST_GUILESS_MAIN(ChainProofTest)
#include "tst_chainproof.moc"
