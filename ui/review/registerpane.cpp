// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/registerpane.h"

#include "models/eventlog/pcrmodel.h"
#include "ui/review/registerdelegate.h"
#include "ui/widgets/digesttext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::PcrModel;

namespace {

constexpr auto preferredBank = "sha256"_L1;
constexpr int allBanks = -1;
constexpr qsizetype longestDigest = 64; ///< bytes
constexpr int narrowestUse = 200;
constexpr int narrowestBank = 240;

} // namespace

RegisterPane::RegisterPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new PcrModel(this))
    , m_table(new RowTable)
    , m_bankLabel(new PlainLabel(theme::Type::Body, theme::Colour::TextSecondary))
    , m_banks(new QComboBox)
    , m_copy(new QPushButton)
    , m_nothing(new EmptyState(theme::Icon::Pcr))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"registerPane"_s);
    m_table->setObjectName(u"pcrTable"_s);
    m_table->setItemDelegate(new RegisterDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_banks->setObjectName(u"bankSelector"_s);
    m_bankLabel->setBuddy(m_banks);
    m_copy->setObjectName(u"copyRegisters"_s);
    m_copy->setIcon(theme::icon(theme::Icon::Copy));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::space::small, theme::space::tight, theme::space::small,
                            theme::space::tight);
    bar->setSpacing(theme::space::small);
    bar->addWidget(m_bankLabel);
    bar->addWidget(m_banks);
    bar->addStretch();
    bar->addWidget(m_copy);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_nothing);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);

    auto *copyValue = new QAction(m_table);
    copyValue->setShortcut(QKeySequence::Copy);
    copyValue->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyValue);
    connect(copyValue, &QAction::triggered, this, [this] {
        const int bank = m_banks->currentData().toInt();
        const int shown = bank == allBanks ? int(PcrModel::FirstBankColumn) : bank;
        const QModelIndex there = m_table->currentIndex().siblingAtColumn(shown);
        if (there.isValid())
            QApplication::clipboard()->setText(there.data(PcrModel::CopyRole).toString());
    });
    connect(m_banks, &QComboBox::currentIndexChanged, this, &RegisterPane::showBank);
    connect(m_copy, &QPushButton::clicked, this, &RegisterPane::copyTable);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex there = index.siblingAtColumn(PcrModel::RegisterColumn);
        Q_EMIT registerActivated(there.data(PcrModel::SortRole).toInt());
    });
    connect(m_table, &RowTable::resized, this, &RegisterPane::fitColumns);
    retranslate();
    setSnapshot({});
}

int RegisterPane::count() const
{
    return m_model->rowCount();
}

void RegisterPane::setSnapshot(const models::Snapshot &snapshot)
{
    const int row = m_table->currentIndex().row();
    m_hasLogs = snapshot.size() > 1;
    m_model->setSnapshot(snapshot);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    fillBanks();
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
}

void RegisterPane::fillBanks()
{
    const QString before = m_banks->currentText();
    {
        const QSignalBlocker quiet(m_banks);
        m_banks->clear();
        for (int column = PcrModel::FirstBankColumn; column < m_model->columnCount(); ++column)
            m_banks->addItem(m_model->headerData(column, Qt::Horizontal).toString(), column);
        if (m_model->bankCount() > 1)
            m_banks->addItem(tr("All banks"), allBanks);
        const int again = m_banks->findText(before);
        m_banks->setCurrentIndex(std::max(again >= 0 ? again : m_banks->findText(preferredBank), 0));
    }
    showBank();
}

void RegisterPane::showBank()
{
    const int bank = m_banks->currentData().toInt();
    for (int column = PcrModel::FirstBankColumn; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, bank != allBanks && column != bank);
    m_table->setColumnHidden(PcrModel::LogColumn, !m_hasLogs);
    fitColumns();
}

void RegisterPane::fitColumns()
{
    m_table->fitColumn(PcrModel::RegisterColumn, u"RTMR 00"_s, true);
    m_table->fitColumn(PcrModel::LogColumn, u"binary_runtime_measurements"_s);
    m_table->fitColumn(PcrModel::ExtendsColumn, u"1000000"_s);
    m_table->fitColumn(PcrModel::InitialColumn, tr("Locality %1").arg(4));
    int others = 0;
    for (const int column :
         {PcrModel::RegisterColumn, PcrModel::LogColumn, PcrModel::ExtendsColumn, PcrModel::InitialColumn})
        others += m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
    const int room = m_table->viewport()->width() - others;
    int banks = 0;
    for (int column = PcrModel::FirstBankColumn; column < m_model->columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        m_table->setColumnWidth(
            column,
            std::clamp(widthOfBank(column), narrowestBank, std::max(room - narrowestUse, narrowestBank)));
        banks += m_table->columnWidth(column);
    }
    m_table->setColumnWidth(PcrModel::MeaningColumn, std::max(room - banks, narrowestUse));
}

/// What the bank's values need where nothing of them is left out.
int RegisterPane::widthOfBank(int column) const
{
    qsizetype bytes = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString value = m_model->index(row, column).data(PcrModel::CopyRole).toString();
        bytes = std::max(bytes, std::min(value.size() / 2, longestDigest));
    }
    const QFontMetrics digits(theme::font(theme::Type::Digest));
    return digits.horizontalAdvance(groupedDigest(QByteArray(bytes, '\0'))) + 2 * theme::space::small
        + theme::space::tight;
}

void RegisterPane::copyTable()
{
    QApplication::clipboard()->setText(m_model->toText());
}

void RegisterPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillBanks();
    }
    QWidget::changeEvent(event);
}

void RegisterPane::retranslate()
{
    m_table->setAccessibleName(tr("Registers"));
    m_bankLabel->setText(tr("Bank"));
    m_banks->setAccessibleName(tr("Bank"));
    m_copy->setText(tr("Copy table"));
    m_copy->setAccessibleName(tr("Copy table"));
    m_nothing->setWords(tr("No registers yet"),
                        tr("They are computed from the events when a log has been "
                           "read to its end."));
}

} // namespace plumbline::ui
