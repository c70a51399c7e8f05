// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "models/overview/instancesmodel.h"
#include "models/samples/samplestore.h"
#include "ui/dialogs/formdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/page.h"
#include "ui/overview/instancespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/widgets/chain/chainview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using models::InstancesModel;
using models::InstanceStatus;
using models::Session;

namespace {

constexpr int patience = 60'000; // ms, for a key to be unlocked and boots to be judged

} // namespace

/// The console on the sample store, which is made anew for each test in a folder of its own.
class StoreConsoleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Console> m_console;

    [[nodiscard]] ui::MainWindow &window() const { return m_console->window(); }
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return window().findChild<T *>(name);
    }
    [[nodiscard]] QAbstractItemModel *instances() const
    {
        return find<QTableView>(u"instanceTable"_s)->model();
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < instances()->rowCount(); ++row) {
            if (instances()->index(row, InstancesModel::NameColumn).data().toString() == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] InstanceStatus statusOf(const QString &name) const
    {
        return InstanceStatus(instances()->index(rowOf(name), 0).data(InstancesModel::StatusRole).toInt());
    }
    void openSamples()
    {
        find<QAction>(u"actionSampleStore"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_console->session().state(), Session::State::Ready, patience);
    }
    void openInstance(const QString &name)
    {
        auto *table = find<QTableView>(u"instanceTable"_s);
        table->selectRow(rowOf(name));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!find<ui::ChainView>(u"instanceChain"_s)->chain().stages.empty(), patience);
    }
    /// What has a form dialog open is typed into it, and confirmed by Return.
    void unlock()
    {
        QTRY_VERIFY(find<QDialog>(u"unlockDialog"_s));
        auto *password = find<QLineEdit>(u"unlockPassword"_s);
        QTest::keyClicks(password, QString::fromLatin1(models::samplePassphrase()));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->session().isUnlocked(), patience);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
        m_console = std::make_unique<app::Console>(*qApp, m_folder->filePath(u"settings.ini"_s));
        m_console->makeWindow();
        window().show();
    }

    void cleanup()
    {
        m_console.reset();
        m_folder.reset();
    }

    void theRailLeadsThroughThePages()
    {
        QStringList pages;
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith(u"rail_"_s))
                pages += button->objectName().mid(5);
        }
        QCOMPARE(pages,
                 QStringList({u"startPage"_s, u"instancesPage"_s, u"reviewPage"_s, u"whitelistPage"_s,
                              u"ledgerPage"_s, u"operatorsPage"_s}));
    }

    void noStoreIsMadeUnasked()
    {
        QVERIFY(!m_console->hasOwnStore());
        find<QAbstractButton>(u"rail_instancesPage"_s)->click();
        QVERIFY(find<QWidget>(u"overviewNothing"_s)->isVisible());
        QVERIFY(!m_console->hasOwnStore());
    }

    void theFirstAdministratorStartsTheOwnStore()
    {
        find<QAbstractButton>(u"rail_operatorsPage"_s)->click();
        QTest::keyClick(find<QPushButton>(u"keyButton"_s), Qt::Key_Space);
        QVERIFY(find<QDialog>(u"firstStartDialog"_s));
        QTest::keyClicks(find<QLineEdit>(u"firstName"_s), u"Ada"_s);
        QTest::keyClicks(find<QLineEdit>(u"firstPassword"_s), u"correct horse"_s);
        QTest::keyClicks(find<QLineEdit>(u"firstPasswordAgain"_s), u"correct horse"_s);
        const QString keyFile = find<QLineEdit>(u"firstKeyFile"_s)->text();
        QTest::keyClick(find<QLineEdit>(u"firstPasswordAgain"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->session().isUnlocked(), patience);
        QVERIFY(QFile::exists(keyFile));
        QVERIFY(m_console->hasOwnStore());
        QCOMPARE(find<QTableView>(u"operatorTable"_s)->model()->rowCount(), 1);
        QCOMPARE(find<QTableView>(u"ledgerTable"_s)->model()->rowCount(), 1);
        QVERIFY(!find<QLabel>(u"storeMark"_s)->isVisible());
    }

    void droppedEvidenceBecomesAnInstance()
    {
        const QString folder = QStringLiteral(PLUMBLINE_SAMPLES "/baseline");
        QFile nonce(folder + u"/nonce.hex"_s);
        QVERIFY(nonce.open(QIODevice::ReadOnly));
        find<QAbstractButton>(u"rail_instancesPage"_s)->click();
        Q_EMIT find<ui::OverviewPage>(u"overviewPage"_s)->filesDropped({folder});
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"firstStartDialog"_s), patience);
        for (const auto &[field, text] : {std::pair{u"firstName"_s, u"Ada"_s},
                                          {u"firstPassword"_s, u"correct horse"_s},
                                          {u"firstPasswordAgain"_s, u"correct horse"_s}})
            find<QLineEdit>(field)->setText(text);
        QTest::keyClick(find<QLineEdit>(u"firstName"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"addInstanceDialog"_s), patience);
        QVERIFY(find<QLabel>(u"attestationKeyName"_s)->text().startsWith(u"000b"_s));
        find<QLineEdit>(u"instanceName"_s)->setText(u"lab <b>machine</b>"_s);
        find<QLineEdit>(u"instanceNonce"_s)->setText(QString::fromLatin1(nonce.readAll().trimmed()));
        auto *confirm = find<QDialog>(u"addInstanceDialog"_s)->findChild<QPushButton *>(u"formConfirm"_s);
        QVERIFY(!confirm->isEnabled()); // nobody has vouched for the key
        find<QAbstractButton>(u"vouchForKey"_s)->click();
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(instances()->rowCount(), 1, patience);
        auto *benchmark = find<QPushButton>(u"confirmBenchmark"_s);
        QTRY_VERIFY_WITH_TIMEOUT(benchmark->isVisible(), patience); // verified: it can become one
        QCOMPARE(instances()->index(0, 0).data().toString(), u"lab <b>machine</b>"_s);
        QCOMPARE(InstanceStatus(instances()->index(0, 0).data(InstancesModel::StatusRole).toInt()),
                 InstanceStatus::Unverified);
    }

    void theSampleStoreIsMarkedAsSuch()
    {
        find<QPushButton>(u"startSampleStore"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_console->session().state(), Session::State::Ready, patience);
        QCOMPARE(window().currentPage()->objectName(), u"instancesPage"_s);
        QVERIFY(window().windowTitle().contains(u"Sample store"_s));
        QVERIFY(find<QLabel>(u"storeMark"_s)->isVisible());
        QCOMPARE(instances()->rowCount(), 5);
        QCOMPARE(statusOf(u"sample-database"_s), InstanceStatus::Trusted);
        QCOMPARE(statusOf(u"sample-web"_s), InstanceStatus::Untrusted);
        QCOMPARE(statusOf(u"sample-gateway"_s), InstanceStatus::Untrusted);
        QCOMPARE(statusOf(u"sample-kiosk"_s), InstanceStatus::Untrusted);
        QCOMPARE(statusOf(u"sample-build"_s), InstanceStatus::Unverified);
    }

    void aKernelUpdateBreaksTheChainWhereItHappened()
    {
        openSamples();
        openInstance(u"sample-web"_s);
        const models::Chain &chain = find<ui::ChainView>(u"instanceChain"_s)->chain();
        const auto broken
            = std::ranges::find(chain.stages, models::TrustState::Changed, &models::ChainStage::state);
        QVERIFY(broken != chain.stages.end());
        for (auto stage = chain.stages.begin(); stage != broken; ++stage)
            QCOMPARE(stage->state, models::TrustState::Accepted);
        for (auto stage = broken + 1; stage != chain.stages.end(); ++stage) {
            QCOMPARE(stage->state, models::TrustState::NotVouchedFor);
            QVERIFY(stage->otherwise);
        }
        QCOMPARE(find<ui::ChainView>(u"instanceChain"_s)->selected(), broken->stage);
        QVERIFY(find<QTableView>(u"measuredRegisters"_s)->model()->rowCount() > 0);
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QVERIFY(find<QTableView>(u"instanceTable"_s)->isVisible());
    }

    void aBenchmarkIsConfirmedByKeyboardAlone()
    {
        openSamples();
        openInstance(u"sample-build"_s);
        auto *confirm = find<QPushButton>(u"confirmBenchmark"_s);
        QTRY_VERIFY(confirm->isVisible());
        confirm->setFocus();
        QTest::keyClick(confirm, Qt::Key_Space);
        unlock();
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"reasonDialog"_s), patience);
        auto *reason = find<QLineEdit>(u"reasonLine"_s);
        QTest::keyClicks(reason, u"as installed"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(u"sample-build"_s), InstanceStatus::Trusted, patience);
        auto *ledger = find<QTableView>(u"ledgerTable"_s)->model();
        QVERIFY(ledger->index(0, 3).data().toString().contains(u"sample-build"_s));
        QCOMPARE(ledger->index(0, 4).data().toString(), u"as installed"_s);
    }

    /// The whole path, red bead to green, by keyboard alone.
    void aRedBeadIsExplainedApprovedAndGreen()
    {
        openSamples();
        openInstance(u"sample-web"_s);
        auto *why = find<QPushButton>(u"showWhy"_s);
        QTRY_VERIFY(why->isVisible());
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Space);
        const QString explanation = find<QLabel>(u"exceptionExplanation"_s)->text();
        QVERIFY2(explanation.contains(u"kernel"_s, Qt::CaseInsensitive), qPrintable(explanation));
        auto *approve = find<QPushButton>(u"approveChanges"_s);
        approve->setFocus();
        QTest::keyClick(approve, Qt::Key_Space);
        unlock();
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"reasonDialog"_s), patience);
        const QStringList facts = find<QLabel>(u"reasonFacts"_s)->text().split(u'\n');
        QVERIFY(facts.filter(u"Become trusted: 1;"_s).size() == 1);
        QVERIFY(facts.filter(u"Accepted: PCR 4"_s).size() > 0);
        auto *reason = find<QLineEdit>(u"reasonLine"_s);
        QTest::keyClicks(reason, u"planned kernel update"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(u"sample-web"_s), InstanceStatus::Trusted, patience);
        const auto isGreen = [this] {
            const auto &stages = find<ui::ChainView>(u"instanceChain"_s)->chain().stages;
            return std::ranges::all_of(stages, [](const models::ChainStage &stage) {
                return stage.state == models::TrustState::Accepted;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGreen(), patience);
        QVERIFY(find<QTableView>(u"benchmarkTable"_s)->model()->rowCount() > 4); // one version more
    }

    void aBootKitNeedsASecondOperator()
    {
        openSamples();
        openInstance(u"sample-gateway"_s);
        find<QPushButton>(u"approveChanges"_s)->click();
        unlock();
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"reasonDialog"_s), patience);
        QCOMPARE(find<QPushButton>(u"formConfirm"_s)->text(), u"Ask a second operator"_s);
        auto *reason = find<QLineEdit>(u"reasonLine"_s);
        QTest::keyClicks(reason, u"I think so"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>(u"requestTable"_s)->model()->rowCount(), 1, patience);
        QCOMPARE(statusOf(u"sample-gateway"_s), InstanceStatus::Untrusted);
        QVERIFY(!find<QPushButton>(u"approveRequest"_s)->isEnabled()); // nobody approves their own
    }

    void aWrongPasswordIsSaidInTheDialog()
    {
        openSamples();
        find<QAction>(u"actionUnlockKey"_s)->trigger();
        auto *password = find<QLineEdit>(u"unlockPassword"_s);
        QTest::keyClicks(password, u"not the password"_s);
        QTest::keyClick(password, Qt::Key_Return);
        auto *problem = find<QLabel>(u"formProblem"_s);
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patience);
        QCOMPARE(problem->text(), u"The password is wrong."_s);
        QVERIFY(!m_console->session().isUnlocked());
        unlock();
    }

    void theLedgerIsVerifiedOnDemand()
    {
        openSamples();
        find<QAbstractButton>(u"rail_ledgerPage"_s)->click();
        find<QPushButton>(u"verifyLedger"_s)->click();
        const auto word = [this] {
            return find<QWidget>(u"ledgerBanner"_s)->findChild<QLabel *>(u"bannerWord"_s)->text();
        };
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Verified"_s, patience);
    }
};

QTEST_MAIN(StoreConsoleTest)
#include "tst_storeconsole.moc"
