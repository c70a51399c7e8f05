// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/whitelist/benchmarksmodel.h"
#include "models/whitelist/whitelistmodel.h"

#include "tests/support/ledgerbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QDateTime now(QDate(2026, 11, 24), QTime(20, 0), Qt::UTC);

QString describe(const QByteArray &entry)
{
    return u"entry "_s + QString::fromLatin1(entry);
}

trust::WhitelistItem item(const QByteArray &entry, std::optional<QDateTime> expires = {})
{
    return {.entry = entry,
            .scope = {.kind = trust::Scope::Kind::Everyone, .instances = {}, .groups = {}},
            .decision = {.shown = {},
                         .shownAt = {},
                         .reason = u"two kernels"_s,
                         .ticket = {},
                         .expires = expires,
                         .guardRails = {},
                         .changeSets = {}},
            .added = {.sequence = 4, .time = now.addDays(-3), .by = "ada", .approvedBy = {}},
            .revoked = {}};
}

} // namespace

class WhitelistModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionHasItsLineage()
    {
        test::LedgerBuilder builder;
        const trust::InstanceId web = builder.addInstance(u"web-1"_s);
        const trust::InstanceId database = builder.addInstance(u"database"_s);
        for (const char *content : {"one", "two"})
            QCOMPARE(builder.add(builder.benchmark(web, content), builder.bob()), QLatin1StringView());
        QCOMPARE(builder.add(builder.benchmark(database, "three")), QLatin1StringView());
        BenchmarksModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows(benchmarkRows(builder.state()));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(0).instanceName, u"database"_s);
        QCOMPARE(model.at(1).version, 2U);
        QVERIFY(model.at(1).isInForce);
        QVERIFY(!model.at(2).isInForce);
        QCOMPARE(model.index(1, BenchmarksModel::VersionColumn).data().toString(), u"2, in force"_s);
        QCOMPARE(model.index(1, BenchmarksModel::OriginColumn).data().toString(), u"Replaced version 1"_s);
        QCOMPARE(model.index(2, BenchmarksModel::OriginColumn).data().toString(), u"First benchmark"_s);
        const QString lineage = lineageText(model.at(1)).join(u'\n');
        QVERIFY(lineage.contains(u"Version 2 of web-1 is in force."_s));
        QVERIFY(lineage.contains(u"It replaced version 1."_s));
        QVERIFY(lineage.contains(model.at(1).by));
        QVERIFY(lineage.contains(u"Ledger entry %1"_s.arg(model.at(1).entry)));
        model.setInstance(web);
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(u"in force"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void anUndoIsAVersionOfItsOwn()
    {
        test::LedgerBuilder builder;
        const trust::InstanceId web = builder.addInstance(u"web-1"_s);
        for (const char *content : {"one", "two"})
            QCOMPARE(builder.add(builder.benchmark(web, content)), QLatin1StringView());
        trust::BenchmarkRestored undo{.instance = web,
                                      .version = 3,
                                      .previousVersion = 2,
                                      .restoredVersion = 1,
                                      .benchmark = builder.state().benchmarks.at(web).front().benchmark,
                                      .decision = builder.decision()};
        QCOMPARE(builder.add(undo), QLatin1StringView());
        const std::vector<BenchmarkRow> rows = benchmarkRows(builder.state());
        QCOMPARE(rows.front().restoredVersion, 1U);
        QVERIFY(lineageText(rows.front()).join(u'\n').contains(u"those of version 1"_s));
        BenchmarksModel model;
        model.setRows(rows);
        QCOMPARE(model.index(0, BenchmarksModel::OriginColumn).data().toString(), u"Undo: version 1 again"_s);
    }

    void expiredEntriesSaySo()
    {
        trust::LedgerState state;
        state.latestTime = now;
        state.whitelist["a"] = item("a", now.addDays(-1));
        state.whitelist["b"] = item("b");
        state.whitelist["c"] = item("c", now.addDays(5));
        state.whitelist["d"] = item("d");
        state.whitelist["d"].revoked
            = trust::Provenance{.sequence = 9, .time = now, .by = {}, .approvedBy = {}};
        WhitelistModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows(whitelistRows(state, now, describe));
        QStringList states;
        for (int row = 0; row < model.rowCount(); ++row)
            states += model.index(row, WhitelistModel::StateColumn).data().toString().section(u' ', 0, 0);
        QCOMPARE(states, QStringList({u"Until"_s, u"Until"_s, u"Expired"_s, u"Revoked"_s}));
        QCOMPARE(model.index(2, WhitelistModel::WhatColumn).data().toString(), u"entry a"_s);
        QCOMPARE(model.index(0, WhitelistModel::ScopeColumn).data().toString(), u"every instance"_s);
    }

    void aClockThatWasSetBackRevivesNothing()
    {
        trust::LedgerState state;
        state.latestTime = now;
        state.whitelist["a"] = item("a", now.addDays(-1));
        QCOMPARE(whitelistRows(state, now.addDays(-10), describe).front().state,
                 WhitelistRow::State::Expired);
    }

    void bothApproversAreNamed()
    {
        trust::LedgerState state;
        state.whitelist["a"] = item("a");
        state.whitelist["a"].added.approvedBy = "bob";
        QVERIFY(whitelistRows(state, now, describe).front().by.contains(u" and "_s));
    }
};

QTEST_GUILESS_MAIN(WhitelistModelTest)
#include "tst_whitelistmodel.moc"
