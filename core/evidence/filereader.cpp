// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filereader.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace plumbline::evidence {

namespace {

constexpr qint64 chunkSize = 1024 * 1024;

/// A file descriptor that closes itself, except stdin.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number > STDIN_FILENO)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Failure<ParseError> failure(ParseError::Kind kind, const QString &detail = {}, qint64 wanted = 0,
                            qint64 available = 0)
{
    return fail({.kind = kind,
                 .offset = 0,
                 .structure = u"file"_s,
                 .wanted = wanted,
                 .available = available,
                 .detail = detail});
}

Failure<ParseError> systemFailure(int code)
{
    return failure(ParseError::Kind::Io, qt_error_string(code), code);
}

QString kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return u"directory"_s;
    if (S_ISFIFO(mode))
        return u"fifo"_s;
    if (S_ISSOCK(mode))
        return u"socket"_s;
    return u"device"_s;
}

/// read() that goes on after a signal.
ssize_t readSome(int descriptor, char *target, qint64 length)
{
    ssize_t got = -1;
    do {
        got = ::read(descriptor, target, size_t(length));
    } while (got < 0 && errno == EINTR);
    return got;
}

/// Reads to the end or to one byte more than allowed, so that a file that grows cannot fill the memory.
/// @p size is what the file says of itself: a hint only.
Result<QByteArray> readToEnd(int descriptor, qint64 size, qint64 maxSize, const Progress &progress)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(std::min(size, maxSize) + 1));
    while (bytes.size() <= maxSize) {
        if (!progress.goOn(bytes.size(), std::max<qint64>(size, bytes.size())))
            return failure(ParseError::Kind::Cancelled);
        const qsizetype start = bytes.size();
        const qint64 room = std::min(chunkSize, maxSize + 1 - start);
        bytes.resize(start + room);
        const ssize_t got = readSome(descriptor, bytes.data() + start, room);
        if (got < 0)
            return systemFailure(errno);
        bytes.truncate(start + got);
        if (got == 0)
            return bytes;
    }
    return failure(ParseError::Kind::TooLarge, {}, bytes.size(), maxSize);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxSize, const Progress &progress)
{
    if (path == "-"_L1)
        return readToEnd(STDIN_FILENO, 0, maxSize, progress);
    // Without O_NONBLOCK, opening a FIFO that nobody writes to would never return.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.number() < 0)
        return systemFailure(errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return systemFailure(errno);
    if (!S_ISREG(status.st_mode))
        return failure(ParseError::Kind::Unsupported, kindOf(status.st_mode));
    if (status.st_size > maxSize)
        return failure(ParseError::Kind::TooLarge, {}, status.st_size, maxSize);
    return readToEnd(file.number(), status.st_size, maxSize, progress);
}

} // namespace plumbline::evidence
