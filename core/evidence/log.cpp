// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/log.h"

#include "core/cel/decode.h"
#include "core/cel/digestcheck.h"
#include "core/cel/logreader.h"
#include "core/evidence/acpitable.h"
#include "core/ima/listreader.h"
#include "core/tcg/digestrule.h"
#include "core/tcg/eventlogreader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::evidence {

namespace {

template <typename... Handlers> struct Overload : Handlers...
{
    using Handlers::operator()...;
};

struct FormatRow
{
    LogFormat format;
    QLatin1StringView id;
};

constexpr std::array formats{
    FormatRow{LogFormat::TcgCryptoAgile, "tcg-crypto-agile"_L1},
    FormatRow{LogFormat::TcgSha1, "tcg-sha1"_L1},
    FormatRow{LogFormat::Ccel, "ccel"_L1},
    FormatRow{LogFormat::Windows, "windows"_L1},
    FormatRow{LogFormat::ImaBinary, "ima-binary"_L1},
    FormatRow{LogFormat::ImaAscii, "ima-ascii"_L1},
    FormatRow{LogFormat::CelJson, "cel-json"_L1},
    FormatRow{LogFormat::CelTlv, "cel-tlv"_L1},
    FormatRow{LogFormat::SystemdUserspace, "systemd-userspace"_L1},
};

constexpr auto formatOrder = [] {
    std::array<LogFormat, formats.size()> order{};
    for (size_t i = 0; i < formats.size(); ++i)
        order[i] = formats[i].format;
    return order;
}();

LogFormat formatOf(tcg::LogKind kind)
{
    switch (kind.flavor) {
    case tcg::LogFlavor::Ccel:
        return LogFormat::Ccel;
    case tcg::LogFlavor::Windows:
        return LogFormat::Windows;
    case tcg::LogFlavor::Firmware:
        break;
    }
    return kind.layout == tcg::LogLayout::Sha1 ? LogFormat::TcgSha1 : LogFormat::TcgCryptoAgile;
}

LogFormat formatOf(cel::Encoding encoding)
{
    switch (encoding) {
    case cel::Encoding::Json:
        return LogFormat::CelJson;
    case cel::Encoding::Tlv:
        return LogFormat::CelTlv;
    case cel::Encoding::JsonSequence:
        break;
    }
    return LogFormat::SystemdUserspace;
}

/// The layout of a boot log that is to be read as @p format: by content where the content tells.
tcg::LogKind kindFor(LogFormat format, QByteArrayView bytes)
{
    tcg::LogKind kind = tcg::recogniseEventLog(bytes).value_or(tcg::LogKind{});
    if (format == LogFormat::TcgSha1)
        kind.layout = tcg::LogLayout::Sha1;
    else if (format == LogFormat::TcgCryptoAgile || format == LogFormat::Ccel)
        kind.layout = tcg::LogLayout::CryptoAgile;
    if (format == LogFormat::Ccel)
        kind.flavor = tcg::LogFlavor::Ccel;
    else if (format == LogFormat::Windows)
        kind.flavor = tcg::LogFlavor::Windows;
    else
        kind.flavor = tcg::LogFlavor::Firmware;
    return kind;
}

ima::ListKind listKindFor(LogFormat format, QByteArrayView bytes)
{
    if (format == LogFormat::ImaAscii)
        return ima::ListKind::Ascii;
    const auto kind = ima::recogniseList(bytes);
    return kind && *kind != ima::ListKind::Ascii ? *kind : ima::ListKind::BinaryLittleEndian;
}

Measurement measurementOf(const tcg::EventLog &log, qint64 index)
{
    const tcg::Event &event = log.events[size_t(index)];
    Measurement row{.index = index,
                    .registerIndex = event.claimedRegister,
                    .type = tcg::eventTypeName(event.claimedType),
                    .typeCode = quint32(event.claimedType),
                    .stage = stageOf(log, event),
                    .digests = {},
                    .range = event.range,
                    .data = event.data};
    for (const tcg::LoggedDigest &digest : log.digestsOf(event))
        row.digests.push_back({digest.algorithm, log.view(digest.range).toByteArray()});
    return row;
}

Measurement measurementOf(const ima::List &list, qint64 index)
{
    const ima::Entry &entry = list.entries[size_t(index)];
    const ima::EntryContent content = ima::decodeEntry(list, entry);
    return {.index = index,
            .registerIndex = entry.claimedPcr,
            .type = QString::fromLatin1(content.templateName),
            .typeCode = std::nullopt,
            .stage = stageOfIma,
            .digests = {content.templateHash},
            .range = {entry.offset, qint64(entry.length)},
            .data = content.data};
}

Measurement measurementOf(const cel::Log &log, qint64 index)
{
    const cel::Record &record = log.records[size_t(index)];
    return {.index = index,
            .registerIndex = record.claimedPcr,
            .type = record.claimedEventType ? tcg::eventTypeName(tcg::EventType(*record.claimedEventType))
                                            : record.contentName,
            .typeCode = record.claimedEventType,
            .stage = stageOf(log, record),
            .digests = record.digests,
            .range = record.range,
            .data = record.content.isEmpty() ? record.range : record.content};
}

Content contentOf(const tcg::EventLog &log, qint64 index)
{
    tcg::Decoded decoded = tcg::decodePayload(log, log.events[size_t(index)]);
    for (Problem &note : decoded.notes)
        note.event = index;
    return {.payload = std::move(decoded.payload),
            .fields = std::move(decoded.fields),
            .notes = std::move(decoded.notes)};
}

Content contentOf(const ima::List &list, qint64 index)
{
    ima::EntryContent entry = ima::decodeEntry(list, list.entries[size_t(index)]);
    std::vector<Field> fields = std::move(entry.fields);
    std::vector<Problem> notes = std::move(entry.notes);
    for (Problem &note : notes)
        note.event = index;
    return {.payload = std::move(entry), .fields = std::move(fields), .notes = std::move(notes)};
}

using Payload = decltype(Content::payload);

Payload payloadOf(cel::ContentType type, cel::DecodedContent &content)
{
    return std::visit(Overload{[&](std::monostate) -> Payload {
                                   return RecordContent{.type = type,
                                                        .text = std::move(content.text),
                                                        .error = std::move(content.error),
                                                        .isOpaque = content.isOpaque};
                               },
                               [](auto &typed) -> Payload { return std::move(typed); }},
                      content.payload);
}

Content contentOf(const cel::Log &log, qint64 index)
{
    const cel::Record &record = log.records[size_t(index)];
    cel::DecodedContent content = cel::decodeRecord(log, record);
    for (Problem &note : content.notes)
        note.event = index;
    return {.payload = payloadOf(record.contentType, content),
            .fields = std::move(content.fields),
            .notes = std::move(content.notes)};
}

bool isTcg(LogFormat format)
{
    return format == LogFormat::TcgCryptoAgile || format == LogFormat::TcgSha1 || format == LogFormat::Ccel
        || format == LogFormat::Windows;
}

cel::Encoding encodingOf(LogFormat format)
{
    switch (format) {
    case LogFormat::CelJson:
        return cel::Encoding::Json;
    case LogFormat::CelTlv:
        return cel::Encoding::Tlv;
    default:
        return cel::Encoding::JsonSequence;
    }
}

} // namespace

