// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/bytespane.h"

#include "ui/widgets/bytes/bytesview.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Colour;
using theme::Type;

BytesPane::BytesPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(Type::BodyStrong))
    , m_place(new PlainLabel(Type::Body, Colour::TextMuted))
    , m_view(new BytesView)
{
    setObjectName(u"bytesPane"_s);
    m_place->setObjectName(u"bytesPlace"_s);
    m_place->setMinimumWidth(theme::space::vast); // a file's long name is cut, and widens nothing
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::space::small, theme::space::tight, theme::space::small,
                             theme::space::tight);
    head->setSpacing(theme::space::small);
    head->addWidget(m_title);
    head->addWidget(m_place, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    describe();
}

void BytesPane::showBytes(const models::Snapshot &snapshot, std::optional<models::EventRef> ref)
{
    const bool isThere = ref && logOf(snapshot, *ref);
    const auto log = isThere ? snapshot[ref->log].log : nullptr;
    m_name = isThere ? snapshot[ref->log].name : QString();
    if (log != m_log) {
        m_log = log;
        m_view->setBytes(log ? log->bytes() : QByteArray());
    }
    const ByteRange range = log ? log->at(ref->index).range : ByteRange();
    if (m_view->marks().event != range) {
        m_view->markField({});
        m_view->markEvent(range);
        if (!range.contains(m_view->cursor()))
            m_view->setCursor(range.offset);
        m_view->reveal(range);
    }
    describe();
}

void BytesPane::showPart(const models::PartView &part)
{
    m_log.reset();
    m_name = part.name;
    if (m_view->bytes() != part.bytes)
        m_view->setBytes(part.bytes);
    m_view->markField({});
    m_view->markEvent({});
    describe();
}

void BytesPane::showField(std::optional<ByteRange> range)
{
    // The whole event is marked already, as such.
    const bool isEvent = range == m_view->marks().event;
    m_view->markField(isEvent ? ByteRange() : range.value_or(ByteRange()));
    if (range) {
        if (!range->contains(m_view->cursor()))
            m_view->setCursor(range->offset);
        m_view->reveal(*range);
    }
    describe();
}

void BytesPane::showPlace(ByteRange range)
{
    m_view->markField(range);
    m_view->setCursor(range.offset);
    m_view->reveal(range);
    describe();
}

void BytesPane::describe()
{
    m_title->setText(tr("Bytes"));
    const BytesMarks &marks = m_view->marks();
    const ByteRange range = marks.field.isEmpty() ? marks.event : marks.field;
    if (range.isEmpty())
        m_place->clear();
    else
        m_place->setText(tr("%n byte(s) at 0x%1", nullptr, int(range.length)).arg(range.offset, 0, 16)
                         + u" · "_s + m_name);
}

void BytesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace plumbline::ui
