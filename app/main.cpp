// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "models/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/icons.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plumbline;

namespace {

constexpr int unusable = 3; // as plumblinectl's

int print(const app::CommandLine &line)
{
    const bool isComplaint = line.wish == app::CommandLine::Wish::Complain;
    std::fputs(line.message.toUtf8().constData(), isComplaint ? stderr : stdout);
    return isComplaint ? unusable : 0;
}

/// Reads the arguments, and speaks about them in the language that they ask for. What the console remembers
/// is left alone.
app::CommandLine readArguments()
{
    const QStringList arguments = QCoreApplication::arguments();
    const models::Language language(app::languageOf(arguments).value_or(QString()));
    return app::readCommandLine(arguments);
}

/// Help and version need no display.
int printWords(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return print(readArguments());
}

QStringList toArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    // tpm2-tss writes to stderr what we handle: a TPM that is not there, a wrong passphrase.
    qputenv("TSS2_LOG", "all+NONE");
    QCoreApplication::setApplicationName(u"plumbline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    if (app::wantsWordsOnly(toArguments(argc, argv)))
        return printWords(argc, argv);

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"plumbline"_s);
    const app::CommandLine line = readArguments();
    if (line.wish != app::CommandLine::Wish::Run)
        return print(line);
    app::Console console(application);
    if (line.theme)
        console.settings().useTheme(*line.theme);
    if (line.language)
        console.settings().useLanguage(*line.language);
    console.makeWindow();
    QApplication::setWindowIcon(ui::theme::icon(ui::theme::Icon::Plumbline, ui::theme::Colour::Accent));
    console.window().show();
    if (console.hasOwnStore())
        console.openOwnStore();
    console.window().openFiles(line.files);
    return QApplication::exec();
}
