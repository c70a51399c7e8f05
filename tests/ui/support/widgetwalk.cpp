// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widgetwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

constexpr int maxRows = 200; ///< of each level of an item model

bool isUnsafe(char32_t c)
{
    if (c == U'\n')
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == 0xFFFC; // object replacement character
    }
}

class Walk
{
public:
    explicit Walk(const QString &markup)
        : m_markup(markup)
    {
    }

    [[nodiscard]] QStringList places() const { return m_places; }

    void visit(const QWidget &widget)
    {
        m_where = widget.objectName() + u" ("_s + QLatin1StringView(widget.metaObject()->className()) + u')';
        check("window title", widget.windowTitle());
        check("accessible name", widget.accessibleName());
        check("accessible description", widget.accessibleDescription());
        check("status tip", widget.statusTip());
        checkRich("what's this", widget.whatsThis());
        checkRich("tool tip", widget.toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            visitLabel(*label);
        if (const auto *box = qobject_cast<const QMessageBox *>(&widget);
            box && box->textFormat() != Qt::PlainText)
            add("message box guesses whether its text is HTML");
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            check("text", button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            check("text", line->text() + line->placeholderText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            check("text", edit->toPlainText());
        if (qobject_cast<const QTextEdit *>(&widget))
            add("renders HTML");
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            visitTabs(*tabs);
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget); combo && combo->model())
            visitModel(*combo->model(), {});
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
            visitHeaders(*view->model());
            visitModel(*view->model(), view->rootIndex());
        }
    }

    void visit(const QAction &action)
    {
        m_where = u"action "_s + action.objectName();
        check("text", action.text());
        check("status tip", action.statusTip());
        checkRich("tool tip", action.toolTip());
    }

private:
    void visitLabel(const QLabel &label)
    {
        const bool isQtsIcon = label.objectName() == u"qt_msgboxex_icon_label"_s;
        if (label.textFormat() != Qt::PlainText && !isQtsIcon)
            add("label guesses whether its text is HTML");
        check("text", label.text());
    }

    void visitTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            check("tab", tabs.tabText(i));
            checkRich("tab's tool tip", tabs.tabToolTip(i));
        }
    }

    void visitHeaders(const QAbstractItemModel &model)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            check("header", model.headerData(column, Qt::Horizontal).toString());
            checkRich("header's tool tip",
                      model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
    }

    void visitModel(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        const int rows = std::min(model.rowCount(parent), maxRows);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                check("cell", index.data().toString());
                check("cell's accessible text", index.data(Qt::AccessibleTextRole).toString());
                check("cell's description", index.data(Qt::AccessibleDescriptionRole).toString());
                check("cell's status tip", index.data(Qt::StatusTipRole).toString());
                checkRich("cell's tool tip", index.data(Qt::ToolTipRole).toString());
            }
            visitModel(model, model.index(row, 0, parent));
        }
    }

    void check(const char *what, const QString &text)
    {
        if (const QString found = unsafeCharacter(text); !found.isEmpty())
            add(QLatin1StringView(what) + u" holds "_s + found);
    }

    /// For what Qt shows as HTML when it looks like it.
    void checkRich(const char *what, const QString &text)
    {
        check(what, text);
        if (Qt::mightBeRichText(text) && text.contains(m_markup))
            add(QLatin1StringView(what) + u" holds markup"_s);
    }

    void add(const QString &what) { m_places += m_where + u": "_s + what; }
    void add(const char *what) { add(QString::fromLatin1(what)); }

    QString m_markup;
    QString m_where;
    QStringList m_places;
};

} // namespace

QString unsafeCharacter(const QString &text)
{
    for (const uint c : text.toUcs4()) {
        if (isUnsafe(c))
            return u"U+%1"_s.arg(c, 4, 16, QChar(u'0')).toUpper();
    }
    return {};
}

QStringList unsafePlaces(const QWidget &root, const QString &markup)
{
    Walk walk(markup);
    walk.visit(root);
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        walk.visit(*widget);
    const QList<QAction *> actions = root.findChildren<QAction *>();
    for (const QAction *action : actions)
        walk.visit(*action);
    return walk.places();
}

} // namespace plumbline::test
