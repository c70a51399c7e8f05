// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/storedesk.h"
#include "tests/support/evidencebuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleFile(const QString &name)
{
    QFile file(QStringLiteral(PLUMBLINE_SAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr char passphrase[] = "correct horse battery staple";

} // namespace

/// Decisions over a real store, on the logs of the genuine boots that come with the program.
class StoreDeskTest : public QObject
{
    Q_OBJECT

private:
    void open()
    {
        m_desk.reset();
        auto desk = StoreDesk::open({.url = u"sqlite:"_s + m_folder->filePath(u"store/fleet.db"_s),
                                     .stateFolder = m_folder->filePath(u"state"_s),
                                     .key = QByteArray(32, 'k'),
                                     .mayCreate = true,
                                     .now = [this] { return m_now; }});
        QVERIFY2(desk.has_value(), desk ? "" : qPrintable(desk.error().code + u' ' + desk.error().detail));
        m_desk = *std::move(desk);
    }

    /// A boot with the logs of a sample, quoted by this test's own TPM: each time another boot.
    evidence::Evidence bootLike(const QString &sample)
    {
        m_tpm->clock.clock += 100'000;
        ++m_tpm->clock.resetCount;
        m_tpm->nonce = QByteArray(20, char(m_tpm->clock.resetCount));
        m_tpm->bootLog = sampleFile(sample + u"/binary_bios_measurements"_s);
        m_tpm->imaList = sampleFile(sample + u"/ima_binary_runtime_measurements"_s);
        m_tpm->values.clear();
        m_tpm->extendFromLogs();
        return m_tpm->build();
    }

    BootSummary import(const evidence::Evidence &evidence, const std::optional<QByteArray> &nonce)
    {
        const QTemporaryDir folder;
        const std::pair<const char *, QByteArray> parts[]
            = {{"quote.msg", evidence.quote},
               {"quote.sig", evidence.signature},
               {"quote.pcrs", evidence.pcrValues},
               {"ak.tpm2b", evidence.attestationKey},
               {"binary_bios_measurements", evidence.bootLog},
               {"ima_binary_runtime_measurements", evidence.imaList}};
        for (const auto &[name, bytes] : parts) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return {};
        }
        m_now = m_now.addSecs(3600);
        const auto boot = m_desk->importEvidence(
            {.instance = m_instance, .path = folder.path(), .nonce = nonce, .collectedAt = m_now}, {});
        if (!boot)
            qWarning("%s %s", qPrintable(boot.error().code), qPrintable(boot.error().detail));
        return boot.value_or(BootSummary());
    }

    BootSummary import(const QString &sample)
    {
        const evidence::Evidence evidence = bootLike(sample);
        return import(evidence, m_tpm->nonce);
    }

    ApprovalProposal propose(ApprovalMode mode, quint32 restored = 0)
    {
        const auto proposal
            = m_desk->propose({.instance = m_instance, .mode = mode, .restoredVersion = restored}, {});
        if (!proposal)
            qWarning("%s %s", qPrintable(proposal.error().code), qPrintable(proposal.error().detail));
        return proposal.value_or(ApprovalProposal());
    }

    InstanceSummary shown()
    {
        const auto view = m_desk->view();
        const InstanceSummary *summary = view ? (*view)->instance(m_instance) : nullptr;
        return summary ? *summary : InstanceSummary();
    }

    /// The baseline as version 1 of the benchmark.
    void confirmBaseline()
    {
        QCOMPARE(import(u"baseline"_s).verdict, appraisal::Verdict::Verified);
        const auto proposal = propose(ApprovalMode::FirstBenchmark);
        QCOMPARE(proposal.refusals, QStringList());
        const auto result = m_desk->approve(proposal, {.reason = u"as installed"_s});
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().code));
    }

    static std::optional<trust::Standing> standing(const std::vector<trust::StageJudgement> &stages,
                                                   evidence::Stage stage)
    {
        for (const trust::StageJudgement &each : stages)
            if (each.stage == stage)
                return each.standing;
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<test::EvidenceBuilder> m_tpm;
    trust::InstanceId m_instance;
    QDateTime m_now;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_now = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
        open();
        QVERIFY(m_desk->isEmpty());
        const auto made = m_desk->createStore({.name = u"Test"_s,
                                               .administrator = u"Ada"_s,
                                               .keyFile = m_folder->filePath(u"ada.pem"_s),
                                               .passphrase = passphrase});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().code));
        m_tpm = std::make_unique<test::EvidenceBuilder>();
        m_tpm->keyForm = test::EvidenceBuilder::KeyForm::SizedPublicArea;
        const auto added = m_desk->addInstance(
            {.name = u"web-1"_s, .groups = {u"web"_s}, .attestationKey = m_tpm->build().attestationKey});
        QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().code));
        m_instance = *added;
    }

    /// Nothing was decided since the copy was made, so the ledger's end is the same: the boots are not
    /// (W-07).
    void anOlderCopyWithoutALaterDecisionIsNoticed()
    {
        confirmBaseline();
        m_desk.reset();
        const QString path = m_folder->filePath(u"store/fleet.db"_s);
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QVERIFY(QFile::copy(path, copy));
        open();
        QVERIFY((*m_desk->view())->health.isSound);
        QVERIFY(import(u"boot-kit"_s).number > 0);
        m_desk.reset();
        QVERIFY(QFile::remove(path) && QFile::copy(copy, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        open();
        QVERIFY(!(*m_desk->view())->health.isSound);
        QVERIFY((*m_desk->view())->health.differences.contains(u"store-seal"_s));
    }

    void anInstanceWithoutEvidenceIsUnmeasured()
    {
        QCOMPARE(shown().status, trust::Status::Unmeasured);
        QCOMPARE(shown().reasons.front().code, trust::StatusReason::Code::NeverAttested);
    }

    void aVerifiedBootWithoutBenchmarkIsNotGreen()
    {
        import(u"baseline"_s);
        QCOMPARE(shown().status, trust::Status::Unverified);
        QVERIFY(shown().isBenchmarkProposed);
    }

    void evidenceWithoutOurNonceIsNeverLearnt()
    {
        const BootSummary boot = import(bootLike(u"baseline"_s), {});
        QCOMPARE(boot.verdict, appraisal::Verdict::Incomplete);
        const auto proposal = propose(ApprovalMode::FirstBenchmark);
        QVERIFY(!proposal.refusals.isEmpty());
        QVERIFY(!m_desk->approve(proposal, {.reason = u"because"_s}));
        QCOMPARE(shown().benchmarkVersion, 0U);
    }

    void aKernelUpdateIsRedUntilItIsRebased()
    {
        confirmBaseline();
        QCOMPARE(shown().status, trust::Status::Trusted);
        const BootSummary update = import(u"kernel-update"_s);
        QCOMPARE(update.verdict, appraisal::Verdict::Verified);
        QCOMPARE(shown().status, trust::Status::Untrusted);
        QCOMPARE(shown().openExceptions, 1);
        // The first stage that changed is red, what follows is grey.
        QCOMPARE(standing(shown().stages, evidence::Stage::SecureBootPolicy), trust::Standing::Accepted);
        QCOMPARE(standing(shown().stages, evidence::Stage::BootManager), trust::Standing::Changed);
        QCOMPARE(standing(shown().stages, evidence::Stage::LoaderFiles), trust::Standing::NotVouchedFor);
        const auto proposal = propose(ApprovalMode::Rebase);
        QCOMPARE(proposal.changeSets.size(), size_t(1));
        QCOMPARE(proposal.changeSets.front().cause, causes::Cause::KernelUpdate);
        QCOMPARE(proposal.whatIf.turningGreen, 1);
        QVERIFY(!proposal.needsSecondOperator);
        QVERIFY(m_desk->approve(proposal, {.reason = u"planned update"_s, .ticket = u"OPS-1"_s}));
        QCOMPARE(shown().status, trust::Status::Trusted);
        QCOMPARE(shown().benchmarkVersion, 2U);
        QCOMPARE(shown().openExceptions, 0);
        // The old kernel is what is not accepted now.
        import(u"baseline"_s);
        QCOMPARE(shown().status, trust::Status::Untrusted);
    }

    void alsoAcceptedKernelsBothPass()
    {
        confirmBaseline();
        import(u"kernel-update"_s);
        ApprovalOrder order{.instance = m_instance, .mode = ApprovalMode::AlsoAccept};
        order.scope.instances = {m_instance};
        const auto proposal = m_desk->propose(order, {});
        QVERIFY(proposal.has_value());
        QVERIFY(m_desk->approve(*proposal, {.reason = u"two kernels in the menu"_s}));
        QCOMPARE(shown().status, trust::Status::Trusted);
        QCOMPARE(shown().benchmarkVersion, 1U);
        import(u"baseline"_s);
        QCOMPARE(shown().status, trust::Status::Trusted);
    }

    void anExceptionIsRaisedAgainByUpdatingIt()
    {
        confirmBaseline();
        import(u"kernel-update"_s);
        import(u"kernel-update"_s);
        const auto view = m_desk->view();
        QVERIFY(view.has_value());
        QCOMPARE((*view)->exceptions.size(), size_t(1));
        const ExceptionSummary &exception = (*view)->exceptions.front();
        QCOMPARE(exception.count, 2);
        QVERIFY(exception.firstAt < exception.latestAt);
    }

    void theSameEvidenceAgainIsNoOtherBoot()
    {
        confirmBaseline();
        const evidence::Evidence update = bootLike(u"kernel-update"_s);
        const BootSummary first = import(update, m_tpm->nonce);
        QCOMPARE(import(update, m_tpm->nonce).number, first.number);
        QCOMPARE(m_desk->boots(m_instance)->size(), size_t(2));
        QCOMPARE((*m_desk->view())->exceptions.front().count, 1);
    }

    void anIgnoredExceptionStaysRedAndVisible()
    {
        confirmBaseline();
        import(u"kernel-update"_s);
        const auto before = m_desk->view();
        const trust::ExceptionKey key{m_instance, (*before)->exceptions.front().changeSet.fingerprint};
        QVERIFY(m_desk->ignore({key}, u"known, later"_s));
        import(u"kernel-update"_s);
        const auto view = m_desk->view();
        QCOMPARE((*view)->exceptions.front().state, store::ExceptionState::Ignored);
        QCOMPARE(shown().status, trust::Status::Untrusted);
        // A boot that passes ends it; the next one that shows it is an alert again.
        import(u"baseline"_s);
        import(u"kernel-update"_s);
        QCOMPARE((*m_desk->view())->exceptions.front().state, store::ExceptionState::Open);
    }

    void aBootKitNeedsASecondOperator()
    {
        confirmBaseline();
        QCOMPARE(import(u"boot-kit"_s).status, trust::Status::Untrusted);
        const auto proposal = propose(ApprovalMode::Rebase);
        QVERIFY(!proposal.guardRails.empty());
        QVERIFY(proposal.needsSecondOperator);
        const auto result = m_desk->approve(proposal, {.reason = u"we trust it"_s});
        QVERIFY(result.has_value());
        QCOMPARE(result->requests.size(), size_t(1));
        QCOMPARE(shown().benchmarkVersion, 1U);
        QCOMPARE(shown().status, trust::Status::Untrusted);
        // Nobody approves their own request.
        QVERIFY(!m_desk->answer(result->requests.front(), true, u"and again"_s));
        QCOMPARE(shown().benchmarkVersion, 1U);
    }

    void aTamperedLogIsFailedAndCannotBeApproved()
    {
        confirmBaseline();
        evidence::Evidence tampered = bootLike(u"baseline"_s);
        tampered.bootLog = sampleFile(u"log-tampered/binary_bios_measurements"_s);
        const BootSummary boot = import(tampered, m_tpm->nonce);
        QCOMPARE(boot.verdict, appraisal::Verdict::Failed);
        QCOMPARE(shown().status, trust::Status::Untrusted);
        QVERIFY(!propose(ApprovalMode::Rebase).refusals.isEmpty());
    }

    void anOlderVersionIsRestored()
    {
        confirmBaseline();
        import(u"kernel-update"_s);
        QVERIFY(m_desk->approve(propose(ApprovalMode::Rebase), {.reason = u"update"_s}));
        const auto undo = propose(ApprovalMode::Restore, 1);
        QCOMPARE(undo.refusals, QStringList());
        QVERIFY(m_desk->approve(undo, {.reason = u"the update was withdrawn"_s}));
        QCOMPARE(shown().benchmarkVersion, 3U);
        QCOMPARE(shown().status, trust::Status::Untrusted);
        import(u"baseline"_s);
        QCOMPARE(shown().status, trust::Status::Trusted);
    }

    void whatMovedMeanwhileIsRefused()
    {
        confirmBaseline();
        import(u"kernel-update"_s);
        const auto proposal = propose(ApprovalMode::Rebase);
        import(u"boot-kit"_s);
        const auto result = m_desk->approve(proposal, {.reason = u"update"_s});
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"session.moved"_s);
        QVERIFY(!result.error().changes.isEmpty());
    }

    void staleEvidenceIsNotGreen()
    {
        confirmBaseline();
        QCOMPARE(shown().status, trust::Status::Trusted);
        m_now = m_now.addDays(2);
        QCOMPARE(shown().status, trust::Status::Unmeasured);
    }

    void decisionsOutliveTheProgram()
    {
        confirmBaseline();
        open();
        QCOMPARE(shown().status, trust::Status::Trusted);
        QVERIFY(m_desk->me().isEmpty());
        const auto locked = m_desk->approve(ApprovalProposal(), {.reason = u"x"_s});
        QCOMPARE(locked.error().code, u"session.locked"_s);
        QVERIFY(!m_desk->unlock(m_folder->filePath(u"ada.pem"_s), "wrong"));
        QVERIFY(m_desk->unlock(m_folder->filePath(u"ada.pem"_s), passphrase));
        const auto health = m_desk->verifyLedger({});
        QVERIFY(health.has_value());
        QVERIFY(health->isSound);
        QCOMPARE(health->differences, QStringList());
    }
};

QTEST_GUILESS_MAIN(StoreDeskTest)
#include "tst_storedesk.moc"
