// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reasondialog.h"
#include "ui/operators/firststartdialog.h"
#include "ui/operators/unlockdialog.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace plumbline;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *line(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<QLineEdit *>(name);
}

QPushButton *confirmButton(const QWidget &dialog)
{
    return dialog.findChild<QPushButton *>(u"formConfirm"_s);
}

QString problem(const QWidget &dialog)
{
    const auto *label = dialog.findChild<QLabel *>(u"formProblem"_s);
    return label->isVisible() ? label->text() : QString();
}

/// Types into what has the focus.
void type(QWidget &dialog, const QString &text)
{
    QTest::keyClicks(dialog.focusWidget(), text);
}

void tab(QWidget &dialog)
{
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
}

} // namespace

class OperatorDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlockAsksForTheFileFirst()
    {
        ui::UnlockDialog empty{QString()};
        empty.show();
        QCOMPARE(empty.focusWidget()->objectName(), u"unlockKeyFile"_s);
        ui::UnlockDialog known(u"/home/amy/amy.key"_s);
        known.show();
        QCOMPARE(known.focusWidget()->objectName(), u"unlockPassword"_s);
    }

    void unlockByKeyboardAlone()
    {
        ui::UnlockDialog dialog{QString()};
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QSignalSpy confirmed(&dialog, &ui::FormDialog::confirmed);
        type(dialog, u"/home/amy/amy.key"_s);
        tab(dialog);
        QCOMPARE(dialog.focusWidget()->objectName(), u"unlockKeyFileBrowse"_s);
        tab(dialog);
        QVERIFY(!confirmButton(dialog)->isEnabled());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(confirmed.size(), 0);
        type(dialog, u"correct horse"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(dialog.keyFile(), u"/home/amy/amy.key"_s);
        QCOMPARE(dialog.password(), u"correct horse"_s);
    }

    void thePasswordIsNotShown()
    {
        ui::UnlockDialog dialog(u"k"_s);
        QCOMPARE(line(dialog, u"unlockPassword"_s)->echoMode(), QLineEdit::Password);
    }

    void aWrongPasswordIsSaidAndMayBeTypedAgain()
    {
        ui::UnlockDialog dialog(u"k"_s);
        dialog.show();
        type(dialog, u"wrong"_s);
        dialog.setBusy(true);
        QVERIFY(!confirmButton(dialog)->isEnabled());
        dialog.fail(u"The password is wrong."_s);
        QCOMPARE(problem(dialog), u"The password is wrong."_s);
        QVERIFY(confirmButton(dialog)->isEnabled());
        type(dialog, u"right"_s); // over the selected one
        QCOMPARE(dialog.password(), u"right"_s);
        dialog.setBusy(true);
        QCOMPARE(problem(dialog), QString());
    }

    void aDroppedFileIsTheKeyFile()
    {
        ui::UnlockDialog dialog{QString()};
        dialog.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/media/stick/amy.key"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&dialog, &drop);
        QCOMPARE(dialog.keyFile(), u"/media/stick/amy.key"_s);
    }

    void theFirstAdministratorNeedsAllFields()
    {
        ui::FirstStartDialog dialog(u"/home/amy/amy.key"_s);
        dialog.show();
        QCOMPARE(dialog.focusWidget()->objectName(), u"firstName"_s);
        type(dialog, u"Amy"_s);
        line(dialog, u"firstPassword"_s)->setText(u"12345678"_s);
        QVERIFY(!confirmButton(dialog)->isEnabled());
        line(dialog, u"firstPasswordAgain"_s)->setText(u"12345678"_s);
        QVERIFY(confirmButton(dialog)->isEnabled());
        line(dialog, u"firstName"_s)->setText(u"  "_s);
        QVERIFY(!confirmButton(dialog)->isEnabled());
    }

    void shortPasswordsAreNotEnough()
    {
        ui::FirstStartDialog dialog(u"/home/amy/amy.key"_s);
        line(dialog, u"firstName"_s)->setText(u"Amy"_s);
        for (const char *name : {"firstPassword", "firstPasswordAgain"})
            line(dialog, QString::fromLatin1(name))->setText(u"1234567"_s);
        QVERIFY(!confirmButton(dialog)->isEnabled());
    }

    void differentPasswordsAreSaid()
    {
        ui::FirstStartDialog dialog(u"/home/amy/amy.key"_s);
        dialog.show();
        line(dialog, u"firstName"_s)->setText(u"Amy"_s);
        line(dialog, u"firstPassword"_s)->setText(u"12345678"_s);
        line(dialog, u"firstPasswordAgain"_s)->setText(u"12345679"_s);
        QVERIFY(!confirmButton(dialog)->isEnabled());
        Q_EMIT line(dialog, u"firstPasswordAgain"_s)->editingFinished();
        QVERIFY(!problem(dialog).isEmpty());
    }

    void aDecisionNeedsAReason()
    {
        ui::ReasonDialog dialog({.title = u"Undo"_s,
                                 .text = u"Goes back"_s,
                                 .facts = {u"<b>web-1</b>"_s, u"version 2 to 1"_s},
                                 .confirm = u"Undo"_s});
        dialog.show();
        QCOMPARE(dialog.findChild<QLabel *>(u"reasonFacts"_s)->textFormat(), Qt::PlainText);
        type(dialog, u"   "_s);
        QVERIFY(!confirmButton(dialog)->isEnabled());
        type(dialog, u"wrong kernel"_s);
        QVERIFY(confirmButton(dialog)->isEnabled());
        QCOMPARE(dialog.reason(), u"wrong kernel"_s);
    }

    void everyFieldHasANameForScreenReaders()
    {
        ui::FirstStartDialog first(u"k"_s);
        ui::UnlockDialog unlock(u"k"_s);
        ui::ReasonDialog reason({.title = u"t"_s, .text = {}, .facts = {}, .confirm = u"c"_s});
        for (const QWidget *dialog : {static_cast<QWidget *>(&first), static_cast<QWidget *>(&unlock),
                                      static_cast<QWidget *>(&reason)}) {
            for (const QLineEdit *field : dialog->findChildren<QLineEdit *>())
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
            for (const QPushButton *button : dialog->findChildren<QPushButton *>())
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(OperatorDialogsTest)
#include "tst_operatordialogs.moc"
