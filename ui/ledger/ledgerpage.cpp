// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerpage.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/searchline.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::LedgerModel;
using theme::Colour;
using theme::Icon;
using State = LedgerPage::Health::State;

namespace {

constexpr int narrowestAction = 240;
constexpr qsizetype mostProblems = 5;

/// Invalid entries stand out.
class LedgerDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override
    {
        CellLook cell = CellDelegate::look(index, width);
        const bool isValid = index.data(LedgerModel::IsValidRole).toBool();
        switch (index.column()) {
        case LedgerModel::SequenceColumn:
            cell.icon = isValid ? Icon::Link : Icon::Error;
            cell.iconInk = isValid ? Colour::TextMuted : Colour::Bad;
            break;
        case LedgerModel::ActionColumn:
            cell.ink = isValid ? Colour::Text : Colour::Bad;
            break;
        default:
            cell.ink = Colour::TextSecondary;
        }
        return cell;
    }
};

} // namespace

LedgerPage::LedgerPage(QWidget *parent)
    : Page(parent)
    , m_model(new LedgerModel(this))
    , m_head(new PageHead)
    , m_banner(new Banner)
    , m_filter(new SearchLine(Icon::Filter))
    , m_table(new RowTable)
    , m_nothing(new EmptyState(Icon::Ledger))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"ledgerPage"_s);
    m_import = m_head->addButton(u"importLedger"_s, Icon::Open);
    m_export = m_head->addButton(u"exportLedger"_s, Icon::Export);
    m_banner->setObjectName(u"ledgerBanner"_s);
    m_verify = m_banner->addButton(u"verifyLedger"_s);
    m_filter->setObjectName(u"ledgerFilter"_s);
    m_table->setObjectName(u"ledgerTable"_s);
    m_table->setItemDelegate(new LedgerDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_nothing->setObjectName(u"noEntries"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                               theme::space::medium);
    column->setSpacing(theme::space::medium);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    connect(m_import, &QPushButton::clicked, this, &LedgerPage::importRequested);
    connect(m_export, &QPushButton::clicked, this, &LedgerPage::exportRequested);
    connect(m_verify, &QPushButton::clicked, this, &LedgerPage::verifyRequested);
    connect(m_filter, &SearchLine::searched, this, [this](const QString &line) {
        m_model->setFilter(line);
        showWhatIsThere();
    });
    connect(m_table, &RowTable::resized, this, &LedgerPage::fitColumns);
    retranslate();
}

void LedgerPage::setEntries(std::vector<models::LedgerEntryRow> rows)
{
    m_model->setRows(std::move(rows));
    showWhatIsThere();
}

void LedgerPage::setHealth(const Health &health)
{
    m_health = health;
    showHealth();
}

QString LedgerPage::title() const
{
    return tr("Ledger");
}

void LedgerPage::takeFocus()
{
    if (!m_table->isVisible()) {
        m_verify->setFocus();
        return;
    }
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void LedgerPage::showHealth()
{
    QStringList lines;
    for (const QString &problem : m_health.problems.first(std::min(mostProblems, m_health.problems.size())))
        lines += u"•  "_s + problem;
    if (const qsizetype more = m_health.problems.size() - mostProblems; more > 0)
        lines += u"•  "_s + tr("and %1 more").arg(more);
    if (m_health.isReadOnly)
        lines += u"→  "_s
            + tr("The store is read-only until this is solved. Import an export of the ledger to recover.");
    switch (m_health.state) {
    case State::Sound:
        m_banner->setState({Icon::ShieldCheck, Colour::Good, Colour::GoodSoft},
                           {.word = tr("Verified"),
                            .sentence = tr("Every entry follows from the one before and is signed by an "
                                           "operator; nothing is missing at the end."),
                            .aside = {},
                            .lines = lines});
        break;
    case State::Broken:
        m_banner->setState({Icon::Error, Colour::Bad, Colour::BadSoft},
                           {.word = tr("Not valid"),
                            .sentence = tr("The record of decisions was changed or is incomplete."),
                            .aside = {},
                            .lines = lines});
        break;
    case State::Verifying:
        m_banner->setState({Icon::Recent, Colour::Neutral, Colour::NeutralSoft},
                           {.word = tr("Verifying…"), .sentence = {}, .aside = {}, .lines = {}});
        break;
    case State::Unknown:
        m_banner->setState({Icon::Unknown, Colour::Neutral, Colour::NeutralSoft},
                           {.word = tr("Not verified yet"), .sentence = {}, .aside = {}, .lines = {}});
        break;
    }
    m_verify->setEnabled(m_health.state != State::Verifying && !m_model->all().empty());
}

void LedgerPage::showWhatIsThere()
{
    const bool isEmpty = m_model->all().empty();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_nothing->setWords(isEmpty ? tr("No entries yet") : tr("No entry matches"),
                        isEmpty ? tr("The first entry is written with the first administrator.")
                                : tr("Other entries are hidden by the filter."));
    m_export->setEnabled(!isEmpty);
    showHealth();
}

void LedgerPage::fitColumns()
{
    m_table->fitColumn(LedgerModel::SequenceColumn, u"100000"_s, true);
    m_table->fitColumn(LedgerModel::TimeColumn, u"2026-11-24 20:00"_s);
    m_table->fitColumn(LedgerModel::OperatorColumn, u"Ada Lovelace"_s);
    const int left = m_table->viewport()->width() - m_table->columnWidth(LedgerModel::SequenceColumn)
        - m_table->columnWidth(LedgerModel::TimeColumn) - m_table->columnWidth(LedgerModel::OperatorColumn);
    const int action = std::max(left * 3 / 5, narrowestAction);
    m_table->setColumnWidth(LedgerModel::ActionColumn, action);
    m_table->setColumnWidth(LedgerModel::ReasonColumn, std::max(left - action, narrowestAction / 2));
}

void LedgerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_stack)
        retranslate();
    Page::changeEvent(event);
}

void LedgerPage::retranslate()
{
    m_head->setWords(tr("Ledger"), tr("Every decision, signed and chained to the one before it."));
    PageHead::setButton(m_import, tr("Import…"), tr("Recovers the ledger from an export"));
    PageHead::setButton(m_export, tr("Export…"), tr("As a file that verifies by itself"));
    Banner::setButton(m_verify, tr("Verify now"));
    m_filter->setPlaceholderText(tr("Filter entries: operator, decision, reason"));
    m_filter->setAccessibleName(tr("Filter entries"));
    m_table->setAccessibleName(tr("Ledger entries"));
    m_model->refresh();
    showWhatIsThere();
    fitColumns();
}

} // namespace plumbline::ui
