// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/windowsvalues.h"

#include "core/base/hasher.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace Qt::StringLiterals;
using test::hex;
using test::le16;
using test::le32;
using test::le64;
using test::utf16;

namespace {

struct Reading
{
    std::vector<Field> fields;
    std::vector<Problem> notes;
    bool failed = false;
};

Reading readAs(SipaKind kind, const QByteArray &data)
{
    FieldReader reader(data, 0, byteOrderOf(kind));
    readSipaStructure(reader, kind);
    Reading reading;
    reading.failed = reader.failed();
    reading.fields = reader.take();
    reading.notes = reader.takeNotes();
    return reading;
}

const Field &field(const std::vector<Field> &fields, QLatin1StringView name)
{
    static const Field missing;
    const Field *found = findField(fields, name);
    return found ? *found : missing;
}

} // namespace

/// The structures that SIPA events hold. wbcl.h of the Windows SDK.
class WindowsValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileTimes_data();
    void fileTimes();
    void revocationList();
    void siPolicy();
    void siPolicySigner();
    void identityKey();
    void identityKeyOfAnotherAlgorithm();
    void secureBootPolicy();
    void secureBootPolicyWithLyingOffset();
    void ksrSignature();
    void plutonImage();
    void rsaKey();
    void ecKey();
    void notAKey();
    void quoteOfTpm20();
    void quoteOfTpm12();
    void otherQuoteStaysBytes();
    void cutAnywhereTheyFail_data();
    void cutAnywhereTheyFail();
    void bytesAfterTheEndAreNoted();
};

