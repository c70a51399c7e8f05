// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/reviewdocument.h"
#include "ui/mainwindow/page.h"

class QStackedWidget;

namespace plumbline::models {
class EventListModel;
class Settings;
} // namespace plumbline::models

namespace plumbline::ui {

class EmptyState;
class FailureList;
class LogBar;
class ViewExporter;
class Workspace;

/// The logs of one machine under review: which are open, how reading them goes, and what is in them.
class ReviewPage : public DocumentPage
{
    Q_OBJECT
public:
    explicit ReviewPage(models::Settings &settings, QWidget *parent = nullptr);
    ~ReviewPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Review; }
    void takeFocus() override;
    void openFiles(const QStringList &paths) override;
    /// Opens files beside those that are open.
    void addFiles(const QStringList &paths);
    void closeFiles() override;
    [[nodiscard]] bool hasFiles() const override;
    void exportView() override;
    [[nodiscard]] QString documentTitle() const override;
    /// Whether anything is still being read or checked.
    [[nodiscard]] bool isBusy() const { return m_document.isBusy(); }

Q_SIGNALS:
    void openRequested(); ///< ask the user which files

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeOpenState();
    void connectDocument();
    void connectParts();
    void openAs(int log, std::optional<evidence::LogFormat> format);
    void askAndAdd();
    void updateState();
    void updateReading();
    void tellStatus();
    void retranslate();

    models::ReviewDocument m_document;
    models::EventListModel *m_events = nullptr;
    LogBar *m_logBar = nullptr;
    FailureList *m_failures = nullptr;
    Workspace *m_workspace = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_waiting = nullptr;
    QStackedWidget *m_content = nullptr; ///< workspace, waiting, or nothing but failures
    QStackedWidget *m_stack = nullptr; ///< empty or open
    ViewExporter *m_exporter = nullptr;
    bool m_isReading = false; ///< said so by readingBegan()
    bool m_wantsFocus = false; ///< once there are events
};

} // namespace plumbline::ui
