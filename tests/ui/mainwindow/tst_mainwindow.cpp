// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "models/samples/samples.h"
#include "models/settings.h"
#include "ui/mainwindow/page.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace plumbline;
using namespace Qt::StringLiterals;

namespace {

class PlainPage : public ui::Page
{
    Q_OBJECT
public:
    PlainPage() { setObjectName(u"plainPage"_s); }
    [[nodiscard]] QString title() const override { return u"Plain"_s; }
    [[nodiscard]] ui::theme::Icon icon() const override { return ui::theme::Icon::Start; }
};

/// Notes what the window asks of it, and reads for as long as a test wants.
class FakeDocument : public ui::DocumentPage
{
    Q_OBJECT
public:
    FakeDocument() { setObjectName(u"fakeDocument"_s); }
    [[nodiscard]] QString title() const override { return u"Fake"_s; }
    [[nodiscard]] ui::theme::Icon icon() const override { return ui::theme::Icon::Review; }
    void openFiles(const QStringList &paths) override
    {
        opened += paths;
        hasAny = true;
        Q_EMIT readingBegan(paths);
        Q_EMIT documentChanged();
    }
    void addEvidence() override { ++evidenceRequests; }
    void closeFiles() override
    {
        ++closed;
        hasAny = false;
        Q_EMIT documentChanged();
    }
    [[nodiscard]] bool hasFiles() const override { return hasAny; }
    void exportView() override { ++exported; }
    [[nodiscard]] QString documentTitle() const override { return hasAny ? u"boot.log"_s : QString(); }

    QList<QStringList> opened;
    int closed = 0;
    int evidenceRequests = 0;
    int exported = 0;
    bool hasAny = false;
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    models::Samples m_samples;
    std::unique_ptr<models::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    FakeDocument *m_document = nullptr;

    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(u"settings.ini"_s); }
    [[nodiscard]] QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    [[nodiscard]] QMenu *menu(const QString &name) const { return m_window->findChild<QMenu *>(name); }

    [[nodiscard]] QString makeFile(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1 ? file.fileName() : QString();
    }