std::span<const LogFormat> allLogFormats()
{
    return formatOrder;
}

QLatin1StringView logFormatId(LogFormat format)
{
    return formats[size_t(format)].id;
}

std::optional<LogFormat> logFormatById(QStringView id)
{
    for (const FormatRow &row : formats) {
        if (id == row.id)
            return row.format;
    }
    return std::nullopt;
}

qint64 Log::size() const
{
    return std::visit(Overload{[](const tcg::EventLog &log) { return qint64(log.events.size()); },
                               [](const ima::List &list) { return qint64(list.entries.size()); },
                               [](const cel::Log &log) { return qint64(log.records.size()); }},
                      content);
}

const QByteArray &Log::bytes() const
{
    return std::visit([](const auto &log) -> const QByteArray & { return log.bytes; }, content);
}

const std::vector<Problem> &Log::problems() const
{
    return std::visit([](const auto &log) -> const std::vector<Problem> & { return log.problems; }, content);
}

bool Log::hasMeasurementRegisters() const
{
    const auto *records = std::get_if<cel::Log>(&content);
    return format == LogFormat::Ccel || (records && records->hasMeasurementRegisters);
}

Measurement Log::at(qint64 index) const
{
    return std::visit([index](const auto &log) { return measurementOf(log, index); }, content);
}

