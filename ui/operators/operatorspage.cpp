// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/operatorspage.h"

#include "models/text/actiontext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/digesttext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::OperatorsModel;
using models::RequestsModel;
using theme::Colour;
using theme::Icon;

namespace {

constexpr int narrowestText = 200;

/// Revoked operators are grey and say so.
class OperatorDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override
    {
        CellLook cell = CellDelegate::look(index, width);
        const bool isActive = index.data(OperatorsModel::IsActiveRole).toBool();
        cell.ink = isActive ? Colour::TextSecondary : Colour::TextMuted;
        switch (index.column()) {
        case OperatorsModel::NameColumn:
            cell.icon = Icon::StageIdentity;
            cell.ink = isActive ? Colour::Text : Colour::TextMuted;
            if (index.data(OperatorsModel::IsMeRole).toBool())
                cell.type = theme::Type::BodyStrong;
            break;
        case OperatorsModel::StateColumn:
            cell.icon = isActive ? Icon::Check : Icon::Cancel;
            break;
        case OperatorsModel::FingerprintColumn:
            cell.type = theme::Type::Digest;
            cell.text = elidedDigest(index.data(OperatorsModel::IdRole).toByteArray(),
                                     QFontMetrics(theme::font(cell.type)), width);
            break;
        default:
            break;
        }
        return cell;
    }
};

/// Gives the column what the others leave.
void fillWith(RowTable &table, int column)
{
    int others = 0;
    for (int other = 0; other < table.model()->columnCount(); ++other)
        others += other == column ? 0 : table.columnWidth(other);
    table.setColumnWidth(column, std::max(table.viewport()->width() - others, narrowestText));
}

} // namespace

OperatorsPage::OperatorsPage(QWidget *parent)
    : Page(parent)
    , m_operators(new OperatorsModel(this))
    , m_requests(new RequestsModel(this))
    , m_head(new PageHead)
    , m_banner(new Banner)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_noRequests(new EmptyState(Icon::Operators))
    , m_requestStack(new QStackedWidget)
{
    setObjectName(u"operatorsPage"_s);
    m_revoke = m_head->addButton(u"revokeOperator"_s, Icon::Cancel);
    m_add = m_head->addButton(u"addOperator"_s, Icon::Add, true);
    m_banner->setObjectName(u"keyBanner"_s);
    m_key = m_banner->addButton(u"keyButton"_s);
    m_tabs->setObjectName(u"operatorTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_stack->addWidget(makeOperators());
    m_stack->addWidget(makeRequests());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                               theme::space::medium);
    column->setSpacing(theme::space::medium);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_add, &QPushButton::clicked, this, &OperatorsPage::addRequested);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        Q_EMIT revokeRequested(m_operatorTable->currentIndex().data(OperatorsModel::IdRole).toByteArray());
    });
    connect(m_key, &QPushButton::clicked, this, [this] {
        if (!m_hasLedger)
            Q_EMIT firstStartRequested();
        else if (m_unlockedBy.isEmpty())
            Q_EMIT unlockRequested();
        else
            Q_EMIT lockRequested();
    });
    retranslate();
}

RowTable *OperatorsPage::makeTable(const QString &objectName, QAbstractItemModel *model)
{
    auto *table = new RowTable;
    table->setObjectName(objectName);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OperatorsPage::showSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &OperatorsPage::showSelection);
    connect(table, &RowTable::resized, this, &OperatorsPage::fitColumns);
    return table;
}

QWidget *OperatorsPage::makeOperators()
{
    m_operatorTable = makeTable(u"operatorTable"_s, m_operators);
    m_operatorTable->setItemDelegate(new OperatorDelegate(m_operatorTable));
    return m_operatorTable;
}

QWidget *OperatorsPage::makeRequests()
{
    m_requestTable = makeTable(u"requestTable"_s, m_requests);
    m_requestTable->setItemDelegate(new CellDelegate(m_requestTable));
    m_noRequests->setObjectName(u"noRequests"_s);
    m_requestStack->addWidget(m_requestTable);
    m_requestStack->addWidget(m_noRequests);
    m_approve = new QPushButton(theme::icon(Icon::Check, Colour::OnAccent), {});
    m_refuse = new QPushButton(theme::icon(Icon::Cancel), {});
    m_export = new QPushButton(theme::icon(Icon::Export), {});
    m_import = new QPushButton(theme::icon(Icon::Open), {});
    m_approve->setObjectName(u"approveRequest"_s);
    m_approve->setProperty("primary", true);
    m_refuse->setObjectName(u"refuseRequest"_s);
    m_export->setObjectName(u"exportRequest"_s);
    m_import->setObjectName(u"importAnswer"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::space::small);
    bar->addWidget(m_import);
    bar->addWidget(m_export);
    bar->addStretch();
    bar->addWidget(m_refuse);
    bar->addWidget(m_approve);
    const auto current
        = [this] { return m_requestTable->currentIndex().data(RequestsModel::IdRole).toByteArray(); };
    connect(m_approve, &QPushButton::clicked, this,
            [this, current] { Q_EMIT answerRequested(current(), true); });
    connect(m_refuse, &QPushButton::clicked, this,
            [this, current] { Q_EMIT answerRequested(current(), false); });
    connect(m_export, &QPushButton::clicked, this, [this, current] { Q_EMIT exportRequested(current()); });
    connect(m_import, &QPushButton::clicked, this, &OperatorsPage::importRequested);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(theme::space::medium);
    column->addWidget(m_requestStack, 1);
    column->addLayout(bar);
    return whole;
}

void OperatorsPage::setOperators(std::vector<models::OperatorRow> rows)
{
    m_operators->setRows(std::move(rows));
    showSelection();
}

