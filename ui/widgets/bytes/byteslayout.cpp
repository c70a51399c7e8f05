// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bytes/byteslayout.h"

#include "ui/theme/metrics.h"

#include <algorithm>
#include <cstdlib>

namespace plumbline::ui {

namespace {

constexpr int groupSize = 8;
constexpr int shortestOffset = 4;

int digitsFor(qint64 size)
{
    int digits = shortestOffset;
    while (digits < 16 && size > (qint64(1) << (4 * digits)))
        digits += 2;
    return digits;
}

} // namespace

BytesLayout::BytesLayout(const QFontMetrics &metrics, qint64 size)
    : m_size(size)
    , m_character(metrics.horizontalAdvance(QLatin1Char('0')))
    , m_rowHeight(metrics.height() + theme::space::hair)
    , m_offsetDigits(digitsFor(size))
    , m_margin(theme::space::small)
{
}

int BytesLayout::hexX(int column) const
{
    const int start = m_margin + (m_offsetDigits + 2) * m_character;
    const int gap = column >= groupSize ? m_character : 0;
    return start + column * 3 * m_character + gap;
}

int BytesLayout::textX(int column) const
{
    return hexX(perRow) + 2 * m_character + column * m_character;
}

int BytesLayout::width() const
{
    return textX(perRow) + m_margin;
}

int BytesLayout::lineX(Part part) const
{
    return part == Part::Hex ? hexX(0) - m_character : textX(0) - m_character - m_character / 2;
}

QRect BytesLayout::cell(Part part, int column, int y) const
{
    return part == Part::Hex ? QRect(hexX(column), y, 2 * m_character, m_rowHeight)
                             : QRect(textX(column), y, m_character, m_rowHeight);
}

QRect BytesLayout::run(Part part, int first, int last, int y) const
{
    const int margin = part == Part::Hex ? m_character / 2 : 0;
    return cell(part, first, y).united(cell(part, last, y)).adjusted(-margin, 0, margin, 0);
}

bool BytesLayout::columnsOf(ByteRange range, qint64 row, int *first, int *last)
{
    const qint64 start = std::max(range.offset, row * perRow);
    const qint64 end = std::min(range.end(), (row + 1) * perRow);
    if (start >= end)
        return false;
    *first = int(start - row * perRow);
    *last = int(end - 1 - row * perRow);
    return true;
}

int BytesLayout::columnAt(int x) const
{
    if (x >= textX(0) - m_character / 2)
        return std::clamp((x - textX(0)) / m_character, 0, perRow - 1);
    int nearest = 0;
    for (int column = 1; column < perRow; ++column) {
        const auto distance = [&](int c) { return std::abs(cell(Part::Hex, c, 0).center().x() - x); };
        if (distance(column) < distance(nearest))
            nearest = column;
    }
    return nearest;
}

} // namespace plumbline::ui
