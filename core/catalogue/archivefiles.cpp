// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/archivefiles.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace plumbline::catalogue {

namespace {

template <auto release> struct Free
{
    template <typename T> void operator()(T *object) const { release(object); }
};
using ReadPointer = std::unique_ptr<archive, Free<archive_read_free>>;

constexpr qsizetype chunkSize = 256 * 1024;

ParseError errorOf(ParseError::Kind kind, const QByteArray &name, const QString &detail = {})
{
    return {.kind = kind,
            .offset = 0,
            .structure = QString::fromUtf8(name),
            .wanted = 0,
            .available = 0,
            .detail = detail};
}

/// What libarchive says, which is English and may quote the file: evidence text.
ParseError libraryError(archive *reader, const QByteArray &name)
{
    const char *words = archive_error_string(reader);
    return errorOf(ParseError::Kind::BadValue, name, QString::fromUtf8(words ? words : ""));
}

/// What libarchive was built without, it would start a program for: it says so by a warning.
bool isBuiltIn(int answer)
{
    return answer == ARCHIVE_OK;
}

bool supportFilters(archive *reader)
{
    constexpr std::array filters{archive_read_support_filter_gzip, archive_read_support_filter_bzip2,
                                 archive_read_support_filter_xz, archive_read_support_filter_lzma,
                                 archive_read_support_filter_zstd};
    return std::ranges::all_of(filters, [=](const auto support) { return isBuiltIn(support(reader)); });
}

bool support(archive *reader, ArchiveKind kind)
{
    switch (kind) {
    case ArchiveKind::Ar:
        return isBuiltIn(archive_read_support_format_ar(reader));
    case ArchiveKind::Tar:
        return supportFilters(reader) && isBuiltIn(archive_read_support_format_tar(reader));
    case ArchiveKind::RpmCpio:
        return supportFilters(reader) && isBuiltIn(archive_read_support_filter_rpm(reader))
            && isBuiltIn(archive_read_support_format_cpio(reader));
    case ArchiveKind::Cab:
        break;
    }
    return isBuiltIn(archive_read_support_format_cab(reader));
}

/// One archive while it is walked.
class Walk
{
public:
    Walk(archive *reader, qint64 size)
        : m_reader(reader)
        , m_limit(std::min(maxArchivedTotal, std::max(freeTotal, size * maxArchiveRatio)))
    {
    }

    /// The file that the reader stands at. Sizes in headers are claims: bytes are counted.
    Result<QByteArray> read(const QByteArray &name)
    {
        QByteArray bytes;
        while (true) {
            const qsizetype start = bytes.size();
            bytes.resize(start + chunkSize);
            const la_ssize_t got = archive_read_data(m_reader, bytes.data() + start, size_t(chunkSize));
            if (got < 0)
                return fail(libraryError(m_reader, name));
            bytes.truncate(start + got);
            if (got == 0)
                return bytes;
            m_total += got;
            if (bytes.size() > maxArchivedFile || m_total > m_limit)
                return fail(errorOf(ParseError::Kind::TooLarge, name));
        }
    }

private:
    archive *m_reader;
    qint64 m_limit;
    qint64 m_total = 0;
};

} // namespace

Result<qint64> visitArchive(const QByteArray &file, ArchiveKind kind, const FileVisitor &visit,
                            const Progress &progress)
{
    const ReadPointer reader(archive_read_new());
    if (!reader || !support(reader.get(), kind))
        return fail(errorOf(ParseError::Kind::Unsupported, "archive"));
    if (archive_read_open_memory(reader.get(), file.constData(), size_t(file.size())) != ARCHIVE_OK)
        return fail(libraryError(reader.get(), "archive"));
    Walk walk(reader.get(), file.size());
    archive_entry *header = nullptr;
    for (qint64 count = 0;; ++count) {
        if (!progress.goOn(archive_filter_bytes(reader.get(), -1), file.size()))
            return fail(errorOf(ParseError::Kind::Cancelled, "archive"));
        const int answer = archive_read_next_header(reader.get(), &header);
        if (answer == ARCHIVE_EOF)
            return count;
        if (answer != ARCHIVE_OK)
            return fail(libraryError(reader.get(), "archive"));
        if (count >= maxArchivedFiles)
            return fail(errorOf(ParseError::Kind::TooLarge, "archive"));
        const char *raw = archive_entry_pathname(header);
        const QByteArray name(raw ? raw : "");
        const bool isFile = archive_entry_filetype(header) == AE_IFREG && !archive_entry_hardlink(header);
        if (!isFile || archive_entry_is_encrypted(header))
            continue;
        const auto bytes = walk.read(name);
        if (!bytes)
            return fail(bytes.error());
        if (!visit(name, *bytes))
            return count;
    }
}

} // namespace plumbline::catalogue
