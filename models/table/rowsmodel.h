// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablemodel.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace plumbline::models {

/// A table of values that came all at once, sorted and filtered by an index of its own: no proxy stands
/// between view and row, so that ten thousand rows are no matter.
///
/// setRows() with the same rows in the same order (by isSame()) changes them in place: a view keeps selection
/// and scroll position while its rows are brought up to date.
template <typename Row> class RowsModel : public TableModel
{
public:
    using TableModel::TableModel;

    void setRows(std::vector<Row> rows)
    {
        const bool isInPlace
            = std::ranges::equal(rows, m_rows, [this](const Row &a, const Row &b) { return isSame(a, b); });
        if (!isInPlace) {
            beginResetModel();
            m_rows = std::move(rows);
            m_order = wantedOrder();
            endResetModel();
            return;
        }
        m_rows = std::move(rows);
        if (std::vector<size_t> order = wantedOrder(); order != m_order) {
            beginResetModel();
            m_order = std::move(order);
            endResetModel();
        } else if (!m_order.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, columns() - 1));
        }
    }

    /// All rows, in the order in which they came.
    [[nodiscard]] const std::vector<Row> &all() const { return m_rows; }
    /// The row that a view shows at @p row.
    [[nodiscard]] const Row &at(int row) const { return m_rows[m_order[size_t(row)]]; }

    /// Shows rows only in whose searchText() every word of @p line occurs.
    void setFilter(const QString &line)
    {
        m_words = line.split(u' ', Qt::SkipEmptyParts);
        refilter();
    }

    /// Sorts by sortKey(), equal rows in the order in which they came; a negative column: as they came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final
    {
        m_sortColumn = column;
        m_sortOrder = order;
        refilter();
    }

protected:
    [[nodiscard]] virtual QVariant value(const Row &row, int column, int role) const = 0;
    /// Whether @p a, brought up to date, is @p b.
    [[nodiscard]] virtual bool isSame(const Row &a, const Row &b) const = 0;
    [[nodiscard]] virtual QVariant sortKey(const Row &row, int column) const
    {
        return value(row, column, Qt::DisplayRole);
    }
    [[nodiscard]] virtual QString searchText(const Row &) const { return {}; }
    /// Beside the words: whether a row is shown at all.
    [[nodiscard]] virtual bool isWanted(const Row &) const { return true; }

    void refilter()
    {
        beginResetModel();
        m_order = wantedOrder();
        endResetModel();
    }

    [[nodiscard]] int rows() const final { return int(m_order.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const final
    {
        return value(at(row), column, role);
    }

private:
    [[nodiscard]] bool isShown(const Row &row) const
    {
        if (!isWanted(row))
            return false;
        if (m_words.isEmpty())
            return true;
        const QString text = searchText(row);
        return std::ranges::all_of(
            m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

    [[nodiscard]] std::vector<size_t> wantedOrder() const
    {
        std::vector<size_t> order;
        order.reserve(m_rows.size());
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (isShown(m_rows[i]))
                order.push_back(i);
        }
        if (m_sortColumn < 0)
            return order;
        std::vector<QVariant> keys;
        keys.reserve(m_rows.size());
        for (const Row &row : m_rows)
            keys.push_back(sortKey(row, m_sortColumn));
        std::ranges::stable_sort(order, [&](size_t a, size_t b) {
            const size_t first = m_sortOrder == Qt::AscendingOrder ? a : b;
            const size_t second = m_sortOrder == Qt::AscendingOrder ? b : a;
            return QVariant::compare(keys[first], keys[second]) == QPartialOrdering::Less;
        });
        return order;
    }

    std::vector<Row> m_rows;
    std::vector<size_t> m_order; ///< places in m_rows, as shown
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace plumbline::models
