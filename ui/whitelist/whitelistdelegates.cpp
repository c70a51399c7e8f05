// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whitelist/whitelistdelegates.h"

#include "models/whitelist/benchmarksmodel.h"
#include "models/whitelist/whitelistmodel.h"

namespace plumbline::ui {

using models::BenchmarksModel;
using models::WhitelistModel;
using models::WhitelistRow;
using theme::Colour;
using theme::Icon;

CellLook BenchmarkDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    const bool isInForce = index.data(BenchmarksModel::IsInForceRole).toBool();
    switch (index.column()) {
    case BenchmarksModel::InstanceColumn:
        cell.icon = Icon::Instance;
        cell.type = isInForce ? theme::Type::BodyStrong : theme::Type::Body;
        break;
    case BenchmarksModel::VersionColumn:
        cell.icon = isInForce ? Icon::Benchmark : Icon::Recent;
        cell.iconInk = isInForce ? Colour::AccentText : Colour::TextMuted;
        cell.ink = isInForce ? Colour::Text : Colour::TextMuted;
        break;
    default:
        cell.ink = Colour::TextSecondary;
    }
    return cell;
}

CellLook WhitelistDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    const auto state = WhitelistRow::State(index.data(WhitelistModel::StateRole).toInt());
    const bool isActive = state == WhitelistRow::State::Active;
    cell.ink = isActive ? Colour::TextSecondary : Colour::TextMuted;
    switch (index.column()) {
    case WhitelistModel::WhatColumn:
        cell.ink = isActive ? Colour::Text : Colour::TextMuted;
        break;
    case WhitelistModel::StateColumn:
        cell.icon = isActive                        ? Icon::Check
            : state == WhitelistRow::State::Expired ? Icon::Recent
                                                    : Icon::Cancel;
        cell.iconInk = cell.ink = state == WhitelistRow::State::Expired ? Colour::Caution : cell.ink;
        break;
    default:
        break;
    }
    return cell;
}

} // namespace plumbline::ui
