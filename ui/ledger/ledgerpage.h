// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledgermodel.h"
#include "ui/mainwindow/page.h"

class QPushButton;
class QStackedWidget;

namespace plumbline::ui {

class Banner;
class EmptyState;
class PageHead;
class RowTable;
class SearchLine;

/// Every decision that was ever made, in order, and whether the record can be believed.
class LedgerPage : public Page
{
    Q_OBJECT
public:
    /// What the verification came to.
    struct Health
    {
        enum class State { Unknown, Verifying, Sound, Broken };
        State state = State::Unknown;
        QStringList problems; ///< what is wrong, in sentences
        bool isReadOnly = false;
    };

    explicit LedgerPage(QWidget *parent = nullptr);

    void setEntries(std::vector<models::LedgerEntryRow> rows);
    void setHealth(const Health &health);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Ledger; }
    void takeFocus() override;

Q_SIGNALS:
    void verifyRequested();
    void exportRequested();
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHealth();
    void showWhatIsThere();
    void fitColumns();
    void retranslate();

    models::LedgerModel *m_model = nullptr;
    Health m_health;
    PageHead *m_head = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_verify = nullptr;
    SearchLine *m_filter = nullptr;
    RowTable *m_table = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace plumbline::ui
