// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fieldpane.h"

#include "models/eventlog/eventfields.h"
#include "models/eventlog/fieldtreemodel.h"
#include "models/text/digestruletext.h"
#include "models/text/problemtext.h"
#include "models/text/stagetext.h"
#include "models/text/valuetext.h"
#include "ui/review/reviewlook.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::EventRef;
using theme::Colour;
using theme::Type;

FieldPane::FieldPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new models::FieldTreeModel(this))
    , m_title(new PlainLabel(Type::BodyStrong))
    , m_place(new PlainLabel(Type::Body, Colour::TextMuted))
    , m_checkIcon(new IconView(theme::Icon::Unknown, theme::iconsize::small, Colour::TextMuted))
    , m_check(new PlainLabel(Type::Caption, Colour::TextSecondary))
    , m_tree(new FieldTree(*m_model))
    , m_nothing(new EmptyState(theme::Icon::Tree))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"fieldPane"_s);
    m_title->setObjectName(u"eventTitle"_s);
    m_check->setObjectName(u"digestCheckText"_s);
    m_check->setWordWrap(true);
    auto *words = new QHBoxLayout;
    words->setSpacing(theme::space::small);
    words->addWidget(m_title);
    words->addWidget(m_place, 1);
    auto *check = new QHBoxLayout;
    check->setSpacing(theme::space::tight);
    check->addWidget(m_checkIcon, 0, Qt::AlignTop);
    check->addWidget(m_check, 1);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::space::small, theme::space::tight, theme::space::small,
                             theme::space::tight);
    head->setSpacing(theme::space::hair);
    head->addLayout(words);
    head->addLayout(check);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_nothing);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    show({}, {});
}

void FieldPane::show(const models::Snapshot &snapshot, std::optional<EventRef> ref, const Proof &proof)
{
    const bool isThere = ref && logOf(snapshot, *ref);
    const auto log = isThere ? snapshot[ref->log].log : nullptr;
    const bool isSame
        = !m_part && m_log == log && m_ref == (isThere ? ref : std::nullopt) && m_proof == proof;
    m_part.reset();
    m_log = log;
    m_ref = isThere ? ref : std::nullopt;
    m_proof = proof;
    if (isSame && m_log)
        return;
    if (!isSame) {
        m_tree->setProofShown(proof != nullptr);
        m_model->setFields(m_log ? models::provenEventFields(*m_log, m_ref->index,
                                                             proof ? *proof : appraisal::LogProvenance())
                                 : appraisal::ProvenFields());
    }
    describe();
}

void FieldPane::showPart(const models::PartView &part)
{
    if (m_part == part)
        return;
    m_part = part;
    m_tree->setProofShown(true);
    m_model->setFields(part.fields);
    describe();
}

void FieldPane::describe()
{
    m_nothing->setWords(tr("No event selected"), tr("Select an event to see what it holds."));
    m_stack->setCurrentIndex(m_log || m_part ? 0 : 1);
    if (m_part)
        describePart();
    else if (m_log)
        describeEvent();
}

void FieldPane::describeEvent()
{
    const evidence::Measurement row = m_log->at(m_ref->index);
    m_title->setText(tr("Event %1").arg(m_ref->index) + u"  "_s + row.type);
    QStringList place;
    if (row.registerIndex)
        place += models::registerName(*m_log, *row.registerIndex);
    place += models::stageName(row.stage);
    m_place->setText(place.join(u" · "_s));
    const DigestCheck check = m_log->checkDigest(m_ref->index);
    const StatusLook look = digestLook(check.result);
    m_checkIcon->setIcon(look.icon, look.ink);
    m_check->setLook(Type::Caption,
                     check.result == DigestCheck::Result::Mismatch ? Colour::Bad : Colour::TextSecondary);
    m_check->setText(models::digestCheckText(check));
}

void FieldPane::describePart()
{
    m_title->setText(models::evidencePartName(m_part->part));
    m_place->setText(m_part->name);
    const bool isBad = m_part->error.has_value();
    m_checkIcon->setIcon(isBad ? theme::Icon::Error : theme::Icon::File,
                         isBad ? Colour::Bad : Colour::TextMuted);
    m_check->setLook(Type::Caption, isBad ? Colour::Bad : Colour::TextSecondary);
    if (isBad)
        m_check->setText(models::parseErrorText(*m_part->error));
    else if (m_part->fields.fields().empty())
        m_check->setText(tr("Its form has no fields to show, only bytes."));
    else
        m_check->setText(
            tr("The file as it was added: %1").arg(models::sizeText(quint64(m_part->bytes.size()))));
}

void FieldPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace plumbline::ui
