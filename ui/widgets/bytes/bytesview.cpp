// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bytes/bytesview.h"

#include "core/base/safetext.h"
#include "core/base/textcodec.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bytes/bytesaccessible.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using Part = BytesLayout::Part;

namespace {

constexpr qsizetype mostCopied = 1024 * 1024;
constexpr int rowsAbove = 2; ///< what is revealed stands below so many rows
constexpr int hintedRows = 10;
constexpr qint64 hintedSize = 1024 * 1024; ///< of a file whose offsets fit

/// Where a key moves the cursor; nothing for keys that do not.
std::optional<qint64> target(const QKeyEvent &event, qint64 cursor, qint64 size, int page)
{
    const bool isWhole = event.modifiers() & Qt::ControlModifier;
    const qint64 rowStart = cursor - cursor % BytesLayout::perRow;
    switch (event.key()) {
    case Qt::Key_Left:
        return cursor - 1;
    case Qt::Key_Right:
        return cursor + 1;
    case Qt::Key_Up:
        return cursor < BytesLayout::perRow ? cursor : cursor - BytesLayout::perRow;
    case Qt::Key_Down:
        return cursor + BytesLayout::perRow < size ? cursor + BytesLayout::perRow : cursor;
    case Qt::Key_PageUp:
        return cursor - qint64(page) * BytesLayout::perRow;
    case Qt::Key_PageDown:
        return cursor + qint64(page) * BytesLayout::perRow;
    case Qt::Key_Home:
        return isWhole ? 0 : rowStart;
    case Qt::Key_End:
        return isWhole ? size - 1 : rowStart + BytesLayout::perRow - 1;
    default:
        return std::nullopt;
    }
}

} // namespace

BytesView::BytesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_copyHex(new QAction(this))
    , m_copyText(new QAction(this))
{
    installBytesAccessible();
    setObjectName(u"bytesView"_s);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
    addCopyActions();
    retranslate();
    layOut();
}

void BytesView::addCopyActions()
{
    m_copyHex->setObjectName(u"copyBytesHex"_s);
    m_copyHex->setShortcut(QKeySequence::Copy);
    m_copyText->setObjectName(u"copyBytesText"_s);
    m_copyText->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *action : {m_copyHex, m_copyText}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setIcon(theme::icon(theme::Icon::Copy));
        addAction(action);
    }
    connect(m_copyHex, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(QString::fromLatin1(toCopy().toHex())); });
    connect(m_copyText, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(safeTextLines(decodeUtf8(toCopy()))); });
}

void BytesView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_marks = {};
    m_anchor = m_cursor = 0;
    layOut();
    verticalScrollBar()->setValue(0);
}

void BytesView::markEvent(ByteRange range)
{
    m_marks.event = range;
    viewport()->update();
}

void BytesView::markField(ByteRange range)
{
    m_marks.field = range;
    viewport()->update();
}

void BytesView::reveal(ByteRange range)
{
    const qint64 first = range.offset / BytesLayout::perRow;
    const qint64 last = std::max(range.end() - 1, range.offset) / BytesLayout::perRow;
    const qint64 top = verticalScrollBar()->value();
    if (last < top || first >= top + visibleRows())
        verticalScrollBar()->setValue(int(std::max<qint64>(first - rowsAbove, 0)));
}

void BytesView::setCursor(qint64 offset)
{
    m_anchor = m_cursor = std::clamp<qint64>(offset, 0, std::max<qint64>(m_bytes.size() - 1, 0));
    m_marks.selection = selection();
    viewport()->update();
    Q_EMIT cursorMoved();
}

ByteRange BytesView::selection() const
{
    if (m_bytes.isEmpty())
        return {};
    const qint64 first = std::min(m_anchor, m_cursor);
    return {first, std::max(m_anchor, m_cursor) - first + 1};
}

QByteArray BytesView::toCopy() const
{
    ByteRange range = selection();
    if (range.length == 1 && m_marks.field.contains(m_cursor))
        range = m_marks.field;
    return m_bytes.mid(range.offset, std::min<qsizetype>(range.length, mostCopied));
}

QString BytesView::rowText() const
{
    if (m_bytes.isEmpty())
        return {};
    const qint64 start = m_cursor - m_cursor % BytesLayout::perRow;
    return tr("Offset 0x%1: %2")
        .arg(QString::number(m_cursor, 16),
             QString::fromLatin1(m_bytes.mid(start, BytesLayout::perRow).toHex(' ')));
}

