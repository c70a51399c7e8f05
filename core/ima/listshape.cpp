// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/listshape.h"

#include "core/base/hasher.h"
#include "core/ima/templatehash.h"

#include <algorithm>
#include <array>
#include <vector>

namespace plumbline::ima {

namespace {

constexpr int maxTried = 16; ///< entries at the start of a list that are looked at

/// In the order in which a tie is decided.
constexpr std::array candidates{
    HashAlgorithm::Sha1,    HashAlgorithm::Sha256,   HashAlgorithm::Sha384,   HashAlgorithm::Sha512,
    HashAlgorithm::Sm3_256, HashAlgorithm::Sha3_256, HashAlgorithm::Sha3_384, HashAlgorithm::Sha3_512,
};

std::vector<EntryView> firstBinaryEntries(QByteArrayView bytes, ByteOrder order, qsizetype hashSize)
{
    std::vector<EntryView> entries;
    ByteReader reader(bytes, 0, order);
    while (!reader.atEnd() && entries.size() < maxTried) {
        const auto entry = readBinaryEntry(reader, order, hashSize);
        if (!entry)
            break;
        entries.push_back(*entry);
    }
    return entries;
}

/// Lines that are none are left out.
std::vector<EntryView> firstAsciiEntries(QByteArrayView bytes)
{
    std::vector<EntryView> entries;
    qsizetype start = 0;
    for (int i = 0; i < maxTried && start < bytes.size(); ++i) {
        const qsizetype feed = bytes.indexOf('\n', start);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        if (const auto entry = readAsciiLine(bytes.sliced(start, end - start), start))
            entries.push_back(*entry);
        start = end + 1;
    }
    return entries;
}

std::vector<EntryView> ofHashSize(std::vector<EntryView> lines, qsizetype hashSize)
{
    std::erase_if(lines, [=](const EntryView &line) { return line.templateHash.size() != 2 * hashSize; });
    return lines;
}

/// Whether one of the entries has a template hash that is the hash of its data.
bool anyMatches(const List &list, const std::vector<EntryView> &entries)
{
    Hasher hasher(list.templateAlgorithm);
    return std::ranges::any_of(entries, [&](const EntryView &entry) {
        const auto message = TemplateMessage::of(list, entry);
        return message && hasher.hash(message->bytes()) == recordedHash(list, entry);
    });
}

/// @p lines are those of an ascii list.
ListShape shapeFor(const List &list, const std::vector<EntryView> &lines)
{
    const qsizetype size = digestSize(list.templateAlgorithm).value_or(0);
    const auto entries
        = list.isAscii ? ofHashSize(lines, size) : firstBinaryEntries(list.bytes, list.byteOrder, size);
    if (entries.empty())
        return {.byteOrder = list.byteOrder, .templateAlgorithm = list.templateAlgorithm};
    return {.byteOrder = list.byteOrder,
            .templateAlgorithm = list.templateAlgorithm,
            .goodEntries = int(entries.size()),
            .isConfirmed = anyMatches(list, entries),
            .hasKnownTemplate = templateFormat(entries.front().templateName).has_value()};
}

bool isBetter(const ListShape &shape, const ListShape &best)
{
    if (shape.isConfirmed != best.isConfirmed)
        return shape.isConfirmed;
    return shape.goodEntries > best.goodEntries;
}

} // namespace

ListShape shapeOf(const QByteArray &bytes, ListKind kind)
{
    // An ascii list of a big-endian host shows in its template hashes only.
    constexpr std::array bothOrders{ByteOrder::LittleEndian, ByteOrder::BigEndian};
    List list{.bytes = bytes, .isAscii = kind == ListKind::Ascii};
    ListShape best;
    best.byteOrder = kind == ListKind::BinaryBigEndian ? ByteOrder::BigEndian : ByteOrder::LittleEndian;
    const auto lines = list.isAscii ? firstAsciiEntries(bytes) : std::vector<EntryView>();
    for (const ByteOrder order : bothOrders) {
        if (!list.isAscii && order != best.byteOrder)
            continue;
        for (const HashAlgorithm algorithm : candidates) {
            list.byteOrder = order;
            list.templateAlgorithm = algorithm;
            if (const ListShape shape = shapeFor(list, lines); isBetter(shape, best))
                best = shape;
        }
    }
    return best;
}

std::optional<ListKind> recogniseList(QByteArrayView bytes)
{
    // Enough for the entries that are looked at, little enough to be quick on a file of any size.
    constexpr qsizetype lookedAt = 256 * 1024;
    const QByteArray start = bytes.first(std::min(bytes.size(), lookedAt)).toByteArray();
    for (const ListKind kind : {ListKind::BinaryLittleEndian, ListKind::BinaryBigEndian, ListKind::Ascii}) {
        const ListShape shape = shapeOf(start, kind);
        if (shape.goodEntries > 0 && (shape.isConfirmed || shape.hasKnownTemplate))
            return kind;
    }
    return std::nullopt;
}

} // namespace plumbline::ima
