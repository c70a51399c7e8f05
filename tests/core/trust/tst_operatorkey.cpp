// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/operatorkeyfile.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline::trust;

namespace {

constexpr QByteArrayView passphrase = "correct horse";

void algorithmRows()
{
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::newRow("ed25519") << KeyAlgorithm::Ed25519;
    QTest::newRow("ecdsa-p256") << KeyAlgorithm::EcdsaP256;
}

constexpr auto privateMode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray edwardsPublicKey(const char *point)
{
    // SubjectPublicKeyInfo, id-Ed25519 (RFC 8410, section 4), BIT STRING of 32 bytes
    return QByteArray::fromHex("302a300506032b6570032100") + QByteArray::fromHex(point);
}

} // namespace

class TestOperatorKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsWhatItVerifies_data() { algorithmRows(); }
    void signsWhatItVerifies();
    void noticesEveryFlippedBitOfASignature_data() { algorithmRows(); }
    void noticesEveryFlippedBitOfASignature();
    void takesOneOfTheTwoFormsOfAnEcdsaSignature();
    void verifiesByTheAlgorithmOfTheRecord();
    void refusesKeysThatAreNoKeys();
    void refusesPointsOfSmallOrder_data();
    void refusesPointsOfSmallOrder();

    void keepsKeysInPrivateFiles_data() { algorithmRows(); }
    void keepsKeysInPrivateFiles();
    void neverOverwritesAKey();
    void refusesFilesThatOthersMayRead();
    void changesThePassphrase();
    void refusesWeakFiles_data();
    void refusesWeakFiles();
};

void TestOperatorKey::signsWhatItVerifies()
{
    QFETCH(KeyAlgorithm, algorithm);
    const auto key = SoftwareKey::generate(algorithm);
    QVERIFY(key);
    QCOMPARE(key->key().algorithm, algorithm);
    QVERIFY(isUsable(key->key()));
    const QByteArray signature = key->sign("message");
    QCOMPARE(signature.size(), signatureSize);
    QVERIFY(isSignedBy(key->key(), "message", signature));
    QVERIFY(!isSignedBy(key->key(), "massage", signature));
    QVERIFY(!isSignedBy(SoftwareKey::generate(algorithm)->key(), "message", signature));
    QVERIFY(!isSignedBy(key->key(), "message", {}));
}

void TestOperatorKey::noticesEveryFlippedBitOfASignature()
{
    QFETCH(KeyAlgorithm, algorithm);
    const auto key = SoftwareKey::generate(algorithm);
    const QByteArray signature = key->sign("message");
    int noticed = 0;
    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
        QByteArray changed = signature;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        noticed += isSignedBy(key->key(), "message", changed) ? 0 : 1;
    }
    QCOMPARE(noticed, int(signature.size() * 8));
}

/// (r, s) and (r, n - s) both verify; only one of them is a signature here, so that nobody can make another
/// entry of an entry.
void TestOperatorKey::takesOneOfTheTwoFormsOfAnEcdsaSignature()
{
    const auto key = SoftwareKey::generate(KeyAlgorithm::EcdsaP256);
    const QByteArray order
        = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    for (int attempt = 0; attempt < 20; ++attempt) {
        const QByteArray signature = key->sign(QByteArray::number(attempt));
        QByteArray other = signature;
        int borrow = 0;
        for (int i = 31; i >= 0; --i) { // n - s, byte by byte
            int digit = int(uchar(order[i])) - int(uchar(signature[32 + i])) - borrow;
            borrow = digit < 0 ? 1 : 0;
            other[32 + i] = char(digit + borrow * 256);
        }
        QVERIFY(isSignedBy(key->key(), QByteArray::number(attempt), signature));
        QVERIFY(!isSignedBy(key->key(), QByteArray::number(attempt), other));
    }
}

/// W-18: the record says how its key signs; another algorithm's record with the same bytes is no key.
void TestOperatorKey::verifiesByTheAlgorithmOfTheRecord()
{
    const auto key = SoftwareKey::generate(KeyAlgorithm::EcdsaP256);
    const QByteArray signature = key->sign("message");
    OperatorKey record = key->key();
    record.algorithm = KeyAlgorithm::Ed25519;
    QVERIFY(!isUsable(record));
    QVERIFY(!isSignedBy(record, "message", signature));
    QVERIFY(!isSignedBy(record, "message", QByteArray(signatureSize, '\0')));
}

void TestOperatorKey::refusesKeysThatAreNoKeys()
{
    OperatorKey key = SoftwareKey::generate(KeyAlgorithm::EcdsaP256)->key();
    QVERIFY(isUsable(key));
    key.publicKey += '\0';
    QVERIFY(!isUsable(key));
    key.publicKey = key.publicKey.first(key.publicKey.size() - 2);
    QVERIFY(!isUsable(key));
    QVERIFY(!isUsable({.algorithm = KeyAlgorithm::Ed25519, .publicKey = {}}));
    // a point of P-256 with one bit of y changed is not on the curve
    OperatorKey off = SoftwareKey::generate(KeyAlgorithm::EcdsaP256)->key();
    off.publicKey.back() = char(off.publicKey.back() ^ 1);
    QVERIFY(!isUsable(off));
}