QRect BytesView::byteRect(qint64 offset) const
{
    const qint64 row = offset / BytesLayout::perRow - verticalScrollBar()->value();
    return m_layout.cell(Part::Hex, int(offset % BytesLayout::perRow), int(row) * m_layout.rowHeight())
        .translated(-horizontalScrollBar()->value(), 0);
}

qint64 BytesView::offsetAt(QPoint position) const
{
    const qint64 row = verticalScrollBar()->value() + std::max(position.y(), 0) / m_layout.rowHeight();
    const qint64 offset
        = row * BytesLayout::perRow + m_layout.columnAt(position.x() + horizontalScrollBar()->value());
    return std::clamp<qint64>(offset, 0, std::max<qint64>(m_bytes.size() - 1, 0));
}

int BytesView::visibleRows() const
{
    return std::max(viewport()->height() / m_layout.rowHeight(), 1);
}

void BytesView::moveTo(qint64 offset, bool keepsAnchor)
{
    m_cursor = std::clamp<qint64>(offset, 0, std::max<qint64>(m_bytes.size() - 1, 0));
    if (!keepsAnchor)
        m_anchor = m_cursor;
    m_marks.selection = selection();
    const qint64 row = m_cursor / BytesLayout::perRow;
    const qint64 top = verticalScrollBar()->value();
    if (row < top)
        verticalScrollBar()->setValue(int(row));
    else if (row >= top + visibleRows())
        verticalScrollBar()->setValue(int(row - visibleRows() + 1));
    viewport()->update();
    Q_EMIT cursorMoved();
    if (!keepsAnchor)
        Q_EMIT picked(m_cursor);
}

void BytesView::keyPressEvent(QKeyEvent *event)
{
    const auto offset = target(*event, m_cursor, m_bytes.size(), visibleRows());
    if (offset && !m_bytes.isEmpty())
        moveTo(*offset, event->modifiers() & Qt::ShiftModifier);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void BytesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_bytes.isEmpty())
        moveTo(offsetAt(event->position().toPoint()), event->modifiers() & Qt::ShiftModifier);
}

void BytesView::mouseMoveEvent(QMouseEvent *event)
{
    const qint64 offset = offsetAt(event->position().toPoint());
    if (event->buttons() & Qt::LeftButton && !m_bytes.isEmpty() && offset != m_cursor)
        moveTo(offset, true);
}

void BytesView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void BytesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::colour(theme::Colour::Surface));
    painter.setFont(theme::font(theme::Type::Digest));
    painter.translate(-horizontalScrollBar()->value(), 0);
    painter.setPen(theme::colour(theme::Colour::Border));
    for (const Part part : {Part::Hex, Part::Text}) {
        const int x = m_layout.lineX(part);
        painter.drawLine(x, event->rect().top(), x, event->rect().bottom());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    BytesMarks marks = m_marks;
    if (hasFocus() && !m_bytes.isEmpty())
        marks.cursor = m_cursor;
    const BytesPainter rows(&painter, m_layout, m_bytes, marks);
    const int height = m_layout.rowHeight();
    const qint64 top = verticalScrollBar()->value();
    const qint64 last = std::min(top + event->rect().bottom() / height + 1, m_layout.rows());
    for (qint64 row = top + event->rect().top() / height; row < last; ++row)
        rows.paintRow(row, int(row - top) * height);
}

void BytesView::layOut()
{
    m_layout = BytesLayout(QFontMetrics(theme::font(theme::Type::Digest)), m_bytes.size());
    const int page = visibleRows();
    verticalScrollBar()->setRange(0, int(std::max<qint64>(m_layout.rows() - page, 0)));
    verticalScrollBar()->setPageStep(page);
    horizontalScrollBar()->setRange(0, std::max(m_layout.width() - viewport()->width(), 0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

QSize BytesView::sizeHint() const
{
    const BytesLayout layout(QFontMetrics(theme::font(theme::Type::Digest)), hintedSize);
    return {layout.width() + verticalScrollBar()->sizeHint().width(), hintedRows * layout.rowHeight()};
}

void BytesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void BytesView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BytesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void BytesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void BytesView::retranslate()
{
    setAccessibleName(tr("Bytes"));
    m_copyHex->setText(tr("Copy as hexadecimal"));
    m_copyText->setText(tr("Copy as text"));
}

} // namespace plumbline::ui
