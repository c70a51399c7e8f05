// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chain/stagelink.h"

#include "models/chain/chaintext.h"
#include "models/text/stagetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tooltip.h"
#include "ui/widgets/trustlook.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

namespace plumbline::ui {

using models::TrustState;
using theme::Colour;
using theme::colour;
using theme::Type;

namespace {

constexpr qreal ring = 1.75;
constexpr int nodeIcon = 22;
constexpr int badge = 16;
constexpr int stateIcon = 13;

/// Up to @p lines lines of @p text, broken at words; the last is elided.
void drawCentred(QPainter &painter, QRect box, const QString &text, int lines)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const QRect row(box.x(), box.y() + i * metrics.height(), box.width(), metrics.height());
        const bool isLast = i == lines - 1;
        const QString words
            = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        painter.drawText(row, Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(words.trimmed(), Qt::ElideRight, row.width()));
    }
    layout.endLayout();
}

} // namespace

StageLink::StageLink(const models::ChainStage &stage, QWidget *parent)
    : QAbstractButton(parent)
    , m_stage(stage)
{
    setObjectName(QLatin1StringView("stage_") + evidence::stageId(stage.stage));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void StageLink::setStage(const models::ChainStage &stage)
{
    m_stage = stage;
    m_beads = placeBeads(m_stage, m_layout);
    retranslate();
    update();
}

void StageLink::setLayout(const ChainLayout &layout)
{
    m_layout = layout;
    m_beads = placeBeads(m_stage, m_layout);
    for (BeadPlace &bead : m_beads)
        bead.rectangle.translate(0, m_layout.beadTop);
    update();
}

void StageLink::retranslate()
{
    setText(models::stageShortName(m_stage.stage));
    setAccessibleName(models::stageDescription(m_stage));
    setAccessibleDescription(models::stageExplanation(m_stage.stage));
}

bool StageLink::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), this);
    return true;
}

QString StageLink::toolTipAt(QPoint position) const
{
    for (size_t i = 0; i < m_beads.size(); ++i) {
        if (m_beads[i].rectangle.contains(position))
            return models::beadDescription(m_stage, m_stage.beads[i]);
    }
    return models::stageDescription(m_stage) + u'\n' + models::stageExplanation(m_stage.stage);
}

void StageLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintNode(painter);
    paintWords(painter);
    paintBeads(painter);
}

/// The column's ground starts below the bracket, so that selection reads as a tab onto what stands below.
void StageLink::paintGround(QPainter &painter) const
{
    const int top = m_layout.nodeY - ChainLayout::nodeRadius - theme::space::tight;
    const QRectF ground = QRectF(rect()).adjusted(3, top, -3, -theme::space::tight);
    painter.setPen(Qt::NoPen);
    if (hasFocus()) {
        painter.setPen(QPen(colour(Colour::Focus), 2));
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), theme::radius::large, theme::radius::large);
    }
}

void StageLink::paintNode(QPainter &painter) const
{
    const TrustLook &look = trustLook(m_stage.state);
    const QPointF middle(width() / 2.0, m_layout.nodeY);
    const qreal radius = ChainLayout::nodeRadius - ring / 2;
    const bool isNeutral = m_stage.state == TrustState::NotCompared;
    const QColor ink = colour(isChecked() && isNeutral ? Colour::AccentText : look.ink);
    QPen pen(isNeutral && !isChecked() ? colour(Colour::BorderStrong) : ink, ring);
    if (look.line == Qt::DashLine)
        pen.setDashPattern({3, 2.2});
    painter.setPen(pen);
    painter.setBrush(colour(isChecked() && isNeutral ? Colour::AccentSoft : look.ground));
    painter.drawEllipse(middle, radius, radius);
    theme::paintIcon(&painter,
                     QRectF(middle.x() - nodeIcon / 2.0, middle.y() - nodeIcon / 2.0, nodeIcon, nodeIcon),
                     stageIcon(m_stage.stage), ink);
    if (isNeutral || m_stage.state == TrustState::Unproven)
        return;
    const qreal offset = radius * std::sqrt(0.5);
    const QPointF corner = middle + QPointF(offset, offset);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(isChecked() ? Colour::AccentSoft : Colour::Surface));
    painter.drawEllipse(corner, badge / 2.0 + 1.5, badge / 2.0 + 1.5);
    theme::paintIcon(&painter, QRectF(corner.x() - badge / 2.0, corner.y() - badge / 2.0, badge, badge),
                     look.icon, ink);
}

void StageLink::paintWords(QPainter &painter) const
{
    const QRect inner = rect().adjusted(theme::space::tight, 0, -theme::space::tight, 0);
    painter.setFont(theme::font(Type::BodyStrong));
    painter.setPen(colour(m_stage.state == TrustState::NotVouchedFor ? Colour::TextMuted : Colour::Text));
    drawCentred(painter, QRect(inner.x(), m_layout.nameTop, inner.width(), 0), text(), m_layout.nameLines);

    painter.setFont(theme::font(Type::Caption));
    painter.setPen(colour(Colour::TextMuted));
    const int row = painter.fontMetrics().height();
    painter.drawText(QRect(inner.x(), m_layout.countTop, inner.width(), row), Qt::AlignCenter,
                     models::eventCountText(m_stage.events));

    const TrustLook &look = trustLook(m_stage.state);
    const int wordsWidth = inner.width() - stateIcon - theme::space::tight;
    const QString words
        = painter.fontMetrics().elidedText(models::stageStateText(m_stage), Qt::ElideRight, wordsWidth);
    const int whole = stateIcon + theme::space::tight + painter.fontMetrics().horizontalAdvance(words);
    const int x = (width() - whole) / 2;
    theme::paintIcon(&painter, QRectF(x, m_layout.stateTop + (row - stateIcon) / 2.0, stateIcon, stateIcon),
                     look.icon, colour(look.ink));
    painter.setPen(colour(look.ink));
    painter.drawText(QRect(x + stateIcon + theme::space::tight, m_layout.stateTop, wordsWidth, row),
                     Qt::AlignLeft | Qt::AlignVCenter, words);
}

void StageLink::paintBeads(QPainter &painter) const
{
    painter.setFont(theme::font(Type::Caption));
    for (size_t i = 0; i < m_beads.size(); ++i) {
        const TrustLook &look = trustLook(m_stage.beads[i].state);
        const bool isNeutral = m_stage.beads[i].state == TrustState::NotCompared;
        const QRectF box = QRectF(m_beads[i].rectangle).adjusted(0.5, 0.5, -0.5, -0.5);
        QPen pen(colour(isNeutral ? Colour::BorderStrong : look.ink), 1, look.line);
        painter.setPen(pen);
        painter.setBrush(colour(isNeutral ? Colour::Surface : look.ground));
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setPen(colour(isNeutral ? Colour::TextSecondary : look.ink));
        painter.drawText(box, Qt::AlignCenter, m_beads[i].text);
    }
}

} // namespace plumbline::ui
