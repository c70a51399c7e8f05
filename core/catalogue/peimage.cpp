// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/peimage.h"

#include "core/base/bytereader.h"
#include "core/base/hasher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::catalogue {

namespace {

constexpr qint64 newHeaderPlace = 0x3C; ///< e_lfanew
constexpr qint64 coffSize = 20;
constexpr qint64 checksumOffset = 64; ///< in the optional header, of both kinds
constexpr qint64 sectionSize = 40;
constexpr quint16 magicPe32 = 0x10B;
constexpr quint16 magicPe32Plus = 0x20B;
constexpr quint32 securityDirectory = 4; ///< IMAGE_DIRECTORY_ENTRY_SECURITY

Failure<ParseError> bad(const QString &structure, qint64 offset, qint64 value)
{
    return fail({.kind = ParseError::Kind::BadValue,
                 .offset = offset,
                 .structure = structure,
                 .wanted = value,
                 .available = 0,
                 .detail = {}});
}

/// Numbers at places that the headers name; the first that is not there is remembered, and zeros follow.
class Fields
{
public:
    explicit Fields(QByteArrayView file)
        : m_file(file)
    {
    }

    quint16 u16(qint64 offset, const char *name) { return number<quint16>(offset, name, &ByteReader::u16); }
    quint32 u32(qint64 offset, const char *name) { return number<quint32>(offset, name, &ByteReader::u32); }
    [[nodiscard]] const std::optional<ParseError> &error() const { return m_error; }

private:
    template <typename T>
    T number(qint64 offset, const char *name, Result<T> (ByteReader::*read)(const char *))
    {
        // A place beyond the file is one behind its end: nothing can be read there.
        const qint64 start = std::clamp<qint64>(offset, 0, m_file.size());
        ByteReader reader(m_file.sliced(start), start);
        const Result<T> value = (reader.*read)(name);
        if (!value && !m_error)
            m_error = value.error();
        return value.value_or(T());
    }

    QByteArrayView m_file;
    std::optional<ParseError> m_error;
};

struct Headers
{
    qint64 optional = 0; ///< where the optional header starts
    qint64 directory = 0; ///< where the entry of the signatures stands; 0 where there is none
    qint64 size = 0; ///< SizeOfHeaders
    ByteRange signatures;
    std::vector<ByteRange> sections; ///< with data, in the order of their data
};

void readSections(Fields &fields, Headers &headers, qint64 table, int count)
{
    for (int i = 0; i < count; ++i) {
        const qint64 entry = table + i * sectionSize;
        const ByteRange data{fields.u32(entry + 20, "PointerToRawData"),
                             fields.u32(entry + 16, "SizeOfRawData")};
        if (data.length > 0)
            headers.sections.push_back(data);
    }
    std::ranges::stable_sort(headers.sections, {}, &ByteRange::offset);
}

Result<Headers> readHeaders(Fields &fields)
{
    Headers headers;
    if (fields.u16(0, "e_magic") != 0x5A4D) // "MZ"
        return bad(u"e_magic"_s, 0, 0);
    const qint64 start = fields.u32(newHeaderPlace, "e_lfanew");
    if (fields.u32(start, "Signature") != 0x00004550) // "PE"
        return bad(u"Signature"_s, start, 0);
    const int sections = fields.u16(start + 4 + 2, "NumberOfSections");
    const int optionalSize = fields.u16(start + 4 + 16, "SizeOfOptionalHeader");
    headers.optional = start + 4 + coffSize;
    const quint16 magic = fields.u16(headers.optional, "Magic");
    if (magic != magicPe32 && magic != magicPe32Plus)
        return bad(u"Magic"_s, headers.optional, magic);
    if (sections > maxSections)
        return bad(u"NumberOfSections"_s, start + 6, sections);
    headers.size = fields.u32(headers.optional + 60, "SizeOfHeaders");
    const qint64 directories = headers.optional + (magic == magicPe32 ? 96 : 112);
    const quint32 count = fields.u32(directories - 4, "NumberOfRvaAndSizes");
    const qint64 entry = directories + 8 * qint64(securityDirectory);
    if (count > securityDirectory && entry + 8 <= headers.optional + optionalSize) {
        headers.directory = entry;
        headers.signatures = {fields.u32(entry, "CertificateTable"), fields.u32(entry + 4, "Size")};
    }
    readSections(fields, headers, headers.optional + optionalSize, sections);
    if (fields.error())
        return fail(*fields.error());
    const qint64 end = headers.optional + optionalSize + sections * sectionSize;
    if (headers.size < end)
        return bad(u"SizeOfHeaders"_s, headers.optional + 60, headers.size);
    return headers;
}

std::optional<ParseError> faultOf(const Headers &headers, qint64 fileSize)
{
    qint64 end = headers.size;
    if (end > fileSize)
        return bad(u"SizeOfHeaders"_s, headers.optional + 60, end).value();
    for (const ByteRange &section : headers.sections) {
        if (section.offset < end || section.end() > fileSize)
            return bad(u"PointerToRawData"_s, section.offset, section.length).value();
        end = section.end();
    }
    const ByteRange &signatures = headers.signatures;
    if (signatures.length > 0 && (signatures.offset < end || signatures.end() != fileSize))
        return bad(u"CertificateTable"_s, headers.directory, signatures.offset).value();
    return std::nullopt;
}

void add(PeImage &image, qint64 from, qint64 to)
{
    if (to > from)
        image.hashed.push_back({from, to - from});
}

} // namespace

Result<PeImage> readPeImage(QByteArrayView file)
{
    Fields fields(file);
    const Result<Headers> headers = readHeaders(fields);
    if (!headers)
        return fail(headers.error());
    if (const auto fault = faultOf(*headers, file.size()))
        return fail(*fault);
    PeImage image;
    image.signatures = headers->signatures.length > 0 ? headers->signatures : ByteRange();
    const qint64 checksum = headers->optional + checksumOffset;
    add(image, 0, checksum);
    if (headers->directory > 0) {
        add(image, checksum + 4, headers->directory);
        add(image, headers->directory + 8, headers->size);
    } else {
        add(image, checksum + 4, headers->size);
    }
    qint64 sum = headers->size; // SUM_OF_BYTES_HASHED, which gaps between sections do not count into
    for (const ByteRange &section : headers->sections) {
        add(image, section.offset, section.end());
        sum += section.length;
    }
    add(image, sum, file.size() - image.signatures.length);
    return image;
}

Digest authenticodeDigest(QByteArrayView file, const PeImage &image, HashAlgorithm algorithm)
{
    QByteArray covered;
    covered.reserve(file.size());
    for (const ByteRange &range : image.hashed)
        covered.append(file.sliced(range.offset, range.length));
    return {algorithm, hashOf(algorithm, covered)};
}

} // namespace plumbline::catalogue
