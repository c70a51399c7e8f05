// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/filterbar.h"

#include "models/text/filtertext.h"
#include "models/text/stagetext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchline.h"
#include "ui/widgets/tooltip.h"
#include "ui/widgets/trustlook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

namespace {

QToolButton *makeButton(const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new SearchLine(theme::Icon::Filter))
    , m_stageChip(makeButton(u"stageFilter"_s))
    , m_help(makeButton(u"filterHelp"_s))
    , m_count(new PlainLabel(theme::Type::Caption, theme::Colour::TextMuted))
    , m_error(new PlainLabel(theme::Type::Caption, theme::Colour::Caution))
{
    m_line->setObjectName(u"eventFilter"_s);
    m_count->setObjectName(u"eventCount"_s);
    m_error->setObjectName(u"filterError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_stageChip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stageChip->hide();
    m_help->setIcon(theme::icon(theme::Icon::Help));

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::small);
    row->addWidget(m_line, 1);
    row->addWidget(m_help);
    row->addWidget(m_stageChip);
    row->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space::hair);
    column->addLayout(row);
    column->addWidget(m_error);

    connect(m_line, &SearchLine::searched, this, &FilterBar::read);
    connect(m_stageChip, &QToolButton::clicked, this, &FilterBar::stageDismissed);
    connect(m_help, &QToolButton::clicked, this, &FilterBar::showHelp);
    retranslate();
}

void FilterBar::setStage(std::optional<evidence::Stage> stage)
{
    m_stage = stage;
    m_stageChip->setVisible(stage.has_value());
    retranslate();
    read();
}

void FilterBar::clear()
{
    m_line->clear();
    if (m_stage)
        Q_EMIT stageDismissed();
    m_line->commit();
}

bool FilterBar::isClear() const
{
    return m_filter.isEmpty();
}

void FilterBar::read()
{
    const auto parsed = models::parseFilter(m_line->text());
    const QString fault = parsed ? QString() : models::filterErrorText(parsed.error());
    m_line->setFault(fault);
    m_error->setText(fault);
    m_error->setVisible(!fault.isEmpty());
    if (!parsed)
        return;
    m_filter = *parsed;
    if (m_stage)
        m_filter.terms.insert(m_filter.terms.begin(), {.what = models::StageTerm{{*m_stage}}});
    Q_EMIT filterChanged();
}

void FilterBar::setCount(qint64 shown, qint64 total, bool isSearching)
{
    const QLocale locale;
    if (isSearching)
        m_count->setText(tr("Searching…"));
    else if (isClear())
        m_count->clear();
    else
        m_count->setText(tr("%1 of %2 events").arg(locale.toString(shown), locale.toString(total)));
}

void FilterBar::showHelp()
{
    QToolTip::showText(m_help->mapToGlobal(m_help->rect().bottomLeft()),
                       plainToolTip(models::filterHelpText()), m_help, {}, 60'000);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read();
    }
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_line->setAccessibleName(tr("Filter events"));
    m_line->setPlaceholderText(tr("Filter: words, pcr:4, type:, stage:, digest:mismatch, problem:"));
    m_help->setAccessibleName(tr("Filter help"));
    m_help->setToolTip(plainToolTip(models::filterHelpText()));
    if (!m_stage)
        return;
    m_stageChip->setText(models::stageName(*m_stage) + u"  ✕"_s);
    m_stageChip->setIcon(theme::icon(stageIcon(*m_stage), theme::Colour::AccentText));
    m_stageChip->setAccessibleName(tr("Only %1; press to show all stages").arg(models::stageName(*m_stage)));
    m_stageChip->setToolTip(plainToolTip(tr("Show all stages")));
}

} // namespace plumbline::ui
