// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencedocument.h"

#include <QWidget>

class QStackedWidget;

namespace plumbline::models {
class ChecksModel;
}

namespace plumbline::ui {

class ChecksTree;
class EmptyState;
class PartList;
class PlainLabel;

/// What was checked and found, by question, beside the parts of the evidence. Selecting a check asks to be
/// shown its bytes: in a log, or in a part.
class ChecksPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChecksPanel(const models::EvidenceDocument &document, QWidget *parent = nullptr);

    /// Outcomes that failed or are incomplete.
    [[nodiscard]] int count() const;
    [[nodiscard]] ChecksTree *tree() const { return m_tree; }
    [[nodiscard]] PartList *parts() const { return m_parts; }
    /// Puts the focus on the worst check.
    void focusWorst();

Q_SIGNALS:
    void eventRequested(int log, qint64 event, plumbline::ByteRange range);
    void placeRequested(int log, plumbline::ByteRange range); ///< of a log, outside its events
    void partRequested(plumbline::models::EvidencePart part, plumbline::ByteRange range);
    void activated(bool isLog); ///< the place that was asked for last is to have the focus
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void takeCurrent();
    void activateCurrent();
    void showAdvice();
    void requestPlace(const QModelIndex &check);
    [[nodiscard]] std::optional<int> logOf(appraisal::Subject subject) const;
    void retranslate();

    const models::EvidenceDocument &m_document;
    models::ChecksModel *m_model = nullptr;
    ChecksTree *m_tree = nullptr;
    PartList *m_parts = nullptr;
    PlainLabel *m_advice = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace plumbline::ui
