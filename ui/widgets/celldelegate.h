// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <optional>

namespace plumbline::ui {

/// How a cell of a list looks.
struct CellLook
{
    QString text;
    std::optional<theme::Icon> icon;
    theme::Colour iconInk = theme::Colour::TextSecondary;
    theme::Colour ink = theme::Colour::Text;
    theme::Type type = theme::Type::Body;
    Qt::TextElideMode elide = Qt::ElideRight;
    bool isNumber = false; ///< at the right edge
};

/// Paints the rows of lists, tables and trees alike, to the letter: icon, text, ground of the selected row
/// and a bar at the edge of the current one. What a cell looks like is the derived class's.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text where the cell shows only a part of it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    [[nodiscard]] static int rowHeight();

protected:
    /// @p width is what the text has, in pixels.
    [[nodiscard]] virtual CellLook look(const QModelIndex &index, int width) const;

private:
    [[nodiscard]] QRect textRect(const QRect &cell, const CellLook &look) const;
};

} // namespace plumbline::ui
