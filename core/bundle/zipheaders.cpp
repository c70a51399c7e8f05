// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipheaders.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

constexpr quint32 localSignature = 0x04034B50;
constexpr quint32 centralSignature = 0x02014B50;
constexpr quint32 directoryEndSignature = 0x06054B50;

// Section 4.4.4.
constexpr quint16 encryptedFlags = 0x2041; ///< bits 0, 6 and 13
constexpr quint16 descriptorFlag = 0x0008;

constexpr int madeByUnix = 3; ///< section 4.4.2
constexpr quint32 unixTypeMask = 0170000;
constexpr quint32 unixRegular = 0100000;
constexpr quint32 dosSpecial = 0x0018; ///< folder, volume label

/// Section 4.5 and Info-ZIP's appnote: extended time, owner, NTFS times, libarchive's streaming data.
constexpr std::array<quint16, 4> harmlessExtras{0x5455, 0x7875, 0x000A, 0x6C78};

/// Reads numbers one after another and remembers the first failure.
class Numbers
{
public:
    Numbers(ByteReader &reader, const char *structure)
        : m_reader(reader)
        , m_structure(structure)
    {
    }

    quint16 u16() { return take(m_reader.u16(m_structure)); }
    quint32 u32() { return take(m_reader.u32(m_structure)); }
    QByteArray bytes(quint16 length) { return take(m_reader.bytes(int(length), m_structure)).toByteArray(); }
    void signature(quint32 wanted)
    {
        const qint64 offset = m_reader.offset();
        if (u32() != wanted && !m_error)
            m_error
                = ParseError{.offset = offset, .structure = QString::fromLatin1(m_structure), .detail = {}};
    }
    template <typename T> [[nodiscard]] Result<T> finish(T value) const
    {
        return m_error ? Result<T>(fail(*m_error)) : Result<T>(std::move(value));
    }

private:
    template <typename T> T take(const Result<T> &read)
    {
        if (!read && !m_error)
            m_error = read.error();
        return m_error ? T() : *read;
    }

    ByteReader &m_reader;
    const char *m_structure;
    std::optional<ParseError> m_error;
};

ZipCommon readCommon(Numbers &numbers)
{
    ZipCommon common;
    common.neededVersion = numbers.u16();
    common.flags = numbers.u16();
    common.method = numbers.u16();
    (void)numbers.u32(); // time and date
    common.checksum = numbers.u32();
    common.compressedSize = numbers.u32();
    common.size = numbers.u32();
    return common;
}

} // namespace

bool ZipCommon::hasDescriptor() const
{
    return (flags & descriptorFlag) != 0;
}

bool ZipCommon::isEncrypted() const
{
    return (flags & encryptedFlags) != 0;
}

bool ZipCentralHeader::isRegularFile() const
{
    const quint32 type = madeBy >> 8 == madeByUnix ? attributes >> 16 & unixTypeMask : 0;
    return (type == 0 || type == unixRegular) && (attributes & dosSpecial) == 0;
}

Result<ZipCentralHeader> readCentralHeader(ByteReader &reader)
{
    Numbers numbers(reader, "central directory header");
    numbers.signature(centralSignature);
    ZipCentralHeader header;
    header.madeBy = numbers.u16();
    header.common = readCommon(numbers);
    const quint16 nameLength = numbers.u16();
    const quint16 extraLength = numbers.u16();
    header.commentLength = numbers.u16();
    header.disk = numbers.u16();
    (void)numbers.u16(); // internal attributes
    header.attributes = numbers.u32();
    header.localOffset = numbers.u32();
    header.name = numbers.bytes(nameLength);
    header.extra = numbers.bytes(extraLength);
    return numbers.finish(header);
}

Result<ZipLocalHeader> readLocalHeader(ByteReader &reader)
{
    Numbers numbers(reader, "local file header");
    numbers.signature(localSignature);
    ZipLocalHeader header;
    header.common = readCommon(numbers);
    const quint16 nameLength = numbers.u16();
    const quint16 extraLength = numbers.u16();
    header.name = numbers.bytes(nameLength);
    header.extra = numbers.bytes(extraLength);
    return numbers.finish(header);
}

Result<ZipDirectoryEnd> readDirectoryEnd(ByteReader &reader)
{
    Numbers numbers(reader, "end of central directory");
    numbers.signature(directoryEndSignature);
    ZipDirectoryEnd end;
    end.disk = numbers.u16();
    end.directoryDisk = numbers.u16();
    end.entriesHere = numbers.u16();
    end.entries = numbers.u16();
    end.directorySize = numbers.u32();
    end.directoryOffset = numbers.u32();
    end.commentLength = numbers.u16();
    return numbers.finish(end);
}

bool isHarmlessExtra(QByteArrayView extra)
{
    ByteReader reader(extra);
    while (!reader.atEnd()) {
        const auto id = reader.u16("extra field");
        const auto length = reader.u16("extra field");
        if (!id || !length || !reader.bytes(int(*length), "extra field"))
            return false;
        if (std::ranges::find(harmlessExtras, *id) == harmlessExtras.end())
            return false;
    }
    return true;
}

} // namespace plumbline::bundle
