// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bytes/byteslayout.h"

#include <QByteArrayView>

#include <optional>

class QPainter;

namespace plumbline::ui {

/// What is marked among the bytes.
struct BytesMarks
{
    ByteRange event; ///< of the current event
    ByteRange field; ///< of the selected field
    ByteRange selection; ///< by the user
    std::optional<qint64> cursor; ///< where the keyboard is
};

/// Paints rows of bytes: those of the event stand out from the others, the field's are marked.
class BytesPainter
{
public:
    BytesPainter(QPainter *painter, const BytesLayout &layout, QByteArrayView bytes, const BytesMarks &marks);

    void paintRow(qint64 row, int y) const;

private:
    void paintMark(ByteRange range, const QColor &ground, qint64 row, int y) const;
    void paintBytes(qint64 row, int y) const;
    void paintCursor(qint64 row, int y) const;

    QPainter *m_painter;
    const BytesLayout &m_layout;
    QByteArrayView m_bytes;
    const BytesMarks &m_marks;
};

} // namespace plumbline::ui
