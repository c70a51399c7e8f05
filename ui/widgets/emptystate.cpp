// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumbline::ui {

namespace {

constexpr int textWidth = 420;

} // namespace

EmptyState::EmptyState(theme::Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(theme::Type::Heading))
    , m_text(new PlainLabel(theme::Type::Body, theme::Colour::TextSecondary))
    , m_button(new QPushButton)
    , m_other(new QPushButton)
{
    auto *picture
        = new IconView(icon, theme::iconsize::large, theme::Colour::TextMuted, theme::Colour::NeutralSoft);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(std::min(textWidth, 320));
    m_text->setMaximumWidth(textWidth);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_other->setObjectName(QStringLiteral("emptyStateOther"));
    m_button->hide();
    m_other->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space::wide, theme::space::wide, theme::space::wide,
                               theme::space::wide);
    layout->setSpacing(theme::space::small);
    layout->addStretch();
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addSpacing(theme::space::tight);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    // Not by alignment: that asks for the height of the words at the width of the whole widget.
    auto *words = new QHBoxLayout;
    words->addStretch(1);
    words->addWidget(m_text, 1000);
    words->addStretch(1);
    layout->addLayout(words);
    layout->addSpacing(theme::space::small);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(theme::space::small);
    ways->addStretch();
    ways->addWidget(m_button);
    ways->addWidget(m_other);
    ways->addStretch();
    layout->addLayout(ways);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherTriggered);
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setOtherAction(const QString &text)
{
    m_other->setText(text);
    m_other->setAccessibleName(text);
    m_other->setVisible(!text.isEmpty());
}

} // namespace plumbline::ui
