// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/samples/samples.h"
#include "models/settings.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/keycaps.h"
#include "ui/dialogs/samplesdialog.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace Qt::StringLiterals;

class DialogsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    models::Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    models::Samples m_samples;
    std::unique_ptr<ui::MainWindow> m_window;

    [[nodiscard]] QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }

    static QStringList labelsOf(const QWidget &widget)
    {
        QStringList texts;
        const QList<QLabel *> labels = widget.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>(m_settings, m_samples);
        m_window->show();
    }

    void shortcutsAreThoseOfTheActions()
    {
        const auto rows = [this] {
            QStringList found;
            for (const ui::ShortcutGroup &group : ui::collectShortcuts(*m_window)) {
                for (const ui::ShortcutGroup::Row &row : group.rows)
                    found += row.text + u'=' + row.keys.toString();
            }
            return found;
        };
        QVERIFY(rows().contains(u"Open…=Ctrl+O"_s));
        QVERIFY(rows().contains(u"Quit=Ctrl+Q"_s));
        action(u"actionOpen"_s)->setShortcut(QKeySequence(u"Ctrl+Shift+P"_s));
        action(u"actionOpen"_s)->setText(u"打开(&O) && more"_s);
        QVERIFY(rows().contains(u"打开 & more=Ctrl+Shift+P"_s));
        QVERIFY(!rows().join(u' ').contains(u"Ctrl+O"_s));
    }

    void keysAreTakenApart()
    {
        QCOMPARE(ui::keyNames(QKeySequence(Qt::CTRL | Qt::Key_Plus)), (QStringList{u"Ctrl"_s, u"+"_s}));
        QCOMPARE(ui::keyNames(QKeySequence(Qt::Key_F1)), QStringList{u"F1"_s});
        QCOMPARE(ui::keyNames(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
                 (QStringList{u"Ctrl"_s, u"Shift"_s, u"C"_s}));
    }

    void eachDialogIsOpenOnce()
    {
        for (const QString &name : {u"actionAbout"_s, u"actionShortcuts"_s, u"actionSamples"_s}) {
            action(name)->trigger();
            action(name)->trigger();
        }
        const QList<ui::InfoDialog *> dialogs = m_window->findChildren<ui::InfoDialog *>();
        QCOMPARE(dialogs.size(), 3);
        for (ui::InfoDialog *dialog : dialogs) {
            const QPointer<ui::InfoDialog> alive(dialog);
            QVERIFY(dialog->isVisible());
            dialog->findChild<QPushButton *>(u"dialogClose"_s)->click();
            QTRY_VERIFY(!alive);
        }
    }

    void aboutSaysWhatIsRunning()
    {
        ui::AboutDialog dialog(m_window.get());
        dialog.show();
        const QString all = labelsOf(dialog).join(u'\n');
        QVERIFY(all.contains(QStringLiteral(PLUMBLINE_VERSION)));
        QVERIFY(all.contains(u"Qt "_s + QLatin1StringView(qVersion())));
        QVERIFY(all.contains(u"OpenSSL"_s));
        auto *licence = dialog.findChild<QPlainTextEdit *>(u"licenceText"_s);
        QVERIFY(licence->isHidden());
        dialog.findChild<QPushButton *>(u"aboutLicence"_s)->click();
        QVERIFY(!licence->isHidden());
        QVERIFY(licence->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
        dialog.findChild<QPushButton *>(u"aboutCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), ui::AboutDialog::versions());
    }

    void everySampleIsToldAndOpened()
    {
        for (const models::Sample &sample : m_samples.all()) {
            auto *dialog = new ui::SamplesDialog(m_samples, m_window.get());
            dialog->show();
            const QSignalSpy spy(dialog, &ui::SamplesDialog::sampleRequested);
            auto *open = dialog->findChild<QPushButton *>(u"openSample_"_s + sample.id);
            QVERIFY2(open, qPrintable(sample.id));
            QVERIFY(!labelsOf(*dialog).contains(sample.id)); // a title stands for it
            open->click();
            QCOMPARE(spy.size(), 1);
            QCOMPARE(spy.first().first().toString(), sample.id);
        }
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
