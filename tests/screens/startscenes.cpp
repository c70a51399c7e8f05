// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"

#include "models/samples/samples.h"
#include "models/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/start/startpage.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

/// What a window refers to. The settings are those of a user who was interrupted while reading @p
/// interrupted.
struct Parts
{
    explicit Parts(const QStringList &interrupted = {})
        : settingsFile(folder.filePath(u"settings.ini"_s))
    {
        if (!interrupted.isEmpty())
            models::Settings(settingsFile).beginReading(interrupted);
        settings = std::make_unique<models::Settings>(settingsFile);
    }

    QTemporaryDir folder;
    QString settingsFile;
    std::unique_ptr<models::Settings> settings;
    models::Samples samples;
};

struct Window : Parts, ui::MainWindow
{
    explicit Window(const QStringList &interrupted = {})
        : Parts(interrupted)
        , MainWindow(*settings, samples)
    {
        addPage(new ui::StartPage(*settings, samples));
    }
};

std::unique_ptr<QWidget> firstStart()
{
    return std::make_unique<Window>();
}

std::unique_ptr<QWidget> withRecent()
{
    auto window = std::make_unique<Window>();
    window->settings->addRecentFiles({u"/srv/evidence/db07/2026-03-02/binary_bios_measurements"_s,
                                      u"/srv/evidence/db07/2026-03-02/binary_runtime_measurements"_s});
    window->settings->addRecentFiles({u"/home/alex/Downloads/tdx-guest/ccel.bin"_s});
    window->settings->addRecentFiles({u"/home/alex/Downloads/0000000042-0000000000.log"_s});
    return window;
}

std::unique_ptr<QWidget> interrupted()
{
    return std::make_unique<Window>(QStringList{u"/home/alex/Downloads/odd/eventlog.bin"_s});
}

} // namespace

std::vector<Scene> startScenes()
{
    return {{u"start-first"_s, firstStart},
            {u"start-recent"_s, withRecent},
            {u"start-interrupted"_s, interrupted}};
}

} // namespace plumbline::test
