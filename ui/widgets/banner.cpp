// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Colour;
using theme::Type;

namespace {

constexpr int edge = 4; ///< width of the coloured bar at the left

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconView(m_look.icon, theme::iconsize::large, m_look.ink))
    , m_word(new PlainLabel(Type::Heading))
    , m_sentence(new PlainLabel)
    , m_aside(new PlainLabel(Type::Body, Colour::TextSecondary))
    , m_lines(new PlainLabel(Type::Body, Colour::TextSecondary))
    , m_head(new QHBoxLayout)
{
    m_word->setObjectName(u"bannerWord"_s);
    m_sentence->setObjectName(u"bannerSentence"_s);
    m_aside->setObjectName(u"bannerAside"_s);
    m_lines->setObjectName(u"bannerLines"_s);
    m_sentence->setWordWrap(true);
    m_lines->setWordWrap(true);
    m_head->setSpacing(theme::space::medium);
    m_head->addWidget(m_word);
    m_head->addWidget(m_sentence, 1);
    m_head->addWidget(m_aside);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::space::tight);
    column->addLayout(m_head);
    column->addWidget(m_lines);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::large + edge, theme::space::small, theme::space::large,
                            theme::space::small);
    row->setSpacing(theme::space::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

void Banner::setState(const Look &look, const Words &words)
{
    m_look = look;
    m_icon->setIcon(look.icon, look.ink);
    m_word->setLook(Type::Heading, look.ink);
    m_word->setText(words.word);
    m_sentence->setText(words.sentence);
    m_aside->setText(words.aside);
    m_aside->setVisible(!words.aside.isEmpty());
    m_lines->setText(words.lines.join(u'\n'));
    m_lines->setVisible(!words.lines.isEmpty());
    setAccessibleName(words.sentence.isEmpty() ? words.word : words.word + u": "_s + words.sentence);
    setAccessibleDescription((QStringList{words.aside} + words.lines).join(u'\n').trimmed());
    update();
}

QPushButton *Banner::addButton(const QString &objectName, bool isFlat)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setProperty("flat", isFlat);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_head->addWidget(button);
    return button;
}

void Banner::setButton(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0, 0.5, 0, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(m_look.ground));
    painter.drawRoundedRect(box, theme::radius::medium, theme::radius::medium);
    painter.setBrush(theme::colour(m_look.ink));
    painter.drawRoundedRect(QRectF(box.left(), box.top(), edge, box.height()), edge / 2.0, edge / 2.0);
}

} // namespace plumbline::ui
