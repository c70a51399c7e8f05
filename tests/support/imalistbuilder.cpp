// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/imalistbuilder.h"

#include <QtEndian>

namespace plumbline::test {

namespace {

using Kind = ImaTestField::Kind;

constexpr qsizetype paddedNameSize = 256;

template <typename T> QByteArray ordered(T value, ByteOrder order)
{
    QByteArray bytes(qsizetype(sizeof(T)), Qt::Uninitialized);
    if (order == ByteOrder::LittleEndian)
        qToLittleEndian(value, bytes.data());
    else
        qToBigEndian(value, bytes.data());
    return bytes;
}

bool isLegacy(const ImaTestField &field)
{
    return field.kind == Kind::LegacyDigest || field.kind == Kind::LegacyName;
}

QByteArray asciiField(const ImaTestField &field)
{
    switch (field.kind) {
    case Kind::LegacyName:
    case Kind::Name:
        return field.value;
    case Kind::Digest:
        return field.label + field.value.toHex();
    case Kind::Number:
        return QByteArray::number(field.number);
    case Kind::LegacyDigest:
    case Kind::Bytes:
        break;
    }
    return field.value.toHex();
}

} // namespace

ImaTestField imaDigest(const QByteArray &label, const QByteArray &value)
{
    return {.kind = Kind::Digest, .label = label, .value = value};
}

ImaTestField imaName(const QByteArray &path)
{
    return {.kind = Kind::Name, .label = {}, .value = path};
}

ImaTestField imaBytes(const QByteArray &value)
{
    return {.kind = Kind::Bytes, .label = {}, .value = value};
}

ImaTestField imaNumber(quint32 value, int width)
{
    return {.kind = Kind::Number, .label = {}, .value = {}, .number = value, .width = width};
}

ImaTestEntry imaFile(const QByteArray &path)
{
    return {.fields = {imaDigest("sha256:", hashOf(HashAlgorithm::Sha256, path)), imaName(path)}};
}

ImaListBuilder::ImaListBuilder(Form form, ByteOrder order, HashAlgorithm templateAlgorithm)
    : m_form(form)
    , m_order(order)
    , m_hasher(templateAlgorithm)
{
}

QByteArray ImaListBuilder::u32(quint32 value) const
{
    return ordered(value, m_order);
}

/// As it stands in the data of a template with lengths.
QByteArray ImaListBuilder::fieldData(const ImaTestField &field) const
{
    switch (field.kind) {
    case Kind::Digest:
        return field.label + '\0' + field.value;
    case Kind::Name:
        return field.value + '\0';
    case Kind::Number:
        return field.width == 2 ? ordered(quint16(field.number), m_order) : u32(field.number);
    case Kind::LegacyDigest:
    case Kind::LegacyName:
    case Kind::Bytes:
        break;
    }
    return field.value;
}

QByteArray ImaListBuilder::templateData(const ImaTestEntry &entry) const
{
    QByteArray data;
    for (const ImaTestField &field : entry.fields) {
        const QByteArray value = fieldData(field);
        if (field.kind != Kind::LegacyDigest)
            data += u32(quint32(value.size()));
        data += value;
    }
    return data + entry.extraData;
}

QByteArray ImaListBuilder::hashedData(const ImaTestEntry &entry) const
{
    if (entry.fields.empty() || !isLegacy(entry.fields.front()))
        return templateData(entry);
    QByteArray data;
    for (const ImaTestField &field : entry.fields)
        data
            += field.kind == Kind::LegacyName ? field.value.leftJustified(paddedNameSize, '\0') : field.value;
    return data;
}

QByteArray ImaListBuilder::templateHash(const ImaTestEntry &entry)
{
    return entry.templateHash ? *entry.templateHash : m_hasher.hash(hashedData(entry));
}

void ImaListBuilder::addBinary(const ImaTestEntry &entry)
{
    const QByteArray data = templateData(entry);
    m_bytes += u32(entry.pcr) + templateHash(entry);
    m_bytes += u32(entry.claimedNameLength.value_or(quint32(entry.templateName.size()))) + entry.templateName;
    // The template "ima" is the only one without a length of its data.
    if (entry.templateName != "ima")
        m_bytes += u32(entry.claimedDataLength.value_or(quint32(data.size())));
    m_bytes += data;
}

void ImaListBuilder::addAscii(const ImaTestEntry &entry)
{
    m_bytes += QByteArray::number(entry.pcr).rightJustified(2, ' ') + ' ' + templateHash(entry).toHex() + ' '
        + entry.templateName;
    for (const ImaTestField &field : entry.fields)
        m_bytes += ' ' + asciiField(field);
    m_bytes += '\n';
}

ImaListBuilder &ImaListBuilder::add(const ImaTestEntry &entry)
{
    if (m_form == Form::Binary)
        addBinary(entry);
    else
        addAscii(entry);
    return *this;
}

ImaListBuilder &ImaListBuilder::addMany(qint64 count)
{
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        add(imaFile(i == 0 ? QByteArray("boot_aggregate")
                           : "/usr/lib/folder" + number.right(2) + "/file" + number));
    }
    return *this;
}

ImaListBuilder &ImaListBuilder::addRaw(const QByteArray &bytes)
{
    m_bytes += bytes;
    return *this;
}

} // namespace plumbline::test
