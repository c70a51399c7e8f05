// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/guids.h"
#include "core/uefi/signaturelist.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;
using test::hex;
using test::le32;

namespace {

const QByteArray sha256Type = hex("2616c4c1 4c50 9240 aca9 41f936934328"); // EFI_CERT_SHA256_GUID
const QByteArray x509Type = hex("a159c0a5 e494 a74a 87b5 ab155c2bf072"); // EFI_CERT_X509_GUID
const QByteArray x509Sha256Type = hex("92a4d23b c096 7940 b420 fcf98ef103ed"); // EFI_CERT_X509_SHA256_GUID
const QByteArray unknownType = hex("efbeadde 0000 0040 8000 00000000000a");
const QByteArray microsoft = hex("bd9afa77 5903 324d bd60 28f4e78f784b"); // SignatureOwner

QByteArray list(const QByteArray &type, quint32 listSize, quint32 headerSize, quint32 size,
                const QByteArray &body)
{
    return type + le32(listSize) + le32(headerSize) + le32(size) + body;
}

} // namespace

class SignatureListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAreRead();
    void everyMemberKnowsItsBytes();
    void listsFollowEachOther();
    void hashesOfCertificatesCarryATime();
    void unknownTypesKeepTheirBytes();
    void aBrokenCertificateIsANote();
    void badSizesAreRefused_data();
    void badSizesAreRefused();
    void whatWasReadBeforeABrokenListStays();
    void tooManySignaturesAreRefused();
    void aSignatureAloneIsToldByItsContent();
    void signaturesAreCounted();
};

void SignatureListTest::hashesAreRead()
{
    const QByteArray first = QByteArray(32, '\x11');
    const QByteArray second = QByteArray(32, '\x22');
    const QByteArray bytes
        = list(sha256Type, 28 + 2 * 48, 0, 48, microsoft + first + QByteArray(16, '\0') + second);
    FieldReader reader(bytes);
    const SignatureDatabase database = readSignatureLists(reader);

    QVERIFY(!reader.failed());
    QCOMPARE(database.size(), 1U);
    QCOMPARE(database[0].type, "c1c41626-504c-4092-aca9-41f936934328"_guid);
    QCOMPARE(database[0].signatures.size(), 2U);
    QCOMPARE(database[0].signatures[0].owner, "77fa9abd-0359-4d32-bd60-28f4e78f784b"_guid);
    QVERIFY((database[0].signatures[0].digest == Digest{HashAlgorithm::Sha256, first}));
    QVERIFY((database[0].signatures[1].digest == Digest{HashAlgorithm::Sha256, second}));
    QVERIFY((database[0].signatures[1].range == ByteRange{28 + 48, 48}));
}

void SignatureListTest::everyMemberKnowsItsBytes()
{
    const QByteArray bytes = list(sha256Type, 28 + 48, 0, 48, microsoft + QByteArray(32, '\x11'));
    FieldReader reader(bytes, 1000);
    static_cast<void>(readSignatureLists(reader));
    const std::vector<Field> fields = reader.take();

    QCOMPARE(fields.size(), 1U);
    const Field &lists = fields[0];
    QCOMPARE(lists.name, "signatureLists"_L1);
    QCOMPARE(lists.kind, Field::Kind::List);
    const std::vector<Field> &members = lists.children.at(0).children;
    QVERIFY((lists.children.at(0).range == ByteRange{1000, 76}));
    const Field *type = findField(members, "signatureType"_L1);
    QVERIFY(type && (type->range == ByteRange{1000, 16}));
    QCOMPARE(type->meaning, u"EFI_CERT_SHA256_GUID"_s);
    QVERIFY((findField(members, "signatureListSize"_L1)->range == ByteRange{1016, 4}));
    QCOMPARE(std::get<quint64>(findField(members, "signatureSize"_L1)->value), quint64(48));
    const std::vector<Field> &signature = findField(members, "signatures"_L1)->children.at(0).children;
    QVERIFY((findField(signature, "signatureOwner"_L1)->range == ByteRange{1028, 16}));
    QCOMPARE(findField(signature, "signatureOwner"_L1)->meaning, u"Microsoft Corporation"_s);
    QVERIFY((findField(signature, "hash"_L1)->range == ByteRange{1044, 32}));
}

