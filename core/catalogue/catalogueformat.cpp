// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogueformat.h"

#include "core/base/bytereader.h"
#include "core/base/hasher.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plumbline::catalogue {

namespace {

constexpr QByteArrayView magic("PLMBCAT1");
constexpr qsizetype checksumSize = 32;
constexpr qsizetype maxText = 4096; ///< of one text, bytes

template <typename T> void addNumber(QByteArray &bytes, T number)
{
    std::array<char, sizeof(T)> raw{};
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), qsizetype(raw.size()));
}

void addText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8().left(maxText);
    addNumber(bytes, quint16(utf8.size()));
    bytes.append(utf8);
}

void addDigests(QByteArray &bytes, const std::vector<Digest> &digests)
{
    addNumber(bytes, quint8(digests.size()));
    for (const Digest &digest : digests) {
        addNumber(bytes, quint16(digest.algorithm));
        bytes.append(digest.value);
    }
}

bool isBefore(const SoftwareFile *a, const SoftwareFile *b)
{
    const auto digestOf = [](const SoftwareFile *file) { return file->digests.front().value; };
    return std::tuple(a->package, a->version, a->path, digestOf(a))
        < std::tuple(b->package, b->version, b->path, digestOf(b));
}

Failure<ParseError> bad(ParseError::Kind kind, const ByteReader &reader, const QString &structure)
{
    return fail({.kind = kind,
                 .offset = reader.offset(),
                 .structure = structure,
                 .wanted = 0,
                 .available = 0,
                 .detail = {}});
}

Result<QString> readText(ByteReader &reader, const char *name)
{
    const Result<quint16> length = reader.u16(name);
    const Result<QByteArrayView> bytes = length ? reader.bytes(qint64(*length), name) : fail(length.error());
    if (!bytes)
        return fail(bytes.error());
    return QString::fromUtf8(*bytes);
}

Result<std::vector<Digest>> readDigests(ByteReader &reader)
{
    std::vector<Digest> digests;
    const Result<quint8> count = reader.u8("digests");
    if (!count)
        return fail(count.error());
    for (int i = 0; i < *count; ++i) {
        const Result<quint16> algorithm = reader.u16("algorithm");
        if (!algorithm)
            return fail(algorithm.error());
        const auto size = digestSize(HashAlgorithm(*algorithm));
        if (!size)
            return bad(ParseError::Kind::BadValue, reader, u"algorithm"_s);
        const auto value = reader.bytes(qint64(*size), "digest");
        if (!value)
            return fail(value.error());
        digests.push_back({HashAlgorithm(*algorithm), value->toByteArray()});
    }
    return digests;
}

Result<SoftwareFile> readFile(ByteReader &reader)
{
    SoftwareFile file;
    for (QString *text : {&file.path, &file.package, &file.version}) {
        auto read = readText(reader, "text");
        if (!read)
            return fail(read.error());
        *text = *std::move(read);
    }
    for (std::vector<Digest> *digests : {&file.digests, &file.imageDigests}) {
        auto read = readDigests(reader);
        if (!read)
            return fail(read.error());
        *digests = *std::move(read);
    }
    return file;
}

} // namespace

QByteArray catalogueBytes(const Catalogue &catalogue)
{
    std::vector<const SoftwareFile *> files;
    for (const SoftwareFile &file : catalogue.files())
        files.push_back(&file);
    std::ranges::stable_sort(files, isBefore);
    QByteArray bytes = magic.toByteArray();
    addNumber(bytes, quint32(files.size()));
    for (const SoftwareFile *file : files) {
        addText(bytes, file->path);
        addText(bytes, file->package);
        addText(bytes, file->version);
        addDigests(bytes, file->digests);
        addDigests(bytes, file->imageDigests);
    }
    return bytes + hashOf(HashAlgorithm::Sha256, bytes);
}

Result<Catalogue> readCatalogue(QByteArrayView bytes)
{
    ByteReader whole(bytes);
    if (!bytes.startsWith(magic))
        return bad(ParseError::Kind::BadValue, whole, u"catalogue"_s);
    const qint64 length = bytes.size() - checksumSize;
    if (length < magic.size() || hashOf(HashAlgorithm::Sha256, bytes.first(length)) != bytes.sliced(length))
        return bad(ParseError::Kind::BadValue, whole, u"checksum"_s);
    ByteReader reader(bytes.first(length).sliced(magic.size()), magic.size());
    const Result<quint32> count = reader.u32("files");
    if (!count)
        return fail(count.error());
    if (*count > maxCatalogueFiles)
        return bad(ParseError::Kind::TooLarge, reader, u"files"_s);
    Catalogue catalogue;
    for (quint32 i = 0; i < *count; ++i) {
        auto file = readFile(reader);
        if (!file)
            return fail(file.error());
        if (!catalogue.add(*std::move(file)))
            return bad(ParseError::Kind::Duplicate, reader, u"file"_s);
    }
    if (!reader.atEnd())
        return bad(ParseError::Kind::TrailingBytes, reader, u"catalogue"_s);
    return catalogue;
}

} // namespace plumbline::catalogue
