// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/recognise.h"
#include "tests/support/evidencebuilder.h"
#include "tests/support/testauthority.h"

#include <QFile>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using models::EvidencePart;
using Parts = std::vector<EvidencePart>;

namespace {

models::Recognised sample(const QString &name)
{
    QFile file(u"" PLUMBLINE_SAMPLES "/baseline/"_s + name);
    return file.open(QIODevice::ReadOnly) ? models::recogniseEvidence(file.readAll()) : models::Recognised();
}

} // namespace

class RecogniseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatTpm2ToolsWrite()
    {
        QCOMPARE(sample(u"quote.msg"_s).parts, Parts{EvidencePart::Quote});
        QCOMPARE(sample(u"quote.sig"_s).parts, Parts{EvidencePart::Signature});
        QCOMPARE(sample(u"quote.pcrs"_s).parts, Parts{EvidencePart::PcrValues});
        QCOMPARE(sample(u"ak.tpm2b"_s).parts, Parts{EvidencePart::AttestationKey});
        const models::Recognised nonce = sample(u"nonce.hex"_s);
        QVERIFY(nonce.parts.empty());
        QCOMPARE(nonce.nonce.value().toHex(), "0b23c972104a7ffc7169b66a1c9defa7b818aebd"_ba);
        QVERIFY(sample(u"binary_bios_measurements"_s).isLog);
        QVERIFY(sample(u"ima_binary_runtime_measurements"_s).isLog);
    }

    /// A key without attributes may be either: the user is asked.
    void asksWhereAKeyDoesNotTell()
    {
        const QByteArray der = test::EvidenceBuilder().subjectPublicKey();
        const models::Recognised key = models::recogniseEvidence(der);
        QVERIFY(key.isAmbiguous());
        QCOMPARE(key.parts, (Parts{EvidencePart::AttestationKey, EvidencePart::EndorsementKey}));
    }

    /// An authority's certificate is between, or a root: only the operator can say that it is trusted.
    void neverTakesACertificateForARoot()
    {
        const test::TestAuthority root("Root");
        const models::Recognised found = models::recogniseEvidence(root.certificate());
        QCOMPARE(found.parts, (Parts{EvidencePart::ChainCertificate, EvidencePart::TrustAnchor}));
        QVERIFY(found.form.contains(u"Root"_s));
        const auto key = tpm::readSubjectPublicKey(test::EvidenceBuilder().subjectPublicKey());
        const auto partsOf = [&](const QByteArray &purpose) {
            return models::recogniseEvidence(root.issue({.key = *key, .purposes = {purpose}})).parts;
        };
        QCOMPARE(partsOf("2.23.133.8.1"), Parts{EvidencePart::EndorsementCertificate});
        QCOMPARE(partsOf("2.23.133.8.3"), Parts{EvidencePart::AttestationCertificate});
    }

    void saysWhatAQuoteCovers()
    {
        QCOMPARE(models::recogniseEvidence(test::EvidenceBuilder().build().quote).form,
                 u"sha256: PCR 0-15"_s);
        QCOMPARE(models::selectionText({}), u"no PCR"_s);
    }

    void takesNoOtherFileForEvidence()
    {
        for (const QByteArray &bytes : {QByteArray(), "\xFF\xD8\xFF\xE0 not evidence"_ba, "0123456"_ba,
                                        QByteArray(2 * 1024 * 1024, 'a')})
            QVERIFY(models::recogniseEvidence(bytes).isNothing());
    }

    void takesANonceToTheLetter()
    {
        QCOMPARE(models::nonceFromText(u" 00FF\n"_s), std::optional("\x00\xFF"_ba));
        for (const QString &text : {u""_s, u"0"_s, u"0x00"_s, u"00 FF"_s, u"０１"_s, QString(130, u'0')})
            QVERIFY2(!models::nonceFromText(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(RecogniseTest)
#include "tst_recogniseevidence.moc"
