// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"

#include "models/samples/samples.h"
#include "models/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/review/reviewpage.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

struct Parts
{
    QTemporaryDir folder;
    models::Settings settings{folder.filePath(u"settings.ini"_s)};
    models::Samples samples;
};

/// The window with the review page, as app makes it.
struct Window : Parts, ui::MainWindow
{
    Window()
        : MainWindow(settings, samples)
        , page(new ui::ReviewPage(settings))
    {
        addPage(page);
    }

    ui::ReviewPage *page;
};

QStringList sample(const QString &id)
{
    const QString folder = QStringLiteral(PLUMBLINE_SAMPLES "/") + id;
    return {folder + u"/binary_bios_measurements"_s, folder + u"/ima_binary_runtime_measurements"_s};
}

Scene opened(const QString &name, const QStringList &paths)
{
    return {name,
            [paths] {
                auto window = std::make_unique<Window>();
                window->openPassing(paths);
                return window;
            },
            [](QWidget &widget) { return !static_cast<Window &>(widget).page->isBusy(); }};
}

} // namespace

std::vector<Scene> reviewScenes()
{
    return {opened(u"review-empty"_s, {}), opened(u"review-baseline"_s, sample(u"baseline"_s).first(1)),
            opened(u"review-tampered"_s, sample(u"log-tampered"_s))};
}

} // namespace plumbline::test
