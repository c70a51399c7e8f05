// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/eventpane.h"

#include "models/eventlog/eventlistmodel.h"
#include "ui/review/eventlist.h"
#include "ui/review/filterbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::EventListModel;
using models::EventRef;

EventPane::EventPane(EventListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new FilterBar)
    , m_list(new EventList(model))
    , m_nothing(new EmptyState(theme::Icon::Filter))
    , m_noEvents(new EmptyState(theme::Icon::Events))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"eventPane"_s);
    m_nothing->setObjectName(u"emptyFilterResult"_s);
    m_noEvents->setObjectName(u"noEvents"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_noEvents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);

    connect(m_filter, &FilterBar::filterChanged, this, [this] { m_model.setFilter(m_filter->filter()); });
    connect(m_nothing, &EmptyState::triggered, m_filter, &FilterBar::clear);
    connect(m_list, &EventList::currentEventChanged, this, &EventPane::takeCurrent);
    connect(&m_model, &EventListModel::arranged, this, &EventPane::takeRows);
    connect(&m_model, &EventListModel::arrangingChanged, this, &EventPane::updateCount);
    retranslate();
    takeRows();
}

void EventPane::setStage(std::optional<evidence::Stage> stage)
{
    m_filter->setStage(stage);
}

void EventPane::jumpTo(EventRef ref)
{
    m_wanted = ref;
    m_isChosen = true;
    if (m_list->select(ref)) {
        m_wanted.reset();
        m_list->scrollTo(m_list->currentIndex());
    } else if (!m_filter->isClear()) {
        m_filter->clear();
    }
}

void EventPane::focusFilter()
{
    m_filter->line()->setFocus(Qt::ShortcutFocusReason);
    m_filter->line()->selectAll();
}

void EventPane::takeCurrent()
{
    const auto current = m_list->current();
    if (!current || current == m_current)
        return;
    m_current = current;
    m_isChosen = true;
    Q_EMIT currentChanged();
}

void EventPane::takeRows()
{
    m_list->fitToLogs();
    // Of logs that are read side by side the shorter is there first: its first event must not stay current
    // only because of that.
    m_isChosen = m_isChosen && m_model.totalRows() > 0;
    const auto wanted = m_wanted || !m_isChosen ? m_wanted : m_current;
    m_current.reset();
    {
        const QSignalBlocker once(m_list);
        if (wanted && m_list->select(*wanted))
            m_wanted.reset();
        else if (!m_model.shownRows().empty())
            m_list->select(m_model.refAt(0));
    }
    m_current = m_list->current();
    QWidget *shown = m_list;
    if (m_model.totalRows() == 0)
        shown = m_noEvents;
    else if (m_model.shownRows().empty() && m_model.isFiltered())
        shown = m_nothing;
    m_stack->setCurrentWidget(shown);
    updateCount();
    Q_EMIT currentChanged();
}

void EventPane::updateCount()
{
    m_filter->setCount(qint64(m_model.shownRows().size()), m_model.totalRows(), m_model.isArranging());
}

void EventPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateCount();
    }
    QWidget::changeEvent(event);
}

void EventPane::retranslate()
{
    m_nothing->setWords(tr("No event fits"),
                        tr("No event of the open logs meets all conditions of the filter."));
    m_nothing->setAction(tr("Clear the filter"));
    m_noEvents->setWords(tr("No events"),
                         tr("No event could be read. The problems say why; perhaps the log is in another "
                            "format, which can be chosen beside its name."));
}

} // namespace plumbline::ui
