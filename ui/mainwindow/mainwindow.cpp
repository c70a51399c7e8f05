// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "models/samples/samples.h"
#include "models/settings.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/samplesdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/dropzone.h"
#include "ui/mainwindow/menus.h"
#include "ui/mainwindow/navigationrail.h"
#include "ui/mainwindow/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::Settings;
using models::ThemeChoice;

namespace {

constexpr QSize firstSize{1280, 800};
constexpr QSize smallestSize{880, 560};
constexpr int zoomStep = 10;

/// Shows @p dialog, or makes it where it is not open yet.
void showOnce(QDialog *dialog, const std::function<QDialog *()> &make)
{
    if (!dialog)
        dialog = make();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

MainWindow::MainWindow(Settings &settings, const models::Samples &samples, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_samples(samples)
    , m_actions(new Actions(this))
    , m_menus(new Menus(menuBar(), *m_actions, settings, samples))
    , m_rail(new NavigationRail(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new QLabel(this))
    , m_mark(new PlainLabel(theme::Type::BodyStrong, theme::Colour::Caution))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    resize(firstSize);

    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(m_mark);
    right->addWidget(m_stack, 1);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    m_dropZone = new DropZone(centre);

    m_mark->setObjectName(u"storeMark"_s);
    m_mark->setContentsMargins(theme::space::wide, theme::space::tight, theme::space::wide,
                               theme::space::tight);
    m_mark->setAutoFillBackground(true);
    m_mark->hide();
    m_status->setObjectName(u"statusText"_s);
    m_status->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);

    connectActions();
    checkTheme();
    retranslate();
    updateActions();
    restoreGeometry(settings.windowGeometry());
}

void MainWindow::connectActions()
{
    const auto on = [this](Command command, auto &&slot) {
        connect((*m_actions)[command], &QAction::triggered, this, slot);
    };
    on(Command::Open, [this] { askAndOpen(); });
    on(Command::OpenFolder, [this] { askAndOpenFolder(); });
    on(Command::AddEvidence, [this] {
        showPage(m_document);
        m_document->addEvidence();
    });
    on(Command::AddInstance, [this] { Q_EMIT addInstanceRequested(); });
    on(Command::OwnStore, [this] { Q_EMIT ownStoreRequested(); });
    on(Command::SampleStore, [this] { Q_EMIT sampleStoreRequested(); });
    on(Command::UnlockKey, [this] { Q_EMIT unlockRequested(); });
    on(Command::ClearRecent, [this] { m_settings.clearRecentFiles(); });
    on(Command::Export, [this] { m_document->exportView(); });
    on(Command::Close, [this] { m_document->closeFiles(); });
    on(Command::Quit, [this] { close(); });
    on(Command::ThemeSystem, [this] { m_settings.setTheme(ThemeChoice::System); });
    on(Command::ThemeLight, [this] { m_settings.setTheme(ThemeChoice::Light); });
    on(Command::ThemeDark, [this] { m_settings.setTheme(ThemeChoice::Dark); });
    on(Command::ZoomIn, [this] { zoomBy(zoomStep); });
    on(Command::ZoomOut, [this] { zoomBy(-zoomStep); });
    on(Command::ZoomReset, [this] { m_settings.setZoom(100); });
    on(Command::About, [this] { showAbout(); });
    on(Command::Samples, [this] { showSamples(); });
    on(Command::Shortcuts, [this] { showShortcuts(); });
    connect(m_menus, &Menus::sampleRequested, this, &MainWindow::openSample);
    connect(m_menus, &Menus::openRequested, this, &MainWindow::openFiles);
    connect(m_menus, &Menus::pageRequested, this, &MainWindow::showPageAt);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPageAt);
    connect(&m_settings, &Settings::themeChanged, this, &MainWindow::checkTheme);
}

void MainWindow::addPage(Page *page)
{
    m_stack->addWidget(page);
    m_rail->addPage(page);
    m_menus->addPage(page);
    connect(page, &Page::statusChanged, this, [this, page](const QString &text) {
        if (page == currentPage())
            m_status->setText(text);
    });
    if (auto *document = qobject_cast<DocumentPage *>(page); document && !m_document)
        addDocumentPage(document);
    if (m_stack->count() == 1)
        showPage(page);
}

void MainWindow::addDocumentPage(DocumentPage *page)
{
    m_document = page;
    connect(page, &DocumentPage::documentChanged, this, [this] {
        updateActions();
        updateTitle();
    });
    connect(page, &DocumentPage::readingBegan, this,
            [this](const QStringList &paths) { m_settings.beginReading(paths); });
    connect(page, &DocumentPage::readingEnded, this, [this] { m_settings.endReading(); });
    updateActions();
}

void MainWindow::showPage(Page *page)
{
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(m_stack->currentIndex());
    m_status->clear();
    page->takeFocus();
    updateTitle();
}

void MainWindow::showPageAt(int index)
{
    if (auto *page = qobject_cast<Page *>(m_stack->widget(index)))
        showPage(page);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.isEmpty() || !m_document)
        return;
    m_settings.addRecentFiles(paths);
    openPassing(paths);
}

