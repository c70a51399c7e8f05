// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/notice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace plumbline::ui {

using theme::Colour;

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel)
    , m_action(new QPushButton)
    , m_dismiss(new QPushButton)
{
    setObjectName(QStringLiteral("notice"));
    m_text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_dismiss->setObjectName(QStringLiteral("noticeDismiss"));
    m_dismiss->setProperty("flat", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space::large, theme::space::medium, theme::space::medium,
                               theme::space::medium);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(new IconView(theme::Icon::Warning, theme::iconsize::medium, Colour::Caution));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT triggered();
    });
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
}

void Notice::setWords(const QString &text, const QString &action, const QString &dismiss)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_dismiss->setText(dismiss);
    m_dismiss->setAccessibleName(dismiss);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Colour::CautionSoft));
    painter.drawRoundedRect(QRectF(rect()), theme::radius::large, theme::radius::large);
}

} // namespace plumbline::ui
