// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/provenfields.h"

#include <QAbstractItemModel>

namespace plumbline::models {

/// Decoded fields as a tree: name, value, meaning, and what proves each. Owns the fields; nodes lie side by
/// side in one vector, so that a list of a hundred thousand hashes opens at once.
class FieldTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { NameColumn, ValueColumn, MeaningColumn, ProvenanceColumn, ColumnCount };
    enum Roles {
        SortRole = Qt::UserRole, ///< offset in the file
        RangeRole, ///< ByteRange
        KindRole, ///< int of Field::Kind
        CopyRole, ///< the whole value: digests as plain hex
        IsCodeRole, ///< bool: the value reads best in a monospaced face
        ProvenanceRole, ///< appraisal::Provenance
    };

    explicit FieldTreeModel(QObject *parent = nullptr);

    void setFields(appraisal::ProvenFields fields);
    void clear() { setFields({}); }

    [[nodiscard]] const Field *fieldAt(const QModelIndex &index) const;
    [[nodiscard]] int nodeCount() const { return int(m_nodes.size()) - 1; }
    /// The innermost field whose bytes hold @p offset; invalid if none does.
    [[nodiscard]] QModelIndex innermostAt(qint64 offset) const;
    /// The outermost field that stands in exactly these bytes; invalid if none does.
    [[nodiscard]] QModelIndex withRange(ByteRange range) const;
    /// The first field of that name, in the order of the tree.
    [[nodiscard]] QModelIndex find(QLatin1StringView name) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        const Field *field = nullptr; ///< null for the root
        appraisal::Provenance provenance = appraisal::Provenance::Unbound;
        int parent = -1;
        int row = 0;
        int firstChild = 0; ///< children lie side by side
        int childCount = 0;
    };

    void buildNodes();
    [[nodiscard]] const Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int node, int column = 0) const;
    [[nodiscard]] QString nameText(const Node &node) const;
    [[nodiscard]] QString valueText(const Node &node) const;
    [[nodiscard]] QString displayText(const Node &node, int column) const;

    appraisal::ProvenFields m_fields;
    std::vector<Node> m_nodes; ///< the root first, then level by level
};

} // namespace plumbline::models
