// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace plumbline::ui {

/// A row of the field tree: digests and bytes monospaced, digests cut in the middle, proof by shape and word.
class FieldDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    /// What a word about proof means.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override;
};

} // namespace plumbline::ui
