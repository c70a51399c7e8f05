// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/fieldtreemodel.h"

#include "models/text/fieldlabel.h"
#include "models/text/provenancetext.h"
#include "models/text/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

bool isCode(const Field &field)
{
    return std::holds_alternative<QByteArray>(field.value) || std::holds_alternative<Digest>(field.value)
        || std::holds_alternative<QUuid>(field.value);
}

/// What each word about proof means, a line each.
QString provenanceLegend()
{
    using appraisal::Provenance;
    QStringList lines;
    for (const Provenance proof :
         {Provenance::Signed, Provenance::Bound, Provenance::Hint, Provenance::Unbound})
        lines << provenanceText(proof) + u": "_s + provenanceSentence(proof);
    return lines.join(u'\n');
}

} // namespace

FieldTreeModel::FieldTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    buildNodes();
}

void FieldTreeModel::setFields(appraisal::ProvenFields fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    buildNodes();
    endResetModel();
}

void FieldTreeModel::buildNodes()
{
    m_nodes.assign(1, Node{});
    const auto appendChildren = [this](int parent, const std::vector<Field> &fields) {
        m_nodes[size_t(parent)].firstChild = int(m_nodes.size());
        m_nodes[size_t(parent)].childCount = int(fields.size());
        int row = 0;
        for (const Field &field : fields)
            m_nodes.push_back({.field = &field,
                               .provenance = parent == 0
                                   ? m_fields.of(field)
                                   : m_fields.of(field, m_nodes[size_t(parent)].provenance),
                               .parent = parent,
                               .row = row++});
    };
    appendChildren(0, m_fields.fields());
    for (int i = 1; i < int(m_nodes.size()); ++i)
        appendChildren(i, m_nodes[size_t(i)].field->children);
}

const FieldTreeModel::Node &FieldTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.constInternalPointer()) : m_nodes.front();
}

QModelIndex FieldTreeModel::indexOf(int node, int column) const
{
    const Node &there = m_nodes[size_t(node)];
    return node <= 0 ? QModelIndex() : createIndex(there.row, column, &there);
}

const Field *FieldTreeModel::fieldAt(const QModelIndex &index) const
{
    return nodeOf(index).field;
}

QModelIndex FieldTreeModel::innermostAt(qint64 offset) const
{
    // Not a walk down the tree: a structure that was put together need not have a range of its own. Deeper
    // nodes come later, so that of equal ranges the innermost wins.
    int best = 0;
    for (int i = 1; i < int(m_nodes.size()); ++i) {
        const ByteRange range = m_nodes[size_t(i)].field->range;
        if (range.contains(offset)
            && (best == 0 || range.length <= m_nodes[size_t(best)].field->range.length))
            best = i;
    }
    return indexOf(best);
}

QModelIndex FieldTreeModel::withRange(ByteRange range) const
{
    const auto found = std::find_if(m_nodes.begin() + 1, m_nodes.end(),
                                    [&](const Node &node) { return node.field->range == range; });
    return found == m_nodes.end() || range.isEmpty() ? QModelIndex() : indexOf(int(found - m_nodes.begin()));
}

QModelIndex FieldTreeModel::find(QLatin1StringView name) const
{
    const auto found = std::find_if(m_nodes.begin() + 1, m_nodes.end(),
                                    [&](const Node &node) { return node.field->name == name; });
    return found == m_nodes.end() ? QModelIndex() : indexOf(int(found - m_nodes.begin()));
}

QModelIndex FieldTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(nodeOf(parent).firstChild + row, column);
}

QModelIndex FieldTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child).parent) : QModelIndex();
}

int FieldTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : nodeOf(parent).childCount;
}

int FieldTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString FieldTreeModel::nameText(const Node &node) const
{
    const QString label = fieldLabel(node.field->name);
    const Field *owner = m_nodes[size_t(node.parent)].field;
    const bool isElement = owner && owner->kind == Field::Kind::List;
    return isElement ? tr("%1 %2").arg(label).arg(node.row + 1) : label;
}

QString FieldTreeModel::valueText(const Node &node) const
{
    if (node.field->kind == Field::Kind::List)
        return tr("%n element(s)", nullptr, node.childCount);
    return fieldValueText(*node.field);
}

QString FieldTreeModel::displayText(const Node &node, int column) const
{
    switch (column) {
    case NameColumn:
        return nameText(node);
    case ValueColumn:
        return valueText(node);
    case ProvenanceColumn:
        return provenanceText(node.provenance);
    default:
        return fieldMeaningText(*node.field);
    }
}

QVariant FieldTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(node, index.column());
    case Qt::AccessibleTextRole: {
        const bool isValue = index.column() == ValueColumn && node.field->kind == Field::Kind::Value;
        return isValue ? fieldValueFullText(*node.field) : displayText(node, index.column());
    }
    case SortRole:
        return node.field->range.offset;
    case RangeRole:
        return QVariant::fromValue(node.field->range);
    case KindRole:
        return int(node.field->kind);
    case CopyRole:
        return fieldValueFullText(*node.field);
    case IsCodeRole:
        return index.column() == ValueColumn && isCode(*node.field);
    case ProvenanceRole:
        return QVariant::fromValue(node.provenance);
    case Qt::ToolTipRole:
        return index.column() == ProvenanceColumn ? provenanceSentence(node.provenance) : QVariant();
    default:
        return {};
    }
}

QVariant FieldTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == ProvenanceColumn && role == Qt::ToolTipRole)
        return provenanceLegend();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    case ProvenanceColumn:
        return tr("Proof");
    default:
        return {};
    }
}

} // namespace plumbline::models
