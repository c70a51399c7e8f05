// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workstation/requestkey.h"

#include "core/base/secret.h"
#include "core/bundle/requestrecord.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

Failure<ParseError> failure(ParseError::Kind kind, const QString &detail)
{
    return fail({.kind = kind, .structure = u"request.key"_s, .detail = detail});
}

QString keyFile(const QString &folder)
{
    return folder + u"/request.key"_s;
}

/// Whether only the user can read or write it.
bool isPrivate(const struct stat &status)
{
    return S_ISREG(status.st_mode) && status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
}

bool makeFolder(const QString &folder)
{
    return QDir().mkpath(QFileInfo(folder).path())
        && (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST);
}

/// Puts the key into its place whole, or leaves the one that is there already.
bool placeKey(const QString &folder, const QByteArray &key)
{
    QTemporaryFile file(keyFile(folder) + u".XXXXXX"_s); // made with mode 0600
    if (!file.open() || file.write(key) != key.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return false;
    return ::link(QFile::encodeName(file.fileName()).constData(),
                  QFile::encodeName(keyFile(folder)).constData())
        == 0
        || errno == EEXIST;
}

} // namespace

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/plumbline"_s;
}

Result<QByteArray> loadRequestKey(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(keyFile(folder)).constData(),
                                  O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0 && errno == ENOENT)
        return QByteArray();
    QFile file;
    struct stat status = {};
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)
        || ::fstat(descriptor, &status) != 0)
        return failure(ParseError::Kind::Io, qt_error_string(errno));
    if (!isPrivate(status))
        return failure(ParseError::Kind::BadValue, keyFile(folder));
    const QByteArray key = file.read(bundle::requestKeySize + 1);
    if (key.size() != bundle::requestKeySize)
        return failure(ParseError::Kind::BadValue, keyFile(folder));
    return key;
}

Result<QByteArray> makeRequestKey(const QString &folder)
{
    auto key = loadRequestKey(folder);
    if (!key || !key->isEmpty())
        return key;
    const QByteArray fresh = randomBytes(bundle::requestKeySize);
    if (fresh.isEmpty() || !makeFolder(folder) || !placeKey(folder, fresh))
        return failure(ParseError::Kind::Io, qt_error_string(errno));
    return loadRequestKey(folder);
}

} // namespace plumbline::models
