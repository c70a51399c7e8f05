// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/mainwindow/dropzone.h"
#include "ui/overview/instancedelegate.h"
#include "ui/overview/statuschip.h"
#include "ui/widgets/chain/beads.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/searchline.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::InstancesModel;
using models::InstanceStatus;

namespace {

constexpr std::chrono::minutes minute{1};
constexpr size_t beadsShown = 11; ///< an ordinary Linux boot has no more
constexpr int narrowestStatus = 180;

enum Place { List, Nothing, Unavailable };

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
    , m_model(new InstancesModel(this))
    , m_head(new PageHead)
    , m_filter(new SearchLine(theme::Icon::Filter))
    , m_table(new RowTable)
    , m_noMatch(new EmptyState(theme::Icon::Filter))
    , m_nothing(new EmptyState(theme::Icon::Instance))
    , m_unavailable(new EmptyState(theme::Icon::Error))
    , m_rows(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_dropZone(new DropZone(this))
{
    setObjectName(u"overviewPage"_s);
    setAcceptDrops(true);
    m_nothing->setObjectName(u"overviewNothing"_s);
    m_noMatch->setObjectName(u"overviewNoMatch"_s);
    m_unavailable->setObjectName(u"overviewUnavailable"_s);
    m_add = m_head->addButton(u"addInstance"_s, theme::Icon::Add, true);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_unavailable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                               theme::space::wide);
    column->setSpacing(theme::space::large);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    connect(m_add, &QPushButton::clicked, this, &OverviewPage::addRequested);
    connect(m_nothing, &EmptyState::triggered, this, &OverviewPage::addRequested);
    connect(m_nothing, &EmptyState::otherTriggered, this, &OverviewPage::sampleStoreRequested);
    connect(m_unavailable, &EmptyState::triggered, this, &OverviewPage::sampleStoreRequested);
    connect(m_noMatch, &EmptyState::triggered, this, [this] {
        m_filter->clear();
        m_filter->commit();
        for (StatusChip *chip : m_chips)
            chip->setChecked(false);
    });
    connect(&m_ageing, &QTimer::timeout, m_model, &InstancesModel::refresh);
    m_ageing.start(minute);
    retranslate();
    showWhatIsThere();
}

QWidget *OverviewPage::makeList()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(theme::space::medium);
    for (int status = 0; status < models::instanceStatusCount; ++status) {
        auto *chip = new StatusChip(InstanceStatus(status));
        connect(chip, &QAbstractButton::toggled, this, [this, chip](bool isOn) { choose(chip, isOn); });
        chips->addWidget(chip);
        m_chips.push_back(chip);
    }
    m_filter->setObjectName(u"instanceFilter"_s);
    m_table->setObjectName(u"instanceTable"_s);
    m_table->setItemDelegate(new InstanceDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(InstancesModel::StatusColumn, Qt::AscendingOrder);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noMatch);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(theme::space::medium);
    column->addLayout(chips);
    column->addWidget(m_filter);
    column->addWidget(m_rows, 1);
    connect(m_filter, &SearchLine::searched, this, &OverviewPage::filter);
    connect(m_table, &QAbstractItemView::activated, this, &OverviewPage::openCurrent);
    connect(m_table, &RowTable::resized, this, &OverviewPage::fitColumns);
    return list;
}

void OverviewPage::setInstances(std::vector<models::InstanceRow> instances)
{
    const QByteArray current = m_table->currentIndex().data(InstancesModel::IdRole).toByteArray();
    m_model->setRows(std::move(instances));
    for (StatusChip *chip : m_chips)
        chip->setCount(m_model->count(chip->status()));
    showWhatIsThere();
    if (const int row = m_model->rowOf(current); row >= 0 && row != m_table->currentIndex().row())
        m_table->selectRow(row);
}

void OverviewPage::setUnavailable(const QString &title, const QString &reason)
{
    m_unavailable->setWords(title, reason);
    m_stack->setCurrentIndex(Unavailable);
    m_add->setEnabled(false);
}

