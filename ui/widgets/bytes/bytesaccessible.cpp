// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bytes/bytesaccessible.h"

#include "ui/widgets/bytes/bytesview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace plumbline::ui {

namespace {

class BytesAccessible : public QAccessibleWidget
{
public:
    explicit BytesAccessible(BytesView *view)
        : QAccessibleWidget(view, QAccessible::Document)
        , m_view(view)
    {
        QObject::connect(view, &BytesView::cursorMoved, view, [view] {
            QAccessibleValueChangeEvent event(view, view->rowText());
            QAccessible::updateAccessibility(&event);
        });
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view->rowText() : QAccessibleWidget::text(kind);
    }

private:
    BytesView *m_view;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<BytesView *>(object);
    return view ? new BytesAccessible(view) : nullptr;
}

} // namespace

void installBytesAccessible()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace plumbline::ui
