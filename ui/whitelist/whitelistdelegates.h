// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace plumbline::ui {

/// The version in force stands out.
class BenchmarkDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override;
};

/// Entries that no longer count are grey and say so.
class WhitelistDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override;
};

} // namespace plumbline::ui
