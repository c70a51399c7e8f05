// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/guids.h"
#include "core/uefi/signaturedatabase.h"
#include "tests/support/bytes.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;
using test::hex;

namespace {

const QByteArray hashList
    = hex("2616c4c1 4c50 9240 aca9 41f936934328  4c000000 00000000 30000000") + QByteArray(48, '\x01');

// EFI_TIME 2024-10-01, WIN_CERTIFICATE_UEFI_GUID with 2 bytes of PKCS #7.
const QByteArray authentication = hex("e807 0a 01 00 00 00 00 00000000 0000 00 00 // TimeStamp\n"
                                      "1a000000 0002 f10e // dwLength 26, wRevision, wCertificateType\n"
                                      "9dd2af4a df68 ee49 8aa9 347d375665a7 // EFI_CERT_TYPE_PKCS7_GUID\n"
                                      "3000 // CertData");

} // namespace

class SignatureDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainListsAreRead();
    void efivarfsAttributesAreTold();
    void signedUpdatesAreRead();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void everyFileOfTheCorpusIsRead_data();
    void everyFileOfTheCorpusIsRead();
};

void SignatureDatabaseTest::plainListsAreRead()
{
    const auto file = readSignatureDatabase(hashList);
    QVERIFY(file.has_value());
    QVERIFY(!file->attributes && !file->authentication);
    QCOMPARE(countSignatures(file->lists).hashes, 1);
}

void SignatureDatabaseTest::efivarfsAttributesAreTold()
{
    const auto file = readSignatureDatabase(hex("27000000") + hashList);
    QVERIFY(file.has_value());
    QCOMPARE(file->attributes.value(), 0x27U);
    QCOMPARE(file->fields.at(0).meaning,
             u"EFI_VARIABLE_NON_VOLATILE | EFI_VARIABLE_BOOTSERVICE_ACCESS | EFI_VARIABLE_RUNTIME_ACCESS | "
             "EFI_VARIABLE_TIME_BASED_AUTHENTICATED_WRITE_ACCESS"_s);
    QCOMPARE(countSignatures(file->lists).hashes, 1);
    QVERIFY((file->lists.at(0).signatures.at(0).range == ByteRange{32, 48}));
}

void SignatureDatabaseTest::signedUpdatesAreRead()
{
    const auto file = readSignatureDatabase(authentication + hashList);
    QVERIFY(file.has_value());
    QVERIFY(!file->attributes);
    QCOMPARE(file->authentication->timeStamp, QDateTime(QDate(2024, 10, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(file->authentication->certificateType, guid::certPkcs7);
    QVERIFY((file->authentication->certificateData == ByteRange{40, 2}));
    QCOMPARE(countSignatures(file->lists).hashes, 1);
}

void SignatureDatabaseTest::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("structure");
    QByteArray shortLength = authentication;
    shortLength[16] = 23; // less than WIN_CERTIFICATE and the GUID
    QByteArray longLength = authentication;
    longLength[19] = char(0xFF); // 4 GiB
    QTest::newRow("certificate too short") << shortLength + hashList << u"authentication.dwLength"_s;
    QTest::newRow("certificate too long") << longLength + hashList << u"authentication.certData"_s;
    QTest::newRow("no list") << QByteArray("hello world, hello world, hello world")
                             << u"signatureLists.signatureList.signatureListSize"_s;
    QTest::newRow("three bytes") << QByteArray("abc") << u"signatureLists.signatureList.signatureType"_s;
}

void SignatureDatabaseTest::brokenFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, structure);
    const auto file = readSignatureDatabase(bytes);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().structure, structure);
}

void SignatureDatabaseTest::everyFileOfTheCorpusIsRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString();
    for (const QString &path : test::sharedFiles(u"corpus/efivars"_s))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void SignatureDatabaseTest::everyFileOfTheCorpusIsRead()
{
    QFETCH(QString, path);
    if (path.isEmpty() && test::sharedFolder().isEmpty())
        QSKIP(test::noCorpus);
    if (path.isEmpty())
        return;
    const auto file = readSignatureDatabase(test::readBytes(path));
    QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().structure));
    QVERIFY(!file->lists.empty());
    QCOMPARE(countSignatures(file->lists).others, 0);
    QVERIFY(file->notes.empty());
}

QTEST_GUILESS_MAIN(SignatureDatabaseTest)
#include "tst_signaturedatabase.moc"
