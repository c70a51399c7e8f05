// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "tests/support/imalistbuilder.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/page.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDBusVariant>
#include <QPalette>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using models::ThemeChoice;
using ui::theme::Scheme;

class ConsoleTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(u"settings.ini"_s); }

    [[nodiscard]] std::unique_ptr<app::Console> start() const
    {
        auto console = std::make_unique<app::Console>(*qApp, settingsFile());
        console->makeWindow();
        console->window().show();
        return console;
    }

    static void trigger(app::Console &console, const QString &action)
    {
        auto *found = console.window().findChild<QAction *>(action);
        QVERIFY2(found, qPrintable(action));
        found->trigger();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(settingsFile());
        ui::theme::apply(*qApp, Scheme::Light); // the desktop of the next start
    }

    void firstStartShowsTheStartPage()
    {
        const auto console = start();
        QCOMPARE(console->window().currentPage()->objectName(), u"startPage"_s);
    }

    void aSampleOpensTheReviewPage()
    {
        const auto console = start();
        console->window().findChild<QPushButton *>(u"startSample"_s)->click();
        auto *page = qobject_cast<ui::DocumentPage *>(console->window().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->hasFiles());
        QVERIFY(console->settings().recentFiles().isEmpty());
    }

    void theThemeIsRemembered()
    {
        {
            const auto console = start();
            trigger(*console, u"actionThemeDark"_s);
            QCOMPARE(ui::theme::scheme(), Scheme::Dark);
            trigger(*console, u"actionZoomIn"_s);
        }
        const auto console = start();
        QCOMPARE(ui::theme::scheme(), Scheme::Dark);
        QCOMPARE(console->settings().zoom(), 110);
        trigger(*console, u"actionThemeLight"_s);
        QCOMPARE(ui::theme::scheme(), Scheme::Light);
    }

    void theCommandLineIsNotRemembered()
    {
        {
            app::Console console(*qApp, settingsFile());
            console.settings().useTheme(ThemeChoice::Dark);
            console.settings().useLanguage(u"zh_CN"_s);
            console.makeWindow();
            QCOMPARE(ui::theme::scheme(), Scheme::Dark);
            QVERIFY(console.window().findChild<QAction *>(u"actionThemeDark"_s)->isChecked());
            QVERIFY(console.window().findChild<QAction *>(u"actionLanguage_zh_CN"_s)->isChecked());
        }
        const models::Settings next(settingsFile());
        QCOMPARE(next.theme(), ThemeChoice::System);
        QCOMPARE(next.language(), QString());
    }

    void whatTheUserChoosesWinsOverTheCommandLine()
    {
        app::Console console(*qApp, settingsFile());
        console.settings().useTheme(ThemeChoice::Dark);
        console.makeWindow();
        trigger(console, u"actionThemeSystem"_s);
        QCOMPARE(console.settings().theme(), ThemeChoice::System);
        QCOMPARE(ui::theme::scheme(), Scheme::Light);
    }

    void closingWhileALongListIsReadIsNoDeath()
    {
        const QString path = m_folder.filePath(u"ima"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::ImaListBuilder().addMany(100'000).bytes());
        file.close();
        auto console = start();
        console->window().openFiles({path});
        QCOMPARE(console->window().currentPage()->objectName(), u"reviewPage"_s);
        QVERIFY(QSettings(settingsFile(), QSettings::IniFormat).allKeys().join(u' ').contains(u"reading/"_s));
        console->window().close();
        console.reset(); // waits for what runs in the background
        QVERIFY(models::Settings(settingsFile()).interruptedReading().isEmpty());
    }

    void thePortalSaysDark()
    {
        // The portal answers Read() with a variant in a variant.
        const auto wrapped = [](uint number) {
            return QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(number))));
        };
        QCOMPARE(app::schemeFromPortal(wrapped(1), Scheme::Light), Scheme::Dark);
        QCOMPARE(app::schemeFromPortal(wrapped(2), Scheme::Dark), Scheme::Light);
        QCOMPARE(app::schemeFromPortal(wrapped(0), Scheme::Dark), Scheme::Dark);
        QCOMPARE(app::schemeFromPortal(u"prefer-dark"_s, Scheme::Light), Scheme::Light);
    }

    void aDarkPaletteIsADarkDesktop()
    {
        QCOMPARE(app::schemeFromPalette(QPalette(Qt::lightGray)), Scheme::Light);
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(app::schemeFromPalette(dark), Scheme::Dark);
    }
};

QTEST_MAIN(ConsoleTest)
#include "tst_console.moc"
