// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledgerbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumbline;
using namespace plumbline::trust;
using plumbline::test::hashOfText;
using plumbline::test::LedgerBuilder;

/// A ledger as it should be: what it takes, and what follows from it.
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeByItsFirstAdministrator();
    void derivesWhatWasDecided();
    void derivesTheSameFromItsBytes();
};

void TestLedger::isMadeByItsFirstAdministrator()
{
    const LedgerBuilder builder;
    QVERIFY(builder.ledger().isIntact());
    QCOMPARE(builder.state().name, u"Tests"_s);
    QCOMPARE(builder.state().ledger.size(), ledgerIdSize);
    QCOMPARE(builder.state().operators.size(), size_t(3));
    QCOMPARE(builder.state().operators.at(builder.ada().id()).record.role, Role::Administrator);
    QCOMPARE(builder.ledger().head().sequence, quint64(2));
}

void TestLedger::derivesWhatWasDecided()
{
    LedgerBuilder builder;
    const InstanceId web = builder.addInstance(u"web-1"_s, {u"web"_s});
    QVERIFY(builder.state().instances.contains(web));
    QCOMPARE(builder.add(builder.benchmark(web, "first"), builder.bob()), ""_L1);
    QCOMPARE(builder.add(builder.benchmark(web, "second"), builder.cho()), ""_L1);
    QCOMPARE(currentBenchmark(builder.state(), web)->version, 2U);
    QCOMPARE(currentBenchmark(builder.state(), web)->benchmark, hashOfText("second"));
    QCOMPARE(currentBenchmark(builder.state(), web)->set.by, builder.cho().id());
    const WhitelistAdded added{.entries = {"an entry"_ba},
                               .scope = {.kind = Scope::Kind::Groups, .instances = {}, .groups = {u"web"_s}},
                               .decision = builder.decision()};
    QCOMPARE(builder.add(added, builder.bob()), ""_L1);
    QCOMPARE(whitelistFor(builder.state(), web, builder.now()).size(), size_t(1));
    const WhitelistRevoked revoked{.entries = {whitelistEntryId("an entry", added.scope)},
                                   .reason = u"No longer"_s};
    QCOMPARE(builder.add(revoked, builder.bob()), ""_L1);
    QCOMPARE(whitelistFor(builder.state(), web, builder.now()).size(), size_t(0));
}

void TestLedger::derivesTheSameFromItsBytes()
{
    LedgerBuilder builder(KeyAlgorithm::EcdsaP256);
    const InstanceId web = builder.addInstance(u"web-1"_s);
    QCOMPARE(builder.add(builder.benchmark(web, "first"), builder.bob()), ""_L1);
    const Ledger again = Ledger::load(builder.ledger().entries());
    QVERIFY(again.isIntact());
    QCOMPARE(again.head(), builder.ledger().head());
    QCOMPARE(again.state().operators.size(), size_t(3));
    QCOMPARE(currentBenchmark(again.state(), web)->benchmark, hashOfText("first"));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
