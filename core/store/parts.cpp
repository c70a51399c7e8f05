// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"

#include "core/base/bytereader.h"

namespace plumbline::store {

namespace {

constexpr qint64 hashSize = 32;

Result<PartReference> readPart(ByteReader &reader)
{
    const auto length = reader.u16("part.name");
    if (!length)
        return fail(length.error());
    const auto name = reader.bytes(qint64(*length), "part.name");
    if (!name)
        return fail(name.error());
    const auto hash = reader.bytes(hashSize, "part.hash");
    if (!hash)
        return fail(hash.error());
    return PartReference{name->toByteArray(), hash->toByteArray()};
}

} // namespace

QByteArray writeParts(const std::vector<PartReference> &parts)
{
    QByteArray bytes;
    for (const PartReference &part : parts) {
        Q_ASSERT(part.hash.size() == hashSize);
        const quint16 length = qToLittleEndian(quint16(part.name.size()));
        bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
        bytes.append(part.name);
        bytes.append(part.hash);
    }
    return bytes;
}

Result<std::vector<PartReference>> readParts(QByteArrayView bytes)
{
    std::vector<PartReference> parts;
    ByteReader reader(bytes);
    while (!reader.atEnd()) {
        if (parts.size() == maxParts)
            return fail({.kind = ParseError::Kind::TooLarge, .structure = QStringLiteral("parts")});
        auto part = readPart(reader);
        if (!part)
            return fail(part.error());
        parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace plumbline::store
