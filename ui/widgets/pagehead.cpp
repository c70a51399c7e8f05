// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagehead.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

PageHead::PageHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(theme::Type::Title))
    , m_text(new PlainLabel(theme::Type::Body, theme::Colour::TextSecondary))
    , m_row(new QHBoxLayout(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_text->setObjectName(u"pageText"_s);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::space::hair);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_row->setContentsMargins({});
    m_row->setSpacing(theme::space::small);
    m_row->addLayout(words, 1);
}

void PageHead::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QPushButton *PageHead::addButton(const QString &objectName, std::optional<theme::Icon> icon, bool isPrimary)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setProperty("primary", isPrimary);
    if (icon)
        button->setIcon(
            theme::icon(*icon, isPrimary ? theme::Colour::OnAccent : theme::Colour::TextSecondary));
    m_row->addWidget(button);
    return button;
}

void PageHead::addBefore(QWidget *widget)
{
    m_row->insertWidget(0, widget);
}

void PageHead::addWidget(QWidget *widget)
{
    m_row->insertWidget(1, widget);
}

void PageHead::setButton(QPushButton *button, const QString &text, const QString &description)
{
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAccessibleDescription(description);
}

} // namespace plumbline::ui
