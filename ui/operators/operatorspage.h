// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operators/operatorsmodel.h"
#include "models/operators/requestsmodel.h"
#include "ui/mainwindow/page.h"

class QPushButton;
class QTabBar;
class QStackedWidget;

namespace plumbline::ui {

class Banner;
class EmptyState;
class PageHead;
class RowTable;

/// Who decides: the operators with their keys, whose key is unlocked here, and the decisions that wait for a
/// second operator.
class OperatorsPage : public Page
{
    Q_OBJECT
public:
    enum Tab { Operators, Requests };

    explicit OperatorsPage(QWidget *parent = nullptr);

    void setOperators(std::vector<models::OperatorRow> rows);
    void setRequests(std::vector<models::RequestRow> rows);
    /// Whether there is a ledger yet, and whose key is unlocked; empty: nobody's.
    void setKey(bool hasLedger, const QString &unlockedBy, trust::Role role);
    void showTab(Tab tab);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Operators; }
    void takeFocus() override;

Q_SIGNALS:
    void firstStartRequested();
    void unlockRequested();
    void lockRequested();
    void addRequested();
    void revokeRequested(const QByteArray &id);
    void answerRequested(const QByteArray &request, bool isApproval);
    void exportRequested(const QByteArray &request);
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] RowTable *makeTable(const QString &objectName, QAbstractItemModel *model);
    [[nodiscard]] QWidget *makeOperators();
    [[nodiscard]] QWidget *makeRequests();
    void showKey();
    void showSelection();
    void fitColumns();
    void retranslate();

    models::OperatorsModel *m_operators = nullptr;
    models::RequestsModel *m_requests = nullptr;
    bool m_hasLedger = false;
    QString m_unlockedBy;
    trust::Role m_role = trust::Role::Viewer;
    PageHead *m_head = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_revoke = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_key = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    RowTable *m_operatorTable = nullptr;
    RowTable *m_requestTable = nullptr;
    EmptyState *m_noRequests = nullptr;
    QStackedWidget *m_requestStack = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace plumbline::ui
