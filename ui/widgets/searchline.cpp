// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tooltip.h"

#include <QAction>
#include <QKeyEvent>

#include <chrono>

namespace plumbline::ui {

namespace {

constexpr std::chrono::milliseconds pause{180};

} // namespace

SearchLine::SearchLine(theme::Icon icon, QWidget *parent)
    : QLineEdit(parent)
    , m_mark(addAction(theme::icon(icon, theme::Colour::TextMuted), QLineEdit::LeadingPosition))
    , m_icon(icon)
{
    setClearButtonEnabled(true);
    m_mark->setEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchLine::commit);
    connect(this, &QLineEdit::textChanged, &m_pause, QOverload<>::of(&QTimer::start));
}

void SearchLine::commit()
{
    m_pause.stop();
    Q_EMIT searched(text());
}

void SearchLine::setFault(const QString &reason)
{
    const bool isFine = reason.isEmpty();
    m_mark->setIcon(isFine ? theme::icon(m_icon, theme::Colour::TextMuted)
                           : theme::icon(theme::Icon::Warning, theme::Colour::Caution));
    setToolTip(plainToolTip(reason));
    setAccessibleDescription(reason);
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        commit();
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (isReturn)
        commit();
}

} // namespace plumbline::ui
