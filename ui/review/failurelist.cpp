// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/failurelist.h"

#include "models/review/reviewdocument.h"
#include "ui/review/failurecard.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

#include <algorithm>

namespace plumbline::ui {

using evidence::LogFormat;
using models::ReviewLog;

namespace {

constexpr int cardWidth = 720;
constexpr int farAbove = 120;

} // namespace

FailureList::FailureList(models::ReviewDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("failureList"));
    m_column->setSpacing(theme::space::small);
    refresh();
}

void FailureList::refresh(bool isAlone)
{
    const int above = isAlone ? farAbove : theme::space::small;
    m_column->setContentsMargins(theme::space::small, above, theme::space::small, 0);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int log = 0; log < m_document.logCount(); ++log) {
        const ReviewLog::State state = m_document.logAt(log).state();
        if (state == ReviewLog::State::Failed || state == ReviewLog::State::Cancelled)
            addCard(log, isAlone);
    }
    setVisible(m_column->count() > 0);
}

void FailureList::addCard(int log, bool isAlone)
{
    auto *card = new FailureCard(m_document.logAt(log));
    card->setMaximumWidth(cardWidth);
    card->setMinimumWidth(isAlone ? std::min(cardWidth, width() - 2 * theme::space::small) : 0);
    m_column->addWidget(card, 0, isAlone ? Qt::AlignHCenter : Qt::Alignment());
    connect(card, &FailureCard::openAsRequested, this,
            [this, log](LogFormat format) { Q_EMIT openAsRequested(log, format); });
    connect(card, &FailureCard::readAgainRequested, this,
            [this, log] { Q_EMIT openAsRequested(log, std::nullopt); });
    connect(card, &FailureCard::otherFileRequested, this, &FailureList::otherFileRequested);
    connect(card, &FailureCard::closeRequested, this, [this, log] { Q_EMIT closeRequested(log); });
}

} // namespace plumbline::ui
