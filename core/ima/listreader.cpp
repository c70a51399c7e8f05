// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/listreader.h"

#include "core/base/problemlist.h"
#include "core/ima/entryview.h"
#include "core/ima/listshape.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace plumbline::ima {

namespace {

constexpr qint64 progressStep = 4096; ///< entries
constexpr size_t maxEntries = 4'000'000;
constexpr size_t maxRegisters = 32;
constexpr size_t maxTemplates = 256; ///< names; entries of further ones say so by their own bytes

/// A list while it is being read.
class Builder
{
public:
    Builder(const QByteArray &bytes, ListKind kind, const Progress &progress)
        : m_progress(progress)
    {
        const ListShape shape = shapeOf(bytes, kind);
        m_list.bytes = bytes;
        m_list.isAscii = kind == ListKind::Ascii;
        m_list.byteOrder = shape.byteOrder;
        m_list.templateAlgorithm = shape.templateAlgorithm;
        m_hashSize = digestSize(shape.templateAlgorithm).value_or(0);
    }

    void readBinary();
    void readAscii();
    List take();

private:
    [[nodiscard]] bool goOn(qint64 offset);
    void reserveFor(qint64 offset);
    void add(const EntryView &view, qint64 offset, qint64 length);
    void checkRegister(const EntryView &view, ByteRange range);
    void checkBootAggregate(const EntryView &view, ByteRange range);
    void addDamaged(const ParseError &error, qint64 offset, qint64 length);
    void readLine(QByteArrayView line, qint64 offset);
    [[nodiscard]] quint16 indexOf(QByteArrayView templateName);
    [[nodiscard]] qint64 nextIndex() const { return qint64(m_list.entries.size()); }