void WindowsValuesTest::fileTimes_data()
{
    QTest::addColumn<quint64>("ticks");
    QTest::addColumn<QDateTime>("time"); // invalid: stays a number
    QTest::newRow("1970") << quint64(116'444'736'000'000'000) << QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    QTest::newRow("2021") << quint64(0x01D7E62054FE1A80)
                          << QDateTime(QDate(2021, 11, 30), QTime(19, 27, 37), Qt::UTC);
    QTest::newRow("zero") << quint64(0) << QDateTime();
    QTest::newRow("beyond 9999") << ~quint64(0) << QDateTime();
}

void WindowsValuesTest::fileTimes()
{
    QFETCH(quint64, ticks);
    QFETCH(QDateTime, time);
    const QByteArray bytes = le64(ticks);
    FieldReader reader(bytes);
    readFileTime(reader, "time");
    const std::vector<Field> fields = reader.take();
    if (time.isValid())
        QCOMPARE(std::get<QDateTime>(fields.front().value), time);
    else
        QCOMPARE(std::get<quint64>(fields.front().value), ticks);
}

void WindowsValuesTest::revocationList()
{
    const QByteArray data = le64(0x01D7E62054FE1A80) // CreationTime
        + le32(32) + le16(0x000B) // DigestLength, HashAlgID
        + QByteArray(32, 'd');
    const Reading reading = readAs(SipaKind::RevocationList, data);
    QVERIFY(!reading.failed);
    QCOMPARE(field(reading.fields, "hashAlgorithm"_L1).meaning, u"sha256"_s);
    QVERIFY((std::get<Digest>(field(reading.fields, "digest"_L1).value)
             == Digest{HashAlgorithm::Sha256, QByteArray(32, 'd')}));
}

void WindowsValuesTest::siPolicy()
{
    const QByteArray data = le64(0x000A000053020000) // PolicyVersion 10.0.21250.0
        + le16(8) + le16(0x000B) + le32(32) // PolicyNameLength, HashAlgID, DigestLength
        + utf16(u"a.p"_s) + le16(0) + QByteArray(32, 'd');
    const Reading reading = readAs(SipaKind::SiPolicy, data);
    QVERIFY(!reading.failed);
    QCOMPARE(field(reading.fields, "policyVersion"_L1).meaning, u"10.0.21250.0"_s);
    QVERIFY(std::get<QString>(field(reading.fields, "policyName"_L1).value).startsWith(u"a.p"));
    QCOMPARE(field(reading.fields, "digest"_L1).range, (ByteRange{24, 32}));
}

void WindowsValuesTest::siPolicySigner()
{
    const QByteArray certificate = le16(4) + le16(2) // PublisherCommonNameLength, IssuerCommonNameLength
        + le32(0x800C) + le16(32) // HashAlgID: CALG_SHA_256, DigestLength
        + utf16(u"PuI"_s) + QByteArray(32, 't');
    const QByteArray data = le32(6) // RootID
        + le32(quint32(certificate.size())) + le16(1) // CertificatesLength, CertificatesCount
        + le16(4) + le16(5) + le16(2) // PolicyNameLength, EKUsLength, EKUsCount
        + utf16(u"p"_s) + le16(0) // PolicyName
        + hex("01 aa 02 bbcc") // EKUs
        + certificate;
    const Reading reading = readAs(SipaKind::SiPolicySigner, data);
    QVERIFY(!reading.failed);
    QVERIFY(reading.notes.empty());
    const Field &ekus = field(reading.fields, "ekus"_L1);
    QCOMPARE(ekus.children.size(), 2U);
    QCOMPARE(std::get<QByteArray>(ekus.children[1].value), hex("bbcc"));
    const Field &first = field(reading.fields, "certificates"_L1).children.at(0);
    QCOMPARE(std::get<QString>(field(first.children, "authorityPublisher"_L1).value), u"Pu"_s);
    QCOMPARE(std::get<QString>(field(first.children, "authorityIssuer"_L1).value), u"I"_s);
    QCOMPARE(std::get<Digest>(field(first.children, "tbsDigest"_L1).value).algorithm, HashAlgorithm::Sha256);
}

void WindowsValuesTest::identityKey()
{
    const QByteArray data = le32(1) // KeyAlgID: RSA
        + le32(2048) + le32(3) + le32(4) // KeyBitLength, PublicExpLengthBytes, ModulusSizeBytes
        + hex("010001 c0ffee01"); // both big-endian
    const Reading reading = readAs(SipaKind::IdentityKey, data);
    QVERIFY(!reading.failed);
    QCOMPARE(std::get<quint64>(field(reading.fields, "keyBits"_L1).value), 2048U);
    QCOMPARE(std::get<QByteArray>(field(reading.fields, "publicExponent"_L1).value), hex("010001"));
    QCOMPARE(std::get<QByteArray>(field(reading.fields, "modulus"_L1).value), hex("c0ffee01"));
}

void WindowsValuesTest::identityKeyOfAnotherAlgorithm()
{
    const Reading reading = readAs(SipaKind::IdentityKey, le32(2) + hex("0102"));
    QVERIFY(!reading.failed);
    QCOMPARE(std::get<QByteArray>(field(reading.fields, "publicKey"_L1).value), hex("0102"));
}

void WindowsValuesTest::secureBootPolicy()
{
    const QByteArray data = le32(1) + le32(22) // PayloadVersion, VarDataOffset
        + le16(0x000B) + le16(32) // HashAlgID, DigestLength
        + le32(3) + le32(1) // Options, SignersCount
        + hex("eeee") + QByteArray(32, 'd');
    const Reading reading = readAs(SipaKind::SecureBootPolicy, data);
    QVERIFY(!reading.failed);
    QCOMPARE(std::get<QByteArray>(field(reading.fields, "reserved"_L1).value), hex("eeee"));
    QCOMPARE(std::get<Digest>(field(reading.fields, "digest"_L1).value).value, QByteArray(32, 'd'));
}

void WindowsValuesTest::secureBootPolicyWithLyingOffset()
{
    const QByteArray head = le16(0x000B) + le16(32) + le32(0) + le32(0);
    QVERIFY(readAs(SipaKind::SecureBootPolicy, le32(1) + le32(19) + head + QByteArray(32, 'd')).failed);
    QVERIFY(readAs(SipaKind::SecureBootPolicy, le32(1) + le32(~0U) + head + QByteArray(32, 'd')).failed);
}

void WindowsValuesTest::ksrSignature()
{
    const Reading reading = readAs(SipaKind::KsrSignature, le32(0x14) + le32(2) + hex("abcd"));
    QVERIFY(!reading.failed);
    QCOMPARE(std::get<QByteArray>(field(reading.fields, "signature"_L1).value), hex("abcd"));
}

void WindowsValuesTest::plutonImage()
{
    const QByteArray data = le16(0x000B) + le16(32) // hashAlgID, digestSize
        + QByteArray(32, 'd') + QByteArray(32, '\0') // digest, with room for 64 bytes
        + utf16(u"pluton.bin"_s) + QByteArray(108, '\0'); // fileName, with room for 64 characters
    const Reading reading = readAs(SipaKind::PlutonImage, data);
    QVERIFY(!reading.failed);
    QVERIFY(reading.notes.empty());
    QCOMPARE(std::get<Digest>(field(reading.fields, "digest"_L1).value).value, QByteArray(32, 'd'));
    QVERIFY(std::get<QString>(field(reading.fields, "fileName"_L1).value).startsWith(u"pluton.bin"));
    QVERIFY(readAs(SipaKind::PlutonImage, le16(0x000B) + le16(65) + QByteArray(192, '\0')).failed);
}

void WindowsValuesTest::rsaKey()
{
    const QByteArray key = hex("301b // SubjectPublicKeyInfo\n"
                               "300d 0609 2a864886f70d010101 0500 // rsaEncryption, NULL\n"
                               "030a 00 // BIT STRING\n"
                               "3007 0202 00ff 0201 03 // RSAPublicKey: modulus, exponent");
    const Reading reading = readAs(SipaKind::PublicKey, key);
    QVERIFY(!reading.failed);
    QCOMPARE(field(reading.fields, "publicKey"_L1).meaning, u"RSA, 8 bits"_s);
    QCOMPARE(std::get<Digest>(field(reading.fields, "keyFingerprint"_L1).value).value,
             hashOf(HashAlgorithm::Sha256, key));
}

void WindowsValuesTest::ecKey()
{
    const QByteArray key = hex("3017 // SubjectPublicKeyInfo\n"
                               "3013 0607 2a8648ce3d0201 0608 2a8648ce3d030107 // EC, P-256\n"
                               "0300 // BIT STRING");
    const Reading reading = readAs(SipaKind::PublicKey, key);
    QVERIFY(!reading.failed);
    QCOMPARE(field(reading.fields, "publicKey"_L1).meaning, u"EC"_s);
}

void WindowsValuesTest::notAKey()
{
    QVERIFY(readAs(SipaKind::PublicKey, hex("3003 020101")).failed);
    QVERIFY(readAs(SipaKind::PublicKey, {}).failed);
}

void WindowsValuesTest::quoteOfTpm20()
{
    const QByteArray quote
        = hex("ff544347 8018 // magic, TPM_ST_ATTEST_QUOTE\n"
              "0002 aabb // qualifiedSigner\n"
              "0001 cc // extraData\n"
              "0000000000000010 00000002 00000003 01 // clock, resetCount, restartCount, safe\n"
              "0000000000000001 // firmwareVersion\n"
              "00000001 000b 03 810080 // one bank: sha256, PCR 0, 7, 23\n"
              "0002 ddee // pcrDigest");
    const Reading reading = readAs(SipaKind::Quote, quote);
    QVERIFY(!reading.failed);
    QVERIFY(reading.notes.empty());
    QCOMPARE(std::get<QByteArray>(field(reading.fields, "extraData"_L1).value), hex("cc"));
    const Field &clock = field(reading.fields, "clockInfo"_L1);
    QCOMPARE(std::get<quint64>(field(clock.children, "resetCount"_L1).value), 2U);
    const Field &bank = field(reading.fields, "pcrSelections"_L1).children.at(0);
    QCOMPARE(field(bank.children, "pcrSelect"_L1).meaning, u"0, 7, 23"_s);
}

void WindowsValuesTest::quoteOfTpm12()
{
    const QByteArray quote = hex("0036 51555432") + QByteArray(20, 'n') // tag, "QUT2", externalData
        + hex("0003 ff0000 01") + QByteArray(20, 'd') // pcrSelection, localityAtRelease, digestAtRelease
        + hex("0030"); // TPM_CAP_VERSION_INFO
    const Reading reading = readAs(SipaKind::Quote, quote);
    QVERIFY(!reading.failed);
    QCOMPARE(field(reading.fields, "pcrSelect"_L1).meaning, u"0, 1, 2, 3, 4, 5, 6, 7"_s);
    QCOMPARE(std::get<Digest>(field(reading.fields, "digestAtRelease"_L1).value).value, QByteArray(20, 'd'));
    QCOMPARE(std::get<QByteArray>(field(reading.fields, "versionInfo"_L1).value), hex("0030"));
}

void WindowsValuesTest::otherQuoteStaysBytes()
{
    const Reading reading = readAs(SipaKind::Quote, hex("ff54434600"));
    QVERIFY(!reading.failed);
    QCOMPARE(std::get<QByteArray>(field(reading.fields, "data"_L1).value), hex("ff54434600"));
}

void WindowsValuesTest::cutAnywhereTheyFail_data()
{
    QTest::addColumn<SipaKind>("kind");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("revocation list") << SipaKind::RevocationList
                                     << le64(1) + le32(2) + le16(0x000B) + hex("0102");
    QTest::newRow("policy") << SipaKind::SiPolicy
                            << le64(1) + le16(2) + le16(0x000B) + le32(2) + utf16(u"a"_s) + hex("0102");
    QTest::newRow("Secure Boot policy")
        << SipaKind::SecureBootPolicy
        << le32(1) + le32(20) + le16(0x000B) + le16(2) + le32(0) + le32(0) + hex("0102");
    QTest::newRow("signature") << SipaKind::KsrSignature << le32(1) + le32(2) + hex("abcd");
    QTest::newRow("identity key") << SipaKind::IdentityKey
                                  << le32(1) + le32(8) + le32(1) + le32(1) + hex("03ff");
}

void WindowsValuesTest::cutAnywhereTheyFail()
{
    QFETCH(SipaKind, kind);
    QFETCH(QByteArray, data);
    QVERIFY(!readAs(kind, data).failed);
    for (qsizetype length = 0; length < data.size(); ++length)
        QVERIFY2(readAs(kind, data.first(length)).failed, qPrintable(QString::number(length)));
}

void WindowsValuesTest::bytesAfterTheEndAreNoted()
{
    const Reading reading = readAs(SipaKind::KsrSignature, le32(1) + le32(1) + hex("ab ff"));
    QVERIFY(!reading.failed);
    QCOMPARE(reading.notes.size(), 1U);
    QCOMPARE(QString(reading.notes.front().code), u"parse.trailing-bytes"_s);
}

QTEST_GUILESS_MAIN(WindowsValuesTest)
#include "tst_windowsvalues.moc"
