// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/software.h"

#include "core/base/hasher.h"
#include "core/catalogue/archivefiles.h"
#include "core/catalogue/packageidentity.h"
#include "core/catalogue/peimage.h"
#include "core/evidence/filereader.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::catalogue {

namespace {

constexpr std::array algorithms{HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha384,
                                HashAlgorithm::Sha512};
constexpr QByteArrayView debStart("!<arch>\ndebian-binary");
constexpr QByteArrayView rpmStart("\xED\xAB\xEE\xDB", 4);
constexpr QByteArrayView cabStart("MSCF");

using Files = std::vector<SoftwareFile>;

/// "./usr/bin/x" is the same as "/usr/bin/x".
QString shownPath(const QByteArray &name)
{
    const QString path = QString::fromUtf8(name);
    return path.startsWith("./"_L1) ? path.sliced(1) : path;
}

void addFile(Files &files, const QByteArray &name, const QByteArray &bytes)
{
    if (auto file = softwareFile(shownPath(name), bytes))
        files.push_back(*std::move(file));
}

void nameAll(Files &files, const PackageIdentity &identity)
{
    for (SoftwareFile &file : files) {
        file.package = identity.name;
        file.version = identity.version;
    }
}

Result<Files> readMembers(const QByteArray &bytes, ArchiveKind kind, const Progress &progress)
{
    Files files;
    const auto visited = visitArchive(
        bytes, kind,
        [&](const QByteArray &name, const QByteArray &content) {
            addFile(files, name, content);
            return true;
        },
        progress);
    return visited ? Result<Files>(std::move(files)) : fail(visited.error());
}

PackageIdentity identityOfControl(const QByteArray &archive)
{
    PackageIdentity identity;
    (void)visitArchive(archive, ArchiveKind::Tar, [&](const QByteArray &name, const QByteArray &content) {
        if (name == "./control" || name == "control")
            identity = readControl(content);
        return identity.name.isEmpty();
    });
    return identity;
}

/// deb(5): an ar of a version, an archive with the control file, and one with the files.
Result<Files> readDeb(const QByteArray &bytes, const Progress &progress)
{
    PackageIdentity identity;
    Result<Files> files = Files();
    const auto visited
        = visitArchive(bytes, ArchiveKind::Ar, [&](const QByteArray &name, const QByteArray &content) {
              if (name.startsWith("control.tar"))
                  identity = identityOfControl(content);
              if (name.startsWith("data.tar"))
                  files = readMembers(content, ArchiveKind::Tar, progress);
              return files.has_value();
          });
    if (!visited)
        return fail(visited.error());
    if (files)
        nameAll(*files, identity);
    return files;
}

Result<Files> readRpm(const QByteArray &bytes, const Progress &progress)
{
    const auto identity = readRpmIdentity(bytes);
    auto files = identity ? readMembers(bytes, ArchiveKind::RpmCpio, progress) : fail(identity.error());
    if (files)
        nameAll(*files, *identity);
    return files;
}

} // namespace

std::optional<SoftwareFile> softwareFile(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    SoftwareFile file{.path = path, .package = {}, .version = {}, .digests = {}, .imageDigests = {}};
    for (const HashAlgorithm algorithm : algorithms)
        file.digests.push_back({algorithm, hashOf(algorithm, bytes)});
    if (const auto image = readPeImage(bytes))
        for (const HashAlgorithm algorithm : algorithms)
            file.imageDigests.push_back(authenticodeDigest(bytes, *image, algorithm));
    return file;
}

Result<Files> readSoftware(const QString &name, const QByteArray &bytes, const Progress &progress)
{
    if (bytes.startsWith(debStart))
        return readDeb(bytes, progress);
    if (bytes.startsWith(rpmStart))
        return readRpm(bytes, progress);
    Result<Files> files = Files();
    if (bytes.startsWith(cabStart))
        files = readMembers(bytes, ArchiveKind::Cab, progress);
    else
        addFile(*files, name.toUtf8(), bytes);
    if (files)
        nameAll(*files, {.name = name, .version = {}});
    return files;
}

Result<Files> readSoftwareAt(const QString &path, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        const auto bytes = evidence::readFile(path, maxPackageSize, progress);
        return bytes ? readSoftware(info.fileName(), *bytes, progress) : fail(bytes.error());
    }
    Files all;
    const QString folder = QDir(path).dirName();
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int count = 0; files.hasNext(); ++count) {
        const QString place = files.next();
        if (count >= maxFolderFiles)
            return fail({.kind = ParseError::Kind::TooLarge,
                         .offset = 0,
                         .structure = u"folder"_s,
                         .wanted = count,
                         .available = maxFolderFiles,
                         .detail = {}});
        const auto bytes = evidence::readFile(place, maxPackageSize, progress);
        auto read = bytes ? readSoftware(files.fileName(), *bytes, progress) : fail(bytes.error());
        if (!read)
            return fail(read.error());
        for (SoftwareFile &file : *read) {
            if (file.package == files.fileName()) // a file that came alone
                file.package = folder;
            all.push_back(std::move(file));
        }
    }
    return all;
}

} // namespace plumbline::catalogue
