// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/signature.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tpm;
using test::hex;

namespace {

QByteArray rsassa()
{
    return hex("0014                     // sigAlg: TPM_ALG_RSASSA\n"
               "000b                     // hash: sha256\n"
               "0100                     // sig: 256 bytes")
        + QByteArray(256, 's');
}

QByteArray ecdsa()
{
    return hex("0018                     // sigAlg: TPM_ALG_ECDSA\n"
               "000c                     // hash: sha384\n"
               "0002 0102                // signatureR\n"
               "0003 030405              // signatureS");
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRsa()
    {
        const auto read = readSignature(rsassa());
        QVERIFY(read);
        QCOMPARE(read->value.claimedScheme, SignatureScheme::RsaSsa);
        QCOMPARE(read->value.claimedHash, HashAlgorithm::Sha256);
        QCOMPARE(read->value.rsa, QByteArray(256, 's'));
    }

    void readsEcc()
    {
        const auto read = readSignature(ecdsa());
        QVERIFY(read);
        QCOMPARE(read->value.claimedHash, HashAlgorithm::Sha384);
        QCOMPARE(read->value.r, hex("0102"));
        QCOMPARE(read->value.s, hex("030405"));
    }

    void failsAtEveryCut()
    {
        for (const QByteArray &bytes : {rsassa(), ecdsa()})
            for (qsizetype length = 0; length < bytes.size(); ++length)
                QVERIFY(!readSignature(bytes.first(length)));
    }

    void failsOnTrailingByte()
    {
        QCOMPARE(readSignature(rsassa() + 'x').error().kind, ParseError::Kind::TrailingBytes);
        QCOMPARE(readSignature(ecdsa() + 'x').error().kind, ParseError::Kind::TrailingBytes);
    }

    void refusesOtherSchemes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("TPM_ALG_NULL") << hex("0010");
        QTest::newRow("TPM_ALG_HMAC") << hex("0005 000b") + QByteArray(32, 'h');
        QTest::newRow("TPM_ALG_ECDAA") << hex("001a 000b 0001 01 0001 01");
        QTest::newRow("unknown") << hex("7777 000b 0001 01");
    }

    void refusesOtherSchemes()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readSignature(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ParseError::Kind::Unsupported);
        QCOMPARE(read.error().offset, 2);
    }

    void refusesNumbersLongerThanAny()
    {
        QByteArray bytes = ecdsa();
        bytes.replace(4, 4, hex("0043") + QByteArray(67, 'r'));
        QCOMPARE(readSignature(bytes).error().kind, ParseError::Kind::TooLarge);
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
