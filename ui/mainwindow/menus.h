// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QMenuBar;

namespace plumbline::models {
class Samples;
class Settings;
} // namespace plumbline::models

namespace plumbline::ui {

class Actions;
class Page;

/// The menu bar: puts the actions in their places, and keeps the lists that change (recent files, languages,
/// pages).
class Menus : public QObject
{
    Q_OBJECT
public:
    Menus(QMenuBar *bar, const Actions &actions, models::Settings &settings, const models::Samples &samples);

    /// Adds @p page to the Go menu.
    void addPage(const Page *page);
    void retranslate();

Q_SIGNALS:
    void openRequested(const QStringList &paths);
    void sampleRequested(const QString &id);
    void pageRequested(int index);

private:
    void fillFile();
    void fillView();
    void fillRecent();
    void fillSamples(const models::Samples &samples);
    void fillLanguages();
    void checkLanguage();

    const Actions &m_actions;
    models::Settings &m_settings;
    QMenu *m_file = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_sample = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_review = nullptr;
    QMenu *m_store = nullptr;
    QMenu *m_go = nullptr;
    QMenu *m_help = nullptr;
    QList<const Page *> m_pages;
};

/// What to call a set of files that were opened together: their names, made safe; with @p maxLength elided.
[[nodiscard]] QString fileSetName(const QStringList &paths, qsizetype maxLength = 80);

} // namespace plumbline::ui
