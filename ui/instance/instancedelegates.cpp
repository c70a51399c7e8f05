// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instancedelegates.h"

#include "models/instance/bootsmodel.h"
#include "models/instance/evidencefilesmodel.h"
#include "models/instance/instanceexceptionsmodel.h"
#include "models/instance/measuredeventsmodel.h"
#include "models/instance/registersmodel.h"
#include "ui/overview/statuslook.h"
#include "ui/verdict/verdictlook.h"
#include "ui/widgets/digesttext.h"
#include "ui/widgets/trustlook.h"

namespace plumbline::ui {

using comparison::ChangeKind;
using models::BootsModel;
using models::EvidenceFilesModel;
using models::InstanceExceptionRow;
using models::InstanceExceptionsModel;
using models::MeasuredEventsModel;
using models::RegistersModel;
using theme::Colour;
using theme::Icon;

namespace {

void showDigest(CellLook &cell, const QByteArray &digest, int width)
{
    cell.type = theme::Type::Digest;
    cell.text = elidedDigest(digest, QFontMetrics(theme::font(cell.type)), width);
}

Icon changeIcon(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return Icon::Added;
    case ChangeKind::Removed:
        return Icon::Removed;
    case ChangeKind::Moved:
        return Icon::Moved;
    case ChangeKind::Repeated:
        return Icon::Repeated;
    case ChangeKind::Changed:
        break;
    }
    return Icon::Changed;
}

} // namespace

CellLook MeasuredRegisterDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    const auto state = models::TrustState(index.data(RegistersModel::StateRole).toInt());
    const QByteArray digest = index.data(RegistersModel::DigestRole).toByteArray();
    switch (index.column()) {
    case RegistersModel::RegisterColumn:
        cell.type = theme::Type::BodyStrong;
        break;
    case RegistersModel::StateColumn:
        cell.icon = trustLook(state).icon;
        cell.iconInk = cell.ink = trustLook(state).ink;
        break;
    case RegistersModel::ActualColumn:
    case RegistersModel::StandardColumn:
        if (digest.isEmpty())
            cell.ink = Colour::TextMuted;
        else
            showDigest(cell, digest, width);
        if (index.column() == RegistersModel::ActualColumn && !digest.isEmpty()
            && !index.data(RegistersModel::IsMatchRole).toBool() && state != models::TrustState::NotCompared)
            cell.ink = Colour::Bad;
        break;
    default:
        cell.ink = Colour::TextSecondary;
    }
    return cell;
}

CellLook MeasuredEventDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    const QVariant change = index.data(MeasuredEventsModel::ChangeRole);
    switch (index.column()) {
    case MeasuredEventsModel::IndexColumn:
        cell.isNumber = true;
        cell.ink = Colour::TextMuted;
        break;
    case MeasuredEventsModel::ChangeColumn:
        if (!index.data(MeasuredEventsModel::IsComparedRole).toBool()) {
            cell.icon = Icon::NotCompared;
            cell.ink = Colour::TextMuted;
            break;
        }
        cell.icon = change.isValid() ? changeIcon(ChangeKind(change.toInt())) : Icon::Match;
        cell.iconInk = cell.ink = change.isValid() ? Colour::Bad : Colour::TextMuted;
        break;
    case MeasuredEventsModel::ActualColumn:
    case MeasuredEventsModel::StandardColumn:
        cell.ink = change.isValid() ? Colour::Text : Colour::TextSecondary;
        break;
    default:
        cell.ink = Colour::TextSecondary;
    }
    return cell;
}

CellLook BootDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    switch (index.column()) {
    case BootsModel::NumberColumn:
        cell.type = theme::Type::BodyStrong;
        break;
    case BootsModel::StatusColumn: {
        const Banner::Look &look
            = statusLook(models::InstanceStatus(index.data(BootsModel::StatusRole).toInt()));
        cell.icon = look.icon;
        cell.iconInk = cell.ink = look.ink;
        break;
    }
    case BootsModel::EvidenceColumn: {
        const VerdictLook look
            = verdictLook(appraisal::Verdict(index.data(BootsModel::EvidenceRole).toInt()));
        cell.icon = look.icon;
        cell.iconInk = cell.ink = look.ink;
        break;
    }
    default:
        cell.ink = Colour::TextSecondary;
    }
    return cell;
}

CellLook InstanceExceptionDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    const bool isOpen
        = index.data(InstanceExceptionsModel::StateRole).toInt() == int(InstanceExceptionRow::State::Open);
    switch (index.column()) {
    case InstanceExceptionsModel::CauseColumn:
        cell.type = isOpen ? theme::Type::BodyStrong : theme::Type::Body;
        cell.icon = isOpen ? Icon::Exceptions : Icon::Check;
        cell.iconInk = isOpen ? Colour::Bad : Colour::TextMuted;
        break;
    case InstanceExceptionsModel::StageColumn:
        cell.icon = stageIcon(evidence::Stage(index.data(InstanceExceptionsModel::StageRole).toInt()));
        break;
    case InstanceExceptionsModel::StateColumn:
        cell.ink = isOpen ? Colour::Bad : Colour::TextSecondary;
        break;
    case InstanceExceptionsModel::CountColumn:
        cell.isNumber = true;
        break;
    default:
        cell.ink = Colour::TextSecondary;
    }
    return cell;
}

CellLook EvidenceFileDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    if (index.column() == EvidenceFilesModel::PartColumn) {
        cell.icon = Icon::File;
        return cell;
    }
    cell.ink = Colour::TextSecondary;
    if (index.column() == EvidenceFilesModel::HashColumn)
        showDigest(cell, index.data(EvidenceFilesModel::DigestRole).toByteArray(), width);
    return cell;
}

} // namespace plumbline::ui
