// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// plumbline_screens DIR [WORD]: renders every scene (or those whose name has WORD in it) to
// DIR/SCENE_THEME_LANGUAGE_WIDTHxHEIGHT.png.
#include "models/language.h"
#include "models/settings.h"
#include "tests/screens/scene.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>

using namespace plumbline;
using namespace Qt::StringLiterals;

namespace {

struct NamedScheme
{
    ui::theme::Scheme scheme;
    QLatin1StringView name;
};

constexpr std::array schemes{NamedScheme{ui::theme::Scheme::Light, "light"_L1},
                             NamedScheme{ui::theme::Scheme::Dark, "dark"_L1}};
constexpr std::array sizes{QSize{1280, 800}, QSize{2560, 1440}};
constexpr int longestWait = 20'000; // ms

bool settle(const test::Scene &scene, QWidget &widget)
{
    const QDeadlineTimer deadline(longestWait);
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (!scene.isReady(widget) && !deadline.hasExpired());
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return scene.isReady(widget);
}

bool render(const test::Scene &scene, QSize size, const QString &path)
{
    const std::unique_ptr<QWidget> widget = scene.make();
    if (!scene.keepsSize)
        widget->resize(size);
    widget->show();
    if (!scene.keepsSize)
        widget->resize(size);
    const bool isSettled = settle(scene, *widget);
    return widget->grab().save(path) && isSettled;
}

/// Renders the scenes in the theme and the language that are set; returns how many went wrong.
int renderAll(const QString &word, const QDir &folder, const QString &suffix)
{
    int failures = 0;
    for (const test::Scene &scene : test::allScenes()) {
        if (!scene.name.contains(word))
            continue;
        for (const QSize size : sizes) {
            if (scene.keepsSize && size != sizes.front())
                continue;
            const QString name
                = u"%1_%2_%3x%4.png"_s.arg(scene.name, suffix).arg(size.width()).arg(size.height());
            if (!render(scene, size, folder.filePath(name))) {
                QTextStream(stderr) << "plumbline_screens: cannot render " << name << '\n';
                ++failures;
            }
        }
    }
    return failures;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "Usage: plumbline_screens DIR [WORD]\n";
        return 3;
    }
    const QTemporaryDir own;
    models::Settings settings(own.filePath(u"settings.ini"_s));
    settings.setLanguage(u"en"_s);
    const models::Language language(settings);
    int failures = 0;
    for (const NamedScheme &scheme : schemes) {
        ui::theme::apply(application, scheme.scheme);
        for (const models::Language::Choice &choice : models::Language::choices()) {
            settings.setLanguage(choice.code);
            failures += renderAll(arguments.value(2), QDir(arguments[1]),
                                  QString(scheme.name) + u'_' + choice.code);
        }
    }
    QTextStream(stdout) << "Rendered to " << arguments[1] << ", " << failures << " failed\n";
    return failures ? 1 : 0;
}
