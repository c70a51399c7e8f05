// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/appraisal.h"
#include "tests/support/evidencebuilder.h"
#include "tests/support/testauthority.h"
#include "tests/support/tpmbytes.h"

#include "core/base/hasher.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;
using test::EvidenceBuilder;
using test::TestAuthority;
using test::TestCertificate;
using test::TestKey;

namespace {

constexpr quint32 decryptingKey = 0x000300B2;
const QByteArray owner("\x40\x00\x00\x01", 4);
const QByteArray endorsementHierarchy("\x40\x00\x00\x0B", 4);

const CheckReport &reportOf(const Appraisal &appraisal, QLatin1StringView id)
{
    return *std::ranges::find(appraisal.checks, id, &CheckReport::id);
}

QLatin1StringView reasonOf(const Appraisal &appraisal, QLatin1StringView id)
{
    return reportOf(appraisal, id).outcomes.front().reason;
}

QByteArray areaName(const QByteArray &area)
{
    return QByteArray("\x00\x0B", 2) + hashOf(HashAlgorithm::Sha256, area);
}

QByteArray below(const QByteArray &parent, const QByteArray &name)
{
    return QByteArray("\x00\x0B", 2) + hashOf(HashAlgorithm::Sha256, parent + name);
}

} // namespace

/// The ways in which a key can be bound to a genuine TPM, and what is said of each. What is forged is in
/// tests/vectors.
class CertificateChecksTest : public QObject
{
    Q_OBJECT

private:
    TestAuthority m_maker{"Maker root"};
    TestAuthority m_site{"Site CA"};
    EvidenceBuilder m_builder;
    std::shared_ptr<const TestKey> m_key = TestKey::make(TestKey::Kind::P384);

    QByteArray endorsementArea(quint32 attributes = decryptingKey) const
    {
        return test::publicAreaBytes(m_key->numbers(), attributes, tpm::SignatureScheme::Null,
                                     HashAlgorithm::None);
    }

    tpm::PublicKey attestationKey() const
    {
        return tpm::readSubjectPublicKey(m_builder.subjectPublicKey()).value_or(tpm::PublicKey());
    }

    /// Evidence whose attestation key nobody vouches for.
    evidence::Evidence unbound() const
    {
        evidence::Evidence evidence = m_builder.build();
        evidence.request.isKeyPinned = false;
        evidence.request.validAt = test::momentOfTests();
        return evidence;
    }

    void endorse(evidence::Evidence &evidence) const
    {
        evidence.endorsementKey = endorsementArea();
        evidence.endorsementCertificate = m_maker.issue({.key = m_key->numbers(), .address = {}});
        evidence.request.trustAnchors = {m_maker.certificate()};
    }

    void certify(evidence::Evidence &evidence) const
    {
        evidence.attestationCertificate = m_site.issue({.key = attestationKey(),
                                                        .purposes = {"2.23.133.8.3"},
                                                        .keyUsage = "digitalSignature",
                                                        .address = {}});
        evidence.request.attestationAnchors = {m_site.certificate()};
    }

    void activate(evidence::Evidence &evidence) const
    {
        evidence.request.binding = evidence::KeyBinding::ActivatedByUs;
        evidence.request.attestationKeyName = areaName(m_builder.publicArea());
    }

private Q_SLOTS:
    void bindsByOperator()
    {
        const Appraisal appraisal = appraise(readEvidence(m_builder.build()));
        QCOMPARE(appraisal.verdict, Verdict::Verified);
        QCOMPARE(reasonOf(appraisal, "ak.binding"_L1), "vouched-for"_L1);
        for (const auto id : {"ek.key"_L1, "ek.roca"_L1, "ek.certificate"_L1, "ak.certificate"_L1})
            QCOMPARE(reportOf(appraisal, id).result(), CheckResult::NotApplicable);
    }

    void bindsByActivation()
    {
        evidence::Evidence evidence = unbound();
        endorse(evidence);
        activate(evidence);
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(appraisal.verdict, Verdict::Verified);
        QCOMPARE(reasonOf(appraisal, "ak.binding"_L1), "activated"_L1);
        QCOMPARE(reasonOf(appraisal, "ek.certificate"_L1), "revocation-not-checked"_L1);
        QCOMPARE(reportOf(appraisal, "ek.certificate"_L1).outcomes.front().detail, u"Maker root"_s);
    }

    /// The operator can vouch for the endorsement key instead of its maker.
    void bindsByActivationOfPinnedTpm()
    {
        evidence::Evidence evidence = unbound();
        evidence.endorsementKey = endorsementArea();
        evidence.request.isEndorsementKeyPinned = true;
        activate(evidence);
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(appraisal.verdict, Verdict::Verified);
        QCOMPARE(reasonOf(appraisal, "ak.binding"_L1), "activated"_L1);
    }

    void bindsByCertificate()
    {
        evidence::Evidence evidence = unbound();
        certify(evidence);
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(appraisal.verdict, Verdict::Verified);
        QCOMPARE(reasonOf(appraisal, "ak.binding"_L1), "certified"_L1);
    }

