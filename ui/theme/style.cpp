// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace plumbline::ui::theme {

namespace {

constexpr qreal arrowSize = 12;
constexpr int comboArrow = 26; ///< width of its field

QRectF centred(const QRect &rectangle, qreal size)
{
    const QRectF whole(rectangle);
    const qreal side = std::min({size, whole.width(), whole.height()});
    return QRectF(whole.center().x() - side / 2, whole.center().y() - side / 2, side, side);
}

void drawArrow(Icon icon, const QStyleOption *option, QPainter *painter)
{
    const bool isEnabled = option->state & QStyle::State_Enabled;
    paintIcon(painter, centred(option->rect, arrowSize), icon,
              colour(isEnabled ? Colour::TextSecondary : Colour::TextDisabled));
}

void drawBranch(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Children))
        return;
    const bool isOpen = option->state & QStyle::State_Open;
    const bool isRightToLeft = option->direction == Qt::RightToLeft;
    const Icon closed = isRightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    drawArrow(isOpen ? Icon::ChevronDown : closed, option, painter);
}

void drawFocusRing(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(Colour::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius::small, radius::small);
    painter->restore();
}

void drawCheckBox(const QStyleOption *option, QPainter *painter, bool isRound)
{
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QColor mark = colour(isEnabled ? Colour::Accent : Colour::TextDisabled);
    const QRectF box = centred(option->rect, 16).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isOn ? mark : colour(isEnabled ? Colour::BorderStrong : Colour::Border));
    painter->setBrush(isOn ? mark : colour(Colour::Surface));
    const qreal rounding = isRound ? box.width() / 2 : radius::small;
    painter->drawRoundedRect(box, rounding, rounding);
    if (isOn && isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Colour::OnAccent));
        painter->drawEllipse(box.center(), 3, 3);
    } else if (isOn) {
        const bool isPartly = option->state & QStyle::State_NoChange;
        paintIcon(painter, centred(option->rect, 14), isPartly ? Icon::Dash : Icon::Check,
                  colour(Colour::OnAccent));
    }
    painter->restore();
}

/// A box with its words left, drawn by drawControl(), and an arrow at the right edge.
void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter)
{
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    const bool isHovered = isEnabled && option->state & QStyle::State_MouseOver;
    const qreal pen = hasFocus ? 2 : 1;
    const QRectF box = QRectF(option->rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(colour(hasFocus ? Colour::Focus : (isEnabled ? Colour::BorderStrong : Colour::Border)), pen));
    painter->setBrush(colour(isHovered ? Colour::Hover : Colour::Surface));
    painter->drawRoundedRect(box, radius::medium, radius::medium);
    painter->restore();
    QStyleOption arrow(*option);
    arrow.rect
        = QRect(option->rect.right() - comboArrow, option->rect.top(), comboArrow, option->rect.height());
    drawArrow(Icon::ChevronDown, &arrow, painter);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return drawArrow(Icon::ChevronDown, option, painter);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return drawArrow(Icon::ChevronUp, option, painter);
    case PE_IndicatorArrowRight:
        return drawArrow(Icon::ChevronRight, option, painter);
    case PE_IndicatorArrowLeft:
        return drawArrow(Icon::ChevronLeft, option, painter);
    case PE_IndicatorBranch:
        return drawBranch(option, painter);
    case PE_FrameFocusRect:
        return drawFocusRing(option, painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawCheckBox(option, painter, true);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && !combo->editable)
        drawComboBox(combo, painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ComboBox ? size + QSize(space::medium, space::tight) : size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return iconsize::small;
    case PM_ToolBarIconSize:
        return iconsize::medium;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SplitterWidth:
        return 7;
    case PM_TreeViewIndentation:
        return 18;
    case PM_ToolTipLabelFrameWidth:
        return space::small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace plumbline::ui::theme
