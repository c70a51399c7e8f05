// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/samples/samples.h"
#include "models/settings.h"
#include "tests/screens/scene.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/review/reviewpage.h"

#include <QTemporaryDir>

namespace plumbline::test {

/// What the window refers to.
struct ReviewParts
{
    QTemporaryDir folder;
    models::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    models::Samples samples;
};

/// The window with the review page, as app makes it.
struct ReviewWindow : ReviewParts, ui::MainWindow
{
    ReviewWindow()
        : MainWindow(settings, samples)
        , page(new ui::ReviewPage(settings))
    {
        addPage(page);
    }

    ui::ReviewPage *page;
};

/// The window with files open; when all is read, @p arrange brings it into the state of the picture.
[[nodiscard]] Scene openedScene(const QString &name, const QStringList &paths,
                                const std::function<void(ReviewWindow &)> &arrange = {});

/// The logs of a sample: boot log, IMA list.
[[nodiscard]] QStringList sampleFiles(const QString &id);

} // namespace plumbline::test
