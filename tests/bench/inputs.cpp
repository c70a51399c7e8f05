// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/inputs.h"

#include "core/base/hasher.h"
#include "core/tcg/eventlogreader.h"

#include <QtEndian>

namespace plumbline::bench {

namespace {

void append(QByteArray &bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray little16(quint16 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// A field of template data: its length, then itself.
void appendField(QByteArray &bytes, const QByteArray &field)
{
    append(bytes, quint32(field.size()));
    bytes.append(field);
}

} // namespace

QByteArray repeatedLog(const QByteArray &log, qint64 count)
{
    const tcg::EventLog read = tcg::readEventLog(log, {});
    const qint64 start = read.events[1].range.offset;
    const QByteArray events = log.sliced(start, read.events.back().range.end() - start);
    const qint64 eventsInOne = qint64(read.events.size()) - 1;
    return log.first(start) + events.repeated((count + eventsInOne - 1) / eventsInOne);
}

QByteArray onlyBanks(const QByteArray &bytes, std::span<const HashAlgorithm> kept)
{
    constexpr qint64 countOffset = 24; // of TCG_EfiSpecIDEvent.numberOfAlgorithms
    constexpr qint64 sizeOfSize = 4; // of TCG_PCR_EVENT.eventDataSize
    constexpr qint64 pairSize = 4; // of TCG_EfiSpecIdEventAlgorithmSize
    const auto isKept = [&](HashAlgorithm bank) { return std::ranges::find(kept, bank) != kept.end(); };
    const tcg::EventLog log = tcg::readEventLog(bytes, {});
    const tcg::Event &header = log.events.front();
    const QByteArray data = log.dataOf(header).toByteArray();
    const auto banks = qint64(log.algorithms.size());
    QByteArray pairs;
    for (qint64 i = 0; i < banks; ++i) {
        if (isKept(log.algorithms[size_t(i)].algorithm))
            pairs += data.sliced(countOffset + sizeOfSize + i * pairSize, pairSize);
    }
    QByteArray result = bytes.first(header.data.offset - sizeOfSize);
    append(result, quint32(data.size() - banks * pairSize + pairs.size()));
    result += data.first(countOffset);
    append(result, quint32(pairs.size() / pairSize));
    result += pairs + data.sliced(countOffset + sizeOfSize + banks * pairSize);
    for (const tcg::Event &event : std::span(log.events).subspan(1)) {
        append(result, event.claimedRegister);
        append(result, quint32(event.claimedType));
        append(result, quint32(pairs.size() / pairSize));
        for (const tcg::LoggedDigest &digest : log.digestsOf(event)) {
            if (isKept(digest.algorithm))
                result += log.bytes.sliced(digest.range.offset - 2, digest.range.length + 2);
        }
        append(result, quint32(event.data.length));
        result += log.dataOf(event);
    }
    return result;
}

QByteArray withCommands(const QByteArray &bytes, qint64 count)
{
    constexpr quint32 commandPcr = 8;
    const tcg::EventLog log = tcg::readEventLog(bytes, {});
    const auto isCommand = [&](const tcg::Event &event) {
        return event.claimedRegister == commandPcr && log.dataOf(event).startsWith("grub_cmd: ");
    };
    const auto first = std::ranges::find_if(log.events, isCommand);
    if (first == log.events.end())
        return {};
    QByteArray added;
    for (auto i = qint64(log.events.size()); i < count; ++i) {
        const QByteArray command = "set variable=" + QByteArray::number(i);
        append(added, commandPcr);
        append(added, quint32(tcg::EventType::Ipl));
        append(added, quint32(log.algorithms.size()));
        for (const tcg::LogAlgorithm &bank : log.algorithms)
            added += little16(quint16(bank.algorithm)) + hashOf(bank.algorithm, command);
        appendField(added, "grub_cmd: " + command);
    }
    return QByteArray(bytes).insert(first->range.offset, added);
}

QByteArray imaList(qint64 count)
{
    Hasher sha1(HashAlgorithm::Sha1);
    Hasher sha256(HashAlgorithm::Sha256);
    QByteArray list;
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray path = "/usr/lib/modules/package-" + QByteArray::number(i % 977) + "/file-"
            + QByteArray::number(i) + ".so";
        QByteArray data;
        appendField(data, QByteArray("sha256:\0", 8) + sha256.hash(path));
        appendField(data, path + '\0');
        append(list, 10);
        list.append(sha1.hash(data));
        appendField(list, "ima-ng");
        appendField(list, data);
    }
    return list;
}

QByteArray pcrFile(const appraisal::Replay &replay, HashAlgorithm algorithm)
{
    constexpr quint32 pcrCount = 24;
    QByteArray text;
    for (quint32 pcr = 0; pcr < pcrCount; ++pcr) {
        QByteArray value(digestSize(algorithm).value_or(0), '\0');
        for (const appraisal::ReplayedBank &bank : replay.banks) {
            const bool isWanted = bank.algorithm == algorithm
                && bank.imaExtend == appraisal::ImaExtend::TemplateHash && bank.registers.contains(pcr);
            if (isWanted)
                value = bank.registers.at(pcr).value;
        }
        text += "PCR-" + QByteArray::number(pcr).rightJustified(2, '0') + ": " + value.toHex(' ').toUpper()
            + '\n';
    }
    return text;
}

} // namespace plumbline::bench
