// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eventlogbuilder.h"

#include "core/base/hasher.h"
#include "core/uefi/guids.h"
#include "tests/support/bytes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

QByteArray guidBytes(const QUuid &guid)
{
    return le32(guid.data1) + le16(guid.data2) + le16(guid.data3)
        + QByteArray(reinterpret_cast<const char *>(guid.data4), 8);
}

std::vector<Digest> digestsOf(const std::vector<HashAlgorithm> &banks, const QByteArray &hashed)
{
    std::vector<Digest> digests;
    for (const HashAlgorithm bank : banks)
        digests.push_back({bank, hashOf(bank, hashed)});
    return digests;
}

std::vector<Digest> zeroDigests(const std::vector<HashAlgorithm> &banks)
{
    std::vector<Digest> digests;
    for (const HashAlgorithm bank : banks)
        digests.push_back({bank, QByteArray(digestSize(bank).value_or(0), '\0')});
    return digests;
}

QByteArray declaration(const std::vector<HashAlgorithm> &banks)
{
    std::vector<DeclaredBank> declared;
    for (const HashAlgorithm bank : banks)
        declared.push_back({bank, quint16(digestSize(bank).value_or(0))});
    return specId03(declared);
}

} // namespace

QByteArray specId03(const std::vector<DeclaredBank> &banks, std::optional<quint32> count)
{
    QByteArray data = QByteArray("Spec ID Event03\0", 16) + le32(0) // platformClass: client
        + hex("00 02 02 02") // specVersionMinor, specVersionMajor, specErrata, uintnSize: UINT64
        + le32(count.value_or(quint32(banks.size()))); // numberOfAlgorithms
    for (const DeclaredBank &bank : banks)
        data += le16(quint16(bank.algorithm)) + le16(bank.size);
    return data + '\0'; // vendorInfoSize
}

QByteArray variableData(const QUuid &vendor, const QString &name, const QByteArray &value)
{
    return guidBytes(vendor) + le64(quint64(name.size())) + le64(quint64(value.size())) + utf16(name) + value;
}

EventLogBuilder::EventLogBuilder(tcg::LogKind kind, std::vector<HashAlgorithm> banks)
    : m_kind(kind)
    , m_banks(std::move(banks))
{
}

EventLogBuilder EventLogBuilder::agile(std::vector<HashAlgorithm> banks)
{
    const QByteArray data = declaration(banks);
    return EventLogBuilder({tcg::LogLayout::CryptoAgile, tcg::LogFlavor::Firmware}, std::move(banks))
        .header(data);
}

EventLogBuilder EventLogBuilder::sha1(int generation)
{
    const QByteArray data = "Spec ID Event0" + QByteArray::number(generation) + '\0' // signature
        + le32(0) // platformClass: client
        + hex("02 01 00") // specVersionMinor, specVersionMajor, specErrata
        + (generation == 0 ? hex("00") : hex("02")) // reserved, or uintnSize: UINT64
        + '\0'; // vendorInfoSize
    return headerless().header(data);
}

EventLogBuilder EventLogBuilder::headerless()
{
    return EventLogBuilder({tcg::LogLayout::Sha1, tcg::LogFlavor::Firmware}, {HashAlgorithm::Sha1});
}

EventLogBuilder EventLogBuilder::ccel()
{
    EventLogBuilder builder = agile({HashAlgorithm::Sha384});
    builder.m_kind.flavor = tcg::LogFlavor::Ccel;
    builder.event(1, EventType::EfiVariableDriverConfig,
                  variableData(uefi::guid::globalVariable, u"SecureBoot"_s, QByteArray(1, '\1')));
    return builder;
}

EventLogBuilder EventLogBuilder::windows()
{
    EventLogBuilder builder = agile();
    builder.m_kind.flavor = tcg::LogFlavor::Windows;
    return builder.separators();
}

EventLogBuilder &EventLogBuilder::header(const QByteArray &data)
{
    add(0, EventType::NoAction, data, zeroDigests({HashAlgorithm::Sha1}));
    m_entries.back().isAgile = false; // for old readers, PFP 1.06, section 10.4.5.1
    return *this;
}