void SignatureListTest::listsFollowEachOther()
{
    const QByteArray one = list(sha256Type, 28 + 48, 0, 48, QByteArray(48, '\x01'));
    const QByteArray bytes = one + list(unknownType, 28 + 17, 0, 17, QByteArray(17, '\x02'));
    FieldReader reader(bytes);
    const SignatureDatabase database = readSignatureLists(reader);
    QVERIFY(!reader.failed());
    QCOMPARE(database.size(), 2U);
    QCOMPARE(database[1].signatures.size(), 1U);
}

void SignatureListTest::hashesOfCertificatesCarryATime()
{
    const QByteArray time = hex("e807 0a 01 10 20 30 00 00000000 0000 00 00"); // 2024-10-01 16:32:48
    const QByteArray body = microsoft + QByteArray(32, '\x33') + time;
    const QByteArray bytes = list(x509Sha256Type, 28 + 64, 0, 64, body)
        + list(x509Sha256Type, 28 + 64, 0, 64, microsoft + QByteArray(48, '\0'));
    FieldReader reader(bytes);
    const SignatureDatabase database = readSignatureLists(reader);
    QVERIFY(!reader.failed());
    const Signature &signature = database.at(0).signatures.at(0);
    QVERIFY((signature.digest == Digest{HashAlgorithm::Sha256, QByteArray(32, '\x33')}));
    QCOMPARE(signature.revokedAt, QDateTime(QDate(2024, 10, 1), QTime(16, 32, 48), Qt::UTC));
    QVERIFY(!database.at(1).signatures.at(0).revokedAt.isValid()); // all zero: always
}

void SignatureListTest::unknownTypesKeepTheirBytes()
{
    // A header of 3 bytes is allowed here, for nobody knows what this type asks for.
    const QByteArray bytes
        = list(unknownType, 28 + 3 + 20, 3, 20, hex("aabbcc") + microsoft + hex("01020304"));
    FieldReader reader(bytes);
    const SignatureDatabase database = readSignatureLists(reader);
    QVERIFY(!reader.failed());
    QCOMPARE(database.at(0).signatures.size(), 1U);
    QVERIFY(!database.at(0).signatures.at(0).digest);
    const std::vector<Field> fields = reader.take();
    const std::vector<Field> &members = fields.at(0).children.at(0).children;
    QCOMPARE(std::get<QByteArray>(findField(members, "signatureHeader"_L1)->value), hex("aabbcc"));
    const std::vector<Field> &signature = findField(members, "signatures"_L1)->children.at(0).children;
    QCOMPARE(std::get<QByteArray>(findField(signature, "signatureData"_L1)->value), hex("01020304"));
}

void SignatureListTest::aBrokenCertificateIsANote()
{
    const QByteArray bytes = list(x509Type, 28 + 20, 0, 20, microsoft + hex("3082ffff"));
    FieldReader reader(bytes);
    const SignatureDatabase database = readSignatureLists(reader);
    QVERIFY(!reader.failed());
    QVERIFY(!database.at(0).signatures.at(0).certificate);
    const std::vector<Problem> notes = reader.takeNotes();
    QCOMPARE(notes.size(), 1U);
    QCOMPARE(notes[0].code, "certificate.unreadable"_L1);
    QVERIFY((notes[0].range == ByteRange{44, 4}));
}

void SignatureListTest::badSizesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ParseError::Kind>("kind");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *name, const QByteArray &bytes, ParseError::Kind kind, qint64 offset,
                        const char *member) {
        QTest::newRow(name) << bytes << kind << offset << QString::fromLatin1(member);
    };
    using Kind = ParseError::Kind;
    const QByteArray hash = microsoft + QByteArray(32, '\x11');
    row("cut in the header", list(sha256Type, 76, 0, 48, hash).first(20), Kind::Truncated, 20,
        "signatureHeaderSize");
    row("list size 0", list(sha256Type, 0, 0, 48, hash), Kind::BadValue, 16, "signatureListSize");
    row("list size 27", list(sha256Type, 27, 0, 48, hash), Kind::BadValue, 16, "signatureListSize");
    row("list longer than the value", list(sha256Type, 124, 0, 48, hash), Kind::Truncated, 16,
        "signatureListSize");
    row("list of 4 GiB", list(sha256Type, 0xFFFFFFFF, 0, 48, hash), Kind::Truncated, 16, "signatureListSize");
    row("header longer than the list", list(unknownType, 76, 49, 48, hash), Kind::BadValue, 20,
        "signatureHeaderSize");
    row("header of 4 GiB", list(unknownType, 76, 0xFFFFFFFF, 48, hash), Kind::BadValue, 20,
        "signatureHeaderSize");
    row("header shifts hashes", list(sha256Type, 28 + 48 + 48, 48, 48, hash + hash), Kind::BadValue, 20,
        "signatureHeaderSize");
    row("signature size 0", list(unknownType, 76, 0, 0, hash), Kind::BadValue, 24, "signatureSize");
    row("signature size 15", list(unknownType, 76, 0, 15, hash), Kind::BadValue, 24, "signatureSize");
    row("signature size 16", list(unknownType, 76, 0, 16, hash), Kind::BadValue, 24, "signatureSize");
    row("signature of 4 GiB", list(unknownType, 76, 0, 0xFFFFFFFF, hash), Kind::BadValue, 24,
        "signatureSize");
    row("signature longer than the list", list(x509Type, 76, 0, 49, hash), Kind::BadValue, 24,
        "signatureSize");
    row("not a multiple", list(unknownType, 76, 0, 32, hash), Kind::BadValue, 24, "signatureSize");
    row("SHA-256 of another size", list(sha256Type, 76, 0, 24, hash), Kind::BadValue, 24, "signatureSize");
    row("leftover shorter than a list", list(sha256Type, 76, 0, 48, hash) + hex("00"), Kind::Truncated, 76,
        "signatureType");
}

