// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealmemory.h"

#include "core/base/bytereader.h"
#include "core/base/secret.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace plumbline::store {

namespace {

// The file has two slots, each a tag, the generation (64 bits, little-endian) and an HMAC-SHA-256 over both.
// The lower one is overwritten, so that a write that is cut short leaves the other.
constexpr QByteArrayView tag("plumbline seal 1");
constexpr qsizetype slotSize = 16 + 8 + 32;
constexpr std::array<off_t, 2> slotOffsets{0, 512}; ///< sectors of their own

/// An open file, locked against other programs that take note.
class LockedFile
{
public:
    LockedFile(const QString &path, int flags)
        : m_file(::open(QFile::encodeName(path).constData(), flags | O_NOFOLLOW | O_CLOEXEC, 0600))
    {
        if (m_file >= 0)
            ::flock(m_file, LOCK_EX);
    }
    ~LockedFile()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(LockedFile)

    [[nodiscard]] int file() const { return m_file; }

private:
    int m_file = -1;
};

QByteArray readSlot(int file, off_t offset)
{
    QByteArray bytes(slotSize, '\0');
    const ssize_t size = ::pread(file, bytes.data(), size_t(bytes.size()), offset);
    bytes.truncate(std::max<ssize_t>(size, 0));
    return bytes;
}

} // namespace

SealMemory::SealMemory(QString path, QByteArray key)
    : m_path(std::move(path))
    , m_key(std::move(key))
{
}

QByteArray SealMemory::slot(qint64 generation) const
{
    QByteArray bytes = tag.toByteArray();
    const quint64 little = qToLittleEndian(quint64(generation));
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    return bytes + hmacSha256(m_key, bytes);
}

std::optional<qint64> SealMemory::generationIn(QByteArrayView bytes) const
{
    ByteReader reader(bytes);
    const auto start = reader.bytes(tag.size(), "seal");
    const auto generation = reader.u64("seal");
    if (!start || !generation || bytes != slot(qint64(*generation)))
        return {};
    return qint64(*generation);
}

SealMemory::Remembered SealMemory::readFrom(int file) const
{
    Remembered remembered;
    bool isAnyOurs = false;
    bool isEmpty = true;
    for (const off_t offset : slotOffsets) {
        const QByteArray bytes = readSlot(file, offset);
        isEmpty = isEmpty && bytes.isEmpty();
        if (const auto generation = generationIn(bytes)) {
            isAnyOurs = true;
            remembered.generation = std::max(remembered.generation, *generation);
        }
    }
    remembered.isOurs = isAnyOurs || isEmpty;
    return remembered;
}

SealMemory::Remembered SealMemory::read() const
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return {};
    const LockedFile locked(m_path, O_RDONLY);
    return locked.file() < 0 ? Remembered{.isOurs = false} : readFrom(locked.file());
}

void SealMemory::remember(qint64 generation) const
{
    if (m_path.isEmpty())
        return;
    const LockedFile locked(m_path, O_RDWR | O_CREAT);
    if (locked.file() < 0 || readFrom(locked.file()).generation >= generation)
        return;
    std::array<qint64, 2> generations{};
    for (size_t i = 0; i < slotOffsets.size(); ++i)
        generations[i] = generationIn(readSlot(locked.file(), slotOffsets[i])).value_or(-1);
    const size_t lower = generations[0] <= generations[1] ? 0 : 1;
    const QByteArray bytes = slot(generation);
    (void)!::pwrite(locked.file(), bytes.constData(), size_t(bytes.size()), slotOffsets[lower]);
}

void SealMemory::rememberAnyway(qint64 generation) const
{
    if (m_path.isEmpty())
        return;
    {
        const LockedFile locked(m_path, O_RDWR | O_CREAT);
        (void)!::ftruncate(locked.file(), 0);
    }
    remember(generation);
}

} // namespace plumbline::store
