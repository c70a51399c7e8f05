// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/actions.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

#include <optional>

namespace plumbline::ui {

namespace {

using theme::Icon;

struct Row
{
    Command command;
    const char *objectName;
    const char *text;
    std::optional<Icon> icon;
    QKeySequence shortcut;
};

const std::array<Row, commandCount> &rows()
{
    static const std::array<Row, commandCount> table{
        Row{Command::Open, "actionOpen", QT_TRANSLATE_NOOP("Actions", "&Open…"), Icon::Open,
            QKeySequence::Open},
        Row{Command::OpenFolder, "actionOpenFolder",
            QT_TRANSLATE_NOOP("Actions", "Open &folder of evidence…"), Icon::Open,
            Qt::CTRL | Qt::SHIFT | Qt::Key_O},
        Row{Command::ClearRecent,
            "actionClearRecent",
            QT_TRANSLATE_NOOP("Actions", "&Clear this list"),
            {},
            {}},
        Row{Command::Export, "actionExport", QT_TRANSLATE_NOOP("Actions", "&Export…"), Icon::Export,
            Qt::CTRL | Qt::Key_E},
        Row{Command::Close, "actionClose", QT_TRANSLATE_NOOP("Actions", "&Close"), Icon::Close,
            Qt::CTRL | Qt::Key_W},
        Row{Command::Quit, "actionQuit", QT_TRANSLATE_NOOP("Actions", "&Quit"), {}, Qt::CTRL | Qt::Key_Q},
        Row{Command::AddEvidence, "actionAddEvidence", QT_TRANSLATE_NOOP("Actions", "Add &quote, keys…"),
            Icon::StageMok, Qt::CTRL | Qt::Key_K},
        Row{Command::AddInstance, "actionAddInstance", QT_TRANSLATE_NOOP("Actions", "&Add instance…"),
            Icon::Add, Qt::CTRL | Qt::Key_N},
        Row{Command::OwnStore,
            "actionOwnStore",
            QT_TRANSLATE_NOOP("Actions", "Open &your store"),
            Icon::Overview,
            {}},
        Row{Command::SampleStore,
            "actionSampleStore",
            QT_TRANSLATE_NOOP("Actions", "Open the &sample store"),
            Icon::Sample,
            {}},
        Row{Command::UnlockKey, "actionUnlockKey", QT_TRANSLATE_NOOP("Actions", "&Unlock your key…"),
            Icon::Lock, Qt::CTRL | Qt::Key_L},
        Row{Command::ThemeSystem,
            "actionThemeSystem",
            QT_TRANSLATE_NOOP("Actions", "Like the &system"),
            Icon::SystemTheme,
            {}},
        Row{Command::ThemeLight, "actionThemeLight", QT_TRANSLATE_NOOP("Actions", "&Light"), Icon::Sun, {}},
        Row{Command::ThemeDark, "actionThemeDark", QT_TRANSLATE_NOOP("Actions", "&Dark"), Icon::Moon, {}},
        Row{Command::ZoomIn, "actionZoomIn", QT_TRANSLATE_NOOP("Actions", "&Larger text"), Icon::Zoom,
            QKeySequence::ZoomIn},
        Row{Command::ZoomOut,
            "actionZoomOut",
            QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
            {},
            QKeySequence::ZoomOut},
        Row{Command::ZoomReset,
            "actionZoomReset",
            QT_TRANSLATE_NOOP("Actions", "&Normal text size"),
            {},
            Qt::CTRL | Qt::Key_0},
        Row{Command::Samples,
            "actionSamples",
            QT_TRANSLATE_NOOP("Actions", "About the &samples"),
            Icon::Sample,
            {}},
        Row{Command::Shortcuts, "actionShortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
            Icon::Keyboard, Qt::Key_F1},
        Row{Command::About, "actionAbout", QT_TRANSLATE_NOOP("Actions", "&About Plumbline"), Icon::Note, {}},
    };
    return table;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : rows()) {
        auto *action = new QAction(window);
        action->setObjectName(QLatin1StringView(row.objectName));
        action->setShortcut(row.shortcut);
        if (row.icon)
            action->setIcon(theme::icon(*row.icon));
        m_actions[size_t(row.command)] = action;
        window->addAction(action);
    }
    auto *themes = new QActionGroup(this);
    for (const Command command : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark}) {
        (*this)[command]->setCheckable(true);
        themes->addAction((*this)[command]);
    }
    (*this)[Command::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Command::About]->setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::retranslate()
{
    for (const Row &row : rows())
        (*this)[row.command]->setText(QCoreApplication::translate("Actions", row.text));
}

} // namespace plumbline::ui
