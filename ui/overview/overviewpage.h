// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/instancesmodel.h"
#include "ui/mainwindow/page.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace plumbline::ui {

class DropZone;
class EmptyState;
class PageHead;
class RowTable;
class SearchLine;
class StatusChip;

/// All instances of the store: how many have which status, and a row for each with its boot chain as beads.
/// Evidence that is dropped here becomes an instance.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// Takes new values; selection, order and filter stay.
    void setInstances(std::vector<models::InstanceRow> instances);
    /// There is no store that could hold instances, and why not.
    void setUnavailable(const QString &title, const QString &reason);
    [[nodiscard]] models::InstancesModel &model() { return *m_model; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Overview; }
    void takeFocus() override;

Q_SIGNALS:
    void instanceRequested(const QByteArray &id);
    /// Asks for files first.
    void addRequested();
    /// These were dropped.
    void filesDropped(const QStringList &paths);
    void sampleStoreRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    void choose(StatusChip *chip, bool isOn);
    void filter(const QString &line);
    void openCurrent();
    void showWhatIsThere();
    void fitColumns();
    void retranslate();

    models::InstancesModel *m_model = nullptr;
    PageHead *m_head = nullptr;
    QPushButton *m_add = nullptr;
    std::vector<StatusChip *> m_chips;
    SearchLine *m_filter = nullptr;
    RowTable *m_table = nullptr;
    EmptyState *m_noMatch = nullptr;
    EmptyState *m_nothing = nullptr;
    EmptyState *m_unavailable = nullptr;
    QStackedWidget *m_rows = nullptr; ///< the table, or that nothing matches
    QStackedWidget *m_stack = nullptr; ///< the list, nothing yet, or no store
    DropZone *m_dropZone = nullptr;
    QTimer m_ageing;
};

} // namespace plumbline::ui