void OperatorsPage::setRequests(std::vector<models::RequestRow> rows)
{
    m_requests->setRows(std::move(rows));
    m_requestStack->setCurrentIndex(m_requests->rowCount() == 0 ? 1 : 0);
    m_tabs->setTabText(Requests, tr("Waiting for a second operator (%1)").arg(m_requests->rowCount()));
    showSelection();
}

void OperatorsPage::setKey(bool hasLedger, const QString &unlockedBy, trust::Role role)
{
    m_hasLedger = hasLedger;
    m_unlockedBy = unlockedBy;
    m_role = role;
    showKey();
    showSelection();
}

void OperatorsPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

QString OperatorsPage::title() const
{
    return tr("Operators");
}

void OperatorsPage::takeFocus()
{
    if (m_operators->rowCount() == 0) {
        m_key->setFocus();
        return;
    }
    RowTable *table = m_tabs->currentIndex() == Operators ? m_operatorTable : m_requestTable;
    table->setFocus();
    if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
        table->selectRow(0);
}

void OperatorsPage::showKey()
{
    if (!m_hasLedger) {
        m_banner->setState({Icon::Operators, Colour::Info, Colour::InfoSoft},
                           {.word = tr("No operators yet"),
                            .sentence = tr("The first administrator starts the ledger."),
                            .aside = {},
                            .lines = {}});
        Banner::setButton(m_key, tr("Create the first administrator…"));
    } else if (m_unlockedBy.isEmpty()) {
        m_banner->setState({Icon::Lock, Colour::Neutral, Colour::NeutralSoft},
                           {.word = tr("Locked"),
                            .sentence = tr("Unlock your key to decide. Looking needs no key."),
                            .aside = {},
                            .lines = {}});
        Banner::setButton(m_key, tr("Unlock your key…"));
    } else {
        m_banner->setState(
            {Icon::Unlock, Colour::Info, Colour::InfoSoft},
            {.word = tr("Unlocked"),
             .sentence = tr("Decisions are signed as %1, %2.").arg(m_unlockedBy, models::roleText(m_role)),
             .aside = {},
             .lines = {}});
        Banner::setButton(m_key, tr("Lock"));
    }
}

void OperatorsPage::showSelection()
{
    const bool mayAdminister = !m_unlockedBy.isEmpty() && m_role == trust::Role::Administrator;
    const QModelIndex person = m_operatorTable->currentIndex();
    m_add->setEnabled(mayAdminister);
    m_revoke->setEnabled(mayAdminister && person.isValid()
                         && person.data(OperatorsModel::IsActiveRole).toBool());
    const QModelIndex request = m_requestTable->currentIndex();
    const bool mayAnswer = request.isValid() && !m_unlockedBy.isEmpty() && m_role != trust::Role::Viewer;
    m_approve->setEnabled(mayAnswer && !request.data(RequestsModel::IsMineRole).toBool());
    m_refuse->setEnabled(mayAnswer);
    m_export->setEnabled(request.isValid());
    m_import->setEnabled(!m_unlockedBy.isEmpty());
}

void OperatorsPage::fitColumns()
{
    m_operatorTable->fitColumn(OperatorsModel::NameColumn, u"Ada Lovelace (you)"_s, true);
    m_operatorTable->fitColumn(OperatorsModel::RoleColumn, u"Administrator"_s);
    m_operatorTable->fitColumn(OperatorsModel::StateColumn, u"Revoked 2026-11-24 20:00"_s, true);
    m_operatorTable->fitColumn(OperatorsModel::KeyColumn, u"Ed25519, key file"_s);
    m_operatorTable->fitColumn(OperatorsModel::AddedColumn, u"2026-11-24 20:00 by Ada"_s);
    fillWith(*m_operatorTable, OperatorsModel::FingerprintColumn);
    m_requestTable->fitColumn(RequestsModel::OperatorColumn, u"Ada Lovelace (you)"_s);
    m_requestTable->fitColumn(RequestsModel::TimeColumn, u"2026-11-24 20:00"_s);
    m_requestTable->fitColumn(RequestsModel::ReasonColumn, u"Planned update of the whole rack"_s);
    fillWith(*m_requestTable, RequestsModel::ActionColumn);
}

void OperatorsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_requestTable)
        retranslate();
    Page::changeEvent(event);
}

void OperatorsPage::retranslate()
{
    m_head->setWords(tr("Operators"), tr("Who may decide, and with which key."));
    PageHead::setButton(m_add, tr("Add operator…"));
    PageHead::setButton(m_revoke, tr("Revoke key…"), tr("What was signed before stays valid"));
    PageHead::setButton(m_approve, tr("Approve…"));
    PageHead::setButton(m_refuse, tr("Refuse…"));
    PageHead::setButton(m_export, tr("Export request…"), tr("To carry it to another workstation"));
    PageHead::setButton(m_import, tr("Import answer…"), tr("That was given on another workstation"));
    m_tabs->setTabText(Operators, tr("Operators"));
    m_tabs->setTabText(Requests, tr("Waiting for a second operator (%1)").arg(m_requests->rowCount()));
    m_tabs->setAccessibleName(tr("Operators or requests"));
    m_operatorTable->setAccessibleName(tr("Operators"));
    m_requestTable->setAccessibleName(tr("Requests"));
    m_noRequests->setWords(tr("Nothing waits"),
                           tr("Decisions that need a second operator stand here until somebody else approves "
                              "or refuses them."));
    m_requestStack->setCurrentIndex(m_requests->rowCount() == 0 ? 1 : 0);
    m_operators->refresh();
    m_requests->refresh();
    showKey();
    showSelection();
    fitColumns();
}

} // namespace plumbline::ui
