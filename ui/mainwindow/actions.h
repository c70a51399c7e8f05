// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace plumbline::ui {

/// What the main window can be told to do. The table in actions.cpp holds words, icons and shortcuts; the
/// window connects them.
enum class Command {
    Open,
    OpenFolder,
    ClearRecent,
    Export,
    Close,
    Quit,
    AddEvidence,
    AddInstance,
    OwnStore,
    SampleStore,
    UnlockKey,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Samples,
    Shortcuts,
    About,
};

inline constexpr int commandCount = int(Command::About) + 1;

/// The window's actions, by command.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](Command command) const { return m_actions[size_t(command)]; }
    /// Sets the words again after a change of language.
    void retranslate();

private:
    std::array<QAction *, commandCount> m_actions{};
};

} // namespace plumbline::ui
