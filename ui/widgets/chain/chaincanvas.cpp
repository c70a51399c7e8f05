// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chain/chaincanvas.h"

#include "models/chain/chaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chain/stagelink.h"
#include "ui/widgets/trustlook.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace plumbline::ui {

using evidence::Stage;
using models::TrustState;
using theme::Colour;
using theme::colour;

namespace {

constexpr qreal bracketRounding = 7;
constexpr qreal bracketWidth = 1.5;
constexpr int departure = 9; ///< a bracket leaves right of where the arrow into the same stage ends
constexpr qreal cordWidth = 2;
constexpr QSizeF jointSize{16, 9};

/// From the measuring stage up, over, and down to one measured stage.
QPainterPath bracketPath(QPointF from, QPointF to, qreal lane)
{
    QPainterPath path(from);
    path.lineTo(from.x(), lane + bracketRounding);
    path.quadTo(from.x(), lane, from.x() + bracketRounding, lane);
    path.lineTo(to.x() - bracketRounding, lane);
    path.quadTo(to.x(), lane, to.x(), lane + bracketRounding);
    path.lineTo(to);
    return path;
}

QPolygonF arrowHead(QPointF tip)
{
    return QPolygonF({tip, tip + QPointF(-3.5, -5), tip + QPointF(3.5, -5)});
}

} // namespace

ChainCanvas::ChainCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chainCanvas"));
    makeLinks();
    retranslate();
}

void ChainCanvas::setChain(const models::Chain &chain)
{
    const bool isSameRow = std::ranges::equal(chain.stages, m_chain.stages, {}, &models::ChainStage::stage,
                                              &models::ChainStage::stage);
    m_chain = chain;
    m_brackets = bracketsOf(m_chain);
    for (const models::ChainStage &stage : m_chain.stages)
        m_allLinks[size_t(stage.stage)]->setStage(stage);
    if (!isSameRow)
        showLinks();
    if (m_selected && !m_chain.find(*m_selected))
        select({});
    markChecked();
    update();
}

void ChainCanvas::makeLinks()
{
    for (const Stage stage : evidence::allStages()) {
        auto *link = new StageLink({.stage = stage}, this);
        link->installEventFilter(this);
        link->hide();
        // Not clicked(): screen readers toggle what can be checked.
        connect(link, &QAbstractButton::toggled, this, [this, link](bool isOn) {
            if (isOn)
                select(link->stage());
            else if (m_selected == link->stage())
                select({});
        });
        m_allLinks[size_t(stage)] = link;
    }
}

void ChainCanvas::showLinks()
{
    m_links.clear();
    for (const models::ChainStage &stage : m_chain.stages)
        m_links.push_back(m_allLinks[size_t(stage.stage)]);
    for (StageLink *link : m_allLinks)
        link->setVisible(std::ranges::find(m_links, link) != m_links.end());
    if (!m_links.empty())
        keepOneTabStop(m_links.front());
}

/// Tab enters the chain at one stage, the one that had the focus last; arrows lead on from there.
void ChainCanvas::keepOneTabStop(const StageLink *focus)
{
    for (StageLink *link : m_links)
        link->setFocusPolicy(link == focus ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChainCanvas::select(std::optional<Stage> stage)
{
    const std::optional<Stage> wanted = stage && m_chain.find(*stage) ? stage : std::nullopt;
    const bool isChange = wanted != m_selected;
    m_selected = wanted;
    markChecked();
    if (isChange)
        Q_EMIT selectionChanged();
}

void ChainCanvas::markChecked()
{
    for (StageLink *link : m_links)
        link->setChecked(m_selected == link->stage());
    update();
}

void ChainCanvas::layOut(int availableWidth)
{
    m_layout = layOutChain(m_chain, availableWidth);
    resize(std::max(availableWidth, m_layout.width()), m_layout.height);
    for (size_t i = 0; i < m_links.size(); ++i) {
        m_links[i]->setGeometry(m_layout.column(i));
        m_links[i]->setLayout(m_layout);
    }
    update();
}

void ChainCanvas::retranslate()
{
    setAccessibleName(tr("Boot chain"));
    for (StageLink *link : m_links)
        link->retranslate();
}

bool ChainCanvas::eventFilter(QObject *watched, QEvent *event)
{
    const auto *link = static_cast<const StageLink *>(watched);
    if (event->type() == QEvent::FocusIn) {
        keepOneTabStop(link);
        Q_EMIT focused(static_cast<QWidget *>(watched));
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
    return moveFocus(link, key->key());
}

bool ChainCanvas::moveFocus(const StageLink *from, int key)
{
    const auto here = std::ranges::find(m_links, from);
    const auto last = m_links.end() - 1;
    auto target = here;
    if (key == Qt::Key_Right)
        target = here == last ? last : here + 1;
    else if (key == Qt::Key_Left)
        target = here == m_links.begin() ? here : here - 1;
    else if (key == Qt::Key_Home)
        target = m_links.begin();
    else if (key == Qt::Key_End)
        target = last;
    else
        return false;
    (*target)->setFocus(Qt::OtherFocusReason);
    return true;
}

void ChainCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    for (const ChainBracket &bracket : m_brackets)
        paintBracket(painter, bracket);
    for (size_t i = 0; i + 1 < m_links.size(); ++i)
        paintJoint(painter, i);
}

void ChainCanvas::paintGround(QPainter &painter) const
{
    const std::optional<size_t> index = m_selected ? m_chain.indexOf(*m_selected) : std::nullopt;
    if (!index)
        return;
    const int top = m_layout.nodeY - ChainLayout::nodeRadius - theme::space::tight;
    const QRectF column = QRectF(m_layout.column(*index)).adjusted(3, top, -3, 0);
    QPainterPath tab;
    tab.addRoundedRect(column.adjusted(0, 0, 0, theme::radius::large), theme::radius::large,
                       theme::radius::large);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::AccentSoft));
    painter.drawPath(tab);
    painter.setBrush(colour(Colour::Accent));
    painter.drawRect(QRectF(column.x(), height() - 2.5, column.width(), 2.5));
}

