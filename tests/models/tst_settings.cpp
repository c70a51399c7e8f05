// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline::models;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(QString::number(++m_count) + u".conf"_s); }
    void firstStartHasDefaults();
    void choicesLast();
    void choicesOfThisStartDoNotLast();
    void zoomHasLimits();
    void recentFilesAreNewestFirst();
    void recentFilesAreForgotten();
    void nonsenseInTheFileIsNotBelieved();
    void interruptedReadingIsTold();

private:
    QTemporaryDir m_folder;
    QString m_file;
    int m_count = 0;
};

void SettingsTest::firstStartHasDefaults()
{
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.zoom(), 100);
    QVERIFY(settings.recentFiles().isEmpty());
    QVERIFY(settings.interruptedReading().isEmpty());
    QVERIFY(!settings.isSafeMode());
}

void SettingsTest::choicesLast()
{
    {
        Settings settings(m_file);
        QSignalSpy theme(&settings, &Settings::themeChanged);
        QSignalSpy language(&settings, &Settings::languageChanged);
        settings.setTheme(ThemeChoice::Dark);
        settings.setTheme(ThemeChoice::Dark);
        settings.setLanguage(u"zh_CN"_s);
        settings.setZoom(150);
        settings.setViewState(u"splitter"_s, "state");
        settings.setWindowGeometry("geometry");
        QCOMPARE(theme.count(), 1);
        QCOMPARE(language.count(), 1);
    }
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.language(), u"zh_CN"_s);
    QCOMPARE(settings.zoom(), 150);
    QCOMPARE(settings.viewState(u"splitter"_s), QByteArray("state"));
    QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
}

void SettingsTest::choicesOfThisStartDoNotLast()
{
    {
        Settings settings(m_file);
        settings.useTheme(ThemeChoice::Light);
        settings.useLanguage(u"zh_CN"_s);
        QCOMPARE(settings.theme(), ThemeChoice::Light);
        QCOMPARE(settings.language(), u"zh_CN"_s);
    }
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.language(), QString());
}

void SettingsTest::zoomHasLimits()
{
    Settings settings(m_file);
    settings.setZoom(10'000);
    QCOMPARE(settings.zoom(), int(Settings::maxZoom));
    settings.setZoom(-1);
    QCOMPARE(settings.zoom(), int(Settings::minZoom));
}

void SettingsTest::recentFilesAreNewestFirst()
{
    Settings settings(m_file);
    for (int i = 0; i < Settings::maxRecentFiles + 5; ++i)
        settings.addRecentFiles({u"/logs/%1"_s.arg(i)});
    QCOMPARE(settings.recentFiles().size(), qsizetype(Settings::maxRecentFiles));
    QCOMPARE(settings.recentFiles().front(), QStringList{u"/logs/14"_s});
    settings.addRecentFiles({u"/logs/10"_s}); // opened again: moves up
    QCOMPARE(settings.recentFiles().front(), QStringList{u"/logs/10"_s});
    QCOMPARE(settings.recentFiles().size(), qsizetype(Settings::maxRecentFiles));
    settings.addRecentFiles({u"/a, b"_s, u"/c"_s});
    QCOMPARE(Settings(m_file).recentFiles().front(), QStringList({u"/a, b"_s, u"/c"_s}));
}

void SettingsTest::recentFilesAreForgotten()
{
    Settings settings(m_file);
    settings.addRecentFiles({u"/a"_s});
    settings.addRecentFiles({u"/b"_s});
    settings.removeRecentFiles({u"/a"_s});
    QCOMPARE(settings.recentFiles(), QList<QStringList>{{u"/b"_s}});
    settings.clearRecentFiles();
    QVERIFY(settings.recentFiles().isEmpty());
}

void SettingsTest::nonsenseInTheFileIsNotBelieved()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=purple\nzoom=nine\n[view]\ntheme=purple\nzoom=-7\n");
    file.close();
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(settings.zoom() >= Settings::minZoom && settings.zoom() <= Settings::maxZoom);
}

void SettingsTest::interruptedReadingIsTold()
{
    {
        Settings settings(m_file);
        settings.beginReading({u"/logs/good"_s});
        settings.endReading();
        settings.beginReading({u"/logs/bad"_s}); // and the program dies
    }
    {
        Settings settings(m_file);
        QCOMPARE(settings.interruptedReading(), QStringList{u"/logs/bad"_s});
        QVERIFY(!settings.isSafeMode());
        settings.beginReading({u"/logs/bad"_s}); // and dies again
    }
    {
        Settings settings(m_file);
        QVERIFY(settings.isSafeMode());
        settings.beginReading({u"/logs/good"_s});
        settings.endReading();
    }
    const Settings settings(m_file);
    QVERIFY(settings.interruptedReading().isEmpty());
    QVERIFY(!settings.isSafeMode());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
