// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/failurecard.h"

#include "core/base/safetext.h"
#include "models/review/reviewlog.h"
#include "models/text/logformattext.h"
#include "models/text/problemtext.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using evidence::LogFormat;
using models::ReviewLog;
using theme::Colour;
using theme::Icon;
using theme::Type;

namespace {

constexpr qsizetype longestName = 60;

QPushButton *makeButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    return button;
}

QString reasonText(const ParseError &error)
{
    const QString advice = models::problemAdvice(problemFrom(error));
    const QString reason = models::parseErrorText(error);
    return advice.isEmpty() ? reason : reason + u'\n' + advice;
}

} // namespace

FailureCard::FailureCard(const ReviewLog &log, QWidget *parent)
    : Card(Kind::Surface, parent)
{
    const bool isCancelled = log.state() == ReviewLog::State::Cancelled;
    const bool isPartial = log.snapshot().log != nullptr;
    setObjectName(u"failureCard"_s);
    auto *title = new PlainLabel(Type::BodyStrong);
    title->setWordWrap(true);
    auto *reason = new PlainLabel(Type::Body, Colour::TextSecondary);
    reason->setObjectName(u"failureText"_s);
    reason->setWordWrap(true);
    const QString name = safeTextElided(QFileInfo(log.path()).fileName(), longestName);
    if (isCancelled) {
        title->setText(tr("Reading %1 was cancelled").arg(name));
        reason->setText(isPartial ? tr("What was read until then is shown.") : tr("Nothing of it was read."));
    } else {
        title->setText(tr("%1 cannot be read").arg(name));
        reason->setText(log.error() ? reasonText(*log.error()) : QString());
    }
    setAccessibleName(title->text());
    setAccessibleDescription(reason->text());

    auto *words = new QVBoxLayout;
    words->setSpacing(theme::space::hair);
    words->addWidget(title);
    words->addWidget(reason);
    words->addSpacing(theme::space::tight);
    words->addWidget(makeWays(isCancelled));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::large, theme::space::medium, theme::space::large,
                            theme::space::medium);
    row->setSpacing(theme::space::medium);
    row->addWidget(new IconView(isCancelled ? Icon::Warning : Icon::Error, theme::iconsize::medium,
                                isCancelled ? Colour::Caution : Colour::Bad),
                   0, Qt::AlignTop);
    row->addLayout(words, 1);
}

QWidget *FailureCard::makeWays(bool isCancelled)
{
    auto *ways = new QWidget;
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins({});
    row->setSpacing(theme::space::small);
    if (isCancelled) {
        auto *again = makeButton(u"readAgainButton"_s, tr("Read it to the end"));
        connect(again, &QPushButton::clicked, this, &FailureCard::readAgainRequested);
        row->addWidget(again);
    }
    auto *label = new PlainLabel(Type::Body, Colour::TextSecondary);
    label->setText(tr("Open as"));
    m_openAs = new QComboBox;
    m_openAs->setObjectName(u"openAsBox"_s);
    m_openAs->setAccessibleName(tr("Open as"));
    label->setBuddy(m_openAs);
    fillFormats();
    auto *other = makeButton(u"otherFileButton"_s, tr("Try another file…"));
    auto *close = makeButton(u"closeFailedButton"_s, tr("Close"));
    row->addWidget(label);
    row->addWidget(m_openAs);
    row->addWidget(other);
    row->addWidget(close);
    row->addStretch();
    connect(other, &QPushButton::clicked, this, &FailureCard::otherFileRequested);
    connect(close, &QPushButton::clicked, this, &FailureCard::closeRequested);
    connect(m_openAs, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            Q_EMIT openAsRequested(LogFormat(m_openAs->itemData(index).toInt()));
    });
    return ways;
}

void FailureCard::fillFormats()
{
    m_openAs->addItem(tr("Choose a format…"));
    for (const LogFormat format : evidence::allLogFormats()) {
        m_openAs->addItem(models::logFormatName(format), int(format));
        m_openAs->setItemData(m_openAs->count() - 1, models::logFormatOrigin(format), Qt::ToolTipRole);
    }
}

} // namespace plumbline::ui
