// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bytes/bytespainter.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Colour;
using Part = BytesLayout::Part;

namespace {

constexpr qreal rounding = 3;

bool isPrintable(quint8 byte)
{
    return byte >= 0x20 && byte < 0x7F;
}

QString hexOf(quint8 byte)
{
    return u"%1"_s.arg(uint(byte), 2, 16, QChar(u'0'));
}

} // namespace

BytesPainter::BytesPainter(QPainter *painter, const BytesLayout &layout, QByteArrayView bytes,
                           const BytesMarks &marks)
    : m_painter(painter)
    , m_layout(layout)
    , m_bytes(bytes)
    , m_marks(marks)
{
}

void BytesPainter::paintRow(qint64 row, int y) const
{
    paintMark(m_marks.event, theme::colour(Colour::MarkEvent), row, y);
    paintMark(m_marks.field, theme::colour(Colour::MarkField), row, y);
    if (m_marks.selection.length > 1)
        paintMark(m_marks.selection, theme::colour(Colour::Selection), row, y);
    m_painter->setPen(theme::colour(Colour::TextMuted));
    m_painter->drawText(QRect(m_layout.offsetX(), y, m_layout.width(), m_layout.rowHeight()),
                        Qt::AlignLeft | Qt::AlignVCenter,
                        u"%1"_s.arg(row * BytesLayout::perRow, m_layout.offsetDigits(), 16, QChar(u'0')));
    paintBytes(row, y);
    paintCursor(row, y);
}

void BytesPainter::paintMark(ByteRange range, const QColor &ground, qint64 row, int y) const
{
    int first = 0;
    int last = 0;
    if (!BytesLayout::columnsOf(range, row, &first, &last))
        return;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(ground);
    for (const Part part : {Part::Hex, Part::Text})
        m_painter->drawRoundedRect(m_layout.run(part, first, last, y), rounding, rounding);
}

void BytesPainter::paintBytes(qint64 row, int y) const
{
    const qint64 start = row * BytesLayout::perRow;
    const int count = int(std::min<qint64>(BytesLayout::perRow, m_bytes.size() - start));
    for (int column = 0; column < count; ++column) {
        const auto byte = quint8(m_bytes[start + column]);
        const bool isInside = m_marks.event.contains(start + column);
        const bool isQuiet = !isInside || (byte == 0 && !m_marks.field.contains(start + column));
        m_painter->setPen(theme::colour(isQuiet ? Colour::TextMuted : Colour::Text));
        m_painter->drawText(m_layout.cell(Part::Hex, column, y), Qt::AlignCenter, hexOf(byte));
        if (!isPrintable(byte))
            m_painter->setPen(theme::colour(Colour::TextDisabled));
        m_painter->drawText(m_layout.cell(Part::Text, column, y), Qt::AlignCenter,
                            isPrintable(byte) ? QString(QLatin1Char(char(byte))) : u"·"_s);
    }
}

void BytesPainter::paintCursor(qint64 row, int y) const
{
    if (!m_marks.cursor || *m_marks.cursor / BytesLayout::perRow != row)
        return;
    const int column = int(*m_marks.cursor % BytesLayout::perRow);
    m_painter->setPen(QPen(theme::colour(Colour::Focus), 1.5));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRoundedRect(QRectF(m_layout.cell(Part::Hex, column, y)).adjusted(-2, 0.5, 2, -0.5),
                               rounding, rounding);
    m_painter->drawRoundedRect(QRectF(m_layout.cell(Part::Text, column, y)).adjusted(-0.5, 0.5, 0.5, -0.5),
                               rounding, rounding);
}

} // namespace plumbline::ui
