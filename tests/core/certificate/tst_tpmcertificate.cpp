// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/bundle.h"
#include "core/certificate/certificate.h"
#include "tests/support/bytes.h"
#include "tests/support/testauthority.h"
#include "tests/support/testkey.h"
#include "tests/support/tpmbytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::certificate;
using test::TestAuthority;
using test::TestCertificate;
using test::TestKey;

namespace {

const QByteArray rsaEncryption = test::hex("06092a864886f70d010101");
const QByteArray oaep = test::hex("06092a864886f70d010107");

} // namespace

/// What is read of a certificate, and what is refused before OpenSSL sees it.
class TpmCertificateTest : public QObject
{
    Q_OBJECT

private:
    TestAuthority m_root{"Root"};
    std::shared_ptr<const TestKey> m_rsa = TestKey::make(TestKey::Kind::Rsa2048);

    QByteArray issued() const { return m_root.issue({.key = m_rsa->numbers(), .address = {}}); }

private Q_SLOTS:
    void readsFacts()
    {
        const QByteArray der = issued();
        const auto certificate = readCertificate(der);
        QVERIFY(certificate);
        QCOMPARE(certificate->summary.issuer, QStringLiteral("CN=Root"));
        QCOMPARE(certificate->tpm.manufacturer, QStringLiteral("id:54455354"));
        QCOMPARE(certificate->tpm.model, QStringLiteral("Test TPM"));
        QCOMPARE(certificate->tpm.version, QStringLiteral("id:00010002"));
        QCOMPARE(certificate->purposes, QStringList{endorsementPurpose});
        QCOMPARE(certificate->keyUsage, std::optional(quint32(KeyEncipherment)));
        QVERIFY(!certificate->isAuthority);
        QCOMPARE(certificate->key, std::optional(m_rsa->numbers()));
        QCOMPARE(certificate->der, der);
        QCOMPARE(certificate->padding, 0);
    }

    void readsAuthority()
    {
        const auto certificate = readCertificate(m_root.certificate());
        QVERIFY(certificate);
        QVERIFY(certificate->isAuthority);
        QVERIFY((*certificate->keyUsage & KeyCertSign) != 0);
        QVERIFY(certificate->purposes.isEmpty());
        QVERIFY(certificate->tpm.model.isEmpty());
    }

    /// An NV index is often larger than the certificate in it.
    void takesPaddingOfNvIndex()
    {
        const QByteArray der = issued();
        for (const QByteArray &padding :
             {QByteArray(7, '\0'), QByteArray(100, '\xFF'), test::hex("00ff00ff")}) {
            const auto certificate = readCertificate(der + padding);
            QVERIFY(certificate);
            QCOMPARE(certificate->padding, padding.size());
            QCOMPARE(certificate->der, der);
        }
        const auto other = readCertificate(der + test::hex("00ff01"));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ParseError::Kind::TrailingBytes);
        QCOMPARE(other.error().offset, qint64(der.size()));
    }

    void refusesEveryCut()
    {
        const QByteArray der = issued();
        for (qsizetype length = 0; length < der.size(); ++length)
            QVERIFY(!readCertificate(QByteArrayView(der).first(length)));
    }

    void refusesLarge()
    {
        const auto certificate = readCertificate(issued() + QByteArray(uefi::maxCertificateSize, '\0'));
        QVERIFY(!certificate);
        QCOMPARE(certificate.error().kind, ParseError::Kind::TooLarge);
    }

    /// id-RSAES-OAEP, as vendors had it before 2016: the same numbers under another name.
    void readsOaepKeys()
    {
        QByteArray der = issued();
        QVERIFY(der.contains(rsaEncryption));
        der.replace(rsaEncryption, oaep);
        const auto certificate = readCertificate(der);
        QVERIFY(certificate);
        QCOMPARE(certificate->key, std::optional(m_rsa->numbers()));
    }

    void readsPemBundle()
    {
        const QByteArray one = test::pemBlock("CERTIFICATE", issued());
        const QByteArray two = test::pemBlock("CERTIFICATE", m_root.certificate());
        const auto both = readCertificates("comment\n" + one + "\n# another\n" + two);
        QVERIFY(both);
        QCOMPARE(both->size(), size_t(2));
        QCOMPARE(both->back().summary.commonName, QStringLiteral("Root"));
        QVERIFY(readCertificate(one));
        QCOMPARE(readCertificates(m_root.certificate())->size(), size_t(1));
    }

    /// A set of roots with a hole in it is not the one that was chosen.
    void refusesBundleWithFault()
    {
        const QByteArray one = test::pemBlock("CERTIFICATE", m_root.certificate());
        QVERIFY(!readCertificates(one + test::pemBlock("CERTIFICATE", "nothing")));
        QVERIFY(!readCertificates(one + "-----BEGIN CERTIFICATE-----\nAAAA\n"));
        QVERIFY(!readCertificates({}));
        QByteArray many;
        for (size_t i = 0; i <= maxCertificates; ++i)
            many += one;
        const auto tooMany = readCertificates(many);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().kind, ParseError::Kind::TooLarge);
    }

    void readsRevocationList()
    {
        const QByteArray list = m_root.revoke({1});
        QCOMPARE(readRevocationList(list).value_or(QByteArray()), list);
        QCOMPARE(readRevocationList(test::pemBlock("X509 CRL", list)).value_or(QByteArray()), list);
        QVERIFY(!readRevocationList(list + 'x'));
        QVERIFY(!readRevocationList(issued()));
    }
};

QTEST_GUILESS_MAIN(TpmCertificateTest)
#include "tst_tpmcertificate.moc"
