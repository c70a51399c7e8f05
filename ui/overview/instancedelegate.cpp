// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/instancedelegate.h"

#include "models/overview/instancesmodel.h"
#include "ui/overview/statuslook.h"
#include "ui/widgets/chain/beads.h"
#include "ui/widgets/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace plumbline::ui {

using models::InstancesModel;
using theme::Colour;
using theme::Icon;

void InstanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (index.column() != InstancesModel::ChainColumn)
        return;
    const auto beads = index.data(InstancesModel::BeadsRole).value<std::vector<models::StageBead>>();
    std::vector<models::TrustState> states;
    states.reserve(beads.size());
    for (const models::StageBead &bead : beads)
        states.push_back(bead.state);
    paintBeads(*painter, option.rect.adjusted(theme::space::small, 0, -theme::space::small, 0), states);
}

CellLook InstanceDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    const auto status = models::InstanceStatus(index.data(InstancesModel::StatusRole).toInt());
    switch (index.column()) {
    case InstancesModel::NameColumn:
        cell.icon = Icon::Instance;
        cell.type = theme::Type::BodyStrong;
        break;
    case InstancesModel::StatusColumn:
        cell.icon = statusLook(status).icon;
        cell.iconInk = statusLook(status).ink;
        cell.ink = statusLook(status).ink;
        break;
    case InstancesModel::ChainColumn:
        cell.text.clear(); // painted as beads
        break;
    case InstancesModel::ExceptionsColumn:
        cell.icon = cell.text.isEmpty() ? std::nullopt : std::optional(Icon::Exceptions);
        cell.iconInk = cell.ink = Colour::Bad;
        break;
    default:
        cell.ink = Colour::TextSecondary;
    }
    return cell;
}

bool InstanceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != InstancesModel::ChainColumn)
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
    return true;
}

} // namespace plumbline::ui
