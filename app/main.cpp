// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language.h"
#include "models/samples/samples.h"
#include "models/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/review/reviewpage.h"
#include "ui/start/startpage.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace plumbline;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    models::Settings settings;
    const models::Language language(settings);
    ui::theme::apply(application, ui::theme::Scheme::Light, settings.zoom());
    const models::Samples samples;
    ui::MainWindow window(settings);
    auto *start = new ui::StartPage(settings, samples);
    auto *review = new ui::ReviewPage(settings);
    window.addPage(start);
    window.addPage(review);
    QObject::connect(start, &ui::StartPage::openRequested, &window, &ui::MainWindow::askAndOpen);
    QObject::connect(start, &ui::StartPage::filesRequested, &window, &ui::MainWindow::openFiles);
    QObject::connect(start, &ui::StartPage::sampleRequested, &window,
                     [&](const QString &id) { window.openPassing(samples.extract(id)); });
    QObject::connect(review, &ui::ReviewPage::openRequested, &window, &ui::MainWindow::askAndOpen);
    window.show();
    window.openFiles(QApplication::arguments().mid(1));
    return QApplication::exec();
}
