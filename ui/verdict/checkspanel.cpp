// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/checkspanel.h"

#include "models/verdict/checksmodel.h"
#include "models/verdict/partview.h"
#include "ui/verdict/checkstree.h"
#include "ui/verdict/partlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using appraisal::CheckResult;
using appraisal::Subject;
using models::ChecksModel;
using models::EvidenceDocument;
using State = EvidenceDocument::State;

namespace {

constexpr int checksShare = 70; ///< percent of the width

} // namespace

ChecksPanel::ChecksPanel(const EvidenceDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new ChecksModel(this))
    , m_tree(new ChecksTree(*m_model))
    , m_parts(new PartList(document))
    , m_advice(new PlainLabel(theme::Type::Body, theme::Colour::TextSecondary))
    , m_nothing(new EmptyState(theme::Icon::ShieldCheck))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"checksPanel"_s);
    m_advice->setObjectName(u"checkAdvice"_s);
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(theme::space::medium, theme::space::small, theme::space::medium,
                                 theme::space::small);
    auto *checks = new QWidget;
    auto *column = new QVBoxLayout(checks);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_advice);
    m_stack->addWidget(checks);
    m_stack->addWidget(m_nothing);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"checksSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_parts);
    splitter->setStretchFactor(0, checksShare);
    splitter->setStretchFactor(1, 100 - checksShare);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(splitter);

    connect(m_tree, &ChecksTree::rowChanged, this, &ChecksPanel::takeCurrent);
    connect(m_tree, &QAbstractItemView::activated, this, &ChecksPanel::activateCurrent);
    connect(m_nothing, &EmptyState::triggered, this, &ChecksPanel::addRequested);
    connect(m_parts, &PartList::addRequested, this, &ChecksPanel::addRequested);
    connect(m_parts, &PartList::partRequested, this,
            [this](models::EvidencePart part) { Q_EMIT partRequested(part, {}); });
    connect(&document, &EvidenceDocument::verdictChanged, this, &ChecksPanel::refresh);
    retranslate();
    refresh();
}

int ChecksPanel::count() const
{
    return m_model->count(CheckResult::Fail) + m_model->count(CheckResult::Incomplete);
}

void ChecksPanel::focusWorst()
{
    m_tree->setFocus();
    const QModelIndex worst = m_model->worst();
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(worst.isValid() ? worst : m_model->index(0, 0));
}

void ChecksPanel::refresh()
{
    const QString current = m_tree->currentIndex().data(ChecksModel::IdRole).toString();
    {
        const QSignalBlocker quiet(m_tree);
        m_model->setVerdict(m_document.verdict());
        if (const QModelIndex same = m_model->find(current); same.isValid() && !current.isEmpty())
            m_tree->setCurrentIndex(same);
    }
    m_stack->setCurrentIndex(m_document.state() == State::Judged ? 0 : 1);
    retranslate();
    showAdvice();
}

void ChecksPanel::takeCurrent()
{
    showAdvice();
    requestPlace(m_tree->currentIndex());
}

std::optional<int> ChecksPanel::logOf(Subject subject) const
{
    if (subject == Subject::BootLog)
        return m_document.bootLog();
    return subject == Subject::ImaList ? m_document.imaList() : std::nullopt;
}

void ChecksPanel::requestPlace(const QModelIndex &check)
{
    const QVariant subject = check.data(ChecksModel::SubjectRole);
    if (!subject.isValid())
        return;
    const ByteRange range = check.data(ChecksModel::RangeRole).value<ByteRange>();
    const QVariant event = check.data(ChecksModel::EventRole);
    if (const auto log = logOf(Subject(subject.toInt()))) {
        if (event.isValid())
            Q_EMIT eventRequested(*log, event.toLongLong(), range);
        else if (range != ByteRange())
            Q_EMIT placeRequested(*log, range);
    } else if (const auto part = models::partOf(Subject(subject.toInt())); part && m_document.find(*part)) {
        Q_EMIT partRequested(*part, range);
    }
}

/// To the place; where a part is missing, to where it is added.
void ChecksPanel::activateCurrent()
{
    const QModelIndex check = m_tree->currentIndex();
    const QVariant subject = check.data(ChecksModel::SubjectRole);
    if (!subject.isValid()) {
        m_tree->setExpanded(check.siblingAtColumn(0), !m_tree->isExpanded(check.siblingAtColumn(0)));
        return;
    }
    requestPlace(check);
    const auto part = models::partOf(Subject(subject.toInt()));
    const bool isLog = logOf(Subject(subject.toInt())).has_value();
    if (isLog || (part && m_document.find(*part)))
        Q_EMIT activated(isLog);
    else if (check.data(ChecksModel::ResultRole).toInt() == int(CheckResult::Incomplete))
        Q_EMIT addRequested();
}

void ChecksPanel::showAdvice()
{
    const QModelIndex current = m_tree->currentIndex();
    const QString sentence = current.siblingAtColumn(ChecksModel::FindingColumn).data().toString();
    const QString advice = current.data(ChecksModel::AdviceRole).toString();
    m_advice->setText(advice.isEmpty() ? sentence : sentence + u'\n' + advice);
    m_advice->setVisible(current.data(ChecksModel::SubjectRole).isValid());
}

void ChecksPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ChecksPanel::retranslate()
{
    switch (m_document.state()) {
    case State::Waiting:
        m_nothing->setWords(tr("Checking…"), tr("The checks are listed when all of them have run."));
        m_nothing->setAction({});
        return;
    case State::Ambiguous:
        m_nothing->setWords(tr("Two logs of one kind are open"),
                            tr("It cannot be told which one was quoted. Close the other."));
        m_nothing->setAction({});
        return;
    default:
        m_nothing->setWords(tr("Nothing is proven yet"),
                            tr("Add the quote, its signature and the attestation key: then it is checked "
                               "whether a TPM vouches for these logs."));
        m_nothing->setAction(tr("Add quote, keys…"));
    }
}

} // namespace plumbline::ui
