// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/certificate.h"

#include "core/base/hasher.h"
#include "tests/support/bytes.h"
#include "tests/support/corpus.h"

#include <QTest>
#include <QTimeZone>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;
using test::hex;

namespace {

QByteArray certificate(const char *file)
{
    return test::readBytes(QStringLiteral(PLUMBLINE_TEST_DATA "/uefi/") + QString::fromLatin1(file));
}

/// The bytes of a member as it stands in the encoding.
QByteArray at(const QByteArray &der, ByteRange range, qint64 offset)
{
    return der.mid(range.offset - offset, range.length);
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreRead();
    void membersKnowTheirBytes();
    void theSubjectStandsInForACommonName();
    void keysAreNamed_data();
    void keysAreNamed();
    void dangerousKeysAreRefused_data();
    void dangerousKeysAreRefused();
    void bytesAfterTheEndAreRefused();
    void tooManyBytesAreRefusedUnread();
    void cutAnywhereItIsRefused();
    void flippedAnywhereItIsReadOrRefused();
    void brokenEncodingsAreRefused_data();
    void brokenEncodingsAreRefused();
    void fieldsSayWhatWasRead();
};

void CertificateTest::membersAreRead()
{
    const QByteArray der = certificate("rsa2048.der");
    const auto read = readCertificate(der, 0);
    QVERIFY(read.has_value());
    QCOMPARE(read->subject, u"CN=Plumbline t\u00E9st, O=Example\\, Inc., C=CN"_s);
    QCOMPARE(read->issuer, read->subject);
    QCOMPARE(read->commonName, u"Plumbline t\u00E9st"_s);
    QCOMPARE(read->serialNumber, hex("ff02"));
    QCOMPARE(read->notBefore, QDateTime(QDate(2026, 11, 24), QTime(11, 48, 30), Qt::UTC));
    QCOMPARE(read->notAfter, QDateTime(QDate(2036, 11, 21), QTime(11, 48, 30), Qt::UTC));
    QCOMPARE(read->signatureAlgorithm, u"sha256WithRSAEncryption"_s);
    QCOMPARE(read->sha1Fingerprint, (Digest{HashAlgorithm::Sha1, hashOf(HashAlgorithm::Sha1, der)}));
    QCOMPARE(read->sha256Fingerprint.value.toHex(),
             "5860302ccc51daca5d21356ee5d95c88f39dfede29b1b728828e519ebfc71ef2");
}

void CertificateTest::membersKnowTheirBytes()
{
    const QByteArray der = certificate("rsa2048.der");
    const auto read = readCertificate(der, 1000);
    QVERIFY(read.has_value());
    const CertificateOutline &outline = read->outline;
    QCOMPARE(outline.whole, (ByteRange{1000, der.size()}));
    QCOMPARE(at(der, outline.serialNumber, 1000), hex("02 03 00ff02")); // INTEGER
    QCOMPARE(at(der, outline.notBefore, 1000), hex("17 0d") + "261124114830Z"); // UTCTime
    QCOMPARE(at(der, outline.notAfter, 1000), hex("17 0d") + "361121114830Z");
    QVERIFY(at(der, outline.subject, 1000).contains("Example, Inc."));
    QCOMPARE(at(der, outline.issuer, 1000), at(der, outline.subject, 1000));
    QVERIFY(outline.issuer.offset < outline.notBefore.offset);
    QCOMPARE(at(der, outline.publicKey, 1000).first(2), hex("3082"));
}

void CertificateTest::theSubjectStandsInForACommonName()
{
    const auto read = readCertificate(certificate("ecp256.der"), 0);
    QVERIFY(read.has_value());
    QCOMPARE(read->commonName, u"O=No common name"_s);
}

void CertificateTest::keysAreNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("bits");
    QTest::newRow("RSA") << QByteArray("rsa2048.der") << u"RSA"_s << 2048;
    QTest::newRow("EC") << QByteArray("ecp256.der") << u"EC P-256"_s << 256;
    QTest::newRow("SM2") << QByteArray("sm2.der") << u"SM2"_s << 256;
    QTest::newRow("Ed25519") << QByteArray("ed25519.der") << u"ED25519"_s << 256;
}

