// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

using Kind = StoreError::Kind;

Failure<StoreError> failAt(Kind kind, const QString &path, const QString &detail = {}, qint64 wanted = 0)
{
    return fail(StoreError{.kind = kind, .path = path, .detail = detail, .wanted = wanted});
}

/// The system's reason why a file or folder could not be made or opened.
Failure<StoreError> systemError(const QString &path, int code)
{
    const QString text = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case EROFS:
    case EACCES:
    case EPERM:
        return failAt(Kind::ReadOnly, path, text);
    case ENOSPC:
    case EDQUOT:
        return failAt(Kind::DiskFull, path, text);
    default:
        return failAt(Kind::CannotOpen, path, text);
    }
}

/// statfs(2) and linux/magic.h; the names as mount(8) has them.
struct FileSystemRow
{
    quint64 type = 0;
    QLatin1StringView name;
};

constexpr std::array networkFileSystems{
    FileSystemRow{0x6969, "nfs"_L1},
    FileSystemRow{0x517B, "smb"_L1},
    FileSystemRow{0xFF534D42, "cifs"_L1},
    FileSystemRow{0xFE534D42, "smb2"_L1},
    FileSystemRow{0x564C, "ncp"_L1},
    FileSystemRow{0x5346414F, "afs"_L1},
    FileSystemRow{0x6B414653, "kafs"_L1},
    FileSystemRow{0x73757245, "coda"_L1},
    FileSystemRow{0x01021997, "9p"_L1},
    FileSystemRow{0x00C36400, "ceph"_L1},
    FileSystemRow{0x0BD00BD0, "lustre"_L1},
    FileSystemRow{0x01161970, "gfs2"_L1},
    FileSystemRow{0x7461636F, "ocfs2"_L1},
    // sshfs and the like; which program is behind it is not to be told for sure.
    FileSystemRow{0x65735546, "fuse"_L1},
};

QString askSystem(const QString &path)
{
    struct statfs info = {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    // f_type is signed on some architectures, but a number of 32 bits on all.
    return networkFileSystemName(quint32(info.f_type));
}

/// Of a file or folder that is there: ours, and nobody else's business.
StoreResult<void> checkOwner(const QString &path, mode_t kind)
{
    struct stat info = {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return systemError(path, errno);
    if ((info.st_mode & S_IFMT) != kind)
        return failAt(Kind::NotAStore, path);
    if (info.st_uid != ::geteuid())
        return failAt(Kind::ForeignOwner, path);
    if ((info.st_mode & 077) != 0)
        return failAt(Kind::WidePermissions, path, {}, info.st_mode & 07777);
    return {};
}

/// Makes the folder for us alone; those above it as the user's umask says.
StoreResult<void> makeFolder(const QString &folder)
{
    const QString above = QFileInfo(folder).absolutePath();
    if (!QDir().mkpath(above))
        return systemError(above, errno);
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return systemError(folder, errno);
    return {};
}

/// An empty file, for us alone from its first moment on.
StoreResult<void> makeFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return errno == EEXIST ? StoreResult<void>() : systemError(path, errno);
    ::close(file);
    return {};
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

} // namespace

QString networkFileSystemName(quint64 type)
{
    for (const FileSystemRow &row : networkFileSystems) {
        if (row.type == type)
            return row.name;
    }
    return {};
}

StoreResult<void> prepareFile(const QString &path, const OpenOptions &options)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!isThere(path) && !options.mayCreate)
        return failAt(Kind::NotFound, path);
    if (auto made = isThere(folder) ? StoreResult<void>() : makeFolder(folder); !made)
        return made;
    if (const QString name
        = options.networkFileSystem ? options.networkFileSystem(folder) : askSystem(folder);
        !name.isEmpty())
        return failAt(Kind::NetworkFileSystem, folder, name);
    if (auto checked = checkOwner(folder, S_IFDIR); !checked)
        return checked;
    if (auto made = isThere(path) ? StoreResult<void>() : makeFile(path); !made)
        return made;
    for (const QString &file : {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s}) {
        if (auto checked = isThere(file) ? checkOwner(file, S_IFREG) : StoreResult<void>(); !checked)
            return checked;
    }
    return {};
}

} // namespace plumbline::store