    /// A CA that certifies attestation keys has seen what they may sign: numbers alone are enough then.
    void certificateTellsAttributes()
    {
        evidence::Evidence evidence = unbound();
        certify(evidence);
        evidence.attestationKey = evidence.attestationCertificate;
        evidence.attestationCertificate.clear();
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(appraisal.verdict, Verdict::Verified);
        QCOMPARE(reasonOf(appraisal, "ak.restricted"_L1), "certified"_L1);
        QCOMPARE(reasonOf(appraisal, "ak.binding"_L1), "certified"_L1);
    }

    /// Some virtual TPMs sign with the key that their maker certified.
    void bindsByEndorsementKey()
    {
        evidence::Evidence evidence = unbound();
        evidence.endorsementKey = m_builder.publicArea();
        evidence.endorsementCertificate
            = m_maker.issue({.key = attestationKey(), .keyUsage = "digitalSignature", .address = {}});
        evidence.request.trustAnchors = {m_maker.certificate()};
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(appraisal.verdict, Verdict::Verified);
        QCOMPARE(reasonOf(appraisal, "ak.binding"_L1), "endorsement-key"_L1);
    }

    /// Without roots a certificate says nothing, and takes nothing away where the key is known otherwise.
    void leavesCertificatesWithoutRoots()
    {
        evidence::Evidence evidence = m_builder.build();
        endorse(evidence);
        certify(evidence);
        evidence.request.trustAnchors.clear();
        evidence.request.attestationAnchors.clear();
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(appraisal.verdict, Verdict::Verified);
        QCOMPARE(reasonOf(appraisal, "ek.certificate"_L1), "not-followed"_L1);
        QCOMPARE(reasonOf(appraisal, "ak.certificate"_L1), "not-followed"_L1);
    }

    void saysHowFarRevocationWasLookedAt()
    {
        evidence::Evidence evidence = unbound();
        endorse(evidence);
        certify(evidence);
        evidence.revocationLists = {m_maker.revoke({7})};
        QCOMPARE(reasonOf(appraise(readEvidence(evidence)), "ek.certificate"_L1), "not-revoked"_L1);
        evidence.revocationLists = {m_maker.revoke({7}, QDateTime(QDate(2022, 1, 1), QTime(0, 0), Qt::UTC))};
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(reasonOf(appraisal, "ek.certificate"_L1), "revocation-partly-checked"_L1);
        QCOMPARE(appraisal.verdict, Verdict::Verified);
    }

    void saysThatFillerWasLeftOut()
    {
        evidence::Evidence evidence = m_builder.build();
        endorse(evidence);
        evidence.endorsementCertificate += QByteArray(9, '\xFF');
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(appraisal.verdict, Verdict::Verified);
        const auto &outcomes = reportOf(appraisal, "ek.certificate"_L1).outcomes;
        QCOMPARE(outcomes.size(), size_t(2));
        QCOMPARE(outcomes.back().reason, "padded"_L1);
        QCOMPARE(outcomes.back().detail, u"9"_s);
    }

    /// Where the signer says that it stands is told, where it can be.
    void tellsPlaceOfKey_data()
    {
        QTest::addColumn<QByteArray>("signer");
        QTest::addColumn<QString>("place");
        const QByteArray name = areaName(m_builder.publicArea());
        const QByteArray endorsement = below(endorsementHierarchy, areaName(endorsementArea()));
        QTest::newRow("primary key") << below(owner, name) << u"TPM_RH_OWNER"_s;
        QTest::newRow("below the endorsement key") << below(endorsement, name) << u"EK"_s;
        QTest::newRow("elsewhere") << below("somewhere", name) << QString();
    }

    void tellsPlaceOfKey()
    {
        QFETCH(QByteArray, signer);
        QFETCH(QString, place);
        EvidenceBuilder builder = m_builder;
        builder.qualifiedSigner = signer;
        evidence::Evidence evidence = builder.build();
        evidence.endorsementKey = endorsementArea();
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(appraisal.verdict, Verdict::Verified);
        QCOMPARE(reportOf(appraisal, "ak.name"_L1).outcomes.front().detail, place);
    }

    /// Certificates are looked at now, where no other moment is asked for.
    void looksAtCertificatesNow()
    {
        evidence::Evidence evidence = unbound();
        certify(evidence);
        evidence.request.validAt = {};
        QCOMPARE(appraise(readEvidence(evidence)).verdict, Verdict::Verified);
        TestCertificate old{.key = attestationKey(),
                            .purposes = {"2.23.133.8.3"},
                            .keyUsage = "digitalSignature",
                            .address = {}};
        old.notAfter = QDateTime::currentDateTimeUtc().addDays(-1);
        evidence.attestationCertificate = m_site.issue(old);
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QCOMPARE(appraisal.verdict, Verdict::Incomplete);
        QCOMPARE(reasonOf(appraisal, "ak.certificate"_L1), "expired"_L1);
    }
};

QTEST_GUILESS_MAIN(CertificateChecksTest)
#include "tst_certificatechecks.moc"
