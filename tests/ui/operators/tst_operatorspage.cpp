// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/operatorspage.h"

#include "tests/support/ledgerbuilder.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/operators/addoperatordialog.h"
#include "ui/widgets/rowtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using trust::Role;

class OperatorsPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::OperatorsPage> m_page;
    std::unique_ptr<test::LedgerBuilder> m_builder;

    [[nodiscard]] ui::RowTable *table(const QString &name) const
    {
        return m_page->findChild<ui::RowTable *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString word() const { return m_page->findChild<QLabel *>(u"bannerWord"_s)->text(); }
    void showAs(const trust::OperatorId &me, Role role)
    {
        m_page->setOperators(models::operatorRows(m_builder->state(), me));
        m_page->setRequests(models::requestRows(m_builder->state(), me));
        m_page->setKey(true, u"Somebody"_s, role);
    }

private Q_SLOTS:
    void init()
    {
        m_builder = std::make_unique<test::LedgerBuilder>();
        m_page = std::make_unique<ui::OperatorsPage>();
        m_page->resize(1200, 700);
        m_page->show();
    }

    void withoutALedgerTheFirstAdministratorIsMade()
    {
        const QSignalSpy first(m_page.get(), &ui::OperatorsPage::firstStartRequested);
        m_page->setKey(false, {}, Role::Viewer);
        m_page->takeFocus();
        QCOMPARE(m_page->focusWidget()->objectName(), u"keyButton"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
        QCOMPARE(first.size(), 1);
    }

    void theKeyIsUnlockedAndLocked()
    {
        const QSignalSpy unlocked(m_page.get(), &ui::OperatorsPage::unlockRequested);
        const QSignalSpy locked(m_page.get(), &ui::OperatorsPage::lockRequested);
        m_page->setKey(true, {}, Role::Viewer);
        QCOMPARE(word(), u"Locked"_s);
        button(u"keyButton"_s)->click();
        m_page->setKey(true, u"Ada"_s, Role::Administrator);
        QCOMPARE(word(), u"Unlocked"_s);
        button(u"keyButton"_s)->click();
        QCOMPARE(unlocked.size(), 1);
        QCOMPARE(locked.size(), 1);
    }

    void onlyAdministratorsChangeOperators()
    {
        const QSignalSpy revoked(m_page.get(), &ui::OperatorsPage::revokeRequested);
        showAs(m_builder->bob().id(), Role::Approver);
        table(u"operatorTable"_s)->selectRow(0);
        QVERIFY(!button(u"addOperator"_s)->isEnabled());
        QVERIFY(!button(u"revokeOperator"_s)->isEnabled());
        showAs(m_builder->ada().id(), Role::Administrator);
        table(u"operatorTable"_s)->selectRow(0);
        QVERIFY(button(u"addOperator"_s)->isEnabled());
        button(u"revokeOperator"_s)->click();
        QCOMPARE(revoked.size(), 1);
        QCOMPARE(revoked[0][0].toByteArray().size(), qsizetype(32));
    }

    void nobodyApprovesTheirOwnRequest()
    {
        const trust::InstanceId web = m_builder->addInstance(u"web-1"_s);
        const trust::ContentHash request
            = m_builder->request(m_builder->benchmark(web, "one"), m_builder->bob());
        const QSignalSpy answered(m_page.get(), &ui::OperatorsPage::answerRequested);
        m_page->showTab(ui::OperatorsPage::Requests);
        showAs(m_builder->bob().id(), Role::Approver);
        table(u"requestTable"_s)->selectRow(0);
        QVERIFY(!button(u"approveRequest"_s)->isEnabled());
        QVERIFY(button(u"refuseRequest"_s)->isEnabled()); // takes it back
        showAs(m_builder->cho().id(), Role::Approver);
        table(u"requestTable"_s)->selectRow(0);
        button(u"approveRequest"_s)->click();
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered[0][0].toByteArray(), request);
        QVERIFY(answered[0][1].toBool());
        showAs(m_builder->cho().id(), Role::Viewer);
        QVERIFY(!button(u"approveRequest"_s)->isEnabled());
    }

    void withoutRequestsItSaysWhatWouldBeHere()
    {
        showAs(m_builder->ada().id(), Role::Administrator);
        m_page->showTab(ui::OperatorsPage::Requests);
        QVERIFY(m_page->findChild<QWidget *>(u"noRequests"_s)->isVisible());
    }

    void anOperatorIsAddedByTheirPublicKey()
    {
        ui::AddOperatorDialog dialog;
        dialog.show();
        auto *confirm = dialog.findChild<QPushButton *>(u"formConfirm"_s);
        dialog.findChild<QLineEdit *>(u"operatorName"_s)->setText(u"Grace"_s);
        dialog.findChild<QLineEdit *>(u"operatorKeyFile"_s)->setText(u"/tmp/grace.pub"_s);
        QVERIFY(!confirm->isEnabled());
        dialog.findChild<QLineEdit *>(u"operatorReason"_s)->setText(u"new colleague"_s);
        QVERIFY(confirm->isEnabled());
        QCOMPARE(dialog.role(), Role::Approver);
        QCOMPARE(dialog.operatorName(), u"Grace"_s);
    }

    void everythingIsShownToTheLetter()
    {
        showAs(m_builder->ada().id(), Role::Administrator);
        QCOMPARE(test::unsafePlaces(*m_page, u"<b>"_s), QStringList());
        for (const QPushButton *control : m_page->findChildren<QPushButton *>())
            QVERIFY2(!control->isVisible() || !control->accessibleName().isEmpty(),
                     qPrintable(control->objectName()));
    }
};

QTEST_MAIN(OperatorsPageTest)
#include "tst_operatorspage.moc"
