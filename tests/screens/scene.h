// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace plumbline::test {

/// One state of one screen.
struct Scene
{
    QString name; ///< the picture's, "start-first"
    /// Makes the widget, all its words in the language that is set. What it refers to must live in it.
    std::function<std::unique_ptr<QWidget>()> make;
    /// True once nothing is under way any more, for screens that work in the background.
    std::function<bool(QWidget &)> isReady = [](QWidget &) { return true; };
    bool keepsSize = false; ///< a dialog: drawn in its own size only
};

[[nodiscard]] std::vector<Scene> startScenes();
[[nodiscard]] std::vector<Scene> dialogScenes();
[[nodiscard]] std::vector<Scene> chainScenes();
[[nodiscard]] std::vector<Scene> reviewScenes();
[[nodiscard]] std::vector<Scene> verdictScenes();
[[nodiscard]] std::vector<Scene> storeScenes();
[[nodiscard]] std::vector<Scene> trustScenes();

/// All of them: a page adds its function here, to scenes.cpp.
[[nodiscard]] std::vector<Scene> allScenes();

} // namespace plumbline::test
