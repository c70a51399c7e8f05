// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/eventfields.h"

#include "core/ima/entryview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qint64 numberSize = 4;

Field number(QLatin1StringView name, quint64 value, ByteRange range)
{
    return {.name = name, .value = value, .range = range};
}

Field digestField(const Digest &digest, ByteRange range)
{
    return {.name = "digest"_L1, .value = digest, .range = range};
}

Field digestList(const tcg::EventLog &log, const tcg::Event &event)
{
    Field list{.name = "digests"_L1, .kind = Field::Kind::List};
    for (const tcg::LoggedDigest &digest : log.digestsOf(event))
        list.children.push_back(
            digestField({digest.algorithm, log.view(digest.range).toByteArray()}, digest.range));
    if (!list.children.empty()) {
        const ByteRange first = list.children.front().range;
        list.range = {first.offset, list.children.back().range.end() - first.offset};
    }
    return list;
}

/// TCG_PCR_EVENT and TCG_PCR_EVENT2: index and type first, the data's length right before the data. PFP 1.06,
/// sections 10.2.1 and 10.2.2. A damaged event may end before any of them.
std::vector<Field> headerFields(const tcg::EventLog &log, const tcg::Event &event)
{
    std::vector<Field> fields;
    const qint64 start = event.range.offset;
    fields.push_back(number("registerIndex"_L1, event.claimedRegister, {start, numberSize}));
    Field type = number("eventType"_L1, quint32(event.claimedType), {start + numberSize, numberSize});
    type.base = NumberBase::Hexadecimal;
    type.meaning = tcg::eventTypeName(event.claimedType);
    fields.push_back(std::move(type));
    if (event.digestCount > 0)
        fields.push_back(digestList(log, event));
    if (event.data.offset >= start + 3 * numberSize)
        fields.push_back(
            number("eventSize"_L1, quint64(event.data.length), {event.data.offset - numberSize, numberSize}));
    return fields;
}

/// The parts of an entry around its template data. In a list of text they are words of the line.
std::vector<Field> headerFields(const ima::List &list, const ima::Entry &entry)
{
    const auto view = ima::viewEntry(list, entry);
    if (!view)
        return {};
    const auto rangeOf = [&](QByteArrayView part) -> ByteRange {
        return {part.data() - list.bytes.constData(), part.size()};
    };
    const ByteRange pcr = list.isAscii
        ? ByteRange{entry.offset, rangeOf(view->templateHash).offset - entry.offset}
        : ByteRange{entry.offset, numberSize};
    const QByteArray hash = view->templateHash.toByteArray();
    Field digest = digestField({list.templateAlgorithm, list.isAscii ? QByteArray::fromHex(hash) : hash},
                               rangeOf(view->templateHash));
    digest.name = "templateHash"_L1;
    Field name{.name = "templateName"_L1,
               .value = QString::fromLatin1(view->templateName),
               .range = rangeOf(view->templateName)};
    return {number("registerIndex"_L1, entry.claimedPcr, pcr), std::move(digest), std::move(name)};
}

/// A canonical event log's record has all its members among its decoded fields.
std::vector<Field> headerFields(const cel::Log &, const cel::Record &)
{
    return {};
}

std::vector<Field> headerFields(const evidence::Log &log, qint64 index)
{
    const auto i = size_t(index);
    if (const auto *boot = std::get_if<tcg::EventLog>(&log.content))
        return headerFields(*boot, boot->events[i]);
    if (const auto *list = std::get_if<ima::List>(&log.content))
        return headerFields(*list, list->entries[i]);
    const auto &records = std::get<cel::Log>(log.content);
    return headerFields(records, records.records[i]);
}

Field structure(QLatin1StringView name, std::vector<Field> children, ByteRange range)
{
    return {.name = name, .kind = Field::Kind::Structure, .range = range, .children = std::move(children)};
}

constexpr FieldLabel labels[] = {
    {"event"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Event")},
    {"eventData"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Event data")},
    {"rawData"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Raw data")},
    {"registerIndex"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Register index")},
    {"eventType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Event type")},
    {"digests"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Digests")},
    {"digest"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Digest")},
    {"eventSize"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Data size")},
    {"templateHash"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Template hash")},
    {"templateName"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Template name")},
};

} // namespace

std::vector<Field> eventFields(const evidence::Log &log, qint64 index)
{
    const evidence::Measurement row = log.at(index);
    std::vector<Field> content = log.decode(index).fields;
    std::vector<Field> header = headerFields(log, index);
    if (header.empty())
        return content;
    if (content.empty() && row.data.length > 0) {
        const auto bytes = QByteArrayView(log.bytes()).sliced(row.data.offset, row.data.length);
        content.push_back({.name = "rawData"_L1, .value = bytes.toByteArray(), .range = row.data});
    }
    std::vector<Field> fields;
    fields.push_back(structure("event"_L1, std::move(header), row.range));
    if (!content.empty())
        fields.push_back(structure("eventData"_L1, std::move(content), row.data));
    return fields;
}

appraisal::ProvenFields provenEventFields(const evidence::Log &log, qint64 index,
                                          const appraisal::LogProvenance &provenance)
{
    return {eventFields(log, index), provenance.fieldsOf(log, index)};
}

std::span<const FieldLabel> eventFieldLabels()
{
    return labels;
}

} // namespace plumbline::models