void ChainCanvas::paintBracket(QPainter &painter, const ChainBracket &bracket) const
{
    const Stage measurer = m_chain.stages[bracket.from].stage;
    const bool touchesSelection
        = m_selected && (measurer == *m_selected || std::ranges::any_of(bracket.to, [&](size_t to) {
                             return m_chain.stages[to].stage == *m_selected;
                         }));
    const QColor line = colour(touchesSelection ? Colour::AccentText : Colour::BorderStrong);
    const qreal top = m_layout.nodeY - ChainLayout::nodeRadius - 3;
    const QPointF from(m_layout.node(bracket.from).x() + departure, top + 2);
    for (const size_t to : bracket.to) {
        const bool isLit
            = touchesSelection && (measurer == *m_selected || m_chain.stages[to].stage == *m_selected);
        const QPointF tip(m_layout.node(to).x(), top);
        painter.setPen(QPen(isLit ? line : colour(Colour::BorderStrong), bracketWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(bracketPath(from, tip - QPointF(0, 4), m_layout.bracketY));
        painter.setPen(Qt::NoPen);
        painter.setBrush(isLit ? line : colour(Colour::BorderStrong));
        painter.drawPolygon(arrowHead(tip));
    }
    const qreal end = m_layout.node(bracket.to.back()).x();
    const QRectF words(from.x() + theme::space::small, m_layout.laneTop, end - from.x() - theme::space::large,
                       m_layout.bracketY - m_layout.laneTop - 2);
    painter.setFont(theme::font(theme::Type::Caption));
    painter.setPen(colour(touchesSelection ? Colour::AccentText : Colour::TextMuted));
    const QString text = models::measuresText(measurer);
    if (painter.fontMetrics().horizontalAdvance(text)
        <= words.width()) // half a word says less than the arrow
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
}

/// The link between two stages: whole, or parted in front of a stage that nobody vouches for.
void ChainCanvas::paintJoint(QPainter &painter, size_t left) const
{
    const TrustState next = m_chain.stages[left + 1].state;
    const bool isBroken = next == TrustState::NotVouchedFor;
    const QPointF from = m_layout.node(left) + QPointF(ChainLayout::nodeRadius + 3, 0);
    const QPointF to = m_layout.node(left + 1) - QPointF(ChainLayout::nodeRadius + 3, 0);
    const QPointF middle = (from + to) / 2;
    const qreal half = jointSize.width() / 2;
    const bool isGood
        = (next == TrustState::Accepted || next == TrustState::Proven) && next == m_chain.stages[left].state;
    const QColor ink = colour(isGood ? Colour::Good : Colour::BorderStrong);
    painter.setPen(QPen(ink, cordWidth, isBroken ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(from, middle - QPointF(half, 0));
    painter.drawLine(middle + QPointF(half, 0), to);
    if (isBroken) {
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0));
        return;
    }
    const QRectF link(middle.x() - half, middle.y() - jointSize.height() / 2, jointSize.width(),
                      jointSize.height());
    painter.drawRoundedRect(link, jointSize.height() / 2, jointSize.height() / 2);
}

} // namespace plumbline::ui
