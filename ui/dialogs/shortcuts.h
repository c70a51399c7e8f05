// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

class QWidget;

namespace plumbline::ui {

/// Shortcuts that belong together: of one menu, or of one page.
struct ShortcutGroup
{
    struct Row
    {
        QString text; ///< what it does
        QKeySequence keys;

        bool operator==(const Row &) const = default;
    };

    QString title;
    std::vector<Row> rows;
};

/// The shortcuts that really work in @p window: of its menus first, then those that only its pages have.
[[nodiscard]] std::vector<ShortcutGroup> collectShortcuts(const QWidget &window);

} // namespace plumbline::ui
