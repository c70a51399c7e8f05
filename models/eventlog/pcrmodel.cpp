// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/pcrmodel.h"

#include "models/text/stagetext.h"
#include "models/text/valuetext.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

bool isAll(const QByteArray &bytes, char value)
{
    return std::ranges::all_of(bytes, [value](char byte) { return byte == value; });
}

/// The stage that uses a register: that of the first event that was extended, for Windows and confidential
/// machines have their own use of some. Entries of an IMA list are all of one stage.
evidence::Stage stageOfRegister(const evidence::Log &log, quint32 index)
{
    if (std::holds_alternative<ima::List>(log.content))
        return evidence::stageOfIma;
    if (const auto *boot = std::get_if<tcg::EventLog>(&log.content)) {
        for (const tcg::Event &event : boot->events) {
            if (event.claimedRegister == index && event.claimedType != tcg::EventType::NoAction)
                return evidence::stageOf(*boot, event);
        }
    }
    return log.hasMeasurementRegisters() ? evidence::Stage::Other : evidence::stageOfPcr(index);
}

} // namespace

PcrModel::PcrModel(QObject *parent)
    : TableModel(parent)
{
}

void PcrModel::setSnapshot(const Snapshot &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_banks.clear();
    m_rows.clear();
    for (int log = 0; log < int(m_snapshot.size()); ++log)
        addLog(log);
    for (Row &row : m_rows)
        row.banks.resize(m_banks.size());
    endResetModel();
}

void PcrModel::addLog(int log)
{
    const LogSnapshot &source = m_snapshot[size_t(log)];
    if (!source.replay || !source.log)
        return;
    const size_t firstRow = m_rows.size();
    std::set<quint32> indices;
    for (const appraisal::ReplayedBank &bank : source.replay->banks) {
        for (const auto &[index, value] : bank.registers)
            indices.insert(index);
    }
    for (const quint32 index : indices)
        m_rows.push_back(
            {log, index, stageOfRegister(*source.log, index), source.log->hasMeasurementRegisters(), {}});
    for (const appraisal::ReplayedBank &bank : source.replay->banks) {
        const Bank kind{bank.algorithm, bank.imaExtend == appraisal::ImaExtend::PaddedSha1};
        const auto known = std::ranges::find(m_banks, kind);
        const auto column = size_t(known - m_banks.begin());
        if (known == m_banks.end())
            m_banks.push_back(kind);
        for (size_t row = firstRow; row < m_rows.size(); ++row) {
            const auto found = bank.registers.find(m_rows[row].index);
            m_rows[row].banks.resize(std::max(m_rows[row].banks.size(), column + 1));
            if (found != bank.registers.end())
                m_rows[row].banks[column] = &found->second;
        }
    }
}

const appraisal::ReplayedRegister *PcrModel::registerAt(const Row &row, int column) const
{
    return column < FirstBankColumn ? nullptr : row.banks[size_t(column - FirstBankColumn)];
}

const appraisal::ReplayedRegister *PcrModel::anyRegister(const Row &row) const
{
    const auto found = std::ranges::find_if(row.banks, [](const auto *value) { return value != nullptr; });
    return found == row.banks.end() ? nullptr : *found;
}

QVariant PcrModel::cell(int row, int column, int role) const
{
    const Row &there = m_rows[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(there, column);
    case Qt::AccessibleTextRole:
        return accessibleText(there, column);
    case SortRole:
        return sortValue(there, column);
    case CopyRole:
        return copyText(there, column);
    case IsCompleteRole: {
        const auto *value = registerAt(there, column);
        return !value || value->isComplete;
    }
    case StageRole:
        return int(there.stage);
    default:
        return {};
    }
}

QString PcrModel::displayText(const Row &row, int column) const
{
    const auto *some = anyRegister(row);
    switch (column) {
    case RegisterColumn:
        return registerName(row.isMeasurementRegister, row.index);
    case LogColumn:
        return m_snapshot[size_t(row.log)].name;
    case MeaningColumn:
        return registerMeaning(row.stage, row.isMeasurementRegister, row.index);
    case ExtendsColumn:
        return some ? QString::number(some->extends) : QString();
    case InitialColumn:
        if (!some)
            return {};
        if (isAll(some->initial, '\0'))
            return tr("Zeros");
        return isAll(some->initial, '\xFF') ? tr("Ones")
                                            : tr("Locality %1").arg(quint8(some->initial.back()));
    default:
        break;
    }
    const auto *value = registerAt(row, column);
    if (!value)
        return u"–"_s;
    return value->isComplete ? elidedHex(value->value) : tr("cannot be computed");
}

QString PcrModel::accessibleText(const Row &row, int column) const
{
    const auto *value = registerAt(row, column);
    if (!value)
        return displayText(row, column);
    return tr("%1 %2: %3")
        .arg(registerName(row.isMeasurementRegister, row.index), header(column),
             value->isComplete ? groupedHex(value->value) : displayText(row, column));
}

QString PcrModel::copyText(const Row &row, int column) const
{
    const auto *value = registerAt(row, column);
    return value && value->isComplete ? QString::fromLatin1(value->value.toHex()) : displayText(row, column);
}

QVariant PcrModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case RegisterColumn:
        return row.index;
    case LogColumn:
        return row.log;
    case ExtendsColumn: {
        const auto *some = anyRegister(row);
        return some ? some->extends : 0;
    }
    default:
        return {};
    }
}

QString PcrModel::header(int column) const
{
    switch (column) {
    case RegisterColumn:
        return tr("Register");
    case LogColumn:
        return tr("Log");
    case MeaningColumn:
        return tr("Use");
    case ExtendsColumn:
        return tr("Extends");
    case InitialColumn:
        return tr("Start value");
    default:
        break;
    }
    const Bank &bank = m_banks[size_t(column - FirstBankColumn)];
    const QString name = hashName(bank.algorithm);
    return bank.isPaddedSha1 ? tr("%1 (padded SHA-1)").arg(name) : name;
}

QString PcrModel::toText() const
{
    QString text;
    const auto addLine = [&](auto textOf) {
        QStringList cells;
        for (int column = 0; column < columns(); ++column)
            cells.push_back(textOf(column));
        text += cells.join(u'\t') + u'\n';
    };
    addLine([this](int column) { return header(column); });
    for (const Row &row : m_rows)
        addLine([&](int column) { return copyText(row, column); });
    return text;
}

} // namespace plumbline::models
