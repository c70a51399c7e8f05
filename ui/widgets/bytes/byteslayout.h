// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QFontMetrics>
#include <QPoint>
#include <QRect>

namespace plumbline::ui {

/// Where everything stands in a bytes view: offset, 16 bytes as hexadecimal digits in two groups of 8, and
/// the same bytes as text. Coordinates are those of the whole table; its first row is at y = 0.
class BytesLayout
{
public:
    static constexpr int perRow = 16;
    enum class Part { Hex, Text };

    BytesLayout() = default;
    BytesLayout(const QFontMetrics &metrics, qint64 size);

    [[nodiscard]] qint64 rows() const { return (m_size + perRow - 1) / perRow; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int width() const;
    [[nodiscard]] int offsetDigits() const { return m_offsetDigits; }
    [[nodiscard]] int offsetX() const { return m_margin; }
    /// Left edge of the separating lines before hex digits and before text.
    [[nodiscard]] int lineX(Part part) const;

    /// The cell of byte number @p column of a row whose top is at @p y.
    [[nodiscard]] QRect cell(Part part, int column, int y) const;
    /// The cells of the columns @p first to @p last with what is between them.
    [[nodiscard]] QRect run(Part part, int first, int last, int y) const;
    /// The columns of @p range in @p row; false if it has none there.
    [[nodiscard]] static bool columnsOf(ByteRange range, qint64 row, int *first, int *last);
    /// The column at @p x, the nearest one if it is in between.
    [[nodiscard]] int columnAt(int x) const;

private:
    [[nodiscard]] int hexX(int column) const;
    [[nodiscard]] int textX(int column) const;

    qint64 m_size = 0;
    int m_character = 8; ///< width
    int m_rowHeight = 18;
    int m_offsetDigits = 4;
    int m_margin = 8;
};

} // namespace plumbline::ui
