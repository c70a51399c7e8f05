// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "core/catalogue/catalogueformat.h"
#include "core/catalogue/packageidentity.h"
#include "core/catalogue/software.h"
#include "tests/core/catalogue/pebuilder.h"
#include "tests/support/bytes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace plumbline::catalogue;
using namespace Qt::StringLiterals;
using test::be32;

namespace {

/// A file of an ar: ar(5).
QByteArray arMember(const QByteArray &name, const QByteArray &content)
{
    return name.leftJustified(16) + QByteArray("0").leftJustified(12) + QByteArray("0").leftJustified(6)
        + QByteArray("0").leftJustified(6) + QByteArray("100644").leftJustified(8)
        + QByteArray::number(content.size()).leftJustified(10) + "`\n" + content
        + QByteArray(content.size() % 2, '\n');
}

/// A file of a tar (POSIX ustar): '0' a regular file, '2' a link.
QByteArray tarMember(const QByteArray &name, const QByteArray &content, char type = '0')
{
    const auto octal = [](qsizetype number, int width) {
        return QByteArray::number(number, 8).rightJustified(width - 1, '0') + '\0';
    };
    QByteArray header = name.leftJustified(100, '\0') + octal(0644, 8) + octal(0, 8) + octal(0, 8)
        + octal(content.size(), 12) + octal(0, 12) + QByteArray(8, ' ') + type
        + QByteArray(type == '2' ? "/etc/shadow" : "").leftJustified(100, '\0')
        + QByteArray("ustar\0"
                     "00",
                     8);
    header = header.leftJustified(512, '\0');
    qsizetype sum = 0;
    for (const char c : header)
        sum += uchar(c);
    header.replace(148, 8, octal(sum, 7) + ' ');
    return header + content + QByteArray((512 - content.size() % 512) % 512, '\0');
}

QByteArray tar(const QByteArray &members)
{
    return members + QByteArray(1024, '\0');
}

QByteArray deb(const QByteArray &files, const QByteArray &control)
{
    return "!<arch>\n" + arMember("debian-binary", "2.0\n")
        + arMember("control.tar", tar(tarMember("./control", control))) + arMember("data.tar", tar(files));
}

/// A header structure of an RPM with texts.
QByteArray rpmHeader(const std::vector<std::pair<quint32, QByteArray>> &texts)
{
    QByteArray index;
    QByteArray store;
    for (const auto &[tag, text] : texts) {
        index += be32(tag) + be32(6) + be32(quint32(store.size())) + be32(1);
        store += text + '\0';
    }
    return be32(0x8EADE801) + be32(0) + be32(quint32(texts.size())) + be32(quint32(store.size())) + index
        + store;
}

QByteArray rpm(const QByteArray &version)
{
    QByteArray signatures = rpmHeader({{1000, "not this one"}});
    signatures += QByteArray((8 - signatures.size() % 8) % 8, '\0');
    return be32(0xEDABEEDB) + QByteArray("\3\0", 2) + QByteArray(90, '\0') + signatures
        + rpmHeader({{1000, "shim"}, {1001, version}, {1002, "3.fc40"}});
}

/// A file of a cpio archive, format "newc": cpio(5).
QByteArray cpioMember(const QByteArray &name, const QByteArray &content)
{
    const auto number = [](qsizetype value) { return QByteArray::number(value, 16).rightJustified(8, '0'); };
    QByteArray header = "070701" + number(1) + number(0100644); // inode, mode
    for (const qsizetype value : {0, 0, 1, 0}) // owner, group, links, time
        header += number(value);
    header += number(content.size());
    for (int i = 0; i < 4; ++i) // devices
        header += number(0);
    header += number(name.size() + 1) + number(0) + name + '\0';
    header += QByteArray((4 - header.size() % 4) % 4, '\0');
    return header + content + QByteArray((4 - content.size() % 4) % 4, '\0');
}

/// A cabinet of one file, stored. Microsoft Cabinet Format, CFHEADER, CFFOLDER, CFFILE, CFDATA.
QByteArray cabinet(const QByteArray &name, const QByteArray &content)
{
    using test::le16;
    using test::le32;
    const quint32 files = 36 + 8;
    const quint32 data = files + 16 + quint32(name.size()) + 1;
    const auto size = quint32(content.size());
    return "MSCF" + le32(0) + le32(data + 8 + size) + le32(0) + le32(files) + le32(0) + QByteArray("\3\1", 2)
        + le16(1) + le16(1) + le16(0) + le16(0) + le16(0) // one folder, one file
        + le32(data) + le16(1) + le16(0) // one block, not compressed
        + le32(size) + le32(0) + le16(0) + le16(0) + le16(0) + le16(0x20) + name + '\0' // the file
        + le32(0) + le16(quint16(size)) + le16(quint16(size)) + content;
}

Digest sha256(const QByteArray &bytes)
{
    return {HashAlgorithm::Sha256, hashOf(HashAlgorithm::Sha256, bytes)};
}

} // namespace

