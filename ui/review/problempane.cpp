// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/problempane.h"

#include "models/eventlog/problemsmodel.h"
#include "models/text/problemtext.h"
#include "ui/review/problemdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::EventRef;
using models::ProblemsModel;

namespace {

constexpr int narrowestSentence = 320;

} // namespace

ProblemPane::ProblemPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemsModel(this))
    , m_table(new RowTable)
    , m_advice(new PlainLabel(theme::Type::Body, theme::Colour::TextSecondary))
    , m_nothing(new EmptyState(theme::Icon::ShieldCheck))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"problemPane"_s);
    m_table->setObjectName(u"problemList"_s);
    m_table->setItemDelegate(new ProblemDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_advice->setObjectName(u"problemAdvice"_s);
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(theme::space::medium, theme::space::small, theme::space::medium,
                                 theme::space::small);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_advice);
    m_stack->addWidget(page);
    m_stack->addWidget(m_nothing);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);

    auto *copy = new QAction(m_table);
    copy->setObjectName(u"copyProblem"_s);
    copy->setIcon(theme::icon(theme::Icon::Copy));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(m_current); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemPane::takeCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, &ProblemPane::takeCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        takeCurrent();
        Q_EMIT activated();
    });
    connect(m_table, &RowTable::resized, this, &ProblemPane::fitColumns);
    retranslate();
    setSnapshot({});
}

int ProblemPane::count() const
{
    return m_model->rowCount();
}

std::optional<Severity> ProblemPane::worst() const
{
    if (m_model->rowCount() == 0)
        return std::nullopt;
    return Severity(m_model->index(0, 0).data(ProblemsModel::SeverityRole).toInt());
}

void ProblemPane::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    retranslate();
}

void ProblemPane::setSnapshot(const models::Snapshot &snapshot)
{
    m_hasLogs = snapshot.size() > 1;
    m_model->setSnapshot(snapshot);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_table->setColumnHidden(ProblemsModel::LogColumn, !m_hasLogs);
    fitColumns();
    const QSignalBlocker quiet(m_table->selectionModel());
    for (int row = 0; row < m_model->rowCount() && !m_current.isEmpty(); ++row) {
        if (m_model->index(row, 0).data(ProblemsModel::CopyRole).toString() == m_current)
            m_table->selectRow(row);
    }
    showAdvice();
}

void ProblemPane::takeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_current = current.data(ProblemsModel::CopyRole).toString();
    showAdvice();
    const QVariant event = current.data(ProblemsModel::RefRole);
    Q_EMIT placeRequested(current.data(ProblemsModel::LogRole).toInt(),
                          event.isValid() ? std::optional(event.value<EventRef>()) : std::nullopt,
                          current.data(ProblemsModel::RangeRole).value<ByteRange>());
}

void ProblemPane::showAdvice()
{
    const QModelIndex current = m_table->currentIndex();
    const QString sentence = current.siblingAtColumn(ProblemsModel::ProblemColumn).data().toString();
    const QString advice = current.data(ProblemsModel::AdviceRole).toString();
    m_advice->setText(advice.isEmpty() ? sentence : sentence + u'\n' + advice);
    m_advice->setVisible(current.isValid());
}

void ProblemPane::fitColumns()
{
    QString longestPlace;
    QString longestName;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto longer = [&](const QString &known, int column) {
            const QString text = m_model->index(row, column).data().toString();
            return text.size() > known.size() ? text : known;
        };
        longestPlace = longer(longestPlace, ProblemsModel::PlaceColumn);
        longestName = longer(longestName, ProblemsModel::LogColumn);
    }
    m_table->fitColumn(ProblemsModel::SeverityColumn, models::severityText(Severity::Warning), true);
    m_table->fitColumn(ProblemsModel::PlaceColumn, longestPlace);
    m_table->fitColumn(ProblemsModel::LogColumn, longestName);
    int others = m_table->columnWidth(ProblemsModel::SeverityColumn)
        + m_table->columnWidth(ProblemsModel::PlaceColumn);
    others += m_hasLogs ? m_table->columnWidth(ProblemsModel::LogColumn) : 0;
    m_table->setColumnWidth(ProblemsModel::ProblemColumn,
                            std::max(m_table->viewport()->width() - others, narrowestSentence));
}

void ProblemPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemPane::retranslate()
{
    m_table->setAccessibleName(tr("Problems"));
    for (QAction *action : m_table->actions())
        action->setText(tr("Copy problem"));
    if (m_isBusy)
        m_nothing->setWords(tr("Still checking"), tr("Nothing odd was found so far."));
    else
        m_nothing->setWords(tr("No problems found"),
                            tr("The logs were read to their end, every register could be computed, and no "
                               "digest check failed."));
}

} // namespace plumbline::ui
