// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/head.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

constexpr qsizetype maxFileBytes = 64 * 1024 * 1024;

QString headsFile(const QString &folder)
{
    return folder + u"/ledger.heads"_s;
}

HeadFault headFault(FileError error)
{
    return error == FileError::NotPrivate ? HeadFault::NotPrivate : HeadFault::Io;
}

/// Held while the file is read, changed and written; another program waits.
class Lock
{
public:
    explicit Lock(const QString &path)
        : m_descriptor(
              ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
        m_isHeld = m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) == 0;
    }
    ~Lock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Lock)

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor = -1;
    bool m_isHeld = false;
};

} // namespace

Result<HeadMemory, HeadFault> loadHeads(const QString &folder, QByteArrayView key)
{
    const auto bytes = readPrivateFile(headsFile(folder), maxFileBytes);
    if (!bytes && bytes.error() == FileError::NotFound)
        return HeadMemory();
    if (!bytes)
        return Failure<HeadFault>(headFault(bytes.error()));
    auto memory = readHeads(*bytes, key);
    if (!memory)
        return Failure<HeadFault>(HeadFault::NotOurs);
    return *std::move(memory);
}

std::optional<HeadFault> updateHeads(const QString &folder, QByteArrayView key,
                                     const std::function<void(HeadMemory &)> &change,
                                     const std::function<bool()> &written)
{
    if (!makePrivateFolder(folder))
        return HeadFault::Io;
    const Lock lock(headsFile(folder) + u".lock"_s);
    if (!lock.isHeld())
        return HeadFault::Io;
    auto memory = loadHeads(folder, key);
    if (!memory)
        return memory.error();
    const HeadMemory before = *memory;
    change(*memory);
    if (*memory == before)
        return std::nullopt;
    ++memory->generation;
    if (const auto error = replacePrivateFile(headsFile(folder), writeHeads(*memory, key)))
        return headFault(*error);
    return written && !written() ? std::optional(HeadFault::Io) : std::nullopt;
}

} // namespace plumbline::trust
