// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/devicepath.h"

#include "core/uefi/devicepathnodes.h"
#include "core/uefi/guids.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

namespace {

constexpr quint16 nodeHeaderSize = 4; // Type, SubType, Length
constexpr quint8 endType = 0x7F;
constexpr quint8 endOfInstance = 0x01;
constexpr quint8 endOfPath = 0xFF;

struct NodeHeader
{
    quint8 type = 0;
    quint8 subType = 0;
    quint16 length = 0;

    [[nodiscard]] bool isEnd() const { return type == endType; }
};

NodeHeader readNodeHeader(FieldReader &reader)
{
    NodeHeader header;
    header.type = reader.u8("type", NumberBase::Hexadecimal);
    header.subType = reader.u8("subType", NumberBase::Hexadecimal);
    const qint64 lengthOffset = reader.offset();
    header.length = reader.u16("length");
    if (!reader.failed() && header.length < nodeHeaderSize) {
        reader.fail({.kind = ParseError::Kind::BadValue,
                     .offset = lengthOffset,
                     .structure = u"length"_s,
                     .wanted = header.length,
                     .available = nodeHeaderSize,
                     .detail = {}});
    }
    return header;
}

const NodeKind *kindOf(const NodeHeader &header)
{
    for (const auto kinds : {hardwareNodes(), busNodes(), networkNodes(), mediaNodes()}) {
        const auto found = std::ranges::find_if(kinds, [&](const NodeKind &kind) {
            return kind.type == header.type && kind.subType == header.subType;
        });
        if (found != kinds.end())
            return &*found;
    }
    return nullptr;
}

/// UEFI 2.10, section 10.6.1.4: a node that has no form of its own.
QString unknownNodeText(FieldReader &in, const NodeHeader &header)
{
    const QByteArrayView data = in.bytes("data", quint64(in.remaining()));
    return nodeText("Path"_L1,
                    {QString::number(header.type), QString::number(header.subType), hexBytes(data)});
}

/// Members of one node after its header. What is left of a node of known kind is odd, but harmless.
QString readNodeBody(FieldReader &reader, const NodeHeader &header, DevicePath &path)
{
    FieldReader body = reader.slice(header.length - nodeHeaderSize, "data");
    const NodeKind *kind = kindOf(header);
    const QString text = kind ? kind->decode(body, path) : unknownNodeText(body, header);
    body.trailing("EFI_DEVICE_PATH_PROTOCOL");
    for (Field &field : body.take())
        reader.add(std::move(field));
    for (Problem &problem : body.takeNotes())
        reader.note(std::move(problem));
    if (body.failed())
        reader.fail(*body.failure());
    return text;
}

/// The text of a path as it grows: nodes joined by "/", instances by ",".
class PathText
{
public:
    void add(const QString &node)
    {
        if (!m_text.isEmpty())
            m_text += m_startsInstance ? u',' : u'/';
        m_startsInstance = false;
        m_text += node;
    }
    void startInstance() { m_startsInstance = true; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    bool m_startsInstance = false;
};

/// One node; false after the node that ends the path.
bool readNode(FieldReader &reader, DevicePath &path, PathText &text)
{
    reader.begin("node");
    const NodeHeader header = readNodeHeader(reader);
    QString form;
    if (header.isEnd() && !reader.failed()) {
        reader.skip(header.length - nodeHeaderSize, "length");
        if (header.subType == endOfInstance)
            text.startInstance();
    } else if (!reader.failed()) {
        form = readNodeBody(reader, header, path);
        text.add(form);
        ++path.nodeCount;
    }
    reader.end();
    reader.meaning(header.isEnd() ? u"End"_s : form);
    return !(header.isEnd() && header.subType == endOfPath);
}

void readNodes(FieldReader &reader, DevicePath &path)
{
    PathText text;
    int nodes = 0;
    bool isOpen = !reader.atEnd();
    while (isOpen && !reader.failed()) {
        if (++nodes > maxDevicePathNodes) {
            reader.fail(ParseError::Kind::TooLarge, "node", nodes, maxDevicePathNodes);
            break;
        }
        isOpen = readNode(reader, path, text);
    }
    path.text = text.text();
}

/// Bytes up to and including the first end node; all where there is none, which reading then finds out.
quint64 firstPathLength(QByteArrayView bytes)
{
    FieldReader in(bytes);
    while (!in.atEnd() && !in.failed()) {
        const NodeHeader header = readNodeHeader(in);
        in.skip(in.failed() ? 0 : header.length - nodeHeaderSize, "length");
        if (!in.failed() && header.isEnd() && header.subType == endOfPath)
            return quint64(in.offset());
    }
    return quint64(bytes.size());
}

Field textField(const DevicePath &path)
{
    Field field;
    field.name = "text"_L1;
    field.value = path.text;
    field.range = path.range;
    return field;
}

} // namespace

DevicePath readDevicePath(FieldReader &reader, const char *name, quint64 length)
{
    DevicePath path;
    path.range = {reader.offset(), 0};
    reader.begin(name);
    FieldReader nodes = reader.slice(length, "nodes");
    path.range.length = reader.offset() - path.range.offset;
    readNodes(nodes, path);
    nodes.trailing("EFI_DEVICE_PATH_PROTOCOL");
    reader.add(textField(path));
    reader.adopt("nodes", nodes, Field::Kind::List);
    reader.end();
    return path;
}

std::vector<DevicePath> readDevicePaths(FieldReader &reader, const char *name, quint64 length)
{
    std::vector<DevicePath> paths;
    FieldReader list = reader.slice(length, name);
    while (!list.atEnd() && !list.failed()) {
        if (paths.size() == size_t(maxDevicePaths)) {
            list.fail(ParseError::Kind::TooLarge, "devicePath", maxDevicePaths + 1, maxDevicePaths);
            break;
        }
        paths.push_back(readDevicePath(list, "devicePath", firstPathLength(list.rest())));
    }
    reader.adopt(name, list, Field::Kind::List);
    return paths;
}

QString hexNumber(quint64 value)
{
    return u"0x"_s + QString::number(value, 16);
}

QString hexBytes(QByteArrayView bytes, char separator)
{
    return QString::fromLatin1(bytes.toByteArray().toHex(separator));
}

QString nodeText(QLatin1StringView name, const QStringList &arguments)
{
    return name + u'(' + arguments.join(u',') + u')';
}

QString vendorNodeText(FieldReader &in, QLatin1StringView name)
{
    const QUuid guid = in.guid("vendorGuid");
    in.meaning(guidName(guid));
    QStringList arguments{formatGuid(guid)};
    if (!in.atEnd())
        arguments += hexBytes(in.bytes("vendorData", quint64(in.remaining())));
    return nodeText(name, arguments);
}

} // namespace plumbline::uefi
