// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/systemscheme.h"
#include "models/language.h"
#include "models/samples/samples.h"
#include "models/session/session.h"
#include "models/settings.h"

#include <QObject>

#include <memory>

class QApplication;

namespace plumbline::ui {
class InstancesPage;
class LedgerPage;
class MainWindow;
class OperatorsPage;
class StartPage;
class WhitelistPage;
} // namespace plumbline::ui

namespace plumbline::app {

class StoreDecisions;
class StoreFiles;
class StorePages;

/// The console put together: settings, language, theme, samples, and the window with its pages. Nothing else
/// makes these; everything below gets them by reference.
class Console : public QObject
{
    Q_OBJECT
public:
    /// Remembers in @p settingsFile, or where the user's settings lie if that is empty.
    explicit Console(QApplication &application, const QString &settingsFile = {});
    ~Console() override;

    [[nodiscard]] models::Settings &settings() { return m_settings; }
    [[nodiscard]] const models::Samples &samples() const { return m_samples; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] models::Session &session() { return m_session; }

    /// Makes the window; once, after the settings say what this start is to look like.
    void makeWindow();

    /// Whether the user has a store; there is none before the first start of one.
    [[nodiscard]] bool hasOwnStore() const;
    void openOwnStore();
    /// Opens the sample store, made anew where it is not there.
    void openSampleStore();

private:
    void applyTheme();
    void makePages();
    void connectStore(ui::StartPage *start);
    void markStore();
    void needStore();

    QApplication &m_application;
    models::Settings m_settings;
    models::Samples m_samples;
    SystemScheme m_system;
    models::Session m_session;
    std::unique_ptr<models::Language> m_language;
    std::unique_ptr<ui::MainWindow> m_window;
    // Of the window:
    ui::InstancesPage *m_instances = nullptr;
    ui::WhitelistPage *m_whitelist = nullptr;
    ui::LedgerPage *m_ledger = nullptr;
    ui::OperatorsPage *m_operators = nullptr;
    StoreDecisions *m_decisions = nullptr;
    StoreFiles *m_files = nullptr;
    std::unique_ptr<StorePages> m_pages;
};

} // namespace plumbline::app
