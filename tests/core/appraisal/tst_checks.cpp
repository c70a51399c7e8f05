// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/appraisal.h"
#include "core/base/hasher.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::appraisal;
using namespace Qt::StringLiterals;
using tcg::EventType;
using test::EvidenceBuilder;
using test::TestKey;

namespace {

const CheckReport *findReport(const Appraisal &appraisal, QLatin1StringView id)
{
    const auto found = std::ranges::find(appraisal.checks, id, &CheckReport::id);
    return found == appraisal.checks.end() ? nullptr : &*found;
}

} // namespace

/// Genuine evidence verifies, and what is usual in it is no fault. What is forged is in tests/vectors.
class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesGenuine()
    {
        const Appraisal appraisal = appraise(readEvidence(EvidenceBuilder().build()));
        QVERIFY2(appraisal.verdict == Verdict::Verified, test::describe(appraisal).constData());
        QCOMPARE(appraisal.signedValues.size(), size_t(16));
    }

    /// Every kind of key and way to sign that is verified, in both forms of the values.
    void verifiesEveryKey_data()
    {
        QTest::addColumn<TestKey::Kind>("kind");
        QTest::addColumn<tpm::SignatureScheme>("scheme");
        QTest::newRow("P-256") << TestKey::Kind::P256 << tpm::SignatureScheme::Ecdsa;
        QTest::newRow("P-384") << TestKey::Kind::P384 << tpm::SignatureScheme::Ecdsa;
        QTest::newRow("P-521") << TestKey::Kind::P521 << tpm::SignatureScheme::Ecdsa;
        QTest::newRow("SM2") << TestKey::Kind::Sm2 << tpm::SignatureScheme::Sm2;
        QTest::newRow("RSASSA") << TestKey::Kind::Rsa2048 << tpm::SignatureScheme::RsaSsa;
        QTest::newRow("RSAPSS") << TestKey::Kind::Rsa2048 << tpm::SignatureScheme::RsaPss;
    }

    void verifiesEveryKey()
    {
        QFETCH(TestKey::Kind, kind);
        QFETCH(tpm::SignatureScheme, scheme);
        for (const auto form : {EvidenceBuilder::PcrForm::Values, EvidenceBuilder::PcrForm::Serialized}) {
            EvidenceBuilder builder;
            builder.useKey(kind);
            builder.scheme = scheme;
            builder.signatureScheme = builder.keyScheme = quint16(scheme);
            builder.keyForm = EvidenceBuilder::KeyForm::SizedPublicArea;
            builder.pcrForm = form;
            const Appraisal appraisal = appraise(readEvidence(builder.build()));
            QVERIFY2(appraisal.verdict == Verdict::Verified, test::describe(appraisal).constData());
        }
    }

    /// Chinese TPMs have a bank of SM3, and sign with SM2 over the message or over Z and the message.
    void verifiesSm3Bank()
    {
        for (const QByteArray &identity : {QByteArray(), QByteArray("1234567812345678")}) {
            EvidenceBuilder builder;
            builder.useKey(TestKey::Kind::Sm2);
            builder.sm2Identity = identity;
            builder.banks = {HashAlgorithm::Sm3_256};
            test::useLog(builder,
                         test::EventLogBuilder::agile({HashAlgorithm::Sm3_256})
                             .event(0, EventType::SCrtmVersion, "v1")
                             .event(4, EventType::EfiAction, test::callingApplication)
                             .separators());
            const Appraisal appraisal = appraise(readEvidence(builder.build()));
            QVERIFY2(appraisal.verdict == Verdict::Verified, test::describe(appraisal).constData());
        }
    }

    /// Values count as signed only where everything about the TPM is proven.
    void givesSignedValuesOnlyIfProven()
    {
        EvidenceBuilder builder;
        builder.keyAttributes = 0x00040072;
        QVERIFY(appraise(readEvidence(builder.build())).signedValues.empty());
    }

    /// Without a file of values, the logs themselves are the proof where their replay has the signed hash.
    void provesValuesByReplay()
    {
        evidence::Evidence evidence = EvidenceBuilder().build();
        evidence.pcrValues.clear();
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QVERIFY2(appraisal.verdict == Verdict::Verified, test::describe(appraisal).constData());
    }

    /// systemd goes on measuring into PCR 11; its words are known.
    void knowsBootPhases()
    {
        EvidenceBuilder builder;
        builder.bootLog = test::firmwareLog().event(11, EventType::Ipl, ".linux", "kernel").bytes();
        builder.imaList.clear();
        builder.extendFromLogs();
        QByteArray &pcr = builder.values[{HashAlgorithm::Sha256, 11}];
        for (const char *phase : {"enter-initrd", "leave-initrd", "sysinit"})
            Hasher(HashAlgorithm::Sha256).extend(pcr, hashOf(HashAlgorithm::Sha256, phase));
        const Appraisal appraisal = appraise(readEvidence(builder.build()));
        QVERIFY2(appraisal.verdict == Verdict::Verified, test::describe(appraisal).constData());
    }

    /// Entries that are added between the quote and the reading of the list are no fault.
    void bindsPrefixOfImaList()
    {
        evidence::Evidence evidence = EvidenceBuilder().build();
        test::ImaListBuilder more;
        more.add(test::imaFile("/usr/bin/later"));
        evidence.imaList += more.bytes();
        const Appraisal appraisal = appraise(readEvidence(evidence));
        QVERIFY2(appraisal.verdict == Verdict::Verified, test::describe(appraisal).constData());
        const Outcome &outcome = findReport(appraisal, "ima.replay"_L1)->outcomes.front();
        QCOMPARE(outcome.reason, "entries-after-quote"_L1);
        QCOMPARE(outcome.event, 3);
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
