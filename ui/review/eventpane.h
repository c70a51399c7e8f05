// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/stage.h"
#include "models/review/snapshot.h"

#include <QWidget>

class QStackedWidget;

namespace plumbline::models {
class EventListModel;
}

namespace plumbline::ui {

class EmptyState;
class EventList;
class FilterBar;

/// The event list and what narrows it; the filter bar is laid out by whoever makes the pane. It keeps an
/// event current through new rows, filters and orders.
class EventPane : public QWidget
{
    Q_OBJECT
public:
    explicit EventPane(models::EventListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] EventList *list() const { return m_list; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filter; }
    [[nodiscard]] std::optional<models::EventRef> current() const { return m_current; }

    /// Shows the events of one stage only, or all.
    void setStage(std::optional<evidence::Stage> stage);
    /// Makes an event current; filters that hide it are cleared.
    void jumpTo(models::EventRef ref);
    void focusFilter();

Q_SIGNALS:
    /// Another event is current, or none, or what is known about it may have changed.
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeCurrent();
    void takeRows();
    void updateCount();
    void retranslate();

    models::EventListModel &m_model;
    FilterBar *m_filter = nullptr;
    EventList *m_list = nullptr;
    EmptyState *m_nothing = nullptr; ///< that the filter leaves
    EmptyState *m_noEvents = nullptr; ///< in the logs
    QStackedWidget *m_stack = nullptr;
    std::optional<models::EventRef> m_current;
    std::optional<models::EventRef> m_wanted; ///< to become current once it is among the rows
    bool m_isChosen = false; ///< by the user; else the first row is current
};

} // namespace plumbline::ui
