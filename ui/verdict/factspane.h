// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencedocument.h"

#include <QWidget>

class QStackedWidget;

namespace plumbline::models {
class SecureBootModel;
}

namespace plumbline::ui {

class EmptyState;
class IconView;
class PlainLabel;
class RowTable;

/// What the boot log says of Secure Boot: whether it was on, keys, forbidden programs, each with what proves
/// it. Selecting a fact asks to be shown the event that says so.
class FactsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FactsPane(const models::EvidenceDocument &document, QWidget *parent = nullptr);

    /// Facts that weaken or break the protection.
    [[nodiscard]] int findingCount() const;
    [[nodiscard]] RowTable *table() const { return m_table; }

Q_SIGNALS:
    void eventRequested(int log, qint64 event, plumbline::ByteRange range);
    void activated(); ///< the event that was asked for last is to have the focus

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage();
    void refresh();
    void takeCurrent();
    void showAdvice();
    void fitColumns();
    void copyFact();

    const models::EvidenceDocument &m_document;
    models::SecureBootModel *m_model = nullptr;
    IconView *m_stateIcon = nullptr;
    PlainLabel *m_state = nullptr;
    RowTable *m_table = nullptr;
    PlainLabel *m_advice = nullptr;
    EmptyState *m_nothing = nullptr;
    QAction *m_copy = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace plumbline::ui
