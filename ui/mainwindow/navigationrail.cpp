// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/navigationrail.h"

#include "ui/mainwindow/page.h"
#include "ui/mainwindow/railbutton.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigationRail"));
    setFixedWidth(theme::railWidth);
    m_layout->setContentsMargins(theme::space::small, theme::space::medium, theme::space::small,
                                 theme::space::medium);
    m_layout->setSpacing(theme::space::tight);
    m_layout->addStretch();
    // Not idClicked(): screen readers toggle what can be checked.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn)
            Q_EMIT chosen(index);
    });
    retranslate();
}

void NavigationRail::addPage(const Page *page)
{
    auto *button = new RailButton(page->icon(), this);
    button->setObjectName(u"rail_"_s + page->objectName());
    m_group->addButton(button, int(m_pages.size()));
    m_layout->insertWidget(int(m_pages.size()), button);
    m_pages.push_back(page);
    retranslate();
}

void NavigationRail::setCurrent(int index)
{
    const QSignalBlocker blocker(m_group);
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (size_t i = 0; i < m_pages.size(); ++i) {
        QAbstractButton *button = m_group->button(int(i));
        button->setText(m_pages[i]->title());
        button->setAccessibleName(m_pages[i]->title());
    }
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Colour::Rail));
    painter.fillRect(width() - 1, 0, 1, height(), theme::colour(theme::Colour::Border));
}

} // namespace plumbline::ui
