// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/fieldtreemodel.h"
#include "models/verdict/securebootmodel.h"
#include "tests/ui/verdict/verdictfixture.h"
#include "ui/review/reviewtabs.h"
#include "ui/widgets/bytes/bytesview.h"

#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace plumbline;
using models::FieldTreeModel;
using test::VerdictFixture;

namespace {

const QByteArray changed = "grub_cmd: sat"; // in place of "grub_cmd: set"

evidence::Evidence withChangedEvent()
{
    evidence::Evidence files = test::EvidenceBuilder().build();
    files.bootLog.replace("grub_cmd: set", changed);
    return files;
}

} // namespace

/// From a check to its bytes.
class TestChecksPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheBytesOfAnEvent();
    void leadsToTheBytesOfTheQuote();
    void asksForWhatIsMissing();
    void showsPartsOfTheEvidence();
    void drawsProofOfFields();
    void countsWhatDidNotPass();
    void leadsFromAFactToItsEvent();
};

void TestChecksPanel::leadsToTheBytesOfAnEvent()
{
    VerdictFixture review;
    QVERIFY(review.openEvidence(withChangedEvent()));
    QVERIFY(review.selectCheck(u"log.event-digest"_s));
    const auto *bytes = review.find<ui::BytesView>("bytesView");
    const ByteRange marked = bytes->marks().field;
    QVERIFY(bytes->bytes().mid(marked.offset, marked.length).contains(changed));
    QCOMPARE(review.find<ui::ReviewTabs>("reviewTabs")->currentIndex(), int(ui::ReviewTabs::Checks));
    QVERIFY(!review.find<QLabel>("checkAdvice")->text().isEmpty());
    QTest::keyClick(review.view("checksTree"), Qt::Key_Return);
    QCOMPARE(review.find<ui::ReviewTabs>("reviewTabs")->currentIndex(), int(ui::ReviewTabs::Events));
    QCOMPARE(review.window.focusWidget(), review.view("eventList"));
    const int row = review.view("eventList")->currentIndex().row();
    QVERIFY(review.cell(row, 5).contains(u"sat"_s) || row > 0);
}

void TestChecksPanel::leadsToTheBytesOfTheQuote()
{
    VerdictFixture review;
    test::EvidenceBuilder builder;
    builder.magic = 0xFF544348;
    const evidence::Evidence files = builder.build();
    QVERIFY(review.openEvidence(files));
    QVERIFY(review.selectCheck(u"quote.magic"_s));
    const auto *bytes = review.find<ui::BytesView>("bytesView");
    QCOMPARE(bytes->bytes(), files.quote);
    QCOMPARE(bytes->marks().field, (ByteRange{0, 4}));
    const QModelIndex field = review.view("fieldTree")->currentIndex();
    QCOMPARE(field.data(FieldTreeModel::RangeRole).value<ByteRange>(), (ByteRange{0, 4}));
    QTest::keyClick(review.view("checksTree"), Qt::Key_Return);
    QCOMPARE(review.window.focusWidget(), review.view("fieldTree"));
    // The other tabs are about events.
    review.find<ui::ReviewTabs>("reviewTabs")->setCurrentIndex(ui::ReviewTabs::Events);
    QCOMPARE(bytes->bytes(), files.bootLog);
}

void TestChecksPanel::asksForWhatIsMissing()
{
    VerdictFixture review;
    evidence::Evidence files = test::EvidenceBuilder().build();
    files.signature.clear();
    QVERIFY(review.openEvidence(files));
    QVERIFY(review.find<QWidget>("verdictReasons")->isVisible());
    QVERIFY(review.selectCheck(u"signature.valid"_s));
    QVERIFY(!review.find<QWidget>("verdictReasons")->isVisible()); // the checks tell them
    QTest::keyClick(review.view("checksTree"), Qt::Key_Return);
    QVERIFY(review.find<QWidget>("addEvidenceDialog"));
}

void TestChecksPanel::showsPartsOfTheEvidence()
{
    VerdictFixture review;
    const evidence::Evidence files = test::EvidenceBuilder().build();
    QVERIFY(review.openEvidence(files));
    review.find<ui::ReviewTabs>("reviewTabs")->setCurrentIndex(ui::ReviewTabs::Checks);
    QAbstractItemView *parts = review.view("partList");
    parts->setCurrentIndex(parts->model()->index(1, 0));
    QCOMPARE(review.find<ui::BytesView>("bytesView")->bytes(), files.signature);
    QVERIFY(review.view("fieldTree")->model()->rowCount() > 0);
}

