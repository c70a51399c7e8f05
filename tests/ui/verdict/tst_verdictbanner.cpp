// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/verdict/verdictfixture.h"
#include "tests/vectors/vector.h"
#include "ui/widgets/chain/chainview.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plumbline;
using models::EvidenceDocument;
using models::TrustState;
using test::VerdictFixture;

namespace {

bool isAnyProven(const VerdictFixture &review)
{
    const auto &stages = review.find<ui::ChainView>("chainView")->chain().stages;
    return std::ranges::find(stages, TrustState::Proven, &models::ChainStage::state) != stages.end();
}

} // namespace

/// What the banner and the chain say.
class TestVerdictBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingIsProven();
    void saysVerified();
    void saysWhatIsMissing();
    void neverVerifiesAForgery();
    void forgetsTheVerdictOfClosedLogs();
    void opensAFolder();
    void opensABundle();
    void addsAQuoteToOpenLogs();
    void saysWhyABundleIsNotOpened();
};

void TestVerdictBanner::saysThatNothingIsProven()
{
    VerdictFixture review;
    QVERIFY(review.open({test::sampleFile(u"binary_bios_measurements"_s)}));
    QCOMPARE(review.word(), u"No quote"_s);
    QVERIFY(!isAnyProven(review));
    review.find<QPushButton>("addEvidenceButton")->click();
    QVERIFY(review.find<QWidget>("addEvidenceDialog"));
}

void TestVerdictBanner::saysVerified()
{
    VerdictFixture review;
    QVERIFY(review.openEvidence(test::EvidenceBuilder().build()));
    QCOMPARE(review.word(), u"Verified"_s);
    QVERIFY(isAnyProven(review));
    const auto *banner = review.find<QWidget>("verdictBanner");
    QVERIFY(banner->accessibleName().startsWith(u"Verified"_s));
}

void TestVerdictBanner::saysWhatIsMissing()
{
    VerdictFixture review;
    evidence::Evidence files = test::EvidenceBuilder().build();
    files.signature.clear();
    QVERIFY(review.openEvidence(files));
    QCOMPARE(review.word(), u"Incomplete"_s);
    QVERIFY(review.find<QLabel>("verdictReasons")->text().contains(u"tpm2_quote -s"_s));
    QVERIFY(!isAnyProven(review));
}

/// Every forgery of the suite, as the console shows it.
void TestVerdictBanner::neverVerifiesAForgery()
{
    VerdictFixture review;
    int count = 0;
    for (const test::Vector &vector : test::allVectors()) {
        const QByteArray name = nameOf(vector);
        if (!vector.before && !vector.after)
            continue; // genuine
        QVERIFY2(review.openEvidence(test::forgedEvidence(vector)), name.constData());
        QVERIFY2(review.word() != u"Verified"_s, name.constData());
        QVERIFY2(!isAnyProven(review), name.constData());
        ++count;
    }
    QVERIFY(count > 100);
}

void TestVerdictBanner::forgetsTheVerdictOfClosedLogs()
{
    VerdictFixture review;
    QVERIFY(review.openEvidence(test::EvidenceBuilder().build()));
    QCOMPARE(review.word(), u"Verified"_s);
    review.find<QToolButton>("closeLog_0")->click();
    QVERIFY(review.word() != u"Verified"_s); // at once, before the checks have run again
    QVERIFY(review.waitUntilIdle());
    QCOMPARE(review.word(), u"Incomplete"_s);
    QVERIFY(!isAnyProven(review));
}

void TestVerdictBanner::opensAFolder()
{
    VerdictFixture review;
    QVERIFY(review.open({test::sampleFile({})}));
    QVERIFY(review.rows() > 100);
    QCOMPARE(review.word(), u"Incomplete"_s); // nothing in a folder says what we asked for
    QVERIFY(!review.page->evidence().request().nonce);
    QVERIFY(review.open({test::sampleFile({}, u"log-tampered"_s)}));
    QCOMPARE(review.word(), u"Failed"_s);
}

/// The same evidence in one file: its logs are listed, its parts checked, and its nonce is not ours.
void TestVerdictBanner::opensABundle()
{
    VerdictFixture review;
    QVERIFY(review.open({test::sampleFile(u"baseline.plumb"_s, u"bundle"_s)}));
    QVERIFY(review.rows() > 100);
    QCOMPARE(review.word(), u"Incomplete"_s);
    const models::EvidenceDraft &evidence = review.page->evidence().evidence();
    QVERIFY(evidence.find(models::EvidencePart::Quote));
    QVERIFY(!evidence.request.nonce);
    QVERIFY(!evidence.request.isKeyPinned);
}

/// Dropped on open logs, a quote is theirs; other logs begin anew.
void TestVerdictBanner::addsAQuoteToOpenLogs()
{
    VerdictFixture review;
    QVERIFY(review.open({test::sampleFile(u"binary_bios_measurements"_s)}));
    const int rows = review.rows();
    QVERIFY(review.open({test::sampleFile(u"quote.msg"_s), test::sampleFile(u"quote.sig"_s)}));
    QCOMPARE(review.rows(), rows);
    QCOMPARE(review.word(), u"Incomplete"_s);
    QCOMPARE(review.page->evidence().evidence().parts.size(), size_t(2));
    QVERIFY(review.open({test::sampleFile(u"binary_bios_measurements"_s, u"boot-kit"_s)}));
    QCOMPARE(review.word(), u"No quote"_s);
}

/// What was open stays open.
void TestVerdictBanner::saysWhyABundleIsNotOpened()
{
    VerdictFixture review;
    QVERIFY(review.openEvidence(test::EvidenceBuilder().build()));
    QVERIFY(review.open({review.write(u"broken.plumb"_s, QByteArray("PK\x03\x04", 4) + "no bundle")}));
    const auto *box = review.find<QMessageBox>("warningBox");
    QVERIFY(box);
    QVERIFY(box->text().contains(u"broken.plumb"_s));
    QCOMPARE(review.word(), u"Verified"_s);
}

QTEST_MAIN(TestVerdictBanner)
#include "tst_verdictbanner.moc"
