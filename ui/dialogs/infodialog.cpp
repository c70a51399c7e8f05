// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/infodialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Colour;
using theme::Type;

InfoDialog::InfoDialog(QWidget *picture, QWidget *parent)
    : QDialog(parent)
    , m_title(new PlainLabel(Type::Title))
    , m_text(new PlainLabel(Type::Body, Colour::TextSecondary))
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_close->setObjectName(u"dialogClose"_s);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);

    auto *footer = new QWidget;
    m_buttons = new QHBoxLayout(footer);
    m_buttons->setContentsMargins(theme::space::wide, theme::space::medium, theme::space::wide,
                                  theme::space::large);
    m_buttons->setSpacing(theme::space::small);
    m_buttons->addStretch();
    m_buttons->addWidget(m_close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader(picture));
    layout->addWidget(makeBody(), 1);
    layout->addWidget(footer);
}

QWidget *InfoDialog::makeHeader(QWidget *picture)
{
    auto *header = new QWidget;
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::space::tight);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch();
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme::space::wide, theme::space::wide, theme::space::wide, theme::space::large);
    row->setSpacing(theme::space::large);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return header;
}

QWidget *InfoDialog::makeBody()
{
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(theme::space::wide, 0, theme::space::wide, theme::space::tight);
    m_body->setSpacing(theme::space::medium);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"dialogScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void InfoDialog::setHeading(const QString &title, const QString &text)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QPushButton *InfoDialog::addButton(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    m_buttons->insertWidget(m_buttons->indexOf(m_close), button);
    return button;
}

void InfoDialog::takeWords()
{
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
    retranslate();
}

void InfoDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        takeWords();
    QDialog::changeEvent(event);
}

void InfoDialog::showEvent(QShowEvent *event)
{
    takeWords();
    QDialog::showEvent(event);
}

} // namespace plumbline::ui
