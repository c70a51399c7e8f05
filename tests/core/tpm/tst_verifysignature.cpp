// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "core/tpm/openssl.h"
#include "core/tpm/verifysignature.h"
#include "tests/support/bytes.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>

#include <QTest>

using namespace plumbline;
using namespace plumbline::tpm;
using test::hex;

namespace {

const QByteArray message("what the TPM attests");

PublicKey publicHalf(EVP_PKEY *key)
{
    QByteArray der(i2d_PUBKEY(key, nullptr), '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    i2d_PUBKEY(key, &position);
    return readSubjectPublicKey(der).value_or(PublicKey());
}

QByteArray sign(EVP_PKEY *key, const EVP_MD *digest, bool isPss = false, QByteArrayView identity = {})
{
    const DigestContextPointer context(EVP_MD_CTX_new());
    const KeyContextPointer keyContext(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    if (!identity.isEmpty())
        EVP_PKEY_CTX_set1_id(keyContext.get(), identity.data(), int(identity.size()));
    EVP_MD_CTX_set_pkey_ctx(context.get(), keyContext.get());
    EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key);
    if (isPss)
        EVP_PKEY_CTX_set_rsa_padding(keyContext.get(), RSA_PKCS1_PSS_PADDING);
    size_t length = 1024;
    QByteArray result(qsizetype(length), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(result.data()), &length, octets(message),
                   size_t(message.size()));
    return result.first(qsizetype(length));
}

QByteArray signDigest(EVP_PKEY *key, const QByteArray &digest)
{
    const KeyContextPointer context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    EVP_PKEY_sign_init(context.get());
    size_t length = 256;
    QByteArray result(qsizetype(length), '\0');
    EVP_PKEY_sign(context.get(), reinterpret_cast<uchar *>(result.data()), &length, octets(digest),
                  size_t(digest.size()));
    return result.first(qsizetype(length));
}

QByteArray number(const BIGNUM *value)
{
    QByteArray bytes(BN_num_bytes(value), '\0');
    BN_bn2bin(value, reinterpret_cast<uchar *>(bytes.data()));
    return bytes;
}

Signature pair(SignatureScheme scheme, HashAlgorithm hash, const QByteArray &der)
{
    const auto *position = octets(der);
    const EcdsaPointer decoded(d2i_ECDSA_SIG(nullptr, &position, long(der.size())));
    return {.claimedScheme = scheme,
            .claimedHash = hash,
            .rsa = {},
            .r = number(ECDSA_SIG_get0_r(decoded.get())),
            .s = number(ECDSA_SIG_get0_s(decoded.get()))};
}

Signature rsaSignature(SignatureScheme scheme, const QByteArray &bytes)
{
    return {.claimedScheme = scheme, .claimedHash = HashAlgorithm::Sha256, .rsa = bytes, .r = {}, .s = {}};
}

} // namespace

class VerifySignatureTest : public QObject
{
    Q_OBJECT

private:
    KeyPointer m_rsa;
    KeyPointer m_p256;
    KeyPointer m_sm2;

    Signature ecdsa() const
    {
        return pair(SignatureScheme::Ecdsa, HashAlgorithm::Sha256, sign(m_p256.get(), EVP_sha256()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rsa.reset(EVP_RSA_gen(2048));
        m_p256.reset(EVP_EC_gen("P-256"));
        m_sm2.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2"));
        QVERIFY(m_rsa && m_p256 && m_sm2);
    }

    void verifiesRsa()
    {
        const PublicKey key = publicHalf(m_rsa.get());
        const auto rsassa = rsaSignature(SignatureScheme::RsaSsa, sign(m_rsa.get(), EVP_sha256()));
        const auto rsapss = rsaSignature(SignatureScheme::RsaPss, sign(m_rsa.get(), EVP_sha256(), true));
        QCOMPARE(verifySignature(key, rsassa, message), SignatureResult::Valid);
        QCOMPARE(verifySignature(key, rsapss, message), SignatureResult::Valid);
        QCOMPARE(verifySignature(key, rsassa, message + 'x'), SignatureResult::Invalid);
    }

    /// The padding is what the signature claims, never what fits.
    void refusesSwappedPadding()
    {
        const PublicKey key = publicHalf(m_rsa.get());
        const QByteArray rsassa = sign(m_rsa.get(), EVP_sha256());
        QCOMPARE(verifySignature(key, rsaSignature(SignatureScheme::RsaPss, rsassa), message),
                 SignatureResult::Invalid);
    }

    void refusesEveryFlippedByte()
    {
        const PublicKey key = publicHalf(m_rsa.get());
        const QByteArray good = sign(m_rsa.get(), EVP_sha256());
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 0x10);
            QVERIFY(verifySignature(key, rsaSignature(SignatureScheme::RsaSsa, bad), message)
                    != SignatureResult::Valid);
        }
    }

    void refusesRsaOfAnotherLength()
    {
        const PublicKey key = publicHalf(m_rsa.get());
        const QByteArray good = sign(m_rsa.get(), EVP_sha256());
        QCOMPARE(verifySignature(key, rsaSignature(SignatureScheme::RsaSsa, '\0' + good), message),
                 SignatureResult::BadNumber);
        QCOMPARE(verifySignature(key, rsaSignature(SignatureScheme::RsaSsa, {}), message),
                 SignatureResult::BadNumber);
    }

    void verifiesEcdsa()
    {
        const PublicKey key = publicHalf(m_p256.get());
        QCOMPARE(verifySignature(key, ecdsa(), message), SignatureResult::Valid);
        QCOMPARE(verifySignature(key, ecdsa(), message + 'x'), SignatureResult::Invalid);
    }

