// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/review/reviewpage.h"
#include "ui/start/startpage.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace plumbline::app {

using models::Settings;
using models::ThemeChoice;
using ui::theme::Scheme;

Console::Console(QApplication &application, const QString &settingsFile)
    : m_application(application)
    , m_settings(settingsFile)
    , m_system(QApplication::palette())
{
    connect(&m_settings, &Settings::themeChanged, this, &Console::applyTheme);
    connect(&m_settings, &Settings::zoomChanged, this, &Console::applyTheme);
    connect(&m_system, &SystemScheme::schemeChanged, this, &Console::applyTheme);
}

Console::~Console() = default;

void Console::makeWindow()
{
    m_language = std::make_unique<models::Language>(m_settings);
    applyTheme();
    m_window = std::make_unique<ui::MainWindow>(m_settings, m_samples);
    auto *start = new ui::StartPage(m_settings, m_samples);
    auto *review = new ui::ReviewPage(m_settings);
    m_window->addPage(start);
    m_window->addPage(review);
    connect(review, &ui::ReviewPage::openRequested, m_window.get(), &ui::MainWindow::askAndOpen);
    connect(start, &ui::StartPage::openRequested, m_window.get(), &ui::MainWindow::askAndOpen);
    connect(start, &ui::StartPage::filesRequested, m_window.get(), &ui::MainWindow::openFiles);
    connect(start, &ui::StartPage::storyRequested, m_window.get(), &ui::MainWindow::showSamples);
    connect(start, &ui::StartPage::sampleRequested, m_window.get(), &ui::MainWindow::openSample);
}

void Console::applyTheme()
{
    Scheme scheme = m_system.scheme();
    if (m_settings.theme() != ThemeChoice::System)
        scheme = m_settings.theme() == ThemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    ui::theme::apply(m_application, scheme, m_settings.zoom());
}

} // namespace plumbline::app
