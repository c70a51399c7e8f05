// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/bundle.h"
#include "core/certificate/chain.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QTest>

using namespace plumbline;
using namespace plumbline::certificate;
using namespace Qt::StringLiterals;

/// Endorsement certificates of real TPMs, and the CAs of their makers.
class EkCorpusTest : public QObject
{
    Q_OBJECT

private:
    std::vector<Certificate> m_keys;
    std::vector<Certificate> m_authorities;

    static bool isOf(const Certificate &key, const Certificate &authority)
    {
        return key.summary.issuer == authority.summary.subject;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList files = test::sharedFiles(u"corpus/ekcerts"_s);
        if (files.isEmpty())
            QSKIP(test::noCorpus);
        for (const QString &file : files) {
            const auto certificate = readCertificate(test::readBytes(file));
            QVERIFY2(certificate, qPrintable(file));
            (certificate->isAuthority ? m_authorities : m_keys).push_back(*certificate);
        }
        QVERIFY(m_keys.size() >= 15);
        QVERIFY(m_authorities.size() >= 40);
    }

    /// Every one of them is what TCG's profile says that it is.
    void readsAll()
    {
        for (const Certificate &key : m_keys) {
            QVERIFY2(key.key, qPrintable(key.summary.issuer));
            QVERIFY(tpm::keyFault(*key.key) == tpm::KeyFault::None);
            QVERIFY(key.tpm.manufacturer.startsWith("id:"_L1));
            QVERIFY(!key.tpm.model.isEmpty() && !key.tpm.version.isEmpty());
            QCOMPARE(key.purposes, QStringList{endorsementPurpose});
        }
    }

    /// Those whose issuer is there lead to it, and to no other.
    void followsToIssuer()
    {
        int followed = 0;
        for (const Certificate &key : m_keys) {
            const bool isThere = std::ranges::any_of(
                m_authorities, [&](const Certificate &authority) { return isOf(key, authority); });
            const Chain chain = verifyChain(key,
                                            {.purpose = Purpose::Endorsement,
                                             .anchors = m_authorities,
                                             .intermediates = {},
                                             .revocationLists = {},
                                             .at = QDateTime(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC)});
            QVERIFY2(chain.result == (isThere ? ChainResult::Trusted : ChainResult::UnknownIssuer),
                     qPrintable(key.summary.issuer + chain.detail));
            followed += isThere ? 1 : 0;
        }
        QVERIFY(followed >= 2);
    }

    /// The software TPM of the lab has a CA of its own: root, issuer, key.
    void followsLabAuthority()
    {
        const QString folder = test::sharedFolder() + u"/lab/evidence/00-enrol/"_s;
        const auto key = readCertificate(test::readBytes(folder + u"ek_cert.der"_s));
        const auto issuer = readCertificates(test::readBytes(folder + u"ek_issuer.pem"_s));
        const auto root = readCertificates(test::readBytes(folder + u"ek_root.pem"_s));
        QVERIFY(key && issuer && root);
        const Chain chain = verifyChain(*key,
                                        {.purpose = Purpose::Endorsement,
                                         .anchors = *root,
                                         .intermediates = *issuer,
                                         .revocationLists = {},
                                         .at = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)});
        QVERIFY2(chain.result == ChainResult::Trusted, qPrintable(chain.detail));
        QCOMPARE(chain.names.size(), 3);
    }
};

QTEST_GUILESS_MAIN(EkCorpusTest)
#include "tst_ekcorpus.moc"