void TestOperatorKey::refusesPointsOfSmallOrder_data()
{
    QTest::addColumn<QByteArray>("publicKey");
    for (const char *point : {"0000000000000000000000000000000000000000000000000000000000000000",
                              "0100000000000000000000000000000000000000000000000000000000000000",
                              "0100000000000000000000000000000000000000000000000000000000000080",
                              "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                              "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                              "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                              "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
        QTest::newRow(point) << edwardsPublicKey(point);
}

/// The signature (R = identity, S = 0) verifies under such a key for a part of all messages, though nobody
/// signed.
void TestOperatorKey::refusesPointsOfSmallOrder()
{
    QFETCH(QByteArray, publicKey);
    QVERIFY(!isUsable({.algorithm = KeyAlgorithm::Ed25519, .publicKey = publicKey}));
}

void TestOperatorKey::keepsKeysInPrivateFiles()
{
    QFETCH(KeyAlgorithm, algorithm);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"keys/ada.pem"_s);
    const auto made = makeKeyFile(path, algorithm, passphrase);
    QVERIFY(made);
    QCOMPARE(QFileInfo(path).permissions() & ~privateMode, QFile::Permissions());
    QCOMPARE(QFileInfo(folder.filePath(u"keys"_s)).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(plumbline::test::readBytes(path).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    const auto signer = unlockKeyFile(path, passphrase);
    QVERIFY(signer);
    QCOMPARE((*signer)->key(), *made);
    QVERIFY(isSignedBy(*made, "message", (*signer)->sign("message")));
    QCOMPARE(unlockKeyFile(path, "incorrect horse").error(), KeyError::WrongPassphrase);
    QCOMPARE(unlockKeyFile(path, "").error(), KeyError::WrongPassphrase);
}

void TestOperatorKey::neverOverwritesAKey()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ada.pem"_s);
    QCOMPARE(makeKeyFile(path, KeyAlgorithm::Ed25519, "short").error(), KeyError::ShortPassphrase);
    QVERIFY(makeKeyFile(path, KeyAlgorithm::Ed25519, passphrase));
    const QByteArray before = plumbline::test::readBytes(path);
    QCOMPARE(makeKeyFile(path, KeyAlgorithm::Ed25519, passphrase).error(), KeyError::Exists);
    QCOMPARE(plumbline::test::readBytes(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestOperatorKey::refusesFilesThatOthersMayRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ada.pem"_s);
    QVERIFY(makeKeyFile(path, KeyAlgorithm::Ed25519, passphrase));
    QVERIFY(QFile::link(path, folder.filePath(u"link.pem"_s)));
    QCOMPARE(unlockKeyFile(folder.filePath(u"link.pem"_s), passphrase).error(), KeyError::NotPrivate);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QCOMPARE(unlockKeyFile(path, passphrase).error(), KeyError::NotPrivate);
    QCOMPARE(unlockKeyFile(folder.path(), passphrase).error(), KeyError::NotPrivate);
    QCOMPARE(unlockKeyFile(folder.filePath(u"none.pem"_s), passphrase).error(), KeyError::NotFound);
}

void TestOperatorKey::changesThePassphrase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ada.pem"_s);
    const auto made = makeKeyFile(path, KeyAlgorithm::Ed25519, passphrase);
    QVERIFY(made);
    QCOMPARE(changePassphrase(path, "incorrect horse", "battery staple"), KeyError::WrongPassphrase);
    QCOMPARE(changePassphrase(path, passphrase, "battery staple"), std::nullopt);
    QCOMPARE(unlockKeyFile(path, passphrase).error(), KeyError::WrongPassphrase);
    QCOMPARE((*unlockKeyFile(path, "battery staple"))->key(), *made);
}

void TestOperatorKey::refusesWeakFiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<KeyError>("error");
    const QStringList encrypt{u"pkcs8"_s, u"-topk8"_s,    u"-passout"_s, u"pass:correct horse"_s,
                              u"-in"_s,   u"plain.pem"_s, u"-out"_s,     u"key.pem"_s};
    QTest::newRow("plain") << QStringList{u"pkcs8"_s,     u"-topk8"_s, u"-nocrypt"_s, u"-in"_s,
                                          u"plain.pem"_s, u"-out"_s,   u"key.pem"_s}
                           << KeyError::NotEncrypted;
    QTest::newRow("2048 rounds of PBKDF2") << encrypt << KeyError::WeakEncryption;
    QTest::newRow("cheap scrypt") << encrypt + QStringList{u"-scrypt"_s, u"-scrypt_N"_s, u"1024"_s}
                                  << KeyError::WeakEncryption;
}

void TestOperatorKey::refusesWeakFiles()
{
    QFETCH(QStringList, arguments);
    QFETCH(KeyError, error);
    const QTemporaryDir folder;
    const auto openssl = [&](const QStringList &words) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"openssl"_s, words);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    if (!openssl({u"genpkey"_s, u"-algorithm"_s, u"ED25519"_s, u"-out"_s, u"plain.pem"_s}))
        QSKIP("openssl is not installed");
    QVERIFY(openssl(arguments));
    const QString path = folder.filePath(u"key.pem"_s);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(unlockKeyFile(path, passphrase).error(), error);
}

QTEST_GUILESS_MAIN(TestOperatorKey)
#include "tst_operatorkey.moc"
