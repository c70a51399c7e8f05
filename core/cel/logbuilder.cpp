// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/logbuilder.h"

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

constexpr qint64 progressStep = 1024; ///< records

} // namespace

LogBuilder::LogBuilder(const QByteArray &bytes, Encoding encoding, const Progress &progress)
    : m_progress(progress)
{
    m_log.bytes = bytes;
    m_log.encoding = encoding;
}

bool LogBuilder::goOn(qint64 offset)
{
    ParseError error{.offset = offset, .structure = u"CEL"_s};
    if (m_log.records.size() >= maxRecords) {
        error.kind = ParseError::Kind::TooLarge;
        error.wanted = nextIndex() + 1;
        error.available = qint64(maxRecords);
    } else if (nextIndex() % progressStep == 0 && !m_progress.goOn(offset, m_log.bytes.size())) {
        error.kind = ParseError::Kind::Cancelled;
    } else {
        return true;
    }
    note(error);
    return false;
}

void LogBuilder::add(RecordRead read)
{
    checkNumber(read);
    // One register of a confidential VM makes the log one of such registers; a PCR among them is not, and
    // its index must not be taken for theirs.
    if (read.record.claimedPcr) {
        const bool isMixed = read.hasMeasurementRegister ? m_hasPcr : m_log.hasMeasurementRegisters;
        if (isMixed) {
            read.damage({.kind = ParseError::Kind::BadValue,
                         .offset = read.places.index.offset,
                         .structure = u"index"_s,
                         .wanted = qint64(*read.record.claimedPcr)});
            read.record.claimedPcr.reset();
        } else if (read.hasMeasurementRegister) {
            m_log.hasMeasurementRegisters = true;
        } else {
            m_hasPcr = true;
        }
    }
    for (Problem &problem : read.problems) {
        problem.event = nextIndex();
        m_problems.add(std::move(problem));
    }
    m_log.records.push_back(std::move(read.record));
}

/// CEL 1.1 counts from 0 for each index (section 4.2.2), and so did 1.0's readers; go-tpm-tools and the TSS
/// count over all. Either is right.
void LogBuilder::checkNumber(const RecordRead &read)
{
    if (!read.record.number)
        return;
    const quint64 number = *read.record.number;
    const quint64 index
        = read.record.claimedPcr ? *read.record.claimedPcr : read.record.claimedNvIndex.value_or(0);
    const auto last = m_lastNumbers.find(index);
    const bool startsIndex = last == m_lastNumbers.end() && number == 0;
    const bool followsInIndex = last != m_lastNumbers.end() && number == last->second + 1;
    const bool followsInLog = m_lastNumber && number == *m_lastNumber + 1;
    if (!startsIndex && !followsInIndex && !followsInLog) {
        m_problems.add({.code = "cel.record-number"_L1,
                        .severity = Severity::Warning,
                        .event = nextIndex(),
                        .range = read.places.number,
                        .wanted = m_lastNumber ? qint64(*m_lastNumber + 1) : 0,
                        .available = qint64(number)});
    }
    m_lastNumber = number;
    m_lastNumbers[index] = number;
}

void LogBuilder::addDamaged(const ParseError &error, ByteRange range)
{
    RecordRead read;
    read.record.range = range;
    read.damage(error);
    add(std::move(read));
}

Log LogBuilder::take()
{
    m_log.problems = m_problems.take();
    return std::move(m_log);
}

} // namespace plumbline::cel
