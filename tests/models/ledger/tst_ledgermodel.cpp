// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgermodel.h"

#include "models/text/actiontext.h"
#include "models/text/ledgerproblemtext.h"
#include "tests/support/actionsamples.h"
#include "tests/support/ledgerbuilder.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

class LedgerModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsInWords()
    {
        test::LedgerBuilder builder;
        const trust::InstanceId web = builder.addInstance(u"web-1"_s);
        QCOMPARE(builder.add(builder.benchmark(web, "one")), QLatin1StringView());
        QCOMPARE(builder.add(builder.benchmark(web, "two"), builder.bob()), QLatin1StringView());
        LedgerModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows(ledgerRows(builder.ledger()));
        QCOMPARE(size_t(model.rowCount()), builder.ledger().entries().size());
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, LedgerModel::ActionColumn),
                 u"Sets the benchmark of web-1 to version 2, which replaces version 1"_s);
        QCOMPARE(cell(1, LedgerModel::ActionColumn), u"Sets the benchmark of web-1 to version 1"_s);
        QVERIFY(cell(0, LedgerModel::OperatorColumn) != cell(1, LedgerModel::OperatorColumn));
        QVERIFY(!cell(0, LedgerModel::ReasonColumn).isEmpty());
        const int last = model.rowCount() - 1;
        QVERIFY(cell(last, LedgerModel::ActionColumn).startsWith(u"Creates the ledger"_s));
        QCOMPARE(model.at(last).sequence, quint64(0));
        for (int row = 0; row <= last; ++row)
            QVERIFY(model.index(row, 0).data(LedgerModel::IsValidRole).toBool());
    }

    void aForgedEntrySaysSo()
    {
        test::LedgerBuilder builder;
        builder.addInstance(u"web-1"_s);
        builder.addInstance(u"web-2"_s);
        std::vector<QByteArray> entries = builder.ledger().entries();
        QByteArray &forged = entries[entries.size() - 2];
        forged[forged.size() - 1] = char(forged.back() ^ 1);
        const trust::Ledger ledger = trust::Ledger::load(entries);
        QVERIFY(!ledger.isIntact());
        LedgerModel model;
        model.setRows(ledgerRows(ledger));
        const QModelIndex there = model.index(1, LedgerModel::ActionColumn);
        QVERIFY(!there.data(LedgerModel::IsValidRole).toBool());
        QVERIFY2(there.data().toString().startsWith(u"Not valid: "_s), qPrintable(there.data().toString()));
        QVERIFY(model.index(2, 0).data(LedgerModel::IsValidRole).toBool());
    }

    void everyActionHasASentence()
    {
        test::LedgerBuilder builder;
        QVERIFY(test::addEveryKind(builder));
        std::set<size_t> kinds;
        for (const QByteArray &bytes : builder.ledger().entries()) {
            const auto action = trust::decodeAction(trust::decodeEntry(bytes)->action);
            QVERIFY(action);
            const QString sentence = actionText(*action, builder.state());
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
            kinds.insert(action->index());
        }
        QVERIFY(kinds.size() >= 20);
    }

    /// Codes are literals in core/trust; a new one needs a sentence.
    void everyProblemHasASentence()
    {
        static const QRegularExpression literal(u"\"(ledger\\.[a-z-]+)\"_L1"_s);
        int found = 0;
        QDirIterator files(QStringLiteral(PLUMBLINE_TRUST), {u"*.cpp"_s});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString code = matches.next().captured(1);
                QVERIFY2(std::ranges::any_of(ledgerProblemCodes(),
                                             [&](QLatin1StringView known) { return code == known; }),
                         qPrintable(code));
                ++found;
            }
        }
        QVERIFY(found > 30);
    }

    void hostileTextIsMadeSafe()
    {
        const trust::LedgerProblem problem{.code = "ledger.name"_L1, .sequence = 3, .detail = u"a\u202Eb"_s};
        QVERIFY(ledgerProblemText(problem).contains(u"⟨U+202E⟩"_s));
        const trust::Action action = trust::InstanceAdded{.id = "x", .name = u"web\u200B"_s};
        QVERIFY(actionText(action, {}).contains(u"⟨U+200B⟩"_s));
        const trust::Action revoked = trust::WhitelistRevoked{.entries = {}, .reason = u"r\u0007"_s};
        QVERIFY(!actionReason(revoked).contains(u'\u0007'));
    }

    void scopesAreNamed()
    {
        test::LedgerBuilder builder;
        trust::Scope scope;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            scope.instances.push_back(builder.addInstance(name));
        QVERIFY(scopeText(builder.state(), scope).endsWith(u"and 2 more"_s));
        QCOMPARE(
            scopeText(builder.state(), {.kind = trust::Scope::Kind::Everyone, .instances = {}, .groups = {}}),
            u"every instance"_s);
        QCOMPARE(scopeText(builder.state(),
                           {.kind = trust::Scope::Kind::Groups, .instances = {}, .groups = {u"servers"_s}}),
                 u"group servers"_s);
    }
};

QTEST_GUILESS_MAIN(LedgerModelTest)
#include "tst_ledgermodel.moc"
