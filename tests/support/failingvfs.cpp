// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingvfs.h"

#include <QByteArray>

#include <map>
#include <vector>

#include <sqlite3.h>

// The interfaces: https://www.sqlite.org/c3ref/vfs.html, https://www.sqlite.org/c3ref/io_methods.html

namespace plumbline::test {

namespace {

struct Plan
{
    FailingVfs::Fault fault = FailingVfs::Fault::Once;
    qint64 failAt = 0;
    qint64 count = 0;
    bool hasFailed = false;
};

Plan plan;
sqlite3_vfs *system = nullptr;
bool isRegistered = false;

/// What was in a file before a write that has not been synced yet.
struct Undo
{
    sqlite3_int64 offset = 0;
    QByteArray bytes; ///< fewer than were written where the file ended there
    qsizetype size = 0; ///< of what was written
};
/// Of every open file.
std::map<sqlite3_file *, std::vector<Undo>> unsynced;

/// Ours, and behind it the system's own.
struct ShimFile
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return shim(file)->real();
}

const sqlite3_io_methods &methods(sqlite3_file *file)
{
    return *real(file)->pMethods;
}

/// Takes back every other write that was not synced, latest first: disks write in any order.
void losePower()
{
    for (auto &[file, writes] : unsynced) {
        for (size_t i = writes.size(); i > 0; --i) {
            if (i % 2 == 0)
                continue;
            // Where the file grew by it, and by a later one that was kept, there are zeros.
            const Undo &undo = writes[i - 1];
            const QByteArray before = undo.bytes.leftJustified(undo.size, '\0');
            (void)methods(file).xWrite(real(file), before.constData(), int(before.size()), undo.offset);
            if (i == writes.size() && undo.bytes.size() < undo.size)
                (void)methods(file).xTruncate(real(file), undo.offset + undo.bytes.size());
        }
        writes.clear();
    }
}

/// Remembers what a write is about to replace.
void keepUndo(sqlite3_file *file, int size, sqlite3_int64 offset)
{
    sqlite3_int64 end = 0;
    if (plan.fault != FailingVfs::Fault::PowerCut || methods(file).xFileSize(real(file), &end) != SQLITE_OK)
        return;
    Undo undo{.offset = offset,
              .bytes = QByteArray(qBound(qint64(0), end - offset, qint64(size)), '\0'),
              .size = size};
    if (!undo.bytes.isEmpty())
        (void)methods(file).xRead(real(file), undo.bytes.data(), int(undo.bytes.size()), offset);
    unsynced[file].push_back(std::move(undo));
}

/// Counts a call; whether it is to fail.
bool fails(bool isWrite = false)
{
    using Fault = FailingVfs::Fault;
    if (plan.failAt == 0 || (plan.fault == Fault::DiskFull && !isWrite)) {
        plan.count += plan.failAt == 0 ? 1 : 0;
        return false;
    }
    ++plan.count;
    const bool isDue = plan.fault == Fault::Once ? plan.count == plan.failAt : plan.count >= plan.failAt;
    if (isDue && !plan.hasFailed && plan.fault == Fault::PowerCut)
        losePower();
    plan.hasFailed = plan.hasFailed || isDue;
    return isDue;
}

int close(sqlite3_file *file)
{
    unsynced.erase(file);
    return methods(file).xClose(real(file));
}

int read(sqlite3_file *file, void *target, int size, sqlite3_int64 offset)
{
    return fails() ? SQLITE_IOERR_READ : methods(file).xRead(real(file), target, size, offset);
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (!fails(true)) {
        keepUndo(file, size, offset);
        return methods(file).xWrite(real(file), bytes, size, offset);
    }
    // The first write that fails is torn; those after it never get to the disk.
    if (plan.fault == FailingVfs::Fault::PowerCut && plan.count == plan.failAt)
        (void)methods(file).xWrite(real(file), bytes, size / 2, offset);
    return plan.fault == FailingVfs::Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : methods(file).xTruncate(real(file), size);
}

int sync(sqlite3_file *file, int)
{
    if (fails())
        return SQLITE_IOERR_FSYNC;
    // The process lives on, so what the system was given is there; waiting for the disk proves nothing here.
    unsynced.erase(file);
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return fails() ? SQLITE_IOERR_FSTAT : methods(file).xFileSize(real(file), size);
}

int lock(sqlite3_file *file, int level)
{
    return fails() ? SQLITE_IOERR_LOCK : methods(file).xLock(real(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return methods(file).xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return fails() ? SQLITE_IOERR_CHECKRESERVEDLOCK : methods(file).xCheckReservedLock(real(file), result);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return methods(file).xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return methods(file).xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return methods(file).xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file *file, int page, int size, int extend, volatile void **target)
{
    return fails() ? SQLITE_IOERR_SHMMAP : methods(file).xShmMap(real(file), page, size, extend, target);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    if ((flags & SQLITE_SHM_LOCK) != 0 && fails())
        return SQLITE_IOERR_SHMLOCK;
    return methods(file).xShmLock(real(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    methods(file).xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int deleteFlag)
{
    return methods(file).xShmUnmap(real(file), deleteFlag);
}

constexpr sqlite3_io_methods shimMethods{
    .iVersion = 2,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = fileSize,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = checkReservedLock,
    .xFileControl = fileControl,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = deviceCharacteristics,
    .xShmMap = shmMap,
    .xShmLock = shmLock,
    .xShmBarrier = shmBarrier,
    .xShmUnmap = shmUnmap,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (fails())
        return SQLITE_CANTOPEN;
    const int code = system->xOpen(system, name, real(file), flags, outFlags);
    if (code == SQLITE_OK)
        file->pMethods = &shimMethods;
    return code;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    return fails() ? SQLITE_IOERR_DELETE : system->xDelete(system, name, syncFolder);
}

int access(sqlite3_vfs *, const char *name, int flags, int *result)
{
    return fails() ? SQLITE_IOERR_ACCESS : system->xAccess(system, name, flags, result);
}

sqlite3_vfs *shimVfs()
{
    // All else is the system's: a copy of it with our functions.
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs copy = *system;
        copy.szOsFile = int(sizeof(ShimFile)) + system->szOsFile;
        copy.zName = "failing";
        copy.pNext = nullptr;
        copy.xOpen = open;
        copy.xDelete = remove;
        copy.xAccess = access;
        return copy;
    }();
    return &vfs;
}

} // namespace

FailingVfs::FailingVfs()
{
    Q_ASSERT(!isRegistered);
    sqlite3_initialize();
    system = sqlite3_vfs_find(nullptr);
    plan = {};
    sqlite3_vfs_register(shimVfs(), 1);
    isRegistered = true;
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(shimVfs());
    unsynced.clear();
    isRegistered = false;
}

void FailingVfs::arm(Fault fault, qint64 call)
{
    plan = {.fault = fault, .failAt = call};
}

void FailingVfs::disarm()
{
    plan.failAt = 0;
}

qint64 FailingVfs::count() const
{
    return plan.count;
}

bool FailingVfs::hasFailed() const
{
    return plan.hasFailed;
}

} // namespace plumbline::test
