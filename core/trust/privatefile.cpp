// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

bool isPrivate(const struct stat &status)
{
    return S_ISREG(status.st_mode) && status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
}

/// A name is on disk only when its folder is.
bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isDone = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isDone;
}

/// Writes a file beside @p path, then lets @p place give it its name.
template <typename Place>
std::optional<FileError> writeBeside(const QString &path, QByteArrayView bytes, const Place &place)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!makePrivateFolder(folder))
        return FileError::Io;
    QTemporaryFile file(path + u".XXXXXX"_s); // made with mode 0600
    if (!file.open() || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush()
        || ::fsync(file.handle()) != 0)
        return FileError::Io;
    if (place(file) != 0)
        return errno == EEXIST ? FileError::Exists : FileError::Io;
    return syncFolder(folder) ? std::nullopt : std::optional(FileError::Io);
}

} // namespace

bool makePrivateFolder(const QString &folder)
{
    return QDir(folder).exists()
        || (QDir().mkpath(QFileInfo(folder).path())
            && (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST));
}

Result<QByteArray, FileError> readPrivateFile(const QString &path, qsizetype most)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0 && errno == ENOENT)
        return Failure<FileError>(FileError::NotFound);
    if (descriptor < 0)
        return Failure<FileError>(errno == ELOOP ? FileError::NotPrivate : FileError::Io);
    QFile file;
    struct stat status = {};
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)
        || ::fstat(descriptor, &status) != 0)
        return Failure<FileError>(FileError::Io);
    if (!isPrivate(status))
        return Failure<FileError>(FileError::NotPrivate);
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return Failure<FileError>(FileError::TooLarge);
    return bytes;
}

std::optional<FileError> createPrivateFile(const QString &path, QByteArrayView bytes)
{
    return writeBeside(path, bytes, [&](const QTemporaryFile &file) {
        return ::link(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData());
    });
}

std::optional<FileError> replacePrivateFile(const QString &path, QByteArrayView bytes)
{
    return writeBeside(path, bytes, [&](QTemporaryFile &file) {
        const int result
            = ::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData());
        file.setAutoRemove(result != 0);
        return result;
    });
}

} // namespace plumbline::trust
