// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/factspane.h"

#include "models/text/provenancetext.h"
#include "models/text/securebootfacttext.h"
#include "models/verdict/securebootmodel.h"
#include "ui/verdict/factdelegate.h"
#include "ui/verdict/verdictlook.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using appraisal::Provenance;
using appraisal::SecureBootState;
using models::SecureBootModel;
using theme::Colour;
using theme::Icon;

namespace {

constexpr int narrowestSentence = 320;

QString widest(const QStringList &texts)
{
    const QFontMetrics metrics(theme::font(theme::Type::Body));
    QString found;
    for (const QString &text : texts)
        if (metrics.horizontalAdvance(text) > metrics.horizontalAdvance(found))
            found = text;
    return found;
}

} // namespace

FactsPane::FactsPane(const models::EvidenceDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new SecureBootModel(this))
    , m_stateIcon(new IconView(Icon::StageSecureBoot, theme::iconsize::medium, Colour::Neutral))
    , m_state(new PlainLabel(theme::Type::BodyStrong))
    , m_table(new RowTable)
    , m_advice(new PlainLabel(theme::Type::Body, Colour::TextSecondary))
    , m_nothing(new EmptyState(Icon::StageSecureBoot))
    , m_copy(new QAction(m_table))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"factsPane"_s);
    m_stack->addWidget(makePage());
    m_stack->addWidget(m_nothing);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    connect(m_copy, &QAction::triggered, this, &FactsPane::copyFact);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FactsPane::takeCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, &FactsPane::takeCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        takeCurrent();
        Q_EMIT activated();
    });
    connect(m_table, &RowTable::resized, this, &FactsPane::fitColumns);
    connect(&document, &models::EvidenceDocument::secureBootChanged, this, &FactsPane::refresh);
    refresh();
}

QWidget *FactsPane::makePage()
{
    m_state->setObjectName(u"secureBootState"_s);
    m_table->setObjectName(u"factList"_s);
    m_table->setItemDelegate(new FactDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_advice->setObjectName(u"factAdvice"_s);
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(theme::space::medium, theme::space::small, theme::space::medium,
                                 theme::space::small);
    m_copy->setObjectName(u"copyFact"_s);
    m_copy->setIcon(theme::icon(Icon::Copy));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copy);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::space::small, theme::space::tight, theme::space::small,
                             theme::space::tight);
    head->setSpacing(theme::space::small);
    head->addWidget(m_stateIcon);
    head->addWidget(m_state, 1);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_advice);
    return page;
}

int FactsPane::findingCount() const
{
    return m_model->findingCount();
}

void FactsPane::refresh()
{
    m_model->setFacts(m_document.secureBoot());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_state->setText(m_model->stateText());
    m_stateIcon->setIcon(Icon::StageSecureBoot,
                         m_model->state() == SecureBootState::Off ? Colour::Bad : Colour::Neutral);
    m_table->setAccessibleName(tr("Facts about Secure Boot"));
    m_copy->setText(tr("Copy fact"));
    m_nothing->setWords(tr("No boot log"),
                        tr("Open a boot log of UEFI firmware to see what it says of Secure Boot."));
    fitColumns();
    showAdvice();
}

void FactsPane::takeCurrent()
{
    showAdvice();
    const QModelIndex current = m_table->currentIndex();
    const QVariant event = current.data(SecureBootModel::EventRole);
    if (event.isValid() && m_document.bootLog())
        Q_EMIT eventRequested(*m_document.bootLog(), event.toLongLong(),
                              current.data(SecureBootModel::RangeRole).value<ByteRange>());
}

void FactsPane::showAdvice()
{
    const QModelIndex current = m_table->currentIndex();
    const QString sentence = current.siblingAtColumn(SecureBootModel::FactColumn).data().toString();
    const QString advice = current.data(SecureBootModel::AdviceRole).toString();
    m_advice->setText(advice.isEmpty() ? sentence : sentence + u'\n' + advice);
    m_advice->setVisible(current.isValid());
}

void FactsPane::copyFact()
{
    QApplication::clipboard()->setText(m_table->currentIndex().data(SecureBootModel::CopyRole).toString());
}

void FactsPane::fitColumns()
{
    QStringList areas;
    for (int row = 0; row < m_model->rowCount(); ++row)
        areas << m_model->index(row, SecureBootModel::AreaColumn).data().toString();
    QStringList proofs;
    for (const Provenance proof :
         {Provenance::Signed, Provenance::Bound, Provenance::Hint, Provenance::Unbound})
        proofs << models::provenanceText(proof);
    m_table->fitColumn(SecureBootModel::AreaColumn, widest(areas));
    m_table->fitColumn(SecureBootModel::ProvenanceColumn, widest(proofs), true);
    const int others = m_table->columnWidth(SecureBootModel::AreaColumn)
        + m_table->columnWidth(SecureBootModel::ProvenanceColumn);
    m_table->setColumnWidth(SecureBootModel::FactColumn,
                            std::max(m_table->viewport()->width() - others, narrowestSentence));
}

void FactsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace plumbline::ui
