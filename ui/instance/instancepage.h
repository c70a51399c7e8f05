// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instance/instanceview.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemDelegate;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace plumbline::ui {

class Banner;
class BootPane;
class ChainView;
class PageHead;
class PlainLabel;
class RowTable;

/// One instance: status with reasons and age, the boot chain with its verdict, and below it what was measured
/// beside the standard values, the boots, the exceptions and the evidence. Part of the overview page.
class InstancePage : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Measurements, Boots, Exceptions, Evidence };

    explicit InstancePage(QWidget *parent = nullptr);

    void setInstance(const models::InstanceHead &head);
    [[nodiscard]] const models::InstanceHead &instance() const { return m_instance; }
    /// Selects the first changed stage where this is another boot than before.
    void setBoot(const models::BootView &boot);
    void setBoots(std::vector<models::BootRow> boots);
    void setExceptions(std::vector<models::InstanceExceptionRow> exceptions);
    void setClock(std::function<QDateTime()> clock);
    /// Whether there is somewhere to go for equal exceptions of other instances, and for a comparison.
    void setWaysOn(bool hasInbox, bool hasComparison);
    void showTab(Tab tab);
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void bootRequested(const QByteArray &boot);
    void addEvidenceRequested();
    void confirmBenchmarkRequested();
    void benchmarksRequested();
    void exceptionRequested(const QByteArray &fingerprint); ///< empty: those of the instance
    void compareRequested(); ///< the shown boot with the benchmark
    void approveRequested(); ///< what changed in the latest boot

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    [[nodiscard]] QWidget *makeTabs();
    [[nodiscard]] QWidget *makeExceptions();
    void showWhy();
    void showExplanation();
    [[nodiscard]] bool hasOpenException() const;
    [[nodiscard]] RowTable *makeTable(const QString &objectName, QAbstractItemModel *model,
                                      QAbstractItemDelegate *delegate);
    void showHead();
    void showStage();
    void selectFirstChange();
    void requestBoot();
    void fitColumns();
    void retranslate();

    models::InstanceHead m_instance;
    models::BootView m_boot;
    std::function<QDateTime()> m_clock;
    models::BootsModel *m_boots = nullptr;
    models::InstanceExceptionsModel *m_exceptions = nullptr;
    models::EvidenceFilesModel *m_evidence = nullptr;
    PageHead *m_head = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_benchmarks = nullptr;
    QPushButton *m_compare = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_why = nullptr;
    ChainView *m_chain = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    BootPane *m_measurements = nullptr;
    RowTable *m_bootTable = nullptr;
    RowTable *m_exceptionTable = nullptr;
    RowTable *m_evidenceTable = nullptr;
    PlainLabel *m_explanationTitle = nullptr;
    PlainLabel *m_explanation = nullptr;
    QPushButton *m_inbox = nullptr;
    QPushButton *m_approve = nullptr;
    QTimer m_ageing;
};

} // namespace plumbline::ui
