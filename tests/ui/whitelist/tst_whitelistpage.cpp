// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whitelist/whitelistpage.h"

#include "tests/ui/support/widgetwalk.h"
#include "ui/widgets/rowtable.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using models::BenchmarkRow;
using models::WhitelistRow;

namespace {

BenchmarkRow version(const QByteArray &instance, quint32 number, bool isInForce)
{
    return {.instance = instance,
            .instanceName = QString::fromLatin1(instance),
            .version = number,
            .previousVersion = number - 1,
            .restoredVersion = 0,
            .isInForce = isInForce,
            .time = {},
            .by = u"Ada"_s,
            .approvedBy = {},
            .reason = u"kernel update"_s,
            .ticket = {},
            .entry = 4 + number,
            .hash = {}};
}

WhitelistRow entry(const QByteArray &id, WhitelistRow::State state)
{
    return {.id = id,
            .what = u"PCR 9: File /vmlinuz"_s,
            .scope = u"every instance"_s,
            .state = state,
            .expires = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC),
            .by = u"Ada"_s,
            .time = {},
            .reason = u"two kernels"_s,
            .ticket = {}};
}

} // namespace

class WhitelistPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::WhitelistPage> m_page;

    [[nodiscard]] ui::RowTable *table(const QString &name) const
    {
        return m_page->findChild<ui::RowTable *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString lineage() const { return m_page->findChild<QLabel *>(u"lineage"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ui::WhitelistPage>();
        m_page->resize(1200, 700);
        m_page->setComparable(true);
        m_page->setBenchmarks({version("db", 1, true), version("web", 3, true), version("web", 2, false),
                               version("web", 1, false)});
        m_page->setWhitelist({entry("a", WhitelistRow::State::Active),
                              entry("b", WhitelistRow::State::Expired),
                              entry("c", WhitelistRow::State::Revoked)});
        m_page->show();
        m_page->takeFocus();
    }

    void lineageSaysWhereTheValuesComeFrom()
    {
        QTest::keyClick(table(u"benchmarkTable"_s), Qt::Key_Down);
        QVERIFY(lineage().contains(u"Version 3 of web is in force."_s));
        QVERIFY(lineage().contains(u"Ada"_s));
        QVERIFY(lineage().contains(u"It replaced version 2."_s));
        QVERIFY(lineage().contains(u"kernel update"_s));
        QVERIFY(!button(u"restoreVersion"_s)->isEnabled());
        QTest::keyClick(table(u"benchmarkTable"_s), Qt::Key_Down);
        QVERIFY(lineage().contains(u"no longer in force"_s));
        QVERIFY(button(u"restoreVersion"_s)->isEnabled());
    }

    void undoByKeyboard()
    {
        const QSignalSpy undone(m_page.get(), &ui::WhitelistPage::restoreRequested);
        m_page->showInstance("web");
        QTest::keyClick(table(u"benchmarkTable"_s), Qt::Key_Down);
        button(u"restoreVersion"_s)->setFocus();
        QTest::keyClick(button(u"restoreVersion"_s), Qt::Key_Space);
        QCOMPARE(undone.size(), 1);
        QCOMPARE(undone[0][0].toByteArray(), QByteArray("web"));
        QCOMPARE(undone[0][1].toUInt(), 2U);
    }

    void oneVersionIsComparedWithWhatItReplaced()
    {
        const QSignalSpy compared(m_page.get(), &ui::WhitelistPage::compareRequested);
        table(u"benchmarkTable"_s)->selectRow(1);
        button(u"compareVersions"_s)->click();
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared[0][1].toUInt(), 2U);
        QCOMPARE(compared[0][2].toUInt(), 3U);
        table(u"benchmarkTable"_s)->selectRow(0);
        QVERIFY(!button(u"compareVersions"_s)->isEnabled());
    }

    void twoVersionsOfOneInstanceAreCompared()
    {
        const QSignalSpy compared(m_page.get(), &ui::WhitelistPage::compareRequested);
        auto *versions = table(u"benchmarkTable"_s)->selectionModel();
        const auto select = [&](int row) {
            versions->select(table(u"benchmarkTable"_s)->model()->index(row, 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        versions->clear();
        select(1);
        select(3);
        button(u"compareVersions"_s)->click();
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared[0][1].toUInt(), 1U);
        QCOMPARE(compared[0][2].toUInt(), 3U);
        versions->clear();
        select(0);
        select(1);
        QVERIFY(!button(u"compareVersions"_s)->isEnabled());
    }

    void oneInstanceOrAll()
    {
        m_page->showInstance("web");
        QCOMPARE(table(u"benchmarkTable"_s)->model()->rowCount(), 3);
        QVERIFY(button(u"showAllBenchmarks"_s)->isVisible());
        button(u"showAllBenchmarks"_s)->click();
        QCOMPARE(table(u"benchmarkTable"_s)->model()->rowCount(), 4);
        QVERIFY(!button(u"showAllBenchmarks"_s)->isVisible());
    }

    void entriesAreRevokedOnce()
    {
        const QSignalSpy revoked(m_page.get(), &ui::WhitelistPage::revokeRequested);
        m_page->showTab(ui::WhitelistPage::Whitelist);
        table(u"whitelistTable"_s)->selectRow(0);
        button(u"revokeEntry"_s)->click();
        QCOMPARE(revoked.size(), 1);
        QCOMPARE(revoked[0][0].toByteArray(), QByteArray("a"));
        table(u"whitelistTable"_s)->selectRow(2);
        QVERIFY(!button(u"revokeEntry"_s)->isEnabled());
    }

    void anExpiredEntrySaysSo()
    {
        const auto *model = table(u"whitelistTable"_s)->model();
        QVERIFY(
            model->index(1, models::WhitelistModel::StateColumn).data().toString().startsWith(u"Expired"_s));
    }

    void withoutAnythingItSaysWhatWouldBeHere()
    {
        m_page->setBenchmarks({});
        m_page->setWhitelist({});
        QVERIFY(m_page->findChild<QWidget *>(u"noBenchmarks"_s)->isVisible());
        m_page->findChild<QTabBar *>(u"whitelistTabs"_s)->setCurrentIndex(ui::WhitelistPage::Whitelist);
        QVERIFY(m_page->findChild<QWidget *>(u"noWhitelist"_s)->isVisible());
    }

    void everyControlHasANameAndShowsTextToTheLetter()
    {
        for (const QPushButton *control : m_page->findChildren<QPushButton *>())
            QVERIFY2(!control->isVisible() || !control->accessibleName().isEmpty(),
                     qPrintable(control->objectName()));
        QCOMPARE(test::unsafePlaces(*m_page, u"<b>"_s), QStringList());
    }
};

QTEST_MAIN(WhitelistPageTest)
#include "tst_whitelistpage.moc"
