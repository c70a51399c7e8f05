// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/partsmodel.h"
#include "models/verdict/partview.h"
#include "tests/models/verdict/openevidence.h"
#include "tests/support/testauthority.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using appraisal::Verdict;
using models::EvidenceDocument;
using models::EvidencePart;
using models::PartsModel;
using State = models::EvidenceDocument::State;
using test::OpenEvidence;

class EvidenceDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesNothingWithoutParts()
    {
        OpenEvidence open;
        open.openLogs(test::EvidenceBuilder().build());
        QVERIFY(test::waitUntilIdle(open.logs));
        QCOMPARE(open.evidence.state(), State::Nothing);
        QVERIFY(!open.evidence.verdict());
    }

    void verifiesGenuineEvidence()
    {
        OpenEvidence open;
        open.open(test::EvidenceBuilder().build());
        QVERIFY(open.waitUntilJudged());
        QCOMPARE(open.verdict(), Verdict::Verified);
        QCOMPARE(open.evidence.bootLog(), std::optional(0));
        QCOMPARE(open.evidence.imaList(), std::optional(1));
    }

    /// The verdict is gone at once, not only when the checks have run again.
    void dropsTheVerdictWithItsEvidence()
    {
        OpenEvidence open;
        open.open(test::EvidenceBuilder().build());
        QVERIFY(open.waitUntilJudged());
        open.evidence.remove(EvidencePart::Signature);
        QVERIFY(!open.evidence.verdict());
        QCOMPARE(open.evidence.state(), State::Waiting);
        QVERIFY(open.waitUntilJudged());
        QCOMPARE(open.verdict(), Verdict::Incomplete);
        open.logs.close(0);
        QVERIFY(!open.evidence.verdict());
        QVERIFY(open.waitUntilJudged());
        open.evidence.clear();
        QCOMPARE(open.evidence.state(), State::Nothing);
        QVERIFY(!open.evidence.verdict());
    }

    void doesNotVouchForAnotherKey()
    {
        OpenEvidence open;
        open.open(test::EvidenceBuilder().build());
        QVERIFY(open.evidence.request().isKeyPinned);
        const evidence::Evidence other = test::EvidenceBuilder().build();
        open.evidence.add({{EvidencePart::AttestationKey, u"other"_s, other.attestationKey}});
        QVERIFY(!open.evidence.request().isKeyPinned);
        QVERIFY(open.waitUntilJudged());
        QCOMPARE(open.verdict(), Verdict::Failed);
    }

    void cannotTellWhichOfTwoLogs()
    {
        OpenEvidence open;
        open.open(test::EvidenceBuilder().build());
        open.logs.open({open.folder.write(u"second"_s, test::bootLogBytes())});
        QVERIFY(test::waitUntilIdle(open.logs));
        QCOMPARE(open.evidence.state(), State::Ambiguous);
        QVERIFY(!open.evidence.verdict());
        open.logs.close(2);
        QVERIFY(open.waitUntilJudged());
        QCOMPARE(open.verdict(), Verdict::Verified);
    }

    void listsTheParts()
    {
        OpenEvidence open;
        PartsModel model(open.evidence);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto state = [&](EvidencePart part) {
            return model.index(model.rowOf(part), 0).data(PartsModel::StateRole).toInt();
        };
        QCOMPARE(state(EvidencePart::Quote), int(PartsModel::Missing));
        evidence::Evidence files = test::EvidenceBuilder().build();
        files.signature = "no signature";
        open.open(files);
        QVERIFY(open.waitUntilJudged());
        QCOMPARE(state(EvidencePart::Quote), int(PartsModel::There));
        QCOMPARE(state(EvidencePart::Signature), int(PartsModel::Unreadable));
        QCOMPARE(state(EvidencePart::EndorsementKey), int(PartsModel::Missing));
    }

    void showsFieldsOfParts()
    {
        OpenEvidence open;
        open.open(test::EvidenceBuilder().build());
        QVERIFY(open.waitUntilJudged());
        const auto view = models::partView(open.evidence, EvidencePart::Quote);
        QVERIFY(view && !view->error);
        const Field *magic = findField(view->fields.fields(), "magic"_L1);
        QVERIFY(magic);
        QCOMPARE(magic->range, (ByteRange{0, 4}));
        QCOMPARE(view->fields.of(*magic), appraisal::Provenance::Signed);
        QVERIFY(!models::partView(open.evidence, EvidencePart::EndorsementKey));
    }

    /// What PEM encodes stands nowhere in the file.
    void fieldsOfPemHaveNoPlace()
    {
        const test::TestAuthority root("Root");
        evidence::Evidence files = test::EvidenceBuilder().build();
        files.endorsementCertificate = root.certificate();
        OpenEvidence binary;
        binary.open(files);
        QVERIFY(binary.waitUntilJudged());
        const auto der = models::partView(binary.evidence, EvidencePart::EndorsementCertificate);
        QVERIFY(der && !der->fields.fields().empty());
        QVERIFY(!der->fields.fields().front().range.isEmpty());

        files.endorsementCertificate = "-----BEGIN CERTIFICATE-----\n" + root.certificate().toBase64()
            + "\n-----END CERTIFICATE-----\n";
        OpenEvidence text;
        text.open(files);
        QVERIFY(text.waitUntilJudged());
        const auto pem = models::partView(text.evidence, EvidencePart::EndorsementCertificate);
        QVERIFY(pem && !pem->fields.fields().empty());
        QVERIFY(pem->fields.fields().front().range.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EvidenceDocumentTest)
#include "tst_evidencedocument.moc"
