// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "core/catalogue/peimage.h"
#include "tests/core/catalogue/pebuilder.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::catalogue;
using namespace Qt::StringLiterals;
using test::PeBuilder;

/// Which bytes of an image count, and what is no image.
class PeImageTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray digestOf(const QByteArray &file)
    {
        const auto image = readPeImage(file);
        return image ? authenticodeDigest(file, *image, HashAlgorithm::Sha256).value : QByteArray();
    }
    static QString faultOf(const QByteArray &file)
    {
        const auto image = readPeImage(file);
        return image ? QString() : image.error().structure;
    }

private Q_SLOTS:
    void coversAllButChecksumAndSignatures_data()
    {
        QTest::addColumn<quint16>("magic");
        QTest::newRow("PE32") << quint16(0x10B);
        QTest::newRow("PE32+") << quint16(0x20B);
    }

    void coversAllButChecksumAndSignatures()
    {
        QFETCH(const quint16, magic);
        PeBuilder builder;
        builder.magic = magic;
        const QByteArray file = builder.bytes();
        QByteArray covered = file;
        covered.remove(builder.directory(), 8);
        covered.remove(PeBuilder::optionalHeader() + 64, 4);
        QCOMPARE(digestOf(file), hashOf(HashAlgorithm::Sha256, covered));

        builder.checksum = 0;
        QCOMPARE(digestOf(builder.bytes()), digestOf(file));
        builder.signatures = QByteArray(48, 's'); // signing changes nothing that is covered
        QVERIFY(builder.bytes() != file);
        QCOMPARE(digestOf(builder.bytes()), digestOf(file));
        builder.trailing = "more";
        QVERIFY(digestOf(builder.bytes()) != digestOf(file));
    }

    void noticesEveryCoveredByte()
    {
        PeBuilder builder;
        builder.trailing = "tail";
        const QByteArray file = builder.bytes();
        const QByteArray digest = digestOf(file);
        for (qsizetype i = 0; i < file.size(); ++i) {
            const qsizetype checksum = PeBuilder::optionalHeader() + 64;
            if ((i >= checksum && i < checksum + 4)
                || (i >= builder.directory() && i < builder.directory() + 8))
                continue;
            QByteArray other = file;
            other[i] = char(other[i] ^ 1);
            QVERIFY2(digestOf(other) != digest, qPrintable(QString::number(i)));
        }
    }

    void hashesSectionsInTheOrderOfTheirData()
    {
        PeBuilder builder;
        const QByteArray file = builder.bytes();
        QByteArray swapped = file; // the table lists the second section first
        const qsizetype table = PeBuilder::optionalHeader() + 112 + 16 * 8;
        swapped.replace(table, 80, file.sliced(table + 40, 40) + file.sliced(table, 40));
        const auto image = readPeImage(swapped);
        QVERIFY(image.has_value());
        QCOMPARE(image->hashed.at(3), (ByteRange{PeBuilder::headersSize, 64}));
        QCOMPARE(image->hashed.at(4), (ByteRange{PeBuilder::headersSize + 64, 32}));
    }

    void worksWithoutADirectoryOfSignatures()
    {
        PeBuilder builder;
        builder.directories = 4;
        QByteArray covered = builder.bytes();
        const QByteArray digest = digestOf(covered);
        covered.remove(PeBuilder::optionalHeader() + 64, 4);
        QCOMPARE(digest, hashOf(HashAlgorithm::Sha256, covered));
    }

    void refusesWhatReadersDifferIn_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("structure");
        const auto row = [](const char *name, auto edit, const QString &structure) {
            PeBuilder builder;
            edit(builder);
            QTest::newRow(name) << builder.bytes() << structure;
        };
        row("sections overlap", [](PeBuilder &b) { b.sectionShift = -1; }, u"PointerToRawData"_s);
        row("section in the headers", [](PeBuilder &b) { b.sectionShift = -500; }, u"PointerToRawData"_s);
        row("section beyond the end", [](PeBuilder &b) { b.sectionGrowth = 1; }, u"PointerToRawData"_s);
        row("huge section", [](PeBuilder &b) { b.sectionGrowth = 0xFFFFFF00; }, u"PointerToRawData"_s);
        row(
            "signatures before the end",
            [](PeBuilder &b) {
                b.signatures = QByteArray(8, 's');
                b.signatureShift = -8;
            },
            u"CertificateTable"_s);
        row(
            "signatures beyond the end",
            [](PeBuilder &b) {
                b.signatures = QByteArray(8, 's');
                b.signatureShift = 8;
            },
            u"CertificateTable"_s);
        row("another magic", [](PeBuilder &b) { b.magic = 0x107; }, u"Magic"_s);
        QByteArray file = PeBuilder().bytes();
        QTest::newRow("no DOS header") << QByteArray("ZM") + file.sliced(2) << u"e_magic"_s;
        file.replace(0x3C, 4, test::le32(0xFFFFFFF0));
        QTest::newRow("header far away") << file << u"Signature"_s;
        file = PeBuilder().bytes();
        file.replace(PeBuilder::optionalHeader() + 60, 4, test::le32(0x40));
        QTest::newRow("headers shorter than their table") << file << u"SizeOfHeaders"_s;
    }

    void refusesWhatReadersDifferIn()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, structure);
        QCOMPARE(faultOf(file), structure);
    }

    void survivesEveryCut()
    {
        PeBuilder builder;
        builder.signatures = QByteArray(16, 's');
        const QByteArray file = builder.bytes();
        for (qsizetype length = 0; length < file.size(); ++length)
            QVERIFY2(!readPeImage(file.first(length)), qPrintable(QString::number(length)));
        QVERIFY(readPeImage(file).has_value());
    }
};

QTEST_GUILESS_MAIN(PeImageTest)
#include "tst_peimage.moc"
