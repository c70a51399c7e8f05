// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "core/base/problem.h"
#include "models/samples/sampletext.h"
#include "models/text/digestruletext.h"
#include "models/text/problemtext.h"
#include "models/text/stagetext.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;

namespace {

bool isChinese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Console> m_console;

    void speak(const QString &code)
    {
        m_console->settings().setLanguage(code);
        QCoreApplication::sendPostedEvents(); // LanguageChange is posted to each window
    }

    /// What each part of the console says now, by part.
    [[nodiscard]] QMap<QString, QString> words() const
    {
        const ui::MainWindow &window = m_console->window();
        return {{u"menu"_s, window.findChild<QMenu *>(u"menuFile"_s)->title()},
                {u"action"_s, window.findChild<QAction *>(u"actionOpen"_s)->text()},
                {u"page"_s, window.findChild<QAction *>(u"go_reviewPage"_s)->text()},
                {u"start page"_s, window.findChild<QPushButton *>(u"startOpen"_s)->accessibleDescription()},
                {u"sample"_s, models::sampleTitle(u"boot-kit"_s)},
                {u"digest check"_s, models::digestResultText(DigestCheck::Result::Match)},
                {u"severity"_s, models::severityText(Severity::Error)},
                {u"problem"_s, models::problemText({.code = "parse.truncated"_L1})},
                {u"stage"_s, models::stageName(evidence::Stage::BootLoaderCommands)}};
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<app::Console>(*qApp, m_folder.filePath(u"settings.ini"_s));
        m_console->settings().setLanguage(u"en"_s);
        m_console->makeWindow();
        m_console->window().show();
    }

    void translationsAreBuiltIn()
    {
        QVERIFY(QFile::exists(u":/i18n/plumbline_zh_CN.qm"_s));
        QVERIFY(QFile::exists(u":/i18n/plumbline_en.qm"_s));
    }

    void everyPartSpeaksChineseAtOnce()
    {
        const QMap<QString, QString> english = words();
        for (const QString &part : english.keys())
            QVERIFY2(!english[part].isEmpty() && !isChinese(english[part]), qPrintable(part));
        speak(u"zh_CN"_s);
        const QMap<QString, QString> chinese = words();
        for (const QString &part : chinese.keys())
            QVERIFY2(isChinese(chinese[part]), qPrintable(part + u": "_s + chinese[part]));
        speak(u"en"_s);
        QCOMPARE(words(), english);
    }

    void openDialogsFollow()
    {
        ui::AboutDialog dialog(&m_console->window());
        dialog.show();
        auto *close = dialog.findChild<QPushButton *>(u"dialogClose"_s);
        QCOMPARE(close->text(), u"Close"_s);
        speak(u"zh_CN"_s);
        QVERIFY(isChinese(close->text()));
    }

    void theSystemsLanguageIsTheFirst()
    {
        QCOMPARE(models::bestLanguage(QLocale(QLocale::Chinese, QLocale::China)), u"zh_CN"_s);
        QCOMPARE(models::bestLanguage(QLocale(QLocale::Chinese, QLocale::Taiwan)), u"zh_CN"_s);
        QCOMPARE(models::bestLanguage(QLocale(QLocale::German)), u"en"_s);
    }

    void numbersFollow()
    {
        speak(u"zh_CN"_s);
        QCOMPARE(QLocale().language(), QLocale::Chinese);
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
