// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlog/arrangement.h"
#include "models/jobs/job.h"
#include "models/table/tablemodel.h"

#include <QCache>
#include <QHash>

namespace plumbline::models {

class ReviewDocument;

/// The events of all logs of a document, one after the other. A million rows are ordinary: which rows are
/// shown in which order is an index vector, made in the background; texts are made for the rows that are
/// asked for.
class EventListModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns {
        IndexColumn,
        LogColumn, ///< for several logs
        StageColumn,
        RegisterColumn,
        TypeColumn,
        SummaryColumn,
        DigestColumn,
        ColumnCount
    };
    enum Roles {
        SortRole = Qt::UserRole, ///< numbers: index, log, stage, register, type code, digest result
        RefRole, ///< EventRef
        StageRole, ///< int of evidence::Stage
        DigestResultRole, ///< int of DigestCheck::Result; nothing while it is not known
        SeverityRole, ///< int of the worst Severity among the event's problems; nothing where it has none
    };

    explicit EventListModel(const ReviewDocument &document, QObject *parent = nullptr);
    ~EventListModel() override;

    void setFilter(const EventFilter &filter);
    /// Shows one log only, or all.
    void setLog(std::optional<quint32> log);
    [[nodiscard]] std::optional<quint32> log() const { return m_arrangement.log; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] EventRef refAt(int row) const { return m_rows[size_t(row)]; }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(EventRef ref) const;
    [[nodiscard]] const std::vector<EventRef> &shownRows() const { return m_rows; }
    /// The logs that the rows belong to.
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] qint64 totalRows() const; ///< of the shown logs, without the filter
    [[nodiscard]] bool isFiltered() const { return !m_arrangement.filter.isEmpty(); }
    /// Whether rows are being searched or sorted; the rows of before are shown meanwhile.
    [[nodiscard]] bool isArranging() const { return m_job.isRunning(); }

Q_SIGNALS:
    void arrangingChanged();
    void arranged(); ///< shownRows() is what was asked for last

protected:
    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString header(int column) const override;

private:
    struct Texts
    {
        QString type;
        QString summary;
    };

    void rearrange();
    void show(Snapshot snapshot, std::vector<EventRef> rows);
    void takeChecks();
    void takeProblems();
    [[nodiscard]] bool dependsOnChecks() const;
    [[nodiscard]] const Texts &textsOf(EventRef ref) const;
    [[nodiscard]] QString displayText(EventRef ref, int column) const;
    [[nodiscard]] QString accessibleText(EventRef ref, int column) const;
    [[nodiscard]] QVariant sortValue(EventRef ref, int column) const;
    [[nodiscard]] QString checkText(EventRef ref) const;
    [[nodiscard]] QVariant checkValue(EventRef ref) const;

    const ReviewDocument &m_document;
    Snapshot m_snapshot;
    Arrangement m_arrangement;
    std::vector<EventRef> m_rows;
    std::vector<QHash<qint64, Severity>> m_severities; ///< of each log, by event
    mutable QCache<quint64, Texts> m_texts;
    Job m_job;
};

} // namespace plumbline::models
