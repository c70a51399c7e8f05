// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace plumbline::models {
class Samples;
class Settings;
} // namespace plumbline::models

namespace plumbline::ui {

class Actions;
class DocumentPage;
class DropZone;
class Menus;
class NavigationRail;
class Page;
class PlainLabel;

/// The window: rail, pages, menus, status bar. It knows pages by their interface only; app makes them and
/// adds them in the order of the rail.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(models::Settings &settings, const models::Samples &samples, QWidget *parent = nullptr);

    /// Takes @p page over. The first DocumentPage is where files are opened.
    void addPage(Page *page);
    void showPage(Page *page);
    [[nodiscard]] Page *currentPage() const;

    /// Opens @p paths together in the document page and shows it.
    void openFiles(const QStringList &paths);
    /// The same for files that are not the user's own: they do not become recent files.
    void openPassing(const QStringList &paths);
    void openSample(const QString &id);

    /// Marks the window: @p title stands in its title, @p text in a bar above every page. Empty: no mark.
    void setMark(const QString &title, const QString &text);

Q_SIGNALS:
    void addInstanceRequested();
    void ownStoreRequested();
    void sampleStoreRequested();
    void unlockRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

public Q_SLOTS:
    /// Asks for files and opens them.
    void askAndOpen();
    /// Asks for a folder of evidence and opens it.
    void askAndOpenFolder();
    void showAbout();
    void showSamples();
    void showShortcuts();

private:
    void connectActions();
    void addDocumentPage(DocumentPage *page);
    void showPageAt(int index);
    void zoomBy(int percent);
    void updateActions();
    void updateTitle();
    void checkTheme();
    void retranslate();

    models::Settings &m_settings;
    const models::Samples &m_samples;
    Actions *m_actions = nullptr;
    Menus *m_menus = nullptr;
    NavigationRail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_status = nullptr;
    PlainLabel *m_mark = nullptr;
    QString m_markTitle;
    DropZone *m_dropZone = nullptr;
    DocumentPage *m_document = nullptr;
};

} // namespace plumbline::ui
