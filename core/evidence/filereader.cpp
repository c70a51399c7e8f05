// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filereader.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
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

/// Asks for large pages where there are many bytes to come: a list of 130 MB then is 60 page faults instead
/// of 30,000. Advice only: nothing is wrong where the system does not follow it.
void preferLargePages(QByteArray &bytes)
{
    constexpr quintptr largePage = 2 * 1024 * 1024;
    const auto start = reinterpret_cast<quintptr>(bytes.data());
    const quintptr first = (start + largePage - 1) / largePage * largePage;
    const quintptr end = (start + quintptr(bytes.capacity())) / largePage * largePage;
    if (first < end)
        ::madvise(bytes.data() + (first - start), end - first, MADV_HUGEPAGE);
}

/// Reads to the end or to one byte more than allowed, so that a file that grows cannot fill the memory.
/// @p size is what the file says of itself: a hint only.
Result<QByteArray> readToEnd(int descriptor, qint64 size, qint64 maxSize, const Progress &progress)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(std::min(size, maxSize) + 1)); // the last byte is for noticing the end
    preferLargePages(bytes);
    while (bytes.size() <= maxSize) {
        if (!progress.goOn(bytes.size(), std::max<qint64>(size, bytes.size())))
            return failure(ParseError::Kind::Cancelled);
        const qsizetype start = bytes.size();
        const qint64 left = bytes.capacity() - start; // nothing where the file is longer than it said
        const qint64 room = std::min({chunkSize, maxSize + 1 - start, left > 0 ? left : chunkSize});
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

/// How long the file says that it is, if it is a regular one; the status is that of what was opened, not of
/// the name.
Result<qint64> sizeOfRegular(const Descriptor &file)
{
    if (file.number() < 0)
        return systemFailure(errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return systemFailure(errno);
    if (!S_ISREG(status.st_mode))
        return failure(ParseError::Kind::Unsupported, kindOf(status.st_mode));
    return status.st_size;
}

/// Without O_NONBLOCK, opening a FIFO that nobody writes to would never return.
int openNow(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxSize, const Progress &progress)
{
    if (path == "-"_L1)
        return readToEnd(STDIN_FILENO, 0, maxSize, progress);
    const Descriptor file(openNow(path));
    const auto size = sizeOfRegular(file);
    if (!size)
        return fail(size.error());
    if (*size > maxSize)
        return failure(ParseError::Kind::TooLarge, {}, *size, maxSize);
    return readToEnd(file.number(), *size, maxSize, progress);
}

Result<QByteArray> readStart(const QString &path, qint64 size)
{
    const Descriptor file(openNow(path));
    if (const auto length = sizeOfRegular(file); !length)
        return fail(length.error());
    QByteArray bytes(size, '\0');
    const ssize_t got = readSome(file.number(), bytes.data(), size);
    if (got < 0)
        return systemFailure(errno);
    bytes.truncate(got);
    return bytes;
}

} // namespace plumbline::evidence