    const Progress &m_progress;
    List m_list;
    ProblemList m_problems;
    qsizetype m_hashSize = 0;
    std::vector<quint32> m_registers; ///< met so far
    qsizetype m_aggregateSize = -1; ///< of the template data of boot_aggregate; -1 without one
};

quint32 entryLength(qint64 length)
{
    return quint32(std::min<qint64>(length, std::numeric_limits<quint32>::max()));
}

bool isFiller(QByteArrayView rest)
{
    return std::ranges::all_of(rest, [](char c) { return c == '\0' || c == '\n' || c == '\r'; });
}

bool Builder::goOn(qint64 offset)
{
    if (m_list.entries.size() >= maxEntries) {
        m_problems.add(problemFrom({.kind = ParseError::Kind::TooLarge,
                                    .offset = offset,
                                    .structure = u"IMA list"_s,
                                    .wanted = nextIndex() + 1,
                                    .available = qint64(maxEntries)}));
        return false;
    }
    if (nextIndex() % progressStep != 0)
        return true;
    if (nextIndex() == progressStep)
        reserveFor(offset);
    if (m_progress.goOn(offset, m_list.bytes.size()))
        return true;
    m_problems.add(
        problemFrom({.kind = ParseError::Kind::Cancelled, .offset = offset, .structure = u"IMA list"_s}));
    return false;
}

/// Room for the rest of the list, should its entries be as long as those of the first @p offset bytes. Room
/// that is not used costs no memory; growing step by step would touch all of it several times.
void Builder::reserveFor(qint64 offset)
{
    const double entries = double(m_list.bytes.size()) / double(offset) * double(nextIndex());
    m_list.entries.reserve(std::min(maxEntries, size_t(entries * 1.1)));
}

quint16 Builder::indexOf(QByteArrayView templateName)
{
    auto &names = m_list.templates;
    const auto name = std::ranges::find_if(names, [&](const QByteArray &n) { return n == templateName; });
    if (name != names.end() || names.size() == maxTemplates)
        return quint16(name - names.begin());
    names.push_back(templateName.toByteArray());
    return quint16(names.size() - 1);
}

void Builder::add(const EntryView &view, qint64 offset, qint64 length)
{
    const char zero = m_list.isAscii ? '0' : '\0';
    const bool isViolation = std::ranges::all_of(view.templateHash, [zero](char c) { return c == zero; });
    if (isViolation) {
        m_problems.add({.code = "ima.violation"_L1,
                        .severity = Severity::Warning,
                        .event = nextIndex(),
                        .range = {offset, length}});
    }
    checkRegister(view, {offset, length});
    checkBootAggregate(view, {offset, length});
    m_list.entries.push_back({.offset = offset,
                              .length = entryLength(length),
                              .claimedPcr = view.claimedPcr,
                              .templateIndex = indexOf(view.templateName),
                              .flags = isViolation ? quint16(Entry::Violation) : quint16(0),
                              .dataOffset = quint32(view.dataOffset - offset)});
}

/// The kernel's choice is one register for the whole list (CONFIG_IMA_MEASURE_PCR_IDX), but a rule of the
/// policy can name another (pcr=): said once for each.
void Builder::checkRegister(const EntryView &view, ByteRange range)
{
    if (std::ranges::find(m_registers, view.claimedPcr) != m_registers.end())
        return;
    if (m_registers.size() == maxRegisters)
        return;
    m_registers.push_back(view.claimedPcr);
    if (m_registers.size() == 1)
        return;
    m_problems.add({.code = "ima.register"_L1,
                    .severity = Severity::Warning,
                    .event = nextIndex(),
                    .range = range,
                    .wanted = m_registers.front(),
                    .available = view.claimedPcr});
}

/// Every boot's first entry; where a list was carried over a kexec there is a second one. Linux,
/// ima_add_boot_aggregate(). Its data are as long as the first one's, so that few entries are searched.
void Builder::checkBootAggregate(const EntryView &view, ByteRange range)
{
    constexpr QByteArrayView name = "boot_aggregate";
    if (m_list.entries.empty()) {
        m_aggregateSize = view.data.contains(name) ? view.data.size() : -1;
        if (m_aggregateSize < 0)
            m_problems.add(
                {.code = "ima.boot-aggregate-missing"_L1, .severity = Severity::Warning, .range = range});
    } else if (view.data.size() == m_aggregateSize && view.data.contains(name)) {
        m_problems.add({.code = "ima.boot-aggregate-repeated"_L1,
                        .severity = Severity::Note,
                        .event = nextIndex(),
                        .range = range});
    }
}

void Builder::addDamaged(const ParseError &error, qint64 offset, qint64 length)
{
    m_problems.add(problemFrom(error, nextIndex()));
    m_list.entries.push_back({.offset = offset,
                              .length = entryLength(length),
                              .claimedPcr = 10,
                              .templateIndex = indexOf({}),
                              .flags = Entry::Damaged});
}

void Builder::readBinary()
{
    ByteReader reader(m_list.bytes, 0, m_list.byteOrder);
    while (!reader.atEnd() && goOn(reader.offset())) {
        const qint64 start = reader.offset();
        const QByteArrayView rest = reader.rest();
        if (const auto entry = readBinaryEntry(reader, m_list.byteOrder, m_hashSize)) {
            add(*entry, start, reader.offset() - start);
        } else if (isFiller(rest)) {
            m_problems.add({.code = "ima.trailing-bytes"_L1,
                            .severity = Severity::Note,
                            .range = {start, rest.size()},
                            .wanted = rest.size()});
            return;
        } else {
            // Nothing says where the next entry starts: all that is left belongs to the bad one.
            addDamaged(entry.error(), start, rest.size());
            return;
        }
    }
}

void Builder::readLine(QByteArrayView line, qint64 offset)
{
    const auto entry = readAsciiLine(line, offset);
    if (entry && entry->templateHash.size() == 2 * m_hashSize) {
        add(*entry, offset, line.size());
        return;
    }
    const ParseError wrongLength{.kind = ParseError::Kind::BadValue,
                                 .offset = offset,
                                 .structure = u"template hash"_s,
                                 .wanted = entry ? entry->templateHash.size() / 2 : 0,
                                 .available = m_hashSize};
    addDamaged(entry ? wrongLength : entry.error(), offset, line.size());
}

void Builder::readAscii()
{
    const QByteArrayView bytes = m_list.bytes;
    qsizetype start = 0;
    while (start < bytes.size() && goOn(start)) {
        const qsizetype feed = bytes.indexOf('\n', start);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        if (end > start)
            readLine(bytes.sliced(start, end - start), start);
        start = end + 1;
    }
    m_problems.add({.code = "ima.ascii-ambiguous"_L1, .severity = Severity::Note});
}

List Builder::take()
{
    m_list.problems = m_problems.take();
    return std::move(m_list);
}

} // namespace

List readList(const QByteArray &bytes, ListKind kind, const Progress &progress)
{
    Builder builder(bytes, kind, progress);
    if (kind == ListKind::Ascii)
        builder.readAscii();
    else
        builder.readBinary();
    return builder.take();
}

} // namespace plumbline::ima
