// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts.h"

#include "ui/mainwindow/page.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

namespace {

/// The words of a menu without its marks: "&Open…" is "Open…", "&&" is "&". Chinese menus name the letter in
/// brackets behind the word, "打开(&O)…".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(text).mid(i, 2) == u"(&" && i + 3 < text.size() && text[i + 3] == u')') {
            i += 3;
            continue;
        }
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

class Collector
{
public:
    void addMenu(const QMenu &menu, ShortcutGroup &group)
    {
        const QList<QAction *> actions = menu.actions();
        for (const QAction *action : actions) {
            if (action->menu())
                addMenu(*action->menu(), group);
            else
                add(*action, group);
        }
    }

    void add(const QAction &action, ShortcutGroup &group)
    {
        if (action.shortcut().isEmpty() || action.text().isEmpty() || m_seen.contains(&action))
            return;
        m_seen += &action;
        // Several lists of a page can be copied from; one row says so for all.
        const ShortcutGroup::Row row{withoutMnemonic(action.text()), action.shortcut()};
        if (std::ranges::find(group.rows, row) == group.rows.end())
            group.rows.push_back(row);
    }

private:
    QSet<const QAction *> m_seen;
};

} // namespace

std::vector<ShortcutGroup> collectShortcuts(const QWidget &window)
{
    std::vector<ShortcutGroup> groups;
    Collector collector;
    const auto keep = [&groups](ShortcutGroup group) {
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    };
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        const QList<QAction *> menus = bar->actions();
        for (const QAction *entry : menus) {
            ShortcutGroup group{.title = withoutMnemonic(entry->text()), .rows = {}};
            if (entry->menu())
                collector.addMenu(*entry->menu(), group);
            keep(std::move(group));
        }
    }
    const QList<Page *> pages = window.findChildren<Page *>();
    for (const Page *page : pages) {
        ShortcutGroup group{.title = page->title(), .rows = {}};
        const QList<QAction *> actions = page->findChildren<QAction *>();
        for (const QAction *action : actions)
            collector.add(*action, group);
        keep(std::move(group));
    }
    return groups;
}

} // namespace plumbline::ui
