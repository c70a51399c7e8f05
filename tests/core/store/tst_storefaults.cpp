// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/workflow.h"
#include "tests/support/failingvfs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace plumbline::store;
using namespace Qt::StringLiterals;
using Fault = test::FailingVfs::Fault;

/// A disk that fails at each call of a scripted workflow, in four ways: what was acknowledged is there
/// afterwards, nothing is there by half, and the store can be used again (issue 4, G.3).
class StoreFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckFindsWhatIsLost();
    void theCheckFindsHalves();
    void aFullDiskIsSaidAndDoesNotLast();
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void enoughPointsWereTried();

private:
    qint64 m_points = 0;
};

void StoreFaultsTest::theCheckFindsWhatIsLost()
{
    const QTemporaryDir folder;
    test::Acknowledged acknowledged;
    const QString url = u"sqlite:"_s + folder.filePath(u"s/test.db"_s);
    test::work(url, acknowledged);
    QCOMPARE(acknowledged.entries.size(), size_t(12));
    QCOMPARE(acknowledged.boots.size(), size_t(3));
    const auto store = openStore(url);
    QVERIFY(store);
    QCOMPARE(test::faultsOf(**store, acknowledged), QStringList());
    test::Acknowledged more = acknowledged;
    more.entries.push_back("decision 99");
    QCOMPARE(test::faultsOf(**store, more), QStringList({u"lost: decision 99"_s}));
    more = acknowledged;
    more.boots.push_back(test::workflowBoot(9));
    QCOMPARE(test::faultsOf(**store, more).size(), 1);
}

void StoreFaultsTest::theCheckFindsHalves()
{
    const QTemporaryDir folder;
    test::Acknowledged acknowledged;
    const QString url = u"sqlite:"_s + folder.filePath(u"s/test.db"_s);
    test::work(url, acknowledged);
    const auto store = openStore(url);
    QVERIFY(store);
    // An entry without what it changes.
    QVERIFY((*store)->appendEntry((*store)->ledgerHead().value(), "entry"));
    const QStringList faults = test::faultsOf(**store, acknowledged);
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults[0].startsWith(u"half"_s));
}

void StoreFaultsTest::aFullDiskIsSaidAndDoesNotLast()
{
    const QTemporaryDir folder;
    test::FailingVfs vfs;
    const auto store = openStore(u"sqlite:"_s + folder.filePath(u"s/test.db"_s));
    QVERIFY(store);
    QVERIFY((*store)->addInstance(test::workflowInstance()));
    vfs.arm(Fault::DiskFull, 1);
    const auto full = test::decide(**store, 1);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, StoreError::Kind::DiskFull);
    QCOMPARE((*store)->ledgerHead().value(), trust::Head()); // what is there can still be read
    vfs.disarm();
    QVERIFY(test::decide(**store, 2));
}

void StoreFaultsTest::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("one call fails") << Fault::Once;
    QTest::newRow("the disk is gone") << Fault::FromThenOn;
    QTest::newRow("the power is gone") << Fault::PowerCut;
    QTest::newRow("the disk is full") << Fault::DiskFull;
}

void StoreFaultsTest::nothingAcknowledgedIsLost()
{
    QFETCH(Fault, fault);
    test::FailingVfs vfs;
    bool hasFailed = true;
    for (qint64 call = 1; hasFailed; ++call) {
        const QTemporaryDir folder;
        const QString url = u"sqlite:"_s + folder.filePath(u"s/test.db"_s);
        test::Acknowledged acknowledged;
        vfs.arm(fault, call);
        test::work(url, acknowledged);
        hasFailed = vfs.hasFailed();
        vfs.disarm();
        const auto store = openStore(url);
        QVERIFY2(
            store,
            qPrintable(u"call %1 does not open: "_s.arg(call) + (store ? QString() : store.error().detail)));
        const QStringList faults = test::faultsOf(**store, acknowledged);
        QVERIFY2(faults.isEmpty(), qPrintable(u"call %1: "_s.arg(call) + faults.join(u"; "_s)));
        // And it goes on.
        (void)(*store)->addInstance(test::workflowInstance());
        QVERIFY(test::decide(**store, 1000));
        m_points += hasFailed;
    }
}

void StoreFaultsTest::enoughPointsWereTried()
{
    qInfo("%lld points", m_points);
    QCOMPARE_GE(m_points, 2000);
}

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_storefaults.moc"
