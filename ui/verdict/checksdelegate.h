// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace plumbline::ui {

/// A row of the checks: the result by icon, word and colour; questions in bold; names small and monospaced.
class ChecksDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override;
};

} // namespace plumbline::ui
