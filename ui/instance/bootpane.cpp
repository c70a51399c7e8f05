// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/bootpane.h"

#include "models/text/stagetext.h"
#include "ui/instance/instancedelegates.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::MeasuredEventsModel;
using models::RegistersModel;
using theme::Colour;
using theme::Type;

namespace {

constexpr int narrowestDigest = 220;
constexpr int narrowestText = 200;

RowTable *makeTable(const QString &objectName, QAbstractItemModel *model, QAbstractItemDelegate *delegate)
{
    auto *table = new RowTable;
    table->setObjectName(objectName);
    table->setModel(model);
    table->setItemDelegate(delegate);
    delegate->setParent(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

} // namespace

BootPane::BootPane(QWidget *parent)
    : QWidget(parent)
    , m_registers(new RegistersModel(this))
    , m_events(new MeasuredEventsModel(this))
    , m_stageName(new PlainLabel(Type::BodyStrong))
    , m_stageText(new PlainLabel(Type::Body, Colour::TextSecondary))
    , m_changedOnly(new QCheckBox)
    , m_registerTable(makeTable(u"measuredRegisters"_s, m_registers, new MeasuredRegisterDelegate))
    , m_eventTable(makeTable(u"measuredEvents"_s, m_events, new MeasuredEventDelegate))
{
    setObjectName(u"bootPane"_s);
    m_stageName->setObjectName(u"bootPaneStage"_s);
    m_stageText->setObjectName(u"bootPaneText"_s);
    m_changedOnly->setObjectName(u"changedEventsOnly"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::space::small, theme::space::tight, theme::space::small,
                            theme::space::tight);
    bar->setSpacing(theme::space::medium);
    bar->addWidget(m_stageName);
    bar->addWidget(m_stageText, 1);
    bar->addWidget(m_changedOnly);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_registerTable);
    splitter->addWidget(m_eventTable);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(splitter, 1);
    auto *copy = new QAction(m_registerTable);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_registerTable->addAction(copy);
    connect(copy, &QAction::triggered, this, &BootPane::copyRegister);
    connect(m_changedOnly, &QCheckBox::toggled, m_events, &MeasuredEventsModel::setChangedOnly);
    connect(m_registerTable, &RowTable::resized, this, &BootPane::fitColumns);
    retranslate();
}

void BootPane::setBoot(std::vector<models::RegisterRow> registers,
                       std::vector<models::MeasuredEventRow> events)
{
    m_registers->setRows(std::move(registers));
    m_events->setRows(std::move(events));
}

void BootPane::setStage(std::optional<evidence::Stage> stage, const QString &state)
{
    m_stage = stage;
    m_state = state;
    m_registers->setStage(stage);
    m_events->setStage(stage);
    showWords();
}

void BootPane::showWords()
{
    m_stageName->setText(m_stage ? models::stageName(*m_stage) : tr("All stages"));
    m_stageText->setText(m_stage ? m_state : tr("Select a stage to see only what it measured."));
}

/// Both values, so that they can be compared elsewhere.
void BootPane::copyRegister()
{
    const QModelIndex there = m_registerTable->currentIndex();
    if (!there.isValid())
        return;
    QStringList values;
    for (int column = 0; column < RegistersModel::ColumnCount; ++column)
        values += there.siblingAtColumn(column).data(RegistersModel::CopyRole).toString();
    QApplication::clipboard()->setText(values.join(u'\t'));
}

void BootPane::fitColumns()
{
    m_registerTable->fitColumn(RegistersModel::RegisterColumn, u"PCR 00"_s);
    m_registerTable->fitColumn(RegistersModel::BankColumn, u"sm3_256"_s);
    m_registerTable->fitColumn(RegistersModel::StateColumn, u"Not vouched for; else: Accepted"_s, true);
    int room = m_registerTable->viewport()->width();
    for (const int column :
         {RegistersModel::RegisterColumn, RegistersModel::BankColumn, RegistersModel::StateColumn})
        room -= m_registerTable->columnWidth(column);
    for (const int column : {RegistersModel::ActualColumn, RegistersModel::StandardColumn})
        m_registerTable->setColumnWidth(column, std::max(room / 2, narrowestDigest));
    m_eventTable->fitColumn(MeasuredEventsModel::IndexColumn, u"10000"_s);
    m_eventTable->fitColumn(MeasuredEventsModel::RegisterColumn, u"PCR 00"_s);
    m_eventTable->fitColumn(MeasuredEventsModel::ChangeColumn, u"As in the benchmark"_s, true);
    room = m_eventTable->viewport()->width();
    for (const int column : {MeasuredEventsModel::IndexColumn, MeasuredEventsModel::RegisterColumn,
                             MeasuredEventsModel::ChangeColumn})
        room -= m_eventTable->columnWidth(column);
    for (const int column : {MeasuredEventsModel::ActualColumn, MeasuredEventsModel::StandardColumn})
        m_eventTable->setColumnWidth(column, std::max(room / 2, narrowestText));
}

void BootPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_eventTable)
        retranslate();
    QWidget::changeEvent(event);
}

void BootPane::retranslate()
{
    m_registerTable->setAccessibleName(tr("Registers: actual measure and standard value"));
    m_eventTable->setAccessibleName(tr("Events: this boot and benchmark"));
    m_changedOnly->setText(tr("Changed events only"));
    m_changedOnly->setAccessibleName(m_changedOnly->text());
    m_registers->refresh();
    m_events->refresh();
    showWords();
    fitColumns();
}

} // namespace plumbline::ui
