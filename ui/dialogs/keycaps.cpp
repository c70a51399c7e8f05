// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keycaps.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <numeric>

namespace plumbline::ui {

using theme::Colour;

namespace {

constexpr int padding = 7;
constexpr int gap = 4;

QFont capFont()
{
    return theme::font(theme::Type::Caption);
}

int capWidth(const QFontMetrics &metrics, const QString &key)
{
    return std::max(metrics.horizontalAdvance(key) + 2 * padding, metrics.height() + padding);
}

} // namespace

QStringList keyNames(const QKeySequence &sequence)
{
    QString text = sequence.toString(QKeySequence::NativeText);
    // The plus key itself stands last: "Ctrl++".
    const bool isPlus = text.endsWith(u'+');
    if (isPlus)
        text.chop(1);
    QStringList keys = text.split(u'+', Qt::SkipEmptyParts);
    if (isPlus)
        keys += QStringLiteral("+");
    return keys;
}

KeyCaps::KeyCaps(const QKeySequence &sequence, QWidget *parent)
    : QWidget(parent)
    , m_keys(keyNames(sequence))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(sequence.toString(QKeySequence::NativeText));
}

QSize KeyCaps::sizeHint() const
{
    const QFontMetrics metrics(capFont());
    const int width = std::accumulate(m_keys.begin(), m_keys.end(), -gap, [&](int sum, const QString &key) {
        return sum + capWidth(metrics, key) + gap;
    });
    return {std::max(width, 0), metrics.height() + padding + 1};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(capFont());
    int left = 0;
    for (const QString &key : std::as_const(m_keys)) {
        const int width = capWidth(painter.fontMetrics(), key);
        const QRectF cap = QRectF(left, 0, width, height()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(theme::colour(Colour::BorderStrong));
        painter.setBrush(theme::colour(Colour::Raised));
        painter.drawRoundedRect(cap, theme::radius::small, theme::radius::small);
        painter.setPen(theme::colour(Colour::TextSecondary));
        painter.drawText(cap, Qt::AlignCenter, key);
        left += width + gap;
    }
}

} // namespace plumbline::ui
