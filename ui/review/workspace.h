// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/reviewdocument.h"
#include "models/verdict/evidencedocument.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace plumbline::models {
class EventListModel;
class Settings;
} // namespace plumbline::models

namespace plumbline::ui {

class BytesPane;
class ChainView;
class ChecksPanel;
class EventPane;
class FactsPane;
class FieldPane;
class ProblemPane;
class RegisterPane;
class ReviewTabs;

/// What is shown of logs that were read: chain, lists, fields and bytes. It passes on what is selected in one
/// of them to the others.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    /// What is shown: logs and evidence beside each other.
    struct Documents
    {
        models::ReviewDocument &logs;
        models::EvidenceDocument &evidence;
    };

    Workspace(Documents documents, models::EventListModel &events, models::Settings &settings,
              QWidget *parent = nullptr);

    /// For other logs: no stage is selected, no filter set, the events are in front.
    void reset();
    void focusEvents();
    void focusChecks();
    [[nodiscard]] QString statusText() const;

Q_SIGNALS:
    void statusTextChanged();
    void told(const QString &text);
    /// An event is to be shown that the choice of one log hides.
    void allLogsRequested();
    void addEvidenceRequested();
    void checksShown(bool areShown); ///< they came to the front, or left it

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Where the user wants to be once the event is current.
    struct Place
    {
        models::EventRef event;
        ByteRange range; ///< may be empty: a position
    };

    [[nodiscard]] QWidget *makeLists();
    [[nodiscard]] QSplitter *makeSplitter(Qt::Orientation orientation, const QString &objectName,
                                          QWidget *first, QWidget *second);
    void connectDocument();
    void connectPanes();
    void connectChecks();
    void connectFacts();
    void refresh();
    void updateChain(const models::Snapshot &snapshot);
    void updateCounts();
    void updateDetail();
    void updateVerdict();
    [[nodiscard]] std::vector<evidence::Stage> unjudgedStages() const;
    void showTab(int tab);
    void showPart(models::EvidencePart part, ByteRange range);
    [[nodiscard]] std::shared_ptr<const appraisal::LogProvenance> proofOf(quint32 log) const;
    void goTo(const Place &place);
    void settle();
    void followByte(qint64 offset);
    void showProblem(int log, std::optional<models::EventRef> event, ByteRange range);
    void showRegister(int index);

    models::ReviewDocument &m_document;
    models::EvidenceDocument &m_evidence;
    models::EventListModel &m_events;
    models::Settings &m_settings;
    ChainView *m_chain = nullptr;
    ReviewTabs *m_tabs = nullptr;
    EventPane *m_eventPane = nullptr;
    RegisterPane *m_registerPane = nullptr;
    ProblemPane *m_problemPane = nullptr;
    ChecksPanel *m_checksPanel = nullptr;
    FactsPane *m_factsPane = nullptr;
    FieldPane *m_fieldPane = nullptr;
    BytesPane *m_bytesPane = nullptr;
    QStackedWidget *m_lists = nullptr;
    QAction *m_find = nullptr;
    std::optional<Place> m_wanted;
    std::optional<models::EvidencePart> m_part; ///< shown in place of the current event
    QTimer m_refresh; ///< many changes of the document become one
};

} // namespace plumbline::ui
