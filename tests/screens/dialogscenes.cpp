// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"

#include "models/samples/samples.h"
#include "models/settings.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/samplesdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/start/startpage.h"

#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

/// The window that a dialog belongs to, and what that refers to.
struct Owner
{
    Owner()
        : settings(folder.filePath(u"settings.ini"_s))
        , owner(settings, samples)
    {
        owner.addPage(new ui::StartPage(settings, samples));
    }

    QTemporaryDir folder;
    models::Settings settings;
    models::Samples samples;
    ui::MainWindow owner;
};

struct Shortcuts : Owner, ui::ShortcutsDialog
{
    Shortcuts()
        : ShortcutsDialog(&owner)
    {
    }
};

struct Samples : Owner, ui::SamplesDialog
{
    Samples()
        : SamplesDialog(samples, &owner)
    {
    }
};

struct About : Owner, ui::AboutDialog
{
    About()
        : AboutDialog(&owner)
    {
    }
};

template <typename Dialog> Scene dialogScene(const char *name)
{
    return {.name = QLatin1StringView(name),
            .make = [] { return std::make_unique<Dialog>(); },
            .keepsSize = true};
}

Scene licenceScene()
{
    return {.name = u"dialog-licence"_s,
            .make =
                [] {
                    auto about = std::make_unique<About>();
                    about->findChild<QPushButton *>(u"aboutLicence"_s)->setChecked(true);
                    return about;
                },
            .keepsSize = true};
}

} // namespace

std::vector<Scene> dialogScenes()
{
    return {dialogScene<About>("dialog-about"), licenceScene(), dialogScene<Samples>("dialog-samples"),
            dialogScene<Shortcuts>("dialog-shortcuts")};
}

} // namespace plumbline::test
