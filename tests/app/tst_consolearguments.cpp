// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QDir>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using Wish = app::CommandLine::Wish;

class ConsoleArgumentsTest : public QObject
{
    Q_OBJECT

private:
    static app::CommandLine read(const QStringList &arguments)
    {
        return app::readCommandLine(QStringList(u"plumbline"_s) + arguments);
    }

private Q_SLOTS:
    void nothingIsFine()
    {
        const app::CommandLine line = read({});
        QCOMPARE(line.wish, Wish::Run);
        QVERIFY(line.files.isEmpty());
        QVERIFY(!line.theme);
        QVERIFY(!line.language);
    }

    void filesBecomeAbsolute()
    {
        const app::CommandLine line = read({u"boot.log"_s, u"/srv/ima"_s, u"--"_s, u"--help"_s});
        QCOMPARE(line.wish, Wish::Run);
        const QStringList expected{QDir::current().absoluteFilePath(u"boot.log"_s), u"/srv/ima"_s,
                                   QDir::current().absoluteFilePath(u"--help"_s)};
        QCOMPARE(line.files, expected);
    }

    void themes()
    {
        QCOMPARE(read({u"--theme"_s, u"dark"_s}).theme, models::ThemeChoice::Dark);
        QCOMPARE(read({u"--theme=light"_s}).theme, models::ThemeChoice::Light);
        QCOMPARE(read({u"--theme=system"_s}).theme, models::ThemeChoice::System);
        QCOMPARE(read({u"--theme=blue"_s}).wish, Wish::Complain);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("code");
        QTest::newRow("as it is called") << u"zh_CN"_s << true << u"zh_CN"_s;
        QTest::newRow("with a hyphen") << u"zh-CN"_s << true << u"zh_CN"_s;
        QTest::newRow("as a locale") << u"zh_CN.UTF-8"_s << true << u"zh_CN"_s;
        QTest::newRow("without a country") << u"zh"_s << true << u"zh_CN"_s;
        QTest::newRow("English of another country") << u"en_GB"_s << true << u"en"_s;
        QTest::newRow("the system's") << u"system"_s << true << QString();
        QTest::newRow("one we do not speak") << u"fr"_s << false << QString();
        QTest::newRow("a part of a word") << u"z"_s << false << QString();
        QTest::newRow("empty") << QString() << false << QString();
    }

    void languages()
    {
        QFETCH(const QString, word);
        QFETCH(const bool, isKnown);
        QFETCH(const QString, code);
        const app::CommandLine line = read({u"--lang="_s + word});
        QCOMPARE(line.wish == Wish::Run, isKnown);
        QCOMPARE(line.language.has_value(), isKnown);
        if (isKnown)
            QCOMPARE(*line.language, code);
    }

    void complaintsAreSafeToPrint()
    {
        for (const QString &argument : {u"--theme=\u202Egpj\x1b[1m"_s, u"--\u202Egpj\x1b[1m"_s}) {
            const app::CommandLine line = read({argument});
            QCOMPARE(line.wish, Wish::Complain);
            QVERIFY(line.message.contains(u"gpj"_s));
            QVERIFY(!line.message.contains(QChar(0x202E)));
            QVERIFY(!line.message.contains(QChar(0x1B)));
        }
    }

    void helpNamesEveryOption()
    {
        const app::CommandLine line = read({u"--help"_s});
        QCOMPARE(line.wish, Wish::PrintHelp);
        for (const QString &word : {u"--lang"_s, u"--theme"_s, u"--help"_s, u"--version"_s})
            QVERIFY2(line.message.contains(word), qPrintable(word));
        QCOMPARE(read({u"--version"_s}).message, u"plumbline " PLUMBLINE_VERSION "\n"_s);
    }

    void wordsNeedNoDisplay()
    {
        QVERIFY(app::wantsWordsOnly({u"plumbline"_s, u"a.log"_s, u"--help"_s}));
        QVERIFY(app::wantsWordsOnly({u"plumbline"_s, u"-v"_s}));
        QVERIFY(!app::wantsWordsOnly({u"plumbline"_s, u"a.log"_s}));
        QVERIFY(!app::wantsWordsOnly({u"plumbline"_s, u"--"_s, u"--help"_s}));
    }
};

QTEST_GUILESS_MAIN(ConsoleArgumentsTest)
#include "tst_consolearguments.moc"
