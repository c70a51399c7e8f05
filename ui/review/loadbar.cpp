// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/loadbar.h"

#include "models/review/reviewdocument.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::ReviewLog;

namespace {

constexpr std::chrono::milliseconds patience{150};
constexpr int barWidth = 280;

} // namespace

LoadBar::LoadBar(models::ReviewDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new PlainLabel(theme::Type::Body, theme::Colour::TextSecondary))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
{
    setObjectName(u"loadBar"_s);
    m_text->setObjectName(u"loadText"_s);
    m_bar->setObjectName(u"loadProgress"_s);
    m_bar->setRange(0, models::Job::progressMaximum);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(barWidth);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setIcon(theme::icon(theme::Icon::Cancel));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::medium, theme::space::tight, theme::space::small,
                            theme::space::tight);
    row->setSpacing(theme::space::medium);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addStretch();
    row->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setVisible(m_document.isBusy()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_document.cancel(); });
    connect(&document, &models::ReviewDocument::progressChanged, this, &LoadBar::follow);
    connect(&document, &models::ReviewDocument::contentChanged, this, &LoadBar::follow);
    hide();
    follow();
}

void LoadBar::follow()
{
    if (!m_document.isBusy()) {
        m_patience.stop();
        hide();
        return;
    }
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
    m_bar->setValue(m_document.progress());
    describe();
}

void LoadBar::describe()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel reading"));
    m_bar->setAccessibleName(tr("Progress"));
    for (int i = 0; i < m_document.logCount(); ++i) {
        const ReviewLog &log = m_document.logAt(i);
        if (!log.isBusy())
            continue;
        const bool isReading = log.state() == ReviewLog::State::Loading;
        const QString name = log.snapshot().name;
        m_text->setText(isReading ? tr("Reading %1…").arg(name)
                                  : tr("Checking digests and registers of %1…").arg(name));
        if (isReading)
            return;
    }
}

void LoadBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace plumbline::ui
