// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instancepage.h"

#include "tests/ui/support/instancerows.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/widgets/chain/chainview.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using evidence::Stage;
using models::RegistersModel;

class InstancePageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::InstancePage> m_page;

    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] ui::RowTable *registers() const { return find<ui::RowTable>(u"measuredRegisters"_s); }
    [[nodiscard]] ui::ChainView *chain() const { return find<ui::ChainView>(u"instanceChain"_s); }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ui::InstancePage>();
        m_page->setClock([] { return test::instancesNow(); });
        m_page->resize(1200, 760);
        m_page->setWaysOn(true, true);
        m_page->setInstance(test::changedInstance());
        m_page->setBoots(test::someBoots());
        m_page->setExceptions(test::someExceptions());
        m_page->setBoot(test::changedBoot());
        m_page->show();
    }

    void theBannerTellsStatusReasonAndAge()
    {
        QCOMPARE(label(u"bannerWord"_s), u"Untrusted"_s);
        QCOMPARE(label(u"bannerAside"_s), u"Attested: 12 min ago"_s);
        QVERIFY(label(u"bannerLines"_s).contains(u"kernel update"_s));
        QVERIFY(label(u"pageText"_s).contains(u"Benchmark version 2"_s));
        const auto *banner = find<QWidget>(u"instanceBanner"_s);
        QVERIFY(banner->accessibleName().startsWith(u"Untrusted: "_s));
        QVERIFY(banner->accessibleDescription().contains(u"12 min ago"_s));
    }

    void aBootOpensWhereItsChainBreaks()
    {
        QCOMPARE(chain()->selected(), Stage::BootLoaderCommands);
        QCOMPARE(registers()->model()->rowCount(), 1);
        const auto at = [this](int column) { return registers()->model()->index(0, column); };
        QCOMPARE(at(RegistersModel::RegisterColumn).data().toString(), u"PCR 8"_s);
        QCOMPARE(at(RegistersModel::StateColumn).data().toString(), u"Changed"_s);
        QVERIFY(at(RegistersModel::ActualColumn).data() != at(RegistersModel::StandardColumn).data());
        QCOMPARE(find<ui::RowTable>(u"measuredEvents"_s)->model()->rowCount(), 3);
    }

    void laterStagesSayWhatTheyWouldBe()
    {
        chain()->select(Stage::Runtime);
        QCOMPARE(registers()->model()->index(0, RegistersModel::StateColumn).data().toString(),
                 u"Not vouched for; else: Accepted"_s);
        QVERIFY(label(u"bootPaneText"_s).endsWith(u"If that can be trusted: Accepted"_s));
        chain()->select(Stage::LoaderFiles);
        QVERIFY(label(u"bootPaneText"_s).endsWith(u"If that can be trusted: Changed"_s));
        chain()->select({});
        QCOMPARE(registers()->model()->rowCount(), 12);
    }

    void changedEventsOnly()
    {
        chain()->select({});
        auto *events = find<ui::RowTable>(u"measuredEvents"_s);
        QCOMPARE(events->model()->rowCount(), 8);
        find<QCheckBox>(u"changedEventsOnly"_s)->setChecked(true);
        QCOMPARE(events->model()->rowCount(), 5);
    }

    void bothValuesAreCopied()
    {
        registers()->selectRow(0);
        registers()->actions().constFirst()->trigger(); // Ctrl+C
        const QStringList parts = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(parts.size(), qsizetype(5));
        QCOMPARE(parts[3].size(), qsizetype(64));
        QCOMPARE(parts[4].size(), qsizetype(64));
    }

    void anotherBootIsAskedForByKeyboard()
    {
        const QSignalSpy asked(m_page.get(), &ui::InstancePage::bootRequested);
        m_page->showTab(ui::InstancePage::Boots);
        auto *boots = find<ui::RowTable>(u"bootTable"_s);
        QCOMPARE(boots->currentIndex().row(), 0);
        boots->setFocus();
        QTest::keyClick(boots, Qt::Key_Down);
        QTest::keyClick(boots, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toByteArray(), QByteArray("boot2"));
    }

    void exceptionsLeadToTheirExplanation()
    {
        const QSignalSpy asked(m_page.get(), &ui::InstancePage::exceptionRequested);
        find<QPushButton>(u"showWhy"_s)->click();
        auto *list = find<ui::RowTable>(u"instanceExceptions"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentIndex().row(), 0);
        QCOMPARE(label(u"exceptionExplanation"_s), u"The kernel was updated."_s);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toByteArray(), QByteArray("fp1"));
        const QSignalSpy approved(m_page.get(), &ui::InstancePage::approveRequested);
        auto *approve = find<QPushButton>(u"approveChanges"_s);
        approve->setFocus();
        QTest::keyClick(approve, Qt::Key_Space);
        QCOMPARE(approved.size(), 1);
        QCOMPARE(find<QTabBar>(u"instanceTabs"_s)->tabText(ui::InstancePage::Exceptions),
                 u"Exceptions (2)"_s);
    }

    void whyIsOfferedWhereThereIsAnOpenExceptionOnly()
    {
        QVERIFY(find<QPushButton>(u"showWhy"_s)->isVisible());
        auto rows = test::someExceptions();
        rows[0].state = models::InstanceExceptionRow::State::Approved;
        m_page->setExceptions(rows);
        QVERIFY(!find<QPushButton>(u"showWhy"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"approveChanges"_s)->isEnabled());
    }

    void aFirstBenchmarkIsConfirmedHere()
    {
        auto *confirm = find<QPushButton>(u"confirmBenchmark"_s);
        QVERIFY(!confirm->isVisible());
        models::InstanceHead head = test::changedInstance();
        head.benchmarkVersion = 0;
        head.canConfirmBenchmark = true;
        m_page->setInstance(head);
        QVERIFY(confirm->isVisible());
        QVERIFY(label(u"pageText"_s).contains(u"No benchmark yet"_s));
        QVERIFY(!find<QPushButton>(u"compareWithBenchmark"_s)->isEnabled());
        const QSignalSpy confirmed(m_page.get(), &ui::InstancePage::confirmBenchmarkRequested);
        confirm->setFocus();
        QTest::keyClick(confirm, Qt::Key_Space);
        QCOMPARE(confirmed.size(), 1);
    }

    void rawEvidenceIsListed()
    {
        m_page->showTab(ui::InstancePage::Evidence);
        QCOMPARE(find<ui::RowTable>(u"instanceEvidence"_s)->model()->rowCount(), 4);
    }

    void hostileNamesAreShownToTheLetter()
    {
        models::InstanceHead head = test::changedInstance();
        head.name = u"<b>web</b>\u202E"_s;
        head.groups = {u"<b>g</b>\u0007"_s};
        m_page->setInstance(head);
        QCOMPARE(test::unsafePlaces(*m_page, u"<b>"_s), QStringList());
    }

    void everyControlHasAName()
    {
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            QVERIFY2(!button->isVisible() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        for (const ui::RowTable *table : m_page->findChildren<ui::RowTable *>())
            QVERIFY2(!table->accessibleName().isEmpty(), qPrintable(table->objectName()));
    }
};

QTEST_MAIN(InstancePageTest)
#include "tst_instancepage.moc"
