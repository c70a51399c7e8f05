// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/keyfile.h"
#include "tests/support/bytes.h"

#include <QCryptographicHash>
#include <QTest>

using namespace plumbline;
using namespace plumbline::tpm;
using test::hex;

namespace {

QByteArray eccArea()
{
    return hex("0023                     // type: TPM_ALG_ECC\n"
               "000b                     // nameAlg: sha256\n"
               "00050072                 // sign restricted adminWithPolicy... fixedTPM fixedParent\n"
               "0000                     // authPolicy: none\n"
               "0010                     // symmetric: TPM_ALG_NULL\n"
               "0018 000b                // scheme: ECDSA with sha256\n"
               "0003                     // curveID: NIST P-256\n"
               "0010                     // kdf: TPM_ALG_NULL\n"
               // NIST P-256's base point, from SP 800-186, section 3.2.1.3
               "0020 6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296\n"
               "0020 4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
}

QByteArray rsaArea(const QByteArray &exponent = hex("00000000"),
                   const QByteArray &modulus = QByteArray(256, '\xc1'))
{
    return hex("0001                     // type: TPM_ALG_RSA\n"
               "000b                     // nameAlg: sha256\n"
               "00050072                 // objectAttributes\n"
               "0000                     // authPolicy: none\n"
               "0010                     // symmetric: TPM_ALG_NULL\n"
               "0014 000b                // scheme: RSASSA with sha256\n"
               "0800                     // keyBits")
        + exponent + hex("0100") + modulus;
}

} // namespace

class PublicAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEcc()
    {
        const auto read = readPublicArea(eccArea());
        QVERIFY(read);
        const PublicArea &area = read->value;
        QCOMPARE(area.type, KeyType::Ecc);
        QVERIFY(area.has(Restricted) && area.has(Sign) && area.has(FixedTpm) && area.has(FixedParent));
        QVERIFY(!area.has(Decrypt));
        QCOMPARE(area.scheme, SignatureScheme::Ecdsa);
        QCOMPARE(area.schemeHash, HashAlgorithm::Sha256);
        QCOMPARE(area.key.curve, EccCurve::NistP256);
        QCOMPARE(keyFault(area.key), KeyFault::None);
    }

    /// Name: nameAlg and the hash of the area; the hash computed with sha256sum.
    void makesName()
    {
        const auto read = readPublicArea(eccArea());
        QCOMPARE(nameOf(read->value),
                 hex("000b") + QCryptographicHash::hash(eccArea(), QCryptographicHash::Sha256));
    }

    void readsRsa()
    {
        const auto read = readPublicArea(hex("0118") + rsaArea());
        QVERIFY(read);
        QCOMPARE(read->value.key.exponent, rsaExponent); // a TPM writes 65537 as 0
        QCOMPARE(read->value.statedRsaBits, quint16(2048));
        QCOMPARE(read->value.bytes, rsaArea());
        QCOMPARE(keyFault(read->value.key), KeyFault::None);
    }

    void findsFaults()
    {
        QCOMPARE(keyFault(readPublicArea(rsaArea(hex("00000003")))->value.key), KeyFault::RsaExponent);
        QCOMPARE(
            keyFault(readPublicArea(rsaArea(hex("00000000"), '\0' + QByteArray(255, '\xc1')))->value.key),
            KeyFault::RsaSize);
        QByteArray offCurve = eccArea();
        offCurve.back() = char(offCurve.back() ^ 1);
        QCOMPARE(keyFault(readPublicArea(offCurve)->value.key), KeyFault::EccPoint);
        QByteArray otherCurve = eccArea();
        otherCurve.replace(16, 2, hex("0010")); // BN P-256
        QCOMPARE(keyFault(readPublicArea(otherCurve)->value.key), KeyFault::UnsupportedType);
    }

    void failsAtEveryCut()
    {
        for (const QByteArray &area : {eccArea(), rsaArea()})
            for (qsizetype length = 0; length < area.size(); ++length)
                QVERIFY2(!readPublicArea(area.first(length)), qPrintable(QString::number(length)));
    }

    void failsOnTrailingByteAndOtherTypes()
    {
        QCOMPARE(readPublicArea(eccArea() + '\0').error().kind, ParseError::Kind::TrailingBytes);
        QByteArray keyedHash = eccArea();
        keyedHash.replace(0, 2, hex("0008"));
        QCOMPARE(readPublicArea(keyedHash).error().kind, ParseError::Kind::Unsupported);
    }

    /// The same key in every form gives the same numbers; only the public area tells attributes.
    void readsEveryForm()
    {
        const PublicKey key = readPublicArea(eccArea())->value.key;
        const QByteArray der = subjectPublicKey(key);
        const auto fromDer = readKeyFile(der);
        QVERIFY(fromDer);
        QCOMPARE(fromDer->form, KeyForm::SubjectPublicKey);
        QCOMPARE(fromDer->key, key);
        const auto fromPem
            = readKeyFile("-----BEGIN PUBLIC KEY-----\n" + der.toBase64() + "\n-----END PUBLIC KEY-----\n");
        QVERIFY(fromPem);
        QCOMPARE(fromPem->key, key);
        const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const auto fromJwk
            = readKeyFile("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + key.x.toBase64(options)
                          + "\",\"y\":\"" + key.y.toBase64(options) + "\"}");
        QVERIFY(fromJwk);
        QCOMPARE(fromJwk->form, KeyForm::Jwk);
        QCOMPARE(fromJwk->key, key);
        const auto fromArea = readKeyFile(eccArea());
        QVERIFY(fromArea && fromArea->area);
        QCOMPARE(fromArea->key, key);
    }

    /// TPMKey: type, parent, public area, private half.
    void readsTssKey()
    {
        const QByteArray area = hex("0058") + eccArea();
        QCOMPARE(eccArea().size(), 0x58);
        const QByteArray members = hex("06 06 67810514 0103 // type: id-loadablekey\n"
                                       "a0 03 0101ff       // emptyAuth: TRUE\n"
                                       "02 04 40000001     // parent: TPM_RH_OWNER")
            + hex("04 5a") + area + hex("04 02 0000 // privkey");
        const QByteArray der = hex("30") + char(members.size()) + members;
        QVERIFY(members.size() < 0x80);
        const auto key = readKeyFile("-----BEGIN TSS2 PRIVATE KEY-----\n" + der.toBase64()
                                     + "\n-----END TSS2 PRIVATE KEY-----\n");
        QVERIFY(key);
        QCOMPARE(key->form, KeyForm::PublicArea);
        QCOMPARE(key->area->bytes, eccArea());
    }

    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("PEM without end") << QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA\n");
        QTest::newRow("PEM with junk")
            << QByteArray("-----BEGIN PUBLIC KEY-----\nAA*A\n-----END PUBLIC KEY-----\n");
        QTest::newRow("private key") << QByteArray(
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        QTest::newRow("JWK of a secret") << QByteArray("{\"kty\":\"oct\",\"k\":\"AAAA\"}");
        QTest::newRow("JWK without modulus") << QByteArray("{\"kty\":\"RSA\",\"e\":\"AQAB\"}");
        QTest::newRow("too large") << QByteArray(64 * 1024 + 1, '0');
    }

    void refusesOtherFiles()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!readKeyFile(file));
    }
};

QTEST_GUILESS_MAIN(PublicAreaTest)
#include "tst_publicarea.moc"
