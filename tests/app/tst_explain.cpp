// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/plumblinectl.h"

#include <QJsonArray>
#include <QTest>

using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

Answer explain(const QStringList &arguments)
{
    return plumblinectl(QStringList{u"explain"_s} + arguments);
}

QJsonArray setsOf(const Answer &answer)
{
    return answer.json().value("changeSets"_L1).toArray();
}

QStringList causesOf(const Answer &answer)
{
    QStringList causes;
    for (const QJsonValue &set : setsOf(answer))
        causes << set["cause"_L1].toString();
    return causes;
}

} // namespace

/// `plumblinectl explain` as scripts use it, on genuine evidence.
class ExplainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsTheSamples_data()
    {
        QTest::addColumn<QStringList>("causes");
        QTest::newRow("baseline") << QStringList();
        QTest::newRow("kernel-update") << QStringList{u"kernel-update"_s};
        QTest::newRow("boot-kit") << QStringList{u"db-key-added"_s, u"unknown-boot-application"_s};
        QTest::newRow("log-tampered") << QStringList{u"log-tampered"_s};
    }

    void explainsTheSamples()
    {
        QFETCH(const QStringList, causes);
        const QString after = sample(QString::fromLatin1(QTest::currentDataTag()));
        const Answer answer = explain({sample(u"baseline"_s), after, u"--json"_s});
        QCOMPARE(answer.code, causes.isEmpty() ? 0 : 1);
        QCOMPARE(causesOf(answer), causes);
    }

    void putsEachChangeIntoOneSet()
    {
        const Answer answer = explain({sample(u"baseline"_s), sample(u"boot-kit"_s), u"--json"_s});
        const QJsonArray sets = setsOf(answer);
        QCOMPARE(answer.json().value("changes"_L1).toArray().size(), 3);
        QCOMPARE(sets[0].toObject()["changes"_L1].toArray(), (QJsonArray{0, 1}));
        QCOMPARE(sets[1].toObject()["changes"_L1].toArray(), QJsonArray{2});
        QCOMPARE(sets[1].toObject()["stage"_L1].toString(), u"boot-manager"_s);
        QCOMPARE(sets[1].toObject()["guardRails"_L1].toArray(),
                 (QJsonArray{u"not-verified"_s, u"unknown-boot-application"_s}));
        QCOMPARE(sets[0].toObject()["fingerprint"_L1].toString().size(), 64);
    }

    void printsTheSameDocumentAsCompare()
    {
        const QStringList sides{sample(u"baseline"_s), sample(u"kernel-update"_s), u"--json"_s};
        QCOMPARE(explain(sides).out, plumblinectl(QStringList{u"compare"_s} + sides).out);
    }

    void tellsPeople()
    {
        const Answer answer = explain({sample(u"baseline"_s), sample(u"boot-kit"_s)});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.contains("1. Key or hash added to db (likely), "));
        QVERIFY(answer.out.contains("    + Added to db: Lab attacker db key.\n"));
        QVERIFY(answer.out.contains("    ! An unknown boot application ran: "));
        QVERIFY(answer.out.contains("  To do: "));
        const Answer same = explain({sample(u"baseline"_s), sample(u"baseline"_s)});
        QCOMPARE(same.code, 0);
        QVERIFY(same.out.endsWith("Nothing to explain.\n"));
    }

    void saysWhenNotEverythingCouldBeCompared()
    {
        const QString log = sample(u"baseline/binary_bios_measurements"_s);
        QCOMPARE(explain({log, sample(u"baseline"_s)}).code, 2);
    }

    void refusesWhatItCannotUse()
    {
        QCOMPARE(explain({}).code, 3);
        QCOMPARE(explain({sample(u"baseline"_s)}).code, 3);
        QCOMPARE(explain({sample(u"baseline"_s), u"/nonexistent"_s}).code, 3);
        QCOMPARE(explain({u"--help"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
