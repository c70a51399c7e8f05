// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/stage.h"
#include "models/eventlog/eventfilter.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace plumbline::ui {

class PlainLabel;
class SearchLine;

/// What the event list is narrowed to: the stage that is selected in the chain, and a line in the filter
/// language. A line that cannot be understood is explained below it, and the last good one stays.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setStage(std::optional<evidence::Stage> stage);
    /// Clears stage and line, and says so.
    void clear();
    [[nodiscard]] bool isClear() const;
    [[nodiscard]] const models::EventFilter &filter() const { return m_filter; }
    [[nodiscard]] SearchLine *line() const { return m_line; }

    /// "12 of 54 events".
    void setCount(qint64 shown, qint64 total, bool isSearching);

Q_SIGNALS:
    void filterChanged();
    void stageDismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showHelp();
    void retranslate();

    std::optional<evidence::Stage> m_stage;
    models::EventFilter m_filter;
    SearchLine *m_line = nullptr;
    QToolButton *m_stageChip = nullptr;
    QToolButton *m_help = nullptr;
    PlainLabel *m_count = nullptr;
    PlainLabel *m_error = nullptr;
};

} // namespace plumbline::ui
