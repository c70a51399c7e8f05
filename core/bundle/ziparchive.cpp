// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/ziparchive.h"

#include "core/bundle/problems.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

template <auto release> struct Free
{
    template <typename T> void operator()(T *object) const { release(object); }
};
using ReadPointer = std::unique_ptr<archive, Free<archive_read_free>>;
using WritePointer = std::unique_ptr<archive, Free<archive_write_free>>;
using EntryPointer = std::unique_ptr<archive_entry, Free<archive_entry_free>>;

constexpr qsizetype chunkSize = 256 * 1024;
constexpr auto damaged = "bundle.damaged"_L1;

/// What libarchive says, which is English and may quote the file: evidence text.
Failure<Problem> libraryFailure(archive *zip, const QByteArray &name)
{
    const char *words = archive_error_string(zip);
    return Failure<Problem>(Problem{.code = damaged,
                                    .range = {},
                                    .structure = QString::fromLatin1(name),
                                    .detail = QString::fromUtf8(words ? words : "")});
}

/// One member: exactly as many bytes as its header promises.
Result<QByteArray, Problem> inflateMember(archive *zip, const ZipEntry &entry)
{
    QByteArray bytes;
    while (true) {
        const qsizetype start = bytes.size();
        // One byte more than promised would show that there is more.
        const qsizetype room = std::min<qsizetype>(chunkSize, entry.size - start + 1);
        bytes.resize(start + room);
        const la_ssize_t got = archive_read_data(zip, bytes.data() + start, size_t(room));
        if (got < 0)
            return libraryFailure(zip, entry.name);
        bytes.truncate(start + got);
        if (bytes.size() > entry.size)
            return refuse("bundle.headers-differ"_L1, entry.name);
        if (got == 0)
            break;
    }
    if (bytes.size() != entry.size)
        return refuse("bundle.headers-differ"_L1, entry.name);
    return bytes;
}

/// Whether libarchive stands at the member that we are at.
bool isAt(archive_entry *header, const ZipEntry &entry)
{
    const char *name = archive_entry_pathname(header);
    return name && entry.name == name && archive_entry_filetype(header) == AE_IFREG
        && archive_entry_size(header) == entry.size && !archive_entry_is_encrypted(header)
        && !archive_entry_hardlink(header) && !archive_entry_symlink(header);
}

la_ssize_t append(archive * /*zip*/, void *target, const void *bytes, size_t length)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), qsizetype(length));
    return la_ssize_t(length);
}

bool writeMember(archive *zip, const Member &member)
{
    const EntryPointer header(archive_entry_new());
    archive_entry_set_pathname(header.get(), member.name.constData());
    archive_entry_set_size(header.get(), member.bytes.size());
    archive_entry_set_filetype(header.get(), AE_IFREG);
    archive_entry_set_perm(header.get(), 0644);
    return archive_write_header(zip, header.get()) == ARCHIVE_OK
        && archive_write_data(zip, member.bytes.constData(), size_t(member.bytes.size()))
        == member.bytes.size();
}

} // namespace

Result<std::vector<Member>, Problem> inflate(const QByteArray &file, const std::vector<ZipEntry> &entries,
                                             const Progress &progress)
{
    const ReadPointer zip(archive_read_new());
    // The reader that goes by the central directory; the other one goes by the local headers. That both tell
    // the same, readZipDirectory() has made sure.
    archive_read_support_format_zip_seekable(zip.get());
    if (archive_read_open_memory(zip.get(), file.constData(), size_t(file.size())) != ARCHIVE_OK)
        return libraryFailure(zip.get(), {});
    std::vector<Member> members;
    qint64 done = 0;
    archive_entry *header = nullptr;
    for (const ZipEntry &entry : entries) {
        if (!progress.goOn(done, file.size()))
            return refuse(ParseError{.kind = ParseError::Kind::Cancelled, .structure = {}, .detail = {}});
        if (archive_read_next_header(zip.get(), &header) != ARCHIVE_OK)
            return libraryFailure(zip.get(), entry.name);
        if (!isAt(header, entry))
            return refuse("bundle.headers-differ"_L1, entry.name);
        auto bytes = inflateMember(zip.get(), entry);
        if (!bytes)
            return Failure<Problem>(bytes.error());
        members.push_back({entry.name, *std::move(bytes)});
        done += entry.compressedSize;
    }
    if (archive_read_next_header(zip.get(), &header) != ARCHIVE_EOF)
        return refuseAt("bundle.trailing-data"_L1, file.size(), "central directory");
    return members;
}

Result<QByteArray, Problem> deflate(const std::vector<Member> &members)
{
    QByteArray file;
    const WritePointer zip(archive_write_new());
    archive_write_set_format_zip(zip.get());
    archive_write_set_bytes_per_block(zip.get(), 0); // no padding
    if (archive_write_open(zip.get(), &file, nullptr, append, nullptr) != ARCHIVE_OK)
        return libraryFailure(zip.get(), {});
    for (const Member &member : members)
        if (!writeMember(zip.get(), member))
            return libraryFailure(zip.get(), member.name);
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return libraryFailure(zip.get(), {});
    return file;
}

} // namespace plumbline::bundle
