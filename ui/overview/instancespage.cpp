// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/instancespage.h"

#include "ui/instance/instancepage.h"
#include "ui/overview/overviewpage.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

InstancesPage::InstancesPage(QWidget *parent)
    : Page(parent)
    , m_overview(new OverviewPage)
    , m_instance(new InstancePage)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"instancesPage"_s);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_instance);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    auto *back = new QShortcut(Qt::Key_Escape, m_instance, {}, {}, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &InstancesPage::showOverview);
    connect(m_instance, &InstancePage::backRequested, this, &InstancesPage::showOverview);
    connect(m_overview, &Page::statusChanged, this, &Page::statusChanged);
}

void InstancesPage::showOverview()
{
    m_stack->setCurrentWidget(m_overview);
    m_overview->takeFocus();
    Q_EMIT overviewShown();
}

void InstancesPage::showInstance()
{
    m_stack->setCurrentWidget(m_instance);
    m_instance->takeFocus();
}

bool InstancesPage::isInstanceShown() const
{
    return m_stack->currentWidget() == m_instance;
}

QString InstancesPage::title() const
{
    return m_overview->title();
}

void InstancesPage::takeFocus()
{
    if (isInstanceShown())
        m_instance->takeFocus();
    else
        m_overview->takeFocus();
}

} // namespace plumbline::ui
