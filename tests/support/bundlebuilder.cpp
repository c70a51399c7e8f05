// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bundlebuilder.h"

#include "core/base/hasher.h"
#include "core/bundle/openedevidence.h"

#include <QtEndian>

namespace plumbline::test {

namespace {

template <typename T> QByteArray le(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// CRC-32 as in APPNOTE.TXT, section 4.4.7.
quint32 checksumOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320U : 0);
    }
    return ~crc;
}

/// Needed version, flags, method, time, date, checksum, sizes, lengths of name and extra field.
QByteArray common(const ZipBuilder::Entry &entry, quint32 size, qsizetype nameLength, qsizetype extraLength)
{
    return le(quint16(20)) + le(entry.flags) + le(entry.method) + le(quint32(0x21 << 16))
        + le(entry.checksum.value_or(checksumOf(entry.bytes))) + le(quint32(entry.bytes.size())) + le(size)
        + le(quint16(nameLength)) + le(quint16(extraLength));
}

QByteArray localPart(const ZipBuilder::Entry &entry)
{
    const QByteArray name = entry.localName.isEmpty() ? entry.name : entry.localName;
    const quint32 size = entry.localSize.value_or(entry.size.value_or(quint32(entry.bytes.size())));
    return "PK\x03\x04" + common(entry, size, name.size(), entry.localExtra.size()) + name + entry.localExtra
        + entry.bytes;
}

QByteArray centralPart(const ZipBuilder::Entry &entry, qsizetype offset)
{
    const quint32 size = entry.size.value_or(quint32(entry.bytes.size()));
    return "PK\x01\x02" + le(entry.madeBy) + common(entry, size, entry.name.size(), entry.extra.size())
        + le(quint16(entry.comment.size())) + le(quint16(0)) // disk
        + le(quint16(0)) // internal attributes
        + le(entry.attributes) + le(quint32(offset)) + entry.name + entry.extra + entry.comment;
}

} // namespace

std::vector<bundle::Member> membersOf(const evidence::Evidence &evidence)
{
    return bundle::membersOf({.evidence = evidence});
}

ZipBuilder &ZipBuilder::add(const QByteArray &name, const QByteArray &bytes)
{
    entries.push_back({.name = name, .bytes = bytes});
    return *this;
}

ZipBuilder &ZipBuilder::addManifest()
{
    bundle::Manifest manifest{.tool = QStringLiteral("test"),
                              .madeAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)};
    for (const Entry &entry : entries)
        manifest.members.push_back(
            {entry.name, entry.bytes.size(), hashOf(HashAlgorithm::Sha256, entry.bytes)});
    entries.insert(entries.begin(), {.name = "manifest.json", .bytes = bundle::writeManifest(manifest)});
    return *this;
}

QByteArray ZipBuilder::bytes() const
{
    QByteArray file = before;
    QByteArray directory;
    for (const Entry &entry : entries) {
        directory += centralPart(entry, file.size());
        file += localPart(entry);
    }
    file += between;
    const qsizetype start = file.size();
    file += directory + behind;
    return file + "PK\x05\x06" + le(quint16(0)) + le(quint16(0)) // disks
        + le(quint16(entries.size())) + le(quint16(entries.size())) + le(quint32(file.size() - start))
        + le(quint32(start)) + le(quint16(comment.size())) + comment + after;
}

ZipBuilder zipOf(const std::vector<bundle::Member> &members)
{
    ZipBuilder zip;
    for (const bundle::Member &member : members)
        zip.add(member.name, member.bytes);
    zip.addManifest();
    return zip;
}

} // namespace plumbline::test
