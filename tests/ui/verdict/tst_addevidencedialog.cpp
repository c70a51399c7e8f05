// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/verdict/verdictfixture.h"
#include "ui/verdict/addevidencedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plumbline;
using models::EvidencePart;
using test::VerdictFixture;
using ui::AddEvidenceDialog;

namespace {

QStringList evidenceFiles()
{
    QStringList paths;
    for (const QString &name :
         {u"quote.msg"_s, u"quote.sig"_s, u"quote.pcrs"_s, u"ak.tpm2b"_s, u"nonce.hex"_s})
        paths << test::sampleFile(name);
    return paths;
}

template <typename T> T *part(const QWidget &dialog, const char *name)
{
    return dialog.findChild<T *>(QLatin1StringView(name));
}

} // namespace

class TestAddEvidenceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesFilesAndVerifies();
    void statesNothingByItself();
    void asksWhichKey();
    void refusesABadNonce();
    void takesAPartOutAgain();
    void namesEveryControl();
};

/// The way of an operator: drop the files, tick what is known, look at the banner.
void TestAddEvidenceDialog::recognisesFilesAndVerifies()
{
    VerdictFixture review;
    QVERIFY(review.open({test::bootLog(), test::imaList()}));
    review.page->addEvidence();
    auto *dialog = review.find<AddEvidenceDialog>("addEvidenceDialog");
    dialog->takeFiles(evidenceFiles());
    auto *ours = part<QCheckBox>(*dialog, "nonceIsOurs");
    QTRY_VERIFY(ours->isEnabled());
    QVERIFY(part<QLabel>(*dialog, "partFile_quote")->text().startsWith(u"quote.msg"_s));
    QVERIFY(part<QLabel>(*dialog, "partFile_attestation-key")->text().startsWith(u"ak.tpm2b"_s));
    ours->setChecked(true);
    part<QCheckBox>(*dialog, "keyIsPinned")->setChecked(true);
    part<QPushButton>(*dialog, "confirmEvidenceButton")->click();
    QVERIFY(review.waitUntilIdle());
    QCOMPARE(review.word(), u"Verified"_s);
}

/// A nonce and a key that lie beside the quote are not what we asked for (rule R4).
void TestAddEvidenceDialog::statesNothingByItself()
{
    VerdictFixture review;
    QVERIFY(review.open({test::bootLog(), test::imaList()}));
    review.page->addEvidence();
    auto *dialog = review.find<AddEvidenceDialog>("addEvidenceDialog");
    dialog->takeFiles(evidenceFiles());
    QTRY_VERIFY(part<QCheckBox>(*dialog, "nonceIsOurs")->isEnabled());
    QVERIFY(!part<QCheckBox>(*dialog, "nonceIsOurs")->isChecked());
    QVERIFY(!part<QCheckBox>(*dialog, "keyIsPinned")->isChecked());
    part<QPushButton>(*dialog, "confirmEvidenceButton")->click();
    QVERIFY(review.waitUntilIdle());
    QCOMPARE(review.word(), u"Incomplete"_s);
}

void TestAddEvidenceDialog::asksWhichKey()
{
    VerdictFixture review;
    AddEvidenceDialog dialog({});
    QSignalSpy confirmed(&dialog, &AddEvidenceDialog::confirmed);
    dialog.takeFiles({review.write(u"key.der"_s, test::EvidenceBuilder().subjectPublicKey())});
    QTRY_VERIFY(part<QComboBox>(dialog, "undecidedChoice"));
    QVERIFY(!part<QPushButton>(dialog, "confirmEvidenceButton")->isEnabled());
    auto *choice = part<QComboBox>(dialog, "undecidedChoice");
    choice->setCurrentIndex(2);
    Q_EMIT choice->activated(2);
    QVERIFY(part<QLabel>(dialog, "partFile_endorsement-key")->text().startsWith(u"key.der"_s));
    part<QPushButton>(dialog, "confirmEvidenceButton")->click();
    QCOMPARE(confirmed.size(), 1);
}

void TestAddEvidenceDialog::refusesABadNonce()
{
    AddEvidenceDialog dialog({});
    dialog.show();
    auto *nonce = part<QLineEdit>(dialog, "nonceEdit");
    const auto *fault = part<QLabel>(dialog, "nonceFault");
    const auto *confirm = part<QPushButton>(dialog, "confirmEvidenceButton");
    QTest::keyClicks(nonce, u"12x"_s);
    QVERIFY(fault->isVisible());
    QVERIFY(!confirm->isEnabled());
    nonce->clear();
    QTest::keyClicks(nonce, u"0123"_s);
    QVERIFY(!fault->isVisible());
    QVERIFY(confirm->isEnabled());
    QVERIFY(part<QCheckBox>(dialog, "nonceIsOurs")->isChecked()); // who types it states it
}

void TestAddEvidenceDialog::takesAPartOutAgain()
{
    models::EvidenceDraft draft;
    draft.put({EvidencePart::AttestationKey, u"ak"_s, test::EvidenceBuilder().build().attestationKey});
    draft.request.isKeyPinned = true;
    AddEvidenceDialog dialog(draft);
    dialog.show();
    QVERIFY(part<QCheckBox>(dialog, "keyIsPinned")->isChecked());
    part<QToolButton>(dialog, "removePart_attestation-key")->click();
    QVERIFY(!part<QCheckBox>(dialog, "keyIsPinned")->isChecked()); // not of the next key
    QVERIFY(!part<QToolButton>(dialog, "removePart_attestation-key")->isVisible());
}

void TestAddEvidenceDialog::namesEveryControl()
{
    AddEvidenceDialog dialog({});
    dialog.show();
    const QList<QWidget *> widgets = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestAddEvidenceDialog)
#include "tst_addevidencedialog.moc"
