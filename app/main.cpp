// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language.h"
#include "models/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace plumbline;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    models::Settings settings;
    const models::Language language(settings);
    ui::theme::apply(application, ui::theme::Scheme::Light, settings.zoom());
    ui::MainWindow window(settings);
    window.show();
    return QApplication::exec();
}