void MainWindow::openSample(const QString &id)
{
    const QStringList paths = m_samples.extract(id);
    if (paths.isEmpty())
        showWarning(
            this, tr("The sample cannot be opened"),
            tr("Its files could not be written to the folder for temporary files. Is the disk full?"));
    openPassing(paths);
}

void MainWindow::openPassing(const QStringList &paths)
{
    if (paths.isEmpty() || !m_document)
        return;
    showPage(m_document);
    m_document->openFiles(paths);
}

void MainWindow::askAndOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open logs and evidence"));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::askAndOpenFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open folder of evidence"));
    dialog->setObjectName(u"openFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::showAbout()
{
    showOnce(findChild<AboutDialog *>(), [this] { return new AboutDialog(this); });
}

void MainWindow::showSamples()
{
    showOnce(findChild<SamplesDialog *>(), [this] {
        auto *dialog = new SamplesDialog(m_samples, this);
        connect(dialog, &SamplesDialog::sampleRequested, this, &MainWindow::openSample);
        return dialog;
    });
}

void MainWindow::showShortcuts()
{
    showOnce(findChild<ShortcutsDialog *>(), [this] { return new ShortcutsDialog(this); });
}

void MainWindow::zoomBy(int percent)
{
    m_settings.setZoom(m_settings.zoom() + percent);
}

void MainWindow::updateActions()
{
    const bool hasFiles = m_document && m_document->hasFiles();
    (*m_actions)[Command::Open]->setEnabled(m_document);
    (*m_actions)[Command::Export]->setEnabled(hasFiles);
    (*m_actions)[Command::Close]->setEnabled(hasFiles);
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (m_document && currentPage() == m_document && !m_document->documentTitle().isEmpty())
        parts += m_document->documentTitle();
    if (!m_markTitle.isEmpty())
        parts += m_markTitle;
    setWindowTitle(parts.isEmpty() ? u"Plumbline"_s : tr("%1 – Plumbline").arg(parts.join(u" – "_s)));
}

void MainWindow::setMark(const QString &title, const QString &text)
{
    m_markTitle = title;
    m_mark->setText(text);
    m_mark->setVisible(!text.isEmpty());
    updateTitle();
}

void MainWindow::checkTheme()
{
    constexpr std::array commands{Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark};
    (*m_actions)[commands[size_t(m_settings.theme())]]->setChecked(true);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_rail->retranslate();
    updateTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_rail)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    if (m_document)
        m_document->closeFiles();
    m_settings.endReading(); // what was being read is given up: this end is not a crash
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_document || droppedFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropZone->raise();
    m_dropZone->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropZone->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropZone->hide();
    event->acceptProposedAction();
    openFiles(droppedFiles(event->mimeData()));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_dropZone->setGeometry(centralWidget()->rect());
}

} // namespace plumbline::ui
