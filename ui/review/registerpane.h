// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/snapshot.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace plumbline::models {
class PcrModel;
}

namespace plumbline::ui {

class EmptyState;
class PlainLabel;
class RowTable;

/// The registers as the logs say that they must be, for one bank or all.
class RegisterPane : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterPane(QWidget *parent = nullptr);

    void setSnapshot(const models::Snapshot &snapshot);
    [[nodiscard]] int count() const;
    [[nodiscard]] RowTable *table() const { return m_table; }

Q_SIGNALS:
    /// The user wants to see the events of that register.
    void registerActivated(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillBanks();
    void showBank();
    void fitColumns();
    [[nodiscard]] int widthOfBank(int column) const;
    void copyTable();
    void retranslate();

    models::PcrModel *m_model = nullptr;
    RowTable *m_table = nullptr;
    PlainLabel *m_bankLabel = nullptr;
    QComboBox *m_banks = nullptr;
    QPushButton *m_copy = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_hasLogs = false; ///< several of them
};

} // namespace plumbline::ui