void CertificateTest::keysAreNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, algorithm);
    QFETCH(int, bits);
    const auto read = readCertificate(certificate(file.constData()), 0);
    QVERIFY(read.has_value());
    QCOMPARE(read->keyAlgorithm, algorithm);
    QCOMPARE(read->keyBits, bits);
}

void CertificateTest::dangerousKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ParseError::Kind>("kind");
    QTest::newRow("curve not named") << QByteArray("explicitcurve.der") << ParseError::Kind::Unsupported;
    QTest::newRow("large RSA key") << QByteArray("rsa8400.der") << ParseError::Kind::TooLarge;
}

void CertificateTest::dangerousKeysAreRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(ParseError::Kind, kind);
    const auto read = readCertificate(certificate(file.constData()), 0);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, kind);
}

void CertificateTest::bytesAfterTheEndAreRefused()
{
    const QByteArray der = certificate("ecp256.der");
    const auto read = readCertificate(der + '\0', 10);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ParseError::Kind::TrailingBytes);
    QCOMPARE(read.error().offset, 10 + der.size());
}

void CertificateTest::tooManyBytesAreRefusedUnread()
{
    const auto read = readCertificate(QByteArray(maxCertificateSize + 1, '\0'), 0);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ParseError::Kind::TooLarge);
    QCOMPARE(read.error().available, maxCertificateSize);
}

void CertificateTest::cutAnywhereItIsRefused()
{
    const QByteArray der = certificate("ecp256.der");
    for (qsizetype length = 0; length < der.size(); ++length)
        QVERIFY(!readCertificate(der.first(length), 0).has_value());
}

void CertificateTest::flippedAnywhereItIsReadOrRefused()
{
    const QByteArray der = certificate("sm2.der");
    for (qsizetype i = 0; i < der.size(); ++i) {
        QByteArray changed = der;
        changed[i] = char(changed[i] ^ 0xFF);
        const auto read = readCertificate(changed, 0);
        if (read)
            QCOMPARE(read->outline.whole.length, der.size());
    }
}

void CertificateTest::brokenEncodingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no SEQUENCE") << hex("0201 00");
    QTest::newRow("empty SEQUENCE") << hex("3000");
    QTest::newRow("indefinite length") << hex("3080 3000 0000");
    QTest::newRow("length of five bytes") << hex("3085 0000000000");
    QTest::newRow("length beyond the end") << hex("3084 ffffffff");
    QTest::newRow("SEQUENCEs in each other") << hex("3008 3006 3004 3002 3000");
}

void CertificateTest::brokenEncodingsAreRefused()
{
    QFETCH(QByteArray, der);
    QVERIFY(!readCertificate(der, 0).has_value());
    QVERIFY(!readCertificateOutline(der, 0).has_value());
}

void CertificateTest::fieldsSayWhatWasRead()
{
    const auto read = readCertificate(certificate("sm2.der"), 50);
    QVERIFY(read.has_value());
    const std::vector<Field> fields = certificateFields(*read);
    QCOMPARE(std::get<QString>(findField(fields, "subject"_L1)->value), u"CN=SM2"_s);
    QCOMPARE(std::get<QString>(findField(fields, "publicKey"_L1)->value), u"SM2, 256 bits"_s);
    QCOMPARE(std::get<QByteArray>(findField(fields, "serialNumber"_L1)->value), hex("03"));
    QCOMPARE(findField(fields, "notAfter"_L1)->range, read->outline.notAfter);
    QCOMPARE(findField(fields, "sha256Fingerprint"_L1)->range, read->outline.whole);
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "tst_certificate.moc"
