// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/appraisal.h"
#include "core/evidence/lastseen.h"
#include "core/tpm/keyfile.h"
#include "tests/support/swtpm.h"
#include "tests/support/testauthority.h"
#include "tests/support/testkey.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;

namespace {

constexpr auto nonce = "00112233445566778899aabbccddeeff";

const CheckReport &reportOf(const Appraisal &appraisal, QLatin1StringView id)
{
    return *std::ranges::find(appraisal.checks, id, &CheckReport::id);
}

const Outcome &outcomeOf(const Appraisal &appraisal, QLatin1StringView id)
{
    return reportOf(appraisal, id).outcomes.front();
}

} // namespace

/// The keys of a real TPM implementation, bound to it as its makers do it: swtpm's own CA certifies the
/// endorsement key, one of the test's the attestation key.
class GenuineBindingTest : public QObject
{
    Q_OBJECT

private:
    test::Swtpm m_tpm;
    test::TestAuthority m_site{"Site CA"};

    /// A quote of now, with all that the TPM has about its keys.
    evidence::Evidence quote()
    {
        const bool isDone
            = m_tpm.run(u"tpm2_quote"_s,
                        {u"-c"_s, u"ak.ctx"_s, u"-l"_s, u"sha256:0,7"_s, u"-q"_s, QString::fromLatin1(nonce),
                         u"-m"_s, u"q.msg"_s, u"-s"_s, u"q.sig"_s, u"-o"_s, u"q.pcrs"_s});
        if (!isDone)
            return {};
        evidence::Evidence evidence;
        evidence.quote = m_tpm.file(u"q.msg"_s);
        evidence.signature = m_tpm.file(u"q.sig"_s);
        evidence.pcrValues = m_tpm.file(u"q.pcrs"_s);
        evidence.attestationKey = m_tpm.file(u"ak.pub"_s);
        evidence.endorsementKey = m_tpm.file(u"ek.pub"_s);
        evidence.endorsementCertificate = m_tpm.file(u"ek.crt"_s);
        evidence.chainCertificates = {m_tpm.file(u"ca/issuer.pem"_s)};
        evidence.request.nonce = QByteArray::fromHex(nonce);
        evidence.request.trustAnchors = {m_tpm.file(u"ca/swtpm-localca-rootca-cert.pem"_s)};
        evidence.request.attestationKeyName = m_tpm.file(u"ak.name"_s);
        return evidence;
    }

    QByteArray attestationCertificate() const
    {
        const auto key = tpm::readKeyFile(m_tpm.file(u"ak.pub"_s));
        return m_site.issue({.key = key.value_or(tpm::KeyFile()).key,
                             .purposes = {"2.23.133.8.3"},
                             .keyUsage = "digitalSignature",
                             .address = {}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::Swtpm::isInstalled())
            QSKIP(test::noSwtpm);
        QVERIFY2(m_tpm.startCertified(u"sha256"_s), qPrintable(m_tpm.error()));
        QVERIFY2(m_tpm.createEndorsementKey()
                     && m_tpm.run(u"tpm2_nvread"_s, {u"0x1c00002"_s, u"-o"_s, u"ek.crt"_s})
                     && m_tpm.createAttestationKey({"ak", "ecc256", "ecdsa", "sha256"}),
                 qPrintable(m_tpm.error()));
    }

    void followsEndorsementKeyToMaker()
    {
        const Appraisal appraisal = appraise(readEvidence(quote()));
        QCOMPARE(outcomeOf(appraisal, "ek.certificate"_L1).reason, "revocation-not-checked"_L1);
        QCOMPARE(outcomeOf(appraisal, "ek.key"_L1).result, CheckResult::Pass);
        QCOMPARE(outcomeOf(appraisal, "ek.roca"_L1).result, CheckResult::Pass);
        QCOMPARE(outcomeOf(appraisal, "ak.name"_L1).detail, u"EK"_s);
        // That the endorsement key is genuine says nothing of where the other key is.
        QCOMPARE(outcomeOf(appraisal, "ak.binding"_L1).reason, "not-bound"_L1);
        QVERIFY(appraisal.signedValues.empty());
    }

    void bindsByCertificateOrActivation()
    {
        evidence::Evidence certified = quote();
        certified.attestationCertificate = attestationCertificate();
        certified.request.attestationAnchors = {m_site.certificate()};
        const Appraisal byCertificate = appraise(readEvidence(certified));
        QCOMPARE(outcomeOf(byCertificate, "ak.binding"_L1).reason, "certified"_L1);
        QCOMPARE(byCertificate.signedValues.size(), size_t(2));

        evidence::Evidence activated = quote();
        activated.request.binding = evidence::KeyBinding::ActivatedByUs;
        const Appraisal byActivation = appraise(readEvidence(activated));
        QCOMPARE(outcomeOf(byActivation, "ak.binding"_L1).reason, "activated"_L1);
        QCOMPARE(byActivation.signedValues.size(), size_t(2));
    }

    /// The certificate of another maker's TPM is not this one's.
    void refusesCertificateOfAnotherKey()
    {
        evidence::Evidence mixed = quote();
        const auto other = test::TestKey::make(test::TestKey::Kind::P256);
        mixed.endorsementCertificate = m_site.issue({.key = other->numbers(), .address = {}});
        mixed.request.trustAnchors = {m_site.certificate()};
        mixed.request.binding = evidence::KeyBinding::ActivatedByUs;
        const Appraisal appraisal = appraise(readEvidence(mixed));
        QCOMPARE(outcomeOf(appraisal, "ek.key"_L1).reason, "other-key"_L1);
        QVERIFY(outcomeOf(appraisal, "ak.binding"_L1).result != CheckResult::Pass);
        QCOMPARE(appraisal.verdict, Verdict::Failed);
    }

    /// Time goes on between two quotes, and back to the first is seen.
    void seesOrderOfQuotes()
    {
        const evidence::Evidence first = quote();
        evidence::Evidence second = quote();
        second.request.lastSeen = lastSeenOf(readEvidence(first));
        QVERIFY(second.request.lastSeen);
        QCOMPARE(outcomeOf(appraise(readEvidence(second)), "clock.monotonic"_L1).result, CheckResult::Pass);
        evidence::Evidence old = first;
        old.request.lastSeen = lastSeenOf(readEvidence(second));
        QCOMPARE(outcomeOf(appraise(readEvidence(old)), "clock.monotonic"_L1).reason, "not-later"_L1);
    }
};

QTEST_GUILESS_MAIN(GenuineBindingTest)
#include "tst_genuinebinding.moc"