/// Signed, bound and the rest, by word; without a quote there is nothing to tell apart.
void TestChecksPanel::drawsProofOfFields()
{
    VerdictFixture review;
    const evidence::Evidence files = test::EvidenceBuilder().build();
    const auto *tree = static_cast<QTreeView *>(review.view("fieldTree"));
    QVERIFY(review.open({review.write(u"boot"_s, files.bootLog)}));
    QVERIFY(tree->isColumnHidden(FieldTreeModel::ProvenanceColumn));
    QTRY_COMPARE(tree->horizontalScrollBar()->maximum(), 0);
    QVERIFY(review.openEvidence(files));
    QVERIFY(!tree->isColumnHidden(FieldTreeModel::ProvenanceColumn));
    QVERIFY(review.selectCheck(u"quote.magic"_s));
    const auto proof = [&](int row) {
        return tree->model()->index(row, FieldTreeModel::ProvenanceColumn).data().toString();
    };
    QCOMPARE(proof(0), u"signed"_s);
    QTRY_COMPARE(tree->horizontalScrollBar()->maximum(), 0);
    review.find<ui::ReviewTabs>("reviewTabs")->setCurrentIndex(ui::ReviewTabs::Events);
    QVERIFY(proof(0) != u"signed"_s);
}

void TestChecksPanel::countsWhatDidNotPass()
{
    VerdictFixture review;
    const auto *tabs = review.find<ui::ReviewTabs>("reviewTabs");
    QVERIFY(review.openEvidence(test::EvidenceBuilder().build()));
    QCOMPARE(tabs->tabText(ui::ReviewTabs::Checks), u"Checks  0"_s);
    QVERIFY(review.openEvidence(withChangedEvent()));
    QVERIFY(tabs->tabText(ui::ReviewTabs::Checks) != u"Checks  0"_s);
}

/// A log alone gives facts as well, all of them claims; a quote binds them.
void TestChecksPanel::leadsFromAFactToItsEvent()
{
    VerdictFixture review;
    const auto proofs = [&] {
        QSet<QString> words;
        const QAbstractItemModel *facts = review.view("factList")->model();
        for (int row = 0; row < facts->rowCount(); ++row)
            words += facts->index(row, 2).data().toString();
        return words;
    };
    QVERIFY(review.open({test::sampleFile(u"binary_bios_measurements"_s)}));
    QTRY_VERIFY(review.view("factList")->model()->rowCount() > 0);
    QCOMPARE(proofs(), QSet<QString>{u"unbound"_s});

    evidence::Evidence files;
    files.bootLog = test::contentOf(test::sampleFile(u"binary_bios_measurements"_s));
    files.imaList = test::contentOf(test::sampleFile(u"ima_binary_runtime_measurements"_s));
    files.quote = test::contentOf(test::sampleFile(u"quote.msg"_s));
    files.signature = test::contentOf(test::sampleFile(u"quote.sig"_s));
    files.pcrValues = test::contentOf(test::sampleFile(u"quote.pcrs"_s));
    files.attestationKey = test::contentOf(test::sampleFile(u"ak.tpm2b"_s));
    files.request.isKeyPinned = true;
    QVERIFY(review.openEvidence(files));
    QVERIFY(proofs().contains(u"bound"_s));
    review.find<ui::ReviewTabs>("reviewTabs")->setCurrentIndex(ui::ReviewTabs::SecureBoot);
    QAbstractItemView *facts = review.view("factList");
    for (int row = 0; row < facts->model()->rowCount(); ++row) {
        const QModelIndex fact = facts->model()->index(row, 0);
        const QVariant event = fact.data(models::SecureBootModel::EventRole);
        facts->setCurrentIndex(fact);
        if (event.isValid())
            QCOMPARE(review.view("eventList")->currentIndex().siblingAtColumn(0).data().toInt(),
                     event.toInt());
    }
}

QTEST_MAIN(TestChecksPanel)
#include "tst_checkspanel.moc"
