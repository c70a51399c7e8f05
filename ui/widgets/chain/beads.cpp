// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chain/beads.h"

#include "ui/theme/theme.h"
#include "ui/widgets/trustlook.h"

#include <QPainter>

namespace plumbline::ui {

using models::TrustState;
using theme::Colour;
using theme::colour;

namespace {

constexpr int bead = 13; ///< of the largest shape
constexpr int gap = 5;
constexpr int pitch = bead + gap;
constexpr qreal cordWidth = 1.5;
constexpr qreal ring = 1.5;
constexpr qreal cross = 2.4; ///< half the length of the cross' strokes, along one axis

void paintDisc(QPainter &painter, QPointF middle, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(middle, bead / 2.0 - 1.5, bead / 2.0 - 1.5);
}

/// Larger than the others: it is what the eye looks for.
void paintChanged(QPainter &painter, QPointF middle, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(middle.x() - bead / 2.0, middle.y() - bead / 2.0, bead, bead), 2, 2);
    painter.setPen(QPen(colour(Colour::Surface), 1.7, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(cross, cross), middle + QPointF(cross, cross));
    painter.drawLine(middle - QPointF(cross, -cross), middle + QPointF(cross, -cross));
}

void paintRing(QPainter &painter, QPointF middle, const QColor &ink, bool isDashed)
{
    QPen pen(ink, ring);
    if (isDashed)
        pen.setDashPattern({2, 1.6});
    painter.setPen(pen);
    painter.setBrush(colour(Colour::Surface));
    painter.drawEllipse(middle, bead / 2.0 - 2, bead / 2.0 - 2);
}

void paintTriangle(QPainter &painter, QPointF middle, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    constexpr qreal half = bead / 2.0 - 0.5;
    painter.drawPolygon(QPolygonF(
        {middle + QPointF(0, -half), middle + QPointF(half, half - 1), middle + QPointF(-half, half - 1)}));
}

void paintBead(QPainter &painter, QPointF middle, TrustState state)
{
    const QColor ink = colour(trustLook(state).ink);
    switch (state) {
    case TrustState::Accepted:
    case TrustState::Proven:
        return paintDisc(painter, middle, ink);
    case TrustState::Changed:
    case TrustState::Contradicted:
        return paintChanged(painter, middle, ink);
    case TrustState::Problem:
        return paintTriangle(painter, middle, ink);
    case TrustState::NotVouchedFor:
    case TrustState::Unproven:
        return paintRing(painter, middle, ink, true);
    case TrustState::NotCompared:
    case TrustState::Fits:
    case TrustState::Unchanged:
        break;
    }
    paintRing(painter, middle, colour(Colour::BorderStrong), false);
}

void paintMore(QPainter &painter, QPointF middle)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::TextMuted));
    for (const qreal offset : {-4.0, 0.0, 4.0})
        painter.drawEllipse(middle + QPointF(offset, 0), 1.1, 1.1);
}

} // namespace

void paintBeads(QPainter &painter, const QRect &room, std::span<const TrustState> states)
{
    if (states.empty() || room.width() < pitch)
        return;
    const size_t places = size_t(room.width() / pitch);
    const size_t shown = states.size() <= places ? states.size() : places - 1;
    const qreal middle = room.center().y() + 0.5;
    const auto at = [&](size_t index) {
        return QPointF(room.left() + bead / 2.0 + 0.5 + qreal(index) * pitch, middle);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::BorderStrong), cordWidth));
    if (shown > 1)
        painter.drawLine(at(0), at(shown - 1));
    for (size_t i = 0; i < shown; ++i)
        paintBead(painter, at(i), states[i]);
    if (shown < states.size())
        paintMore(painter, at(shown));
    painter.restore();
}

QSize beadsSize(size_t count)
{
    return {int(count) * pitch + 1, bead};
}

} // namespace plumbline::ui
