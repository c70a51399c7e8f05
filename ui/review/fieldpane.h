// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/snapshot.h"
#include "ui/review/fieldtree.h"

#include <QWidget>

class QStackedWidget;

namespace plumbline::models {
class FieldTreeModel;
}

namespace plumbline::ui {

class EmptyState;
class IconView;
class PlainLabel;

/// The event that is current: what it is, what its digest check says, and its decoded fields.
class FieldPane : public QWidget
{
    Q_OBJECT
public:
    explicit FieldPane(QWidget *parent = nullptr);

    /// Shows an event of @p snapshot, or that none is current.
    void show(const models::Snapshot &snapshot, std::optional<models::EventRef> ref);
    [[nodiscard]] FieldTree *tree() const { return m_tree; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void describeCheck();

    models::FieldTreeModel *m_model = nullptr;
    std::shared_ptr<const evidence::Log> m_log; ///< of the event that is shown
    std::optional<models::EventRef> m_ref;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_place = nullptr;
    IconView *m_checkIcon = nullptr;
    PlainLabel *m_check = nullptr;
    FieldTree *m_tree = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace plumbline::ui
