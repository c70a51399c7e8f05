// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/logbar.h"

#include "models/review/reviewdocument.h"
#include "ui/review/logchip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using evidence::LogFormat;

LogBar::LogBar(models::ReviewDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_add(new QToolButton)
{
    setObjectName(u"logBar"_s);
    m_add->setObjectName(u"addLogButton"_s);
    m_add->setIcon(theme::icon(theme::Icon::Open));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(theme::space::small, theme::space::tight, theme::space::small, 0);
    m_row->setSpacing(theme::space::small);
    m_row->addWidget(m_add);
    m_row->addStretch();
    connect(m_add, &QToolButton::clicked, this, &LogBar::addRequested);
    connect(&document, &models::ReviewDocument::logsChanged, this, &LogBar::rebuild);
    connect(&document, &models::ReviewDocument::contentChanged, this, &LogBar::refresh);
    retranslate();
    rebuild();
}

void LogBar::rebuild()
{
    for (LogChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (int log = 0; log < m_document.logCount(); ++log) {
        auto *chip = new LogChip(log);
        connect(chip, &LogChip::choosingRequested, this, [this, log](bool isChosen) {
            choose(isChosen ? std::optional(quint32(log)) : std::nullopt);
        });
        connect(chip, &LogChip::openAsRequested, this,
                [this, log](LogFormat format) { Q_EMIT openAsRequested(log, format); });
        connect(chip, &LogChip::closeRequested, this, [this, log] { Q_EMIT closeRequested(log); });
        m_row->insertWidget(log, chip);
        m_chips.push_back(chip);
    }
    choose({});
    refresh();
}

void LogBar::refresh()
{
    for (int log = 0; log < int(m_chips.size()) && log < m_document.logCount(); ++log)
        m_chips[size_t(log)]->show(m_document.logAt(log), m_chips.size() == 1);
}

void LogBar::choose(std::optional<quint32> log)
{
    const bool isNew = log != m_chosen;
    m_chosen = log;
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChosen(log == i);
    if (isNew)
        Q_EMIT chosenChanged();
}

void LogBar::showAll()
{
    choose({});
}

void LogBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
    QWidget::changeEvent(event);
}

void LogBar::retranslate()
{
    setAccessibleName(tr("Open logs"));
    m_add->setText(tr("Add a log…"));
    m_add->setAccessibleName(tr("Add a log"));
    m_add->setToolTip(plainToolTip(tr("Open another log of the same machine beside these")));
}

} // namespace plumbline::ui