    void drag(QDropEvent &event) const { QCoreApplication::sendEvent(m_window.get(), &event); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(settingsFile());
        m_settings = std::make_unique<models::Settings>(settingsFile());
        m_window = std::make_unique<ui::MainWindow>(*m_settings, m_samples);
        m_document = new FakeDocument;
        m_window->addPage(new PlainPage);
        m_window->addPage(m_document);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void openAsksForFilesAndOpensThem()
    {
        const QString path = makeFile(u"asked.log"_s);
        action(u"actionOpen"_s)->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>(u"openDialog"_s);
        QVERIFY(dialog);
        dialog->selectFile(path);
        // The list behind the dialog is read in the background; accept() waits for no file.
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QMetaObject::invokeMethod(dialog, "accept");
        QCOMPARE(m_document->opened, QList<QStringList>{{path}});
        QCOMPARE(m_window->currentPage(), m_document);
        QCOMPARE(m_settings->recentFiles(), QList<QStringList>{{path}});
    }

    void opensAFolderOfEvidence()
    {
        action(u"actionOpenFolder"_s)->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>(u"openFolderDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        Q_EMIT dialog->filesSelected({m_folder.path()});
        QCOMPARE(m_document->opened, QList<QStringList>{{m_folder.path()}});
    }

    void asksForEvidenceOnItsPage()
    {
        action(u"actionAddEvidence"_s)->trigger();
        QCOMPARE(m_document->evidenceRequests, 1);
        QCOMPARE(m_window->currentPage(), m_document);
    }

    void droppedFilesAreOpenedTogether()
    {
        auto *zone = m_window->findChild<QWidget *>(u"dropZone"_s);
        QVERIFY(zone && !zone->isVisible());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/a/boot.log"_s), QUrl::fromLocalFile(u"/a/ima"_s)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        drag(enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(zone->isVisible());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        drag(drop);
        QVERIFY(!zone->isVisible());
        const QList<QStringList> expected{{u"/a/boot.log"_s, u"/a/ima"_s}};
        QCOMPARE(m_document->opened, expected);
    }

    void whatIsNoLocalFileIsNotDropped()
    {
        QMimeData data;
        data.setUrls({QUrl(u"https://example.org/boot.log"_s)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        drag(enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!m_window->findChild<QWidget *>(u"dropZone"_s)->isVisible());
    }

    void recentFilesAreOfferedAndForgotten()
    {
        QVERIFY(!menu(u"menuRecent"_s)->isEnabled());
        m_window->openFiles({u"/a/one & only.log"_s});
        m_window->openFiles({u"/b/boot.log"_s, u"/b/ima"_s});
        const QList<QAction *> actions = menu(u"menuRecent"_s)->actions();
        QCOMPARE(actions.at(0)->text(), u"boot.log + ima"_s);
        QCOMPARE(actions.at(1)->text(), u"one && only.log"_s);
        actions.at(1)->trigger();
        QCOMPARE(m_document->opened.last(), QStringList{u"/a/one & only.log"_s});
        QCOMPARE(m_settings->recentFiles().first(), QStringList{u"/a/one & only.log"_s});
        action(u"actionClearRecent"_s)->trigger();
        QVERIFY(m_settings->recentFiles().isEmpty());
        QVERIFY(!menu(u"menuRecent"_s)->isEnabled());
    }

    void samplesAreOpenedFromTheMenu()
    {
        QCOMPARE(menu(u"menuSample"_s)->actions().size(), qsizetype(m_samples.all().size()));
        menu(u"menuSample"_s)->actions().first()->trigger();
        QCOMPARE(m_document->opened.size(), 1);
        QCOMPARE(m_document->opened.first().size(), m_samples.all().front().files.size());
        QVERIFY(m_settings->recentFiles().isEmpty());
    }

    void themeActionsSetTheTheme()
    {
        QVERIFY(action(u"actionThemeSystem"_s)->isChecked());
        action(u"actionThemeDark"_s)->trigger();
        QCOMPARE(m_settings->theme(), models::ThemeChoice::Dark);
        m_settings->setTheme(models::ThemeChoice::Light);
        QVERIFY(action(u"actionThemeLight"_s)->isChecked());
        QVERIFY(!action(u"actionThemeDark"_s)->isChecked());
    }

    void zoomActionsSetTheZoom()
    {
        action(u"actionZoomIn"_s)->trigger();
        action(u"actionZoomIn"_s)->trigger();
        QCOMPARE(m_settings->zoom(), 120);
        action(u"actionZoomOut"_s)->trigger();
        QCOMPARE(m_settings->zoom(), 110);
        action(u"actionZoomReset"_s)->trigger();
        QCOMPARE(m_settings->zoom(), 100);
    }

    void languageActionsSetTheLanguage()
    {
        action(u"actionLanguage_zh_CN"_s)->trigger();
        QCOMPARE(m_settings->language(), u"zh_CN"_s);
        QVERIFY(action(u"actionLanguage_zh_CN"_s)->isChecked());
        action(u"actionLanguage_system"_s)->trigger();
        QCOMPARE(m_settings->language(), QString());
    }

    void pagesAreReachedByKeyboard()
    {
        QCOMPARE(m_window->currentPage()->objectName(), u"plainPage"_s);
        action(u"go_fakeDocument"_s)->trigger();
        QCOMPARE(m_window->currentPage(), m_document);
        QCOMPARE(action(u"go_plainPage"_s)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_1));
    }

    void actionsFollowTheDocument()
    {
        QVERIFY(action(u"actionOpen"_s)->isEnabled());
        QVERIFY(!action(u"actionClose"_s)->isEnabled());
        QVERIFY(!action(u"actionExport"_s)->isEnabled());
        m_window->openFiles({u"/a/boot.log"_s});
        action(u"actionExport"_s)->trigger();
        QCOMPARE(m_document->exported, 1);
        QVERIFY(m_window->windowTitle().contains(u"boot.log"_s));
        action(u"actionClose"_s)->trigger();
        QCOMPARE(m_document->closed, 1);
        QVERIFY(!action(u"actionClose"_s)->isEnabled());
        QCOMPARE(m_window->windowTitle(), u"Plumbline"_s);
    }

    void aDeathWhileReadingIsRemembered()
    {
        m_window->openFiles({u"/a/boot.log"_s});
        m_window.reset(); // without being closed, as when the program dies
        QCOMPARE(models::Settings(settingsFile()).interruptedReading(), QStringList{u"/a/boot.log"_s});
    }

    void closingWhileReadingIsNoDeath()
    {
        m_window->openFiles({u"/a/boot.log"_s});
        action(u"actionQuit"_s)->trigger();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_document->closed, 1);
        QVERIFY(models::Settings(settingsFile()).interruptedReading().isEmpty());
    }

    void theGeometryIsRemembered()
    {
        m_window->resize(1111, 777);
        m_window->close();
        const ui::MainWindow next(*m_settings, m_samples);
        QCOMPARE(next.size(), QSize(1111, 777));
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
