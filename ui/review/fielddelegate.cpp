// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fielddelegate.h"

#include "core/base/field.h"
#include "models/eventlog/fieldtreemodel.h"
#include "ui/verdict/verdictlook.h"
#include "ui/widgets/digesttext.h"
#include "ui/widgets/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace plumbline::ui {

using models::FieldTreeModel;

namespace {

/// A digest cut to the width that there is; the model's text is cut to a width of its own.
void showDigest(CellLook &cell, const QModelIndex &index, int width)
{
    const auto *model = qobject_cast<const FieldTreeModel *>(index.model());
    const Field *field = model ? model->fieldAt(index) : nullptr;
    const Digest *digest = field ? std::get_if<Digest>(&field->value) : nullptr;
    if (!digest)
        return;
    const QFontMetrics metrics(theme::font(cell.type));
    const QString name = hashName(digest->algorithm) + QStringLiteral(": ");
    cell.text = name + elidedDigest(digest->value, metrics, width - metrics.horizontalAdvance(name));
}

} // namespace

CellLook FieldDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    const bool isGroup = index.data(FieldTreeModel::KindRole).toInt() != int(Field::Kind::Value);
    switch (index.column()) {
    case FieldTreeModel::NameColumn:
        cell.ink = theme::Colour::TextSecondary;
        cell.type = isGroup ? theme::Type::BodyStrong : theme::Type::Body;
        break;
    case FieldTreeModel::ValueColumn:
        if (isGroup)
            cell.ink = theme::Colour::TextMuted;
        if (index.data(FieldTreeModel::IsCodeRole).toBool()) {
            cell.type = theme::Type::Digest;
            cell.elide = Qt::ElideMiddle;
            showDigest(cell, index, width);
        }
        break;
    case FieldTreeModel::ProvenanceColumn: {
        const VerdictLook proof
            = provenanceLook(index.data(FieldTreeModel::ProvenanceRole).value<appraisal::Provenance>());
        cell.icon = proof.icon;
        cell.iconInk = cell.ink = proof.ink;
        break;
    }
    default:
        cell.ink = theme::Colour::TextMuted;
        break;
    }
    return cell;
}

bool FieldDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (index.column() != FieldTreeModel::ProvenanceColumn)
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace plumbline::ui
