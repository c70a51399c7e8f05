// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/checksmodel.h"
#include "models/verdict/verdicttext.h"
#include "tests/models/verdict/openevidence.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using appraisal::CheckResult;
using models::ChecksModel;
using models::EvidencePart;
using test::OpenEvidence;

namespace {

models::VerdictPointer judge(const evidence::Evidence &files)
{
    models::Verdict verdict{.evidence = evidence::readEvidence(files), .verification = {}};
    verdict.verification = models::verify(verdict.evidence);
    return std::make_shared<const models::Verdict>(std::move(verdict));
}

evidence::Evidence tampered()
{
    evidence::Evidence files = test::EvidenceBuilder().build();
    files.bootLog.replace("grub_cmd: set", "grub_cmd: sat");
    return files;
}

models::VerdictWords words(const evidence::Evidence &files)
{
    const auto verdict = judge(files);
    return models::verdictWords(verdict->evidence, verdict->verification.appraisal,
                                QDateTime::currentDateTimeUtc());
}

} // namespace

class ChecksModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheRulesOfModels()
    {
        ChecksModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setVerdict(judge(tampered()));
        QCOMPARE(model.rowCount(), 3);
        model.setVerdict({});
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsByQuestion()
    {
        ChecksModel model;
        model.setVerdict(judge(test::EvidenceBuilder().build()));
        int checks = 0;
        for (int question = 0; question < model.rowCount(); ++question) {
            const QModelIndex group = model.index(question, 0);
            QVERIFY(group.data(ChecksModel::IsQuestionRole).toBool());
            QCOMPARE(group.data(ChecksModel::ResultRole).toInt(), int(CheckResult::Pass));
            checks += model.rowCount(group);
        }
        QCOMPARE(checks, int(appraisal::allChecks().size()));
        QVERIFY(!model.worst().isValid());
    }

    void leadsToTheBadEvent()
    {
        ChecksModel model;
        model.setVerdict(judge(tampered()));
        const QModelIndex bad = model.find(u"log.event-digest"_s);
        QVERIFY(bad.isValid());
        QCOMPARE(bad.data(ChecksModel::ResultRole).toInt(), int(CheckResult::Fail));
        QCOMPARE(bad.data(ChecksModel::SubjectRole).toInt(), int(appraisal::Subject::BootLog));
        QVERIFY(bad.data(ChecksModel::EventRole).isValid());
        QVERIFY(!bad.data(ChecksModel::RangeRole).value<ByteRange>().isEmpty());
        QVERIFY(!bad.data(ChecksModel::AdviceRole).toString().isEmpty());
        QCOMPARE(bad.row(), 0); // the worst first
        QVERIFY(model.worst().isValid());
        QVERIFY(model.count(CheckResult::Fail) > 0);
    }

    void saysVerifiedWithoutReasons()
    {
        const models::VerdictWords said = words(test::EvidenceBuilder().build());
        QCOMPARE(said.word, u"Verified"_s);
        QVERIFY(said.reasons.isEmpty() && said.next.isEmpty());
        QCOMPARE(said.age, u"Answers your nonce"_s);
    }

    void saysWhyItFailed()
    {
        const models::VerdictWords said = words(tampered());
        QCOMPARE(said.word, u"Failed"_s);
        QVERIFY(!said.reasons.isEmpty());
        QVERIFY(said.next.isEmpty());
    }

    void neverFreshWithoutOurNonce()
    {
        evidence::Evidence files = test::EvidenceBuilder().build();
        files.request.nonce.reset();
        const models::VerdictWords said = words(files);
        QCOMPARE(said.word, u"Incomplete"_s);
        QCOMPARE(said.age, u"Authentic, age unknown"_s);
        QCOMPARE(said.reasons.size(), 1);
        QVERIFY(said.next.contains(u"nonce"_s));
    }

    /// One missing file is one reason, however many checks need it.
    void namesAMissingPartOnce()
    {
        evidence::Evidence files = test::EvidenceBuilder().build();
        files.quote.clear();
        const models::VerdictWords said = words(files);
        QCOMPARE(said.word, u"Incomplete"_s);
        QVERIFY2(said.reasons.size() == 1, qPrintable(said.reasons.join(u'\n')));
        QCOMPARE(said.age, u"Age unknown"_s);
        QVERIFY(said.next.contains(u"tpm2_quote -m"_s));
    }

    void noAgeForAForgedSignature()
    {
        evidence::Evidence files = test::EvidenceBuilder().build();
        files.quote[files.quote.size() - 1] = char(files.quote.back() ^ 1);
        const models::VerdictWords said = words(files);
        QCOMPARE(said.word, u"Failed"_s);
        QCOMPARE(said.age, u"Age unknown"_s);
    }
};

QTEST_GUILESS_MAIN(ChecksModelTest)
#include "tst_checksmodel.moc"