Stage Log::stageAt(qint64 index) const
{
    const auto i = size_t(index);
    return std::visit(Overload{[i](const tcg::EventLog &log) { return stageOf(log, log.events[i]); },
                               [](const ima::List &) { return stageOfIma; },
                               [i](const cel::Log &log) { return stageOf(log, log.records[i]); }},
                      content);
}

Content Log::decode(qint64 index) const
{
    return std::visit([index](const auto &log) { return contentOf(log, index); }, content);
}

DigestCheck Log::checkDigest(qint64 index) const
{
    const auto i = size_t(index);
    return std::visit(
        Overload{[i](const tcg::EventLog &log) { return tcg::checkDigest(log, log.events[i]); },
                 [i](const ima::List &list) { return ima::checkTemplateHash(list, list.entries[i]); },
                 [i](const cel::Log &log) { return cel::checkDigest(log, log.records[i]); }},
        content);
}

std::optional<LogFormat> recogniseLog(QByteArrayView bytes)
{
    // What has a name in its header is what it says, and nothing else starts so.
    if (tcg::startsAsCryptoAgileLog(bytes))
        return formatOf(tcg::recogniseEventLog(bytes).value_or(tcg::LogKind{}));
    // The strictest first: a header-less boot log has nothing to be known by, and a damaged IMA list can
    // look like one.
    if (const auto kind = ima::recogniseList(bytes))
        return *kind == ima::ListKind::Ascii ? LogFormat::ImaAscii : LogFormat::ImaBinary;
    if (const auto encoding = cel::recogniseLog(bytes))
        return formatOf(*encoding);
    if (const auto kind = tcg::recogniseEventLog(bytes))
        return formatOf(*kind);
    return std::nullopt;
}

Result<Log> readLog(const QByteArray &bytes, std::optional<LogFormat> wanted, const Progress &progress)
{
    if (bytes.isEmpty())
        return fail({.kind = ParseError::Kind::Truncated, .structure = u"measurement log"_s, .wanted = 1});
    const std::optional<LogFormat> format = wanted ? wanted : recogniseLog(bytes);
    if (const auto table = wanted ? std::nullopt : acpiTableOfLog(bytes))
        return fail({.kind = ParseError::Kind::Elsewhere, .structure = *table});
    if (!format)
        return fail({.kind = ParseError::Kind::Unsupported, .structure = u"measurement log"_s});
    const qint64 limit = isTcg(*format) ? maxBootLogSize : maxLogSize;
    if (bytes.size() > limit) {
        return fail({.kind = ParseError::Kind::TooLarge,
                     .structure = u"measurement log"_s,
                     .wanted = bytes.size(),
                     .available = limit});
    }
    if (isTcg(*format)) {
        tcg::EventLog log = tcg::readEventLog(bytes, kindFor(*format, bytes), progress);
        return Log{.format = *format, .content = std::move(log)};
    }
    if (*format == LogFormat::ImaBinary || *format == LogFormat::ImaAscii) {
        ima::List list = ima::readList(bytes, listKindFor(*format, bytes), progress);
        return Log{.format = *format, .content = std::move(list)};
    }
    return Log{.format = *format, .content = cel::readLog(bytes, encodingOf(*format), progress)};
}

} // namespace plumbline::evidence
