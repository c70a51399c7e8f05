// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/reviewdocument.h"
#include "models/verdict/evidencedocument.h"
#include "models/verdict/sortfiles.h"
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
class VerdictBanner;
class ViewExporter;
class Workspace;

/// The evidence of one machine under review: which logs are open, how reading them goes, what is in them, and
/// whether a quote proves them.
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
    void addEvidence() override;
    void closeFiles() override;
    [[nodiscard]] bool hasFiles() const override;
    void exportView() override;
    [[nodiscard]] QString documentTitle() const override;
    /// Whether anything is still being read or checked.
    [[nodiscard]] bool isBusy() const
    {
        return m_sorter.isRunning() || m_document.isBusy() || m_evidence.isBusy();
    }
    [[nodiscard]] models::EvidenceDocument &evidence() { return m_evidence; }

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
    void sort(const QStringList &paths, bool replaces);
    void takeSorted(const models::SortedFiles &sorted, bool replaces);
    void tellRefusal(const models::SortedFiles::Refused &refused);
    void showDialog(const models::EvidenceDraft &draft);
    void updateState();
    void updateReading();
    void tellStatus();
    void retranslate();

    models::ReviewDocument m_document;
    models::EvidenceDocument m_evidence{m_document};
    models::Job m_sorter;
    models::EventListModel *m_events = nullptr;
    LogBar *m_logBar = nullptr;
    VerdictBanner *m_banner = nullptr;
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
