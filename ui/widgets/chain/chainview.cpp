// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chain/chainview.h"

#include "ui/widgets/chain/chaincanvas.h"

#include <QEvent>
#include <QScrollBar>

namespace plumbline::ui {

ChainView::ChainView(QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new ChainCanvas)
{
    setObjectName(QStringLiteral("chainView"));
    setWidget(m_canvas);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_canvas, &ChainCanvas::focused, this,
            [this](QWidget *stage) { ensureWidgetVisible(stage, 24, 0); });
    connect(m_canvas, &ChainCanvas::selectionChanged, this, [this] {
        if (const auto stage = selected())
            Q_EMIT stageSelected(*stage);
        else
            Q_EMIT selectionCleared();
    });
    layOut();
}

void ChainView::setChain(const models::Chain &chain)
{
    m_canvas->setChain(chain);
    layOut();
}

const models::Chain &ChainView::chain() const
{
    return m_canvas->chain();
}

void ChainView::select(std::optional<evidence::Stage> stage)
{
    m_canvas->select(stage);
}

std::optional<evidence::Stage> ChainView::selected() const
{
    return m_canvas->selected();
}

QSize ChainView::sizeHint() const
{
    const bool scrolls = m_canvas->width() > viewport()->width();
    return {m_canvas->chainLayout().width(),
            m_canvas->height() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize ChainView::minimumSizeHint() const
{
    return {2 * ChainLayout::minColumn, sizeHint().height()};
}

void ChainView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_canvas->retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        layOut();
    QScrollArea::changeEvent(event);
}

void ChainView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void ChainView::layOut()
{
    m_canvas->layOut(viewport()->width());
    updateGeometry();
}

} // namespace plumbline::ui
