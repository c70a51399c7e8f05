// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/logchip.h"

#include "core/base/safetext.h"
#include "models/chain/chaintext.h"
#include "models/review/reviewlog.h"
#include "models/text/logformattext.h"
#include "models/text/problemtext.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tooltip.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using evidence::LogFormat;
using models::ReviewLog;
using theme::Colour;
using theme::Icon;

namespace {

constexpr qsizetype longestPath = 300;
constexpr qsizetype longestName = 36; ///< shown; the tool tip has the whole path
constexpr int smallestWidth = 48; ///< of a name, where many logs share the row

QToolButton *makeButton(const QString &objectName, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

LogChip::LogChip(int log, QWidget *parent)
    : QFrame(parent)
    , m_state(new IconView(Icon::File, theme::iconsize::small, Colour::TextSecondary))
    , m_name(makeButton(u"log_%1"_s.arg(log), Qt::ToolButtonTextOnly))
    , m_format(makeButton(u"logFormat_%1"_s.arg(log), Qt::ToolButtonTextBesideIcon))
    , m_count(new PlainLabel(theme::Type::Caption, Colour::TextMuted))
    , m_close(makeButton(u"closeLog_%1"_s.arg(log), Qt::ToolButtonIconOnly))
{
    m_name->setCheckable(true);
    m_name->setMinimumWidth(smallestWidth);
    m_format->setMinimumWidth(smallestWidth);
    m_format->setPopupMode(QToolButton::InstantPopup);
    m_format->setIcon(theme::icon(Icon::ChevronDown, Colour::TextMuted));
    m_format->setLayoutDirection(Qt::RightToLeft);
    m_format->setMenu(new QMenu(m_format));
    m_close->setIcon(theme::icon(Icon::Close, Colour::TextMuted));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::small, theme::space::hair, theme::space::tight, theme::space::hair);
    row->setSpacing(theme::space::hair);
    row->addWidget(m_state);
    row->addWidget(m_name);
    row->addWidget(m_format);
    row->addWidget(m_count);
    row->addSpacing(theme::space::tight);
    row->addWidget(m_close);
    connect(m_name, &QToolButton::clicked, this, &LogChip::choosingRequested);
    connect(m_close, &QToolButton::clicked, this, &LogChip::closeRequested);
    m_name->setFont(theme::font(theme::Type::BodyStrong));
    fillFormats();
}

void LogChip::fillFormats()
{
    for (const LogFormat format : evidence::allLogFormats()) {
        QAction *action = m_format->menu()->addAction(models::logFormatName(format));
        action->setData(int(format));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, format] { Q_EMIT openAsRequested(format); });
    }
}

void LogChip::show(const ReviewLog &log, bool isAlone)
{
    const QString &name = log.snapshot().name;
    QString toolTip = safeTextElided(log.path(), longestPath);
    if (log.error())
        toolTip += u'\n' + models::parseErrorText(*log.error());
    m_name->setText(safeTextElided(QFileInfo(log.path()).fileName(), longestName));
    m_name->setCheckable(!isAlone);
    m_name->setToolTip(plainToolTip(toolTip));
    m_name->setAccessibleName(isAlone ? name : tr("Only %1").arg(name));
    m_count->setText(log.snapshot().log ? models::eventCountText(log.snapshot().size()) : QString());
    m_close->setAccessibleName(tr("Close %1").arg(name));
    m_close->setToolTip(plainToolTip(tr("Close %1").arg(name)));
    if (log.state() == ReviewLog::State::Failed)
        m_state->setIcon(Icon::Error, Colour::Bad);
    else if (log.state() == ReviewLog::State::Cancelled)
        m_state->setIcon(Icon::Warning, Colour::Caution);
    else
        m_state->setIcon(Icon::File, Colour::TextSecondary);
    showFormat(log);
}

void LogChip::showFormat(const ReviewLog &log)
{
    const auto &content = log.snapshot().log;
    const QString format = content ? models::logFormatName(content->format) : tr("Open as");
    m_format->setText(format);
    m_format->setToolTip(plainToolTip(content ? models::logFormatOrigin(content->format) : QString()));
    m_format->setAccessibleName(tr("Format of %1: %2").arg(log.snapshot().name, format));
    for (QAction *action : m_format->menu()->actions())
        action->setChecked(content && action->data().toInt() == int(content->format));
}

void LogChip::setChosen(bool isChosen)
{
    m_name->setChecked(isChosen);
}

void LogChip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_name->setFont(theme::font(theme::Type::BodyStrong));
}

void LogChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(Colour::Border));
    painter.setBrush(theme::colour(Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius::medium,
                            theme::radius::medium);
}

} // namespace plumbline::ui
