// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language.h"
#include "models/settings.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline::models;
using namespace Qt::StringLiterals;

class SystemLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemsLanguageFindsItsNearest_data();
    void systemsLanguageFindsItsNearest();
    void choicesAreDistinct();
    void languageFollowsTheSettings();
    void unsetLanguageFollowsTheSystem();
};

void SystemLanguageTest::systemsLanguageFindsItsNearest_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("language");
    QTest::newRow("Simplified") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("Traditional") << u"zh_TW"_s << u"zh_CN"_s;
    QTest::newRow("English") << u"en_GB"_s << u"en"_s;
    QTest::newRow("C") << u"C"_s << u"en"_s;
    QTest::newRow("one we lack") << u"de_AT"_s << u"en"_s;
}

void SystemLanguageTest::systemsLanguageFindsItsNearest()
{
    QFETCH(QString, system);
    QTEST(bestLanguage(QLocale(system)), "language");
}

void SystemLanguageTest::choicesAreDistinct()
{
    QSet<QString> codes;
    QSet<QString> names;
    for (const Language::Choice &choice : Language::choices()) {
        codes.insert(choice.code);
        names.insert(choice.name);
    }
    QCOMPARE(codes, QSet<QString>({u"en"_s, u"zh_CN"_s}));
    QCOMPARE(names.size(), codes.size());
}

void SystemLanguageTest::languageFollowsTheSettings()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.conf"_s));
    settings.setLanguage(u"zh_CN"_s);
    const Language language(settings);
    QCOMPARE(language.current(), u"zh_CN"_s);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    settings.setLanguage(u"en"_s);
    QCOMPARE(language.current(), u"en"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void SystemLanguageTest::unsetLanguageFollowsTheSystem()
{
    QTemporaryDir folder;
    const Settings settings(folder.filePath(u"settings.conf"_s));
    const Language language(settings);
    QCOMPARE(language.current(), bestLanguage(QLocale::system()));
}

QTEST_GUILESS_MAIN(SystemLanguageTest)
#include "tst_systemlanguage.moc"
