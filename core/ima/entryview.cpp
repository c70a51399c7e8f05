// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/entryview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::ima {

namespace {

constexpr quint32 legacyDigestSize = 20;
constexpr quint32 maxTemplateDataLength = 1024 * 1024;
constexpr qsizetype maxPcrDigits = 3;

Failure<ParseError> lineFailure(const char *structure, qint64 offset, QByteArrayView found)
{
    constexpr qsizetype maxShown = 64;
    return fail({.kind = ParseError::Kind::BadValue,
                 .offset = offset,
                 .structure = QString::fromLatin1(structure),
                 .detail = QString::fromLatin1(found.first(std::min(found.size(), maxShown)))});
}

Result<quint32> checkedLength(Result<quint32> length, quint32 limit, const char *structure, qint64 offset)
{
    if (!length || *length <= limit)
        return length;
    return fail({.kind = ParseError::Kind::TooLarge,
                 .offset = offset,
                 .structure = QString::fromLatin1(structure),
                 .wanted = *length,
                 .available = limit});
}

/// A 32-bit length and that many bytes.
Result<QByteArrayView> sizedBytes(ByteReader &reader, quint32 limit, const char *structure)
{
    const qint64 start = reader.offset();
    const auto length = checkedLength(reader.u32(structure), limit, structure, start);
    if (!length)
        return fail(length.error());
    return reader.bytes(*length, structure);
}

/// The data of the template "ima" is a digest of 20 bytes and a name with its length; nothing says how long
/// it is as a whole.
Result<QByteArrayView> legacyData(ByteReader &reader, ByteOrder order)
{
    ByteReader ahead(reader.rest(), reader.offset(), order);
    if (const auto digest = ahead.bytes(legacyDigestSize, "d"); !digest)
        return fail(digest.error());
    if (const auto name = sizedBytes(ahead, maxTemplateDataLength, "n"); !name)
        return fail(name.error());
    return reader.bytes(ahead.offset() - reader.offset(), "template data");
}

bool isHex(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// The bytes up to the next space, or all.
QByteArrayView firstWord(QByteArrayView text)
{
    const qsizetype space = text.indexOf(' ');
    return space < 0 ? text : text.first(space);
}

/// Takes a word and the space behind it off the start of a line.
struct LineReader
{
    QByteArrayView rest;
    qint64 offset = 0;

    QByteArrayView word()
    {
        const QByteArrayView found = firstWord(rest);
        skip(found.size() < rest.size() ? found.size() + 1 : found.size());
        return found;
    }
    void skip(qsizetype length)
    {
        rest = rest.sliced(length);
        offset += length;
    }
};

Result<quint32> pcrFrom(QByteArrayView digits, qint64 offset)
{
    const bool isNumber = !digits.isEmpty() && digits.size() <= maxPcrDigits
        && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return lineFailure("PCR", offset, digits);
    quint32 pcr = 0;
    for (const char digit : digits)
        pcr = pcr * 10 + quint32(digit - '0');
    return pcr;
}

void splitBinary(FieldViews &views, ByteReader reader, const TemplateFormat &format)
{
    for (const TemplateField *field : format.fields()) {
        const bool hasLength = !format.isLegacy || field->format != FieldFormat::Digest;
        const Result<QByteArrayView> value = hasLength
            ? sizedBytes(reader, maxTemplateDataLength, field->id.data())
            : reader.bytes(legacyDigestSize, field->id.data());
        if (!value) {
            views.error = value.error();
            return;
        }
        views.members[size_t(views.count++)] = {field, *value, reader.offset() - value->size()};
    }
    if (!reader.atEnd()) {
        views.error = ParseError{.kind = ParseError::Kind::TrailingBytes,
                                 .offset = reader.offset(),
                                 .structure = u"template data"_s,
                                 .available = reader.remaining()};
    }
}

/// Fields at the end of a line may be empty, and whoever copied it may have cut the spaces that tell: a name
/// without spaces, then the fields that are there.
void splitTrimmed(FieldViews &views, LineReader line, std::span<const TemplateField *const> fields,
                  size_t first)
{
    if (line.rest.isEmpty()) {
        views.error = ParseError{.kind = ParseError::Kind::Truncated,
                                 .offset = line.offset,
                                 .structure = QString(fields[first]->id),
                                 .wanted = 1};
        return;
    }
    for (size_t i = first; i < fields.size(); ++i) {
        const qint64 offset = line.offset;
        views.members[i] = {fields[i], line.word(), offset};
    }
    views.count = int(fields.size());
}

/// Only a name can hold spaces (of kernels before 3.13), so the fields before it are taken from the left and
/// those after it from the right.
void splitAscii(FieldViews &views, LineReader line, const TemplateFormat &format)
{
    const auto fields = format.fields();
    const auto isName = [](const TemplateField *field) { return field->format == FieldFormat::String; };
    const auto name = std::ranges::find_if(fields, isName);
    for (auto field = fields.begin(); field != name; ++field) {
        const qint64 offset = line.offset;
        views.members[size_t(views.count++)] = {*field, line.word(), offset};
    }
    if (name == fields.end())
        return;
    const auto nameIndex = size_t(name - fields.begin());
    const size_t after = fields.size() - 1 - nameIndex;
    if (size_t(std::ranges::count(line.rest, ' ')) < after)
        return splitTrimmed(views, line, fields, nameIndex);
    for (size_t i = fields.size() - 1; i > nameIndex; --i) {
        const qsizetype space = line.rest.lastIndexOf(' ');
        views.members[i] = {fields[i], line.rest.sliced(space + 1), line.offset + space + 1};
        line.rest.truncate(space);
    }
    views.members[nameIndex] = {*name, line.rest, line.offset};
    views.count = format.count;
}

/// The parts of an entry of a binary list that was read before: they are where they were found then.
EntryView viewReadEntry(const List &list, const Entry &entry, QByteArrayView bytes, qsizetype hashSize)
{
    constexpr qsizetype numberSize = 4; // of the PCR and of the length of the name
    return {.claimedPcr = entry.claimedPcr,
            .templateHash = bytes.sliced(numberSize, hashSize),
            .templateName
            = bytes.sliced(numberSize + hashSize + numberSize, list.templates[entry.templateIndex].size()),
            .data = bytes.sliced(qsizetype(entry.dataOffset)),
            .dataOffset = entry.offset + entry.dataOffset};
}

} // namespace

Result<EntryView> readBinaryEntry(ByteReader &reader, ByteOrder order, qsizetype hashSize)
{
    EntryView entry;
    const auto pcr = reader.u32("PCR");
    if (!pcr)
        return fail(pcr.error());
    entry.claimedPcr = *pcr;
    const auto hash = reader.bytes(qint64(hashSize), "template hash");
    if (!hash)
        return fail(hash.error());
    entry.templateHash = *hash;
    const auto name = sizedBytes(reader, quint32(maxTemplateNameLength), "template name");
    if (!name)
        return fail(name.error());
    entry.templateName = *name;
    if (!isTemplateName(*name))
        return lineFailure("template name", reader.offset() - name->size(), *name);
    const bool isLegacy = *name == QByteArrayView("ima");
    const auto data
        = isLegacy ? legacyData(reader, order) : sizedBytes(reader, maxTemplateDataLength, "template data");
    if (!data)
        return fail(data.error());
    entry.data = *data;
    entry.dataOffset = reader.offset() - data->size();
    return entry;
}

Result<EntryView> readAsciiLine(QByteArrayView text, qint64 offset)
{
    LineReader line{text, offset};
    if (line.rest.startsWith(' '))
        line.skip(1); // "%2d"
    EntryView entry;
    qint64 start = line.offset;
    const auto pcr = pcrFrom(line.word(), start);
    if (!pcr)
        return fail(pcr.error());
    entry.claimedPcr = *pcr;
    start = line.offset;
    entry.templateHash = line.word();
    if (entry.templateHash.isEmpty() || entry.templateHash.size() % 2 != 0 || !isHex(entry.templateHash)
        || entry.templateHash.size() > 2 * maxDigestSize)
        return lineFailure("template hash", start, entry.templateHash);
    start = line.offset;
    entry.templateName = line.word();
    if (!isTemplateName(entry.templateName))
        return lineFailure("template name", start, entry.templateName);
    entry.data = line.rest;
    entry.dataOffset = line.offset;
    return entry;
}

Result<EntryView> viewEntry(const List &list, const Entry &entry)
{
    const QByteArrayView bytes = QByteArrayView(list.bytes).sliced(entry.offset, qsizetype(entry.length));
    if (list.isAscii)
        return readAsciiLine(bytes, entry.offset);
    const qsizetype hashSize = digestSize(list.templateAlgorithm).value_or(0);
    if (entry.dataOffset > 0 && entry.templateIndex < list.templates.size())
        return viewReadEntry(list, entry, bytes, hashSize);
    ByteReader reader(bytes, entry.offset, list.byteOrder);
    return readBinaryEntry(reader, list.byteOrder, hashSize);
}

FieldViews splitFields(const List &list, const EntryView &entry, const TemplateFormat &format)
{
    FieldViews views;
    if (list.isAscii)
        splitAscii(views, {entry.data, entry.dataOffset}, format);
    else
        splitBinary(views, ByteReader(entry.data, entry.dataOffset, list.byteOrder), format);
    return views;
}

} // namespace plumbline::ima