void OverviewPage::showWhatIsThere()
{
    const bool isEmpty = m_model->all().empty();
    m_stack->setCurrentIndex(isEmpty ? Nothing : List);
    m_rows->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_add->setEnabled(true);
    m_add->setVisible(!isEmpty);
    Q_EMIT statusChanged(
        isEmpty ? QString() : tr("%1 of %2 instances").arg(m_model->rowCount()).arg(m_model->all().size()));
}

void OverviewPage::choose(StatusChip *chip, bool isOn)
{
    if (isOn) {
        for (StatusChip *other : m_chips) {
            if (other != chip)
                other->setChecked(false);
        }
        m_model->setStatus(chip->status());
    } else if (std::ranges::none_of(m_chips, &QAbstractButton::isChecked)) {
        m_model->setStatus({});
    }
    showWhatIsThere();
}

void OverviewPage::filter(const QString &line)
{
    m_model->setFilter(line);
    showWhatIsThere();
}

void OverviewPage::openCurrent()
{
    const QByteArray id = m_table->currentIndex().data(InstancesModel::IdRole).toByteArray();
    if (!id.isEmpty())
        Q_EMIT instanceRequested(id);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::takeFocus()
{
    if (m_stack->currentIndex() == List) {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    } else if (auto *button = m_stack->currentWidget()->findChild<QPushButton *>()) {
        button->setFocus();
    }
}

void OverviewPage::fitColumns()
{
    m_table->fitColumn(InstancesModel::NameColumn, u"production-database-04"_s, true);
    m_table->fitColumn(InstancesModel::AttestedColumn, u"1000 days ago"_s);
    m_table->fitColumn(InstancesModel::ExceptionsColumn, u"1000"_s, true);
    m_table->fitColumn(InstancesModel::BenchmarkColumn, u"Version 100"_s);
    m_table->setColumnWidth(InstancesModel::ChainColumn,
                            beadsSize(beadsShown).width() + 2 * theme::space::small);
    int others = 0;
    for (int column = 0; column < InstancesModel::ColumnCount; ++column)
        others += column == InstancesModel::StatusColumn ? 0 : m_table->columnWidth(column);
    m_table->setColumnWidth(InstancesModel::StatusColumn,
                            std::max(m_table->viewport()->width() - others, narrowestStatus));
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_stack)
        retranslate();
    Page::changeEvent(event);
}

void OverviewPage::retranslate()
{
    m_head->setWords(tr("Overview"), tr("Every instance with the state of its last boot."));
    PageHead::setButton(m_add, tr("Add instance…"),
                        tr("From evidence: a folder, a bundle, or logs with a quote"));
    m_filter->setPlaceholderText(tr("Filter instances: name, group, status, stage"));
    m_filter->setAccessibleName(tr("Filter instances"));
    m_table->setAccessibleName(tr("Instances"));
    m_nothing->setWords(tr("No instances yet"),
                        tr("Add one from its evidence: drop a folder, a bundle, or logs with a quote here. "
                           "Or open the sample store, which has some to try everything on."));
    m_nothing->setAction(tr("Add instance…"));
    m_nothing->setOtherAction(tr("Open the sample store"));
    m_unavailable->setAction(tr("Open the sample store"));
    m_noMatch->setWords(tr("No instance matches"), tr("Other instances are hidden by the filter."));
    m_noMatch->setAction(tr("Show all"));
    m_dropZone->setWords(tr("Drop to add an instance"));
    for (StatusChip *chip : m_chips)
        chip->retranslate();
    m_model->refresh();
    fitColumns();
}

void OverviewPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_stack->currentIndex() == Unavailable || droppedFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropZone->raise();
    m_dropZone->show();
}

void OverviewPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropZone->hide();
}

void OverviewPage::dropEvent(QDropEvent *event)
{
    m_dropZone->hide();
    event->acceptProposedAction();
    Q_EMIT filesDropped(droppedFiles(event->mimeData()));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_dropZone->setGeometry(rect());
}

} // namespace plumbline::ui
