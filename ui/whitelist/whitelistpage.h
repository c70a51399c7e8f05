// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/whitelist/benchmarksmodel.h"
#include "models/whitelist/whitelistmodel.h"
#include "ui/mainwindow/page.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace plumbline::ui {

class EmptyState;
class PageHead;
class PlainLabel;
class RowTable;
class SearchLine;

/// What was accepted: the versions of every benchmark with their lineage, and the whitelist.
class WhitelistPage : public Page
{
    Q_OBJECT
public:
    enum Tab { Benchmarks, Whitelist };

    explicit WhitelistPage(QWidget *parent = nullptr);

    void setBenchmarks(std::vector<models::BenchmarkRow> rows);
    void setWhitelist(std::vector<models::WhitelistRow> rows);
    /// Shows the benchmarks of one instance; empty: of all.
    void showInstance(const trust::InstanceId &instance);
    void showTab(Tab tab);
    /// Whether there is somewhere to go for a comparison.
    void setComparable(bool isComparable);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Whitelist; }
    void takeFocus() override;

Q_SIGNALS:
    /// Two versions of one instance, the earlier first.
    void compareRequested(const QByteArray &instance, quint32 before, quint32 after);
    /// Brings the values of an earlier version back.
    void restoreRequested(const QByteArray &instance, quint32 version);
    void revokeRequested(const QByteArray &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] RowTable *makeTable(const QString &objectName, QAbstractItemModel *model);
    [[nodiscard]] QWidget *makeBenchmarks();
    [[nodiscard]] QWidget *makeWhitelist();
    void showSelection();
    void compare();
    void showWhatIsThere();
    void fitColumns();
    void retranslate();

    models::BenchmarksModel *m_benchmarks = nullptr;
    models::WhitelistModel *m_whitelist = nullptr;
    PageHead *m_head = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    SearchLine *m_filter = nullptr;
    QPushButton *m_all = nullptr;
    RowTable *m_benchmarkTable = nullptr;
    RowTable *m_whitelistTable = nullptr;
    PlainLabel *m_lineageTitle = nullptr;
    PlainLabel *m_lineage = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_revoke = nullptr;
    EmptyState *m_noBenchmarks = nullptr;
    EmptyState *m_noWhitelist = nullptr;
    QStackedWidget *m_benchmarkStack = nullptr;
    QStackedWidget *m_whitelistStack = nullptr;
};

} // namespace plumbline::ui
