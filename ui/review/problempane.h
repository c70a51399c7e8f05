// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/snapshot.h"

#include <QWidget>

class QModelIndex;
class QStackedWidget;

namespace plumbline::models {
class ProblemsModel;
}

namespace plumbline::ui {

class EmptyState;
class PlainLabel;
class RowTable;

/// What is wrong with the logs, the worst first. Selecting a problem asks to be shown its place.
class ProblemPane : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemPane(QWidget *parent = nullptr);

    void setSnapshot(const models::Snapshot &snapshot);
    void setBusy(bool isBusy);
    [[nodiscard]] int count() const;
    /// Of the worst problem; nothing where there is none.
    [[nodiscard]] std::optional<Severity> worst() const;
    [[nodiscard]] RowTable *table() const { return m_table; }

Q_SIGNALS:
    /// @p event has no value where the problem is not that of an event.
    void placeRequested(int log, std::optional<plumbline::models::EventRef> event,
                        plumbline::ByteRange range);
    /// The same, and the event is to be shown in the list.
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeCurrent();
    void showAdvice();
    void fitColumns();
    void retranslate();

    models::ProblemsModel *m_model = nullptr;
    RowTable *m_table = nullptr;
    PlainLabel *m_advice = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedWidget *m_stack = nullptr;
    QString m_current; ///< of the current problem, to find it again among new ones
    bool m_hasLogs = false;
    bool m_isBusy = false;
};

} // namespace plumbline::ui
