// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/systemscheme.h"
#include "models/language.h"
#include "models/samples/samples.h"
#include "models/settings.h"

#include <QObject>

#include <memory>

class QApplication;

namespace plumbline::ui {
class MainWindow;
}

namespace plumbline::app {

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

    /// Makes the window; once, after the settings say what this start is to look like.
    void makeWindow();

private:
    void applyTheme();

    QApplication &m_application;
    models::Settings m_settings;
    models::Samples m_samples;
    SystemScheme m_system;
    std::unique_ptr<models::Language> m_language;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace plumbline::app
