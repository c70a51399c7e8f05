// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/packageidentity.h"

#include "core/base/bytereader.h"

#include <QByteArrayList>

#include <map>

using namespace Qt::StringLiterals;

namespace plumbline::catalogue {

namespace {

constexpr qint64 rpmLeadSize = 96;
constexpr quint32 maxRpmTags = 65536;
constexpr quint32 maxRpmStore = 64 * 1024 * 1024;
constexpr qsizetype maxField = 1024; ///< of a name or version, bytes
constexpr quint32 tagName = 1000;
constexpr quint32 tagVersion = 1001;
constexpr quint32 tagRelease = 1002;
constexpr quint32 typeString = 6;

/// One header structure: texts of the tags that have one.
struct RpmHeader
{
    std::map<quint32, QString> texts;
    qint64 size = 0; ///< of all of it, bytes
};

QString textAt(QByteArrayView store, quint32 offset)
{
    if (offset >= quint32(store.size()))
        return {};
    const QByteArrayView rest = store.sliced(qsizetype(offset));
    const qsizetype end = rest.indexOf('\0');
    return QString::fromUtf8(rest.first(std::min(end < 0 ? rest.size() : end, maxField)));
}

Failure<ParseError> badHeader(const ByteReader &reader, const QString &structure)
{
    return fail({.kind = ParseError::Kind::BadValue,
                 .offset = reader.offset(),
                 .structure = structure,
                 .wanted = 0,
                 .available = 0,
                 .detail = {}});
}

Result<RpmHeader> readRpmHeader(ByteReader &reader)
{
    const qint64 start = reader.offset();
    const auto magic = reader.u32("magic");
    if (!magic || *magic != 0x8EADE801)
        return badHeader(reader, u"magic"_s);
    const auto reserved = reader.u32("reserved");
    const auto tags = reader.u32("nindex");
    const auto storeSize = reader.u32("hsize");
    if (!reserved || !tags || !storeSize || *tags > maxRpmTags || *storeSize > maxRpmStore)
        return badHeader(reader, u"nindex"_s);
    const auto index = reader.bytes(qint64(*tags) * 16, "index");
    const auto store = index ? reader.bytes(qint64(*storeSize), "store") : fail(index.error());
    if (!store)
        return fail(store.error());
    RpmHeader header;
    ByteReader entries(*index, start + 16, ByteOrder::BigEndian);
    while (!entries.atEnd()) {
        const auto tag = entries.u32("tag");
        const auto type = entries.u32("type");
        const auto offset = entries.u32("offset");
        const auto count = entries.u32("count");
        if (tag && type && offset && count && *type == typeString)
            header.texts[*tag] = textAt(*store, *offset);
    }
    header.size = reader.offset() - start;
    return header;
}

} // namespace

PackageIdentity readControl(QByteArrayView control)
{
    PackageIdentity identity;
    for (const QByteArray &line : control.toByteArray().split('\n')) {
        if (line.isEmpty() && !identity.name.isEmpty())
            break; // the first paragraph tells
        const qsizetype colon = line.indexOf(':');
        const QByteArray field = line.left(colon).toLower();
        const QString value = QString::fromUtf8(line.sliced(colon + 1).trimmed().left(maxField));
        if (colon > 0 && field == "package" && identity.name.isEmpty())
            identity.name = value;
        if (colon > 0 && field == "version" && identity.version.isEmpty())
            identity.version = value;
    }
    return identity;
}

Result<PackageIdentity> readRpmIdentity(QByteArrayView package)
{
    ByteReader reader(package, 0, ByteOrder::BigEndian);
    const auto magic = reader.u32("lead");
    if (!magic || *magic != 0xEDABEEDB)
        return badHeader(reader, u"lead"_s);
    const auto lead = reader.bytes(rpmLeadSize - 4, "lead");
    const auto signatures = lead ? readRpmHeader(reader) : fail(lead.error());
    if (!signatures)
        return fail(signatures.error());
    // The header of signatures is padded to eight bytes.
    const auto padding = reader.bytes((8 - signatures->size % 8) % 8, "padding");
    auto header = padding ? readRpmHeader(reader) : fail(padding.error());
    if (!header)
        return fail(header.error());
    const QString release = header->texts[tagRelease];
    const QString version = header->texts[tagVersion];
    return PackageIdentity{.name = header->texts[tagName],
                           .version = release.isEmpty() ? version : version + u'-' + release};
}

} // namespace plumbline::catalogue