void SignatureListTest::badSizesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ParseError::Kind, kind);
    QFETCH(qint64, offset);
    QFETCH(QString, member);
    FieldReader reader(bytes);
    static_cast<void>(readSignatureLists(reader));
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->kind, kind);
    QCOMPARE(reader.failure()->offset, offset);
    QCOMPARE(reader.failure()->structure, "signatureLists.signatureList."_L1 + member);
}

void SignatureListTest::whatWasReadBeforeABrokenListStays()
{
    const QByteArray good = list(sha256Type, 76, 0, 48, QByteArray(48, '\x01'));
    const QByteArray bytes = good + list(sha256Type, 3, 0, 48, {});
    FieldReader reader(bytes);
    const SignatureDatabase database = readSignatureLists(reader);
    QVERIFY(reader.failed());
    QCOMPARE(database.at(0).signatures.size(), 1U);
    const std::vector<Field> fields = reader.take();
    QCOMPARE(fields.at(0).children.size(), 2U);
    QVERIFY(findField(fields.at(0).children.at(0).children, "signatures"_L1) != nullptr);
}

void SignatureListTest::tooManySignaturesAreRefused()
{
    const quint32 count = maxSignatures + 1;
    const QByteArray body(qsizetype(count) * 17, '\0');
    const QByteArray bytes = list(unknownType, 28 + count * 17, 0, 17, body);
    FieldReader reader(bytes);
    const SignatureDatabase database = readSignatureLists(reader);
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->kind, ParseError::Kind::TooLarge);
    QCOMPARE(database.at(0).signatures.size(), size_t(maxSignatures));
}

void SignatureListTest::aSignatureAloneIsToldByItsContent()
{
    const QByteArray sha256Data = microsoft + QByteArray(32, '\x11');
    FieldReader hash(sha256Data);
    QVERIFY((readSignatureData(hash).digest == Digest{HashAlgorithm::Sha256, QByteArray(32, '\x11')}));
    const QByteArray sha1Data = microsoft + QByteArray(20, '\x11');
    FieldReader sha1(sha1Data);
    QCOMPARE(readSignatureData(sha1).digest->algorithm, HashAlgorithm::Sha1);
    QVERIFY(canBeSignatureData(microsoft + hex("3082") + QByteArray(100, '\0')));
    QVERIFY(!canBeSignatureData(microsoft + hex("3182") + QByteArray(100, '\0')));
    QVERIFY(!canBeSignatureData(QByteArray(16 + 31, '\0')));
    QVERIFY(!canBeSignatureData({}));
    QVERIFY(startsSignatureList(sha256Type));
    QVERIFY(!startsSignatureList(QByteArray(16, '\0')));
}

void SignatureListTest::signaturesAreCounted()
{
    const QByteArray bytes = list(sha256Type, 28 + 96, 0, 48, QByteArray(96, '\x01'))
        + list(x509Type, 28 + 20, 0, 20, QByteArray(20, '\x02'))
        + list(unknownType, 28 + 20, 0, 20, QByteArray(20, '\x02'));
    FieldReader reader(bytes);
    const SignatureCount count = countSignatures(readSignatureLists(reader));
    QCOMPARE(count.hashes, 2);
    QCOMPARE(count.certificates, 1);
    QCOMPARE(count.others, 1);
}

QTEST_GUILESS_MAIN(SignatureListTest)
#include "tst_signaturelist.moc"
