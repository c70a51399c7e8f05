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

class BytesPane;
class ChainView;
class EmptyState;
class EventPane;
class FieldPane;

/// The logs of one machine: the chain, its events, their fields and bytes, registers and problems.
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
    void closeFiles() override;
    [[nodiscard]] bool hasFiles() const override;
    void exportView() override;
    [[nodiscard]] QString documentTitle() const override;
    [[nodiscard]] bool isBusy() const { return m_document.isBusy(); }

Q_SIGNALS:
    void openRequested(); ///< ask the user which files

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWorkspace();
    void updateChain();
    void updateState();
    void connectPanes();
    void updateDetail();
    void followByte(qint64 offset);
    void retranslate();

    models::Settings &m_settings;
    models::ReviewDocument m_document;
    models::EventListModel *m_events = nullptr;
    ChainView *m_chain = nullptr;
    EventPane *m_eventPane = nullptr;
    FieldPane *m_fieldPane = nullptr;
    BytesPane *m_bytesPane = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace plumbline::ui
