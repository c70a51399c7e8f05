// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statuschip.h"

#include "ui/overview/statuslook.h"
#include "ui/widgets/tooltip.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::InstanceStatus;
using theme::Colour;
using theme::colour;
using theme::Type;

namespace {

constexpr std::array names{"statusUntrusted", "statusUnverified", "statusUnmeasured", "statusTrusted"};
static_assert(names.size() == models::instanceStatusCount);
constexpr int narrowest = 132;

} // namespace

StatusChip::StatusChip(InstanceStatus status, QWidget *parent)
    : QAbstractButton(parent)
    , m_status(status)
{
    setObjectName(QLatin1StringView(names[size_t(status)]));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void StatusChip::setCount(int count)
{
    m_count = count;
    retranslate();
}

void StatusChip::retranslate()
{
    setText(models::instanceStatusText(m_status));
    setAccessibleName(text() + u": "_s + QLocale().toString(m_count));
    setAccessibleDescription(models::instanceStatusExplanation(m_status));
    setToolTip(plainToolTip(accessibleDescription()));
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    const QFontMetrics number(theme::font(Type::Title));
    const QFontMetrics word(theme::font(Type::Body));
    return {std::max(narrowest, word.horizontalAdvance(text()) + 64), number.height() + word.height() + 20};
}

void StatusChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Banner::Look &look = statusLook(m_status);
    const bool isThere = m_count > 0;
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPen pen(colour(isChecked() ? look.ink : Colour::Border), isChecked() ? 2 : 1);
    if (hasFocus())
        pen = QPen(colour(Colour::Focus), 2);
    painter.setPen(pen);
    painter.setBrush(colour(isChecked() ? look.ground : underMouse() ? Colour::Hover : Colour::Surface));
    painter.drawRoundedRect(box, theme::radius::large, theme::radius::large);
    const QColor ink = colour(isThere ? look.ink : Colour::TextMuted);
    const int icon = theme::iconsize::large;
    theme::paintIcon(&painter, QRectF(theme::space::large, (height() - icon) / 2.0, icon, icon), look.icon,
                     ink);
    const QFontMetrics number(theme::font(Type::Title));
    const int left = theme::space::large + icon + theme::space::medium;
    const QRect words = rect().adjusted(left, 10, -theme::space::small, -10);
    painter.setFont(theme::font(Type::Title));
    painter.setPen(isThere ? colour(Colour::Text) : colour(Colour::TextMuted));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, QLocale().toString(m_count));
    painter.setFont(theme::font(Type::Body));
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, text());
}

} // namespace plumbline::ui