/// Packages become digests, and digests become names.
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADebianPackage()
    {
        const QByteArray image = test::PeBuilder().bytes();
        const QByteArray files = tarMember("./usr/lib/shim/shimx64.efi", image)
            + tarMember("./usr/link", {}, '2') + tarMember("./usr/bin/tool", "tool")
            + tarMember("./usr/empty", {});
        const auto read = readSoftware(u"x.deb"_s, deb(files, "Package: shim-signed\nVersion: 1.2~3\n"));
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), size_t(2)); // no link, no empty file
        QCOMPARE(read->front().path, u"/usr/lib/shim/shimx64.efi"_s);
        QCOMPARE(read->front().name(), u"shimx64.efi"_s);
        QCOMPARE(read->front().package, u"shim-signed"_s);
        QCOMPARE(read->front().version, u"1.2~3"_s);
        QCOMPARE(read->front().imageDigests.size(), size_t(4));
        QVERIFY(read->back().imageDigests.empty());
        QCOMPARE(read->back().digests[1], sha256("tool"));
    }

    void readsAnRpmPackage()
    {
        const auto read
            = readSoftware(u"x.rpm"_s,
                           rpm("15.8") + cpioMember("./boot/efi/shim.efi", test::PeBuilder().bytes())
                               + cpioMember("TRAILER!!!", {}));
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), size_t(1));
        QCOMPARE(read->front().path, u"/boot/efi/shim.efi"_s);
        QCOMPARE(read->front().package, u"shim"_s);
        QCOMPARE(read->front().version, u"15.8-3.fc40"_s);
        QCOMPARE(read->front().imageDigests.size(), size_t(4));
    }

    void readsACabinet()
    {
        const auto read = readSoftware(u"firmware.cab"_s, cabinet("firmware.bin", "the firmware"));
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), size_t(1));
        QCOMPARE(read->front().path, u"firmware.bin"_s);
        QCOMPARE(read->front().package, u"firmware.cab"_s);
        QCOMPARE(read->front().digests[1], sha256("the firmware"));
    }

    void refusesADamagedPackage()
    {
        const QByteArray package = deb(tarMember("./usr/bin/tool", QByteArray(4000, 't')), "Package: x\n");
        QVERIFY(readSoftware(u"x.deb"_s, package).has_value());
        QVERIFY(!readSoftware(u"x.deb"_s, package.first(package.size() - 3000)).has_value());
        QVERIFY(!readSoftware(u"x.rpm"_s, rpm("1").first(120)).has_value());
        QVERIFY(!readSoftware(u"x.cab"_s, "MSCF and no more").has_value());
    }

    void readsAControlFile()
    {
        const PackageIdentity identity
            = readControl("package:  a \nDescription: x\n Version: 9\nVersion: 1:2-3\n\nPackage: b\n");
        QCOMPARE(identity, (PackageIdentity{u"a"_s, u"1:2-3"_s}));
        QCOMPARE(readControl("no colon"), PackageIdentity());
    }

    void readsAnRpmHeader()
    {
        const auto identity = readRpmIdentity(rpm("15.8"));
        QVERIFY(identity.has_value());
        QCOMPARE(*identity, (PackageIdentity{u"shim"_s, u"15.8-3.fc40"_s}));
        const QByteArray whole = rpm("15.8");
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!readRpmIdentity(whole.first(length)).has_value());
        QByteArray huge = whole;
        huge.replace(96 + 8, 4, be32(0x10000000)); // tags
        QVERIFY(!readRpmIdentity(huge).has_value());
    }

    void readsAFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"trusted/sub"_s));
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"trusted/grub.efi"_s, test::PeBuilder().bytes()));
        QVERIFY(write(u"trusted/sub/x.deb"_s, deb(tarMember("./t", "t"), "Package: p\nVersion: 1\n")));
        QVERIFY(QFile::link(u"/etc/passwd"_s, folder.filePath(u"trusted/link"_s)));
        const auto files = readSoftwareAt(folder.filePath(u"trusted"_s));
        QVERIFY(files.has_value());
        QCOMPARE(files->size(), size_t(2));
        QStringList packages{files->front().package, files->back().package};
        packages.sort();
        QCOMPARE(packages, (QStringList{u"p"_s, u"trusted"_s}));
        QVERIFY(!readSoftwareAt(folder.filePath(u"none"_s)).has_value());
    }

    void findsFilesByEveryDigest()
    {
        Catalogue catalogue;
        const QByteArray image = test::PeBuilder().bytes();
        auto file = softwareFile(u"/boot/grubx64.efi"_s, image);
        QVERIFY(file.has_value());
        file->package = u"grub"_s;
        QVERIFY(catalogue.add(*file));
        QVERIFY(!catalogue.add(*file)); // no twins
        auto twin = *file;
        twin.version = u"2"_s;
        QVERIFY(catalogue.add(twin));
        for (const auto *digests : {&file->digests, &file->imageDigests})
            for (const Digest &digest : *digests) {
                QCOMPARE(catalogue.find(digest)->name(), u"grubx64.efi"_s);
                QCOMPARE(catalogue.findAll(digest).size(), size_t(2));
            }
        QVERIFY(file->digests[1] != file->imageDigests[1]);
        // The same bytes under another algorithm are another digest.
        QVERIFY(!catalogue.find({HashAlgorithm::Sm3_256, file->digests[1].value}));
        QVERIFY(!softwareFile(u"/empty"_s, {}).has_value());
    }

    void keepsACatalogueInAFile()
    {
        Catalogue one;
        Catalogue other;
        std::vector<SoftwareFile> files;
        for (const char *content : {"a", "b", "c"})
            files.push_back(*softwareFile(u"/bin/"_s + QString::fromLatin1(content), content));
        for (const SoftwareFile &file : files)
            one.add(file);
        std::reverse(files.begin(), files.end());
        for (const SoftwareFile &file : files)
            other.add(file);
        const QByteArray bytes = catalogueBytes(one);
        QCOMPARE(bytes, catalogueBytes(other));
        const auto read = readCatalogue(bytes);
        QVERIFY(read.has_value());
        QCOMPARE(read->files(), one.files());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QVERIFY(!readCatalogue(bytes.first(i)).has_value());
            QByteArray damaged = bytes;
            damaged[i] = char(damaged[i] ^ 1);
            QVERIFY(!readCatalogue(damaged).has_value());
        }
        QVERIFY(readCatalogue(catalogueBytes({})).has_value());
    }

    /// With a checksum that fits, so that the reader itself is asked.
    void readsNoHostileCatalogue()
    {
        const auto sealed
            = [](const QByteArray &bytes) { return bytes + hashOf(HashAlgorithm::Sha256, bytes); };
        const QByteArray file = test::le16(1) + "p" + test::le16(0) + test::le16(0) // path, package, version
            + QByteArray(1, '\1') + test::le16(0x0B) + QByteArray(32, 'd') + QByteArray(1, '\0');
        QVERIFY(readCatalogue(sealed("PLMBCAT1" + test::le32(1) + file)).has_value());
        QVERIFY(!readCatalogue(sealed("PLMBCAT1" + test::le32(2) + file)).has_value());
        QVERIFY(!readCatalogue(sealed("PLMBCAT1" + test::le32(2) + file + file)).has_value());
        QVERIFY(!readCatalogue(sealed("PLMBCAT1" + test::le32(0) + file)).has_value());
        QVERIFY(!readCatalogue(sealed("PLMBCAT1" + test::le32(0xFFFFFFFF))).has_value());
        QByteArray unknown = file;
        unknown.replace(8, 2, test::le16(0x7777)); // the algorithm
        QVERIFY(!readCatalogue(sealed("PLMBCAT1" + test::le32(1) + unknown)).has_value());
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
