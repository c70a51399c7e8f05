// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"
#include "tests/support/problems.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray file = utf16(u"\\EFI\\x.efi"_s) + le16(0);

/// MEDIA_FILEPATH_DP and the end of the path. UEFI 2.10, section 10.3.5.4.
const QByteArray path = hex("04 04") + le16(quint16(4 + file.size())) + file + hex("7F FF 04 00");

QByteArray image(quint64 pathLength, const QByteArray &devicePath)
{
    return le64(0x7D000000) // imageLocationInMemory
        + le64(0x123456) // imageLengthInMemory
        + le64(0x400000) // imageLinkTimeAddress
        + le64(pathLength) // lengthOfDevicePath
        + devicePath;
}

} // namespace

/// UEFI_IMAGE_LOAD_EVENT. PFP 1.06, section 10.2.2.
class ImageLoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImage();
    void ofEachType();
    void withoutAPath();
    void withUintn32();
    void thePathIsInside();
    void brokenPaths();
    void bytesBehindAreNoted();
};

void ImageLoadTest::anImage()
{
    const DecodedEvent event
        = decodeOne(4, EventType::EfiBootServicesApplication, image(quint64(path.size()), path));
    const auto *load = event.as<ImageLoadEvent>();
    QVERIFY(load);
    QCOMPARE(load->location, 0x7D000000ULL);
    QCOMPARE(load->length, 0x123456ULL);
    QCOMPARE(load->linkTimeAddress, 0x400000ULL);
    QCOMPARE(load->path.filePath, u"\\EFI\\x.efi"_s);
    QCOMPARE(event.bytesOf(event.field("devicePath"_L1)), path);
    QCOMPARE(codesOf(event.notes()), QStringList());
}

void ImageLoadTest::ofEachType()
{
    for (const EventType type : {EventType::EfiBootServicesApplication, EventType::EfiBootServicesDriver,
                                 EventType::EfiRuntimeServicesDriver})
        QVERIFY(decodeOne(2, type, image(quint64(path.size()), path)).as<ImageLoadEvent>());
}

void ImageLoadTest::withoutAPath()
{
    const DecodedEvent event = decodeOne(2, EventType::EfiBootServicesDriver, image(0, {}));
    QVERIFY(event.as<ImageLoadEvent>());
    QCOMPARE(event.as<ImageLoadEvent>()->path.nodeCount, 0);
}

void ImageLoadTest::withUintn32()
{
    QByteArray header = specId03({{HashAlgorithm::Sha1, 20}});
    header[23] = '\1'; // uintnSize: UINT32
    EventLogBuilder builder = EventLogBuilder::agile({HashAlgorithm::Sha1}).withData(header);
    const QByteArray narrow = le64(0x7D000000) + le32(0x1000) + le32(0) + le32(quint32(path.size())) + path;
    const DecodedEvent event(builder.event(4, EventType::EfiBootServicesApplication, narrow));
    QVERIFY(event.as<ImageLoadEvent>());
    QCOMPARE(event.as<ImageLoadEvent>()->length, 0x1000ULL);
}

void ImageLoadTest::thePathIsInside()
{
    for (const quint64 length : {quint64(path.size()) + 1, 0xFFFFFFFFULL, ~0ULL}) {
        const DecodedEvent event = decodeOne(4, EventType::EfiBootServicesApplication, image(length, path));
        QVERIFY(event.as<Undecodable>());
        QCOMPARE(event.as<Undecodable>()->error.kind, ParseError::Kind::Truncated);
    }
}

void ImageLoadTest::brokenPaths()
{
    // A node's length of 0, 1 or 3 would stand still or go back, 65535 leads outside.
    for (const quint16 length : {quint16(0), quint16(1), quint16(3), quint16(0xFFFF)}) {
        const QByteArray broken = hex("04 04") + le16(length) + hex("00 00");
        const DecodedEvent event
            = decodeOne(4, EventType::EfiBootServicesApplication, image(quint64(broken.size()), broken));
        QVERIFY(event.as<Undecodable>());
    }
}

void ImageLoadTest::bytesBehindAreNoted()
{
    const DecodedEvent event
        = decodeOne(4, EventType::EfiBootServicesApplication, image(quint64(path.size()), path) + "shim");
    QVERIFY(event.as<ImageLoadEvent>());
    QCOMPARE(codesOf(event.notes()), QStringList{u"parse.trailing-bytes"_s});
    QCOMPARE(event.bytesOf(event.field("trailing"_L1)), QByteArray("shim"));
}

QTEST_GUILESS_MAIN(ImageLoadTest)
#include "tst_imageload.moc"