EventLogBuilder &EventLogBuilder::add(quint32 pcr, EventType type, const QByteArray &data,
                                      std::vector<Digest> digests)
{
    m_entries.push_back({.pcr = pcr,
                         .type = type,
                         .digests = std::move(digests),
                         .data = data,
                         .isAgile = m_kind.layout == tcg::LogLayout::CryptoAgile,
                         .statedDigests = {},
                         .statedSize = {}});
    return *this;
}

EventLogBuilder &EventLogBuilder::event(quint32 pcr, EventType type, const QByteArray &data)
{
    return event(pcr, type, data, data);
}

EventLogBuilder &EventLogBuilder::event(quint32 pcr, EventType type, const QByteArray &data,
                                        const QByteArray &hashed)
{
    return add(pcr, type, data, digestsOf(m_banks, hashed));
}

EventLogBuilder &EventLogBuilder::noAction(const QByteArray &data, quint32 pcr)
{
    return add(pcr, EventType::NoAction, data, zeroDigests(m_banks));
}

EventLogBuilder &EventLogBuilder::startupLocality(quint8 locality)
{
    return noAction(QByteArray("StartupLocality\0", 16) + char(locality));
}

EventLogBuilder &EventLogBuilder::separators()
{
    for (quint32 pcr = 0; pcr < 8; ++pcr)
        event(pcr, EventType::Separator, le32(0));
    return *this;
}

EventLogBuilder &EventLogBuilder::repeated()
{
    m_entries.push_back(Entry(m_entries.back()));
    return *this;
}

EventLogBuilder &EventLogBuilder::withDigest(HashAlgorithm bank, const QByteArray &value)
{
    for (Digest &digest : m_entries.back().digests) {
        if (digest.algorithm == bank)
            digest.value = value;
    }
    return *this;
}

EventLogBuilder &EventLogBuilder::withDigestAdded(HashAlgorithm bank, const QByteArray &value)
{
    m_entries.back().digests.push_back({bank, value});
    return *this;
}

EventLogBuilder &EventLogBuilder::withoutBank(HashAlgorithm bank)
{
    std::erase_if(m_entries.back().digests, [=](const Digest &digest) { return digest.algorithm == bank; });
    return *this;
}

EventLogBuilder &EventLogBuilder::withDigestsReversed()
{
    std::ranges::reverse(m_entries.back().digests);
    return *this;
}

EventLogBuilder &EventLogBuilder::withDigestCount(quint32 stated)
{
    m_entries.back().statedDigests = stated;
    return *this;
}

EventLogBuilder &EventLogBuilder::withData(const QByteArray &data)
{
    m_entries.back().data = data;
    return *this;
}

EventLogBuilder &EventLogBuilder::withDataSize(quint32 stated)
{
    m_entries.back().statedSize = stated;
    return *this;
}

EventLogBuilder &EventLogBuilder::trailing(const QByteArray &bytes)
{
    m_trailing += bytes;
    return *this;
}

QByteArray EventLogBuilder::bytesOf(const Entry &entry)
{
    QByteArray bytes = le32(entry.pcr) + le32(quint32(entry.type));
    if (entry.isAgile)
        bytes += le32(entry.statedDigests.value_or(quint32(entry.digests.size())));
    for (const Digest &digest : entry.digests)
        bytes += (entry.isAgile ? le16(quint16(digest.algorithm)) : QByteArray()) + digest.value;
    return bytes + le32(entry.statedSize.value_or(quint32(entry.data.size()))) + entry.data;
}

QByteArray EventLogBuilder::bytes() const
{
    QByteArray bytes;
    for (const Entry &entry : m_entries)
        bytes += bytesOf(entry);
    return bytes + m_trailing;
}

qsizetype EventLogBuilder::offsetOf(size_t index) const
{
    qsizetype offset = 0;
    for (size_t i = 0; i < index && i < m_entries.size(); ++i)
        offset += bytesOf(m_entries[i]).size();
    return offset;
}

tcg::EventLog EventLogBuilder::read() const
{
    return tcg::readEventLog(bytes(), m_kind);
}

} // namespace plumbline::test