    /// A TPM may pad r and s with zeros up to the field's length; longer is not a number of the field.
    void takesPaddedNumbersOnly()
    {
        const PublicKey key = publicHalf(m_p256.get());
        Signature signature = ecdsa();
        signature.r = signature.r.rightJustified(32, '\0');
        QCOMPARE(verifySignature(key, signature, message), SignatureResult::Valid);
        signature.r = signature.r.rightJustified(33, '\0');
        QCOMPARE(verifySignature(key, signature, message), SignatureResult::BadNumber);
    }

    void refusesNumbersOutOfRange_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("zero") << QByteArray(32, '\0');
        QTest::newRow("order of the group")
            << hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
        QTest::newRow("all ones") << QByteArray(32, '\xff');
    }

    void refusesNumbersOutOfRange()
    {
        QFETCH(QByteArray, value);
        const PublicKey key = publicHalf(m_p256.get());
        Signature r = ecdsa();
        r.r = value;
        Signature s = ecdsa();
        s.s = value;
        QVERIFY(verifySignature(key, r, message) != SignatureResult::Valid);
        QVERIFY(verifySignature(key, s, message) != SignatureResult::Valid);
    }

    void tellsMismatchAndWeakHash()
    {
        const PublicKey key = publicHalf(m_p256.get());
        const auto rsa = rsaSignature(SignatureScheme::RsaSsa, sign(m_rsa.get(), EVP_sha256()));
        QCOMPARE(verifySignature(key, rsa, message), SignatureResult::KeyMismatch);
        QCOMPARE(verifySignature(publicHalf(m_rsa.get()), ecdsa(), message), SignatureResult::KeyMismatch);
        Signature sha1 = pair(SignatureScheme::Ecdsa, HashAlgorithm::Sha1, sign(m_p256.get(), EVP_sha1()));
        QCOMPARE(verifySignature(key, sha1, message), SignatureResult::WeakHash);
    }

    void verifiesSm2()
    {
        const PublicKey key = publicHalf(m_sm2.get());
        const QByteArray digest = hashOf(HashAlgorithm::Sm3_256, message);
        const auto plain
            = pair(SignatureScheme::Sm2, HashAlgorithm::Sm3_256, signDigest(m_sm2.get(), digest));
        QCOMPARE(verifySignature(key, plain, message), SignatureResult::Valid);
        QCOMPARE(verifySignature(key, plain, message, Sm2Digest::WithIdentity), SignatureResult::Invalid);
        const auto named = pair(SignatureScheme::Sm2, HashAlgorithm::Sm3_256,
                                sign(m_sm2.get(), EVP_sm3(), false, "1234567812345678"));
        QCOMPARE(verifySignature(key, named, message, Sm2Digest::WithIdentity), SignatureResult::Valid);
        QCOMPARE(verifySignature(key, named, message), SignatureResult::Invalid);
    }

    /// GB/T 32918.5-2017, annex A: the example on the recommended curve. GM/T 0003.5 has the same.
    void verifiesSm2Example()
    {
        const PublicKey key{
            .type = KeyType::Ecc,
            .modulus = {},
            .curve = EccCurve::Sm2P256,
            .x = hex("09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"),
            .y = hex("ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"),
        };
        Signature signature{
            .claimedScheme = SignatureScheme::Sm2,
            .claimedHash = HashAlgorithm::Sm3_256,
            .rsa = {},
            .r = hex("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"),
            .s = hex("b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa"),
        };
        const QByteArray text("message digest");
        QCOMPARE(verifySignature(key, signature, text, Sm2Digest::WithIdentity), SignatureResult::Valid);
        // The number that is signed is the hash of Z and the message: with Z before it, it is a plain one.
        const QByteArray z = hex("b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3");
        QCOMPARE(hashOf(HashAlgorithm::Sm3_256, z + text),
                 hex("f0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640"));
        QCOMPARE(verifySignature(key, signature, z + text), SignatureResult::Valid);
        QCOMPARE(verifySignature(key, signature, text), SignatureResult::Invalid);
        signature.r.back() = char(signature.r.back() ^ 1);
        QCOMPARE(verifySignature(key, signature, text, Sm2Digest::WithIdentity), SignatureResult::Invalid);
    }

    /// Both hashes have 32 bytes: the length must not decide.
    void refusesSm3ForSha256()
    {
        Signature signature = pair(SignatureScheme::Sm2, HashAlgorithm::Sha256,
                                   signDigest(m_sm2.get(), hashOf(HashAlgorithm::Sha256, message)));
        QCOMPARE(verifySignature(publicHalf(m_sm2.get()), signature, message), SignatureResult::WeakHash);
        signature = ecdsa();
        signature.claimedHash = HashAlgorithm::Sm3_256;
        QCOMPARE(verifySignature(publicHalf(m_p256.get()), signature, message), SignatureResult::WeakHash);
    }

    void refusesUnusableKeys()
    {
        PublicKey key = publicHalf(m_rsa.get());
        const auto signature = rsaSignature(SignatureScheme::RsaSsa, sign(m_rsa.get(), EVP_sha256()));
        key.exponent = 3;
        QCOMPARE(verifySignature(key, signature, message), SignatureResult::UnusableKey);
        const KeyPointer small(EVP_RSA_gen(1024));
        QCOMPARE(verifySignature(publicHalf(small.get()),
                                 rsaSignature(SignatureScheme::RsaSsa, sign(small.get(), EVP_sha256())),
                                 message),
                 SignatureResult::UnusableKey);
    }
};

QTEST_GUILESS_MAIN(VerifySignatureTest)
#include "tst_verifysignature.moc"
