// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startcard.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace plumbline::ui {

using theme::Colour;
using theme::Icon;

StartCard::StartCard(Icon icon, Way way, QWidget *parent)
    : Card(way == Way::NotYet ? Kind::Quiet : Kind::Surface, parent)
    , m_title(new PlainLabel(theme::Type::Heading))
    , m_text(new PlainLabel(theme::Type::Body, Colour::TextSecondary))
{
    const bool isMain = way == Way::Main;
    auto *picture
        = new IconView(icon, theme::iconsize::medium, isMain ? Colour::AccentText : Colour::TextSecondary,
                       isMain ? Colour::AccentSoft : Colour::NeutralSoft);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space::large + 4, theme::space::large + 4, theme::space::large + 4,
                               theme::space::large + 4);
    layout->setSpacing(theme::space::small);
    layout->addWidget(picture);
    layout->addSpacing(theme::space::tight);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addSpacing(theme::space::tight);
    if (way == Way::NotYet) {
        m_badge = new Badge(Icon::Recent, Colour::Neutral, Colour::NeutralSoft);
        layout->addWidget(m_badge, 0, Qt::AlignLeft);
        return;
    }
    m_button = new QPushButton;
    m_button->setProperty("primary", isMain);
    connect(m_button, &QPushButton::clicked, this, &StartCard::triggered);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
}

void StartCard::setWords(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    if (m_badge)
        m_badge->setText(action);
    if (!m_button)
        return;
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setAccessibleDescription(text);
}

} // namespace plumbline::ui
