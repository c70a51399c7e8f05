// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/workflow.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace plumbline::store;
using namespace Qt::StringLiterals;

namespace {

/// How often the writer is killed; PLUMBLINE_KILLS says otherwise, e.g. at night.
int killCount()
{
    const int wanted = qEnvironmentVariableIntValue("PLUMBLINE_KILLS");
    return wanted > 0 ? wanted : 200;
}

/// What a writer has told so far.
void take(const QByteArray &output, test::Acknowledged &acknowledged)
{
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("decision "))
            acknowledged.entries.push_back(test::decisionEntry(line.mid(9).toInt()));
        else if (line.startsWith("boot "))
            acknowledged.boots.push_back(test::workflowBoot(line.mid(5).toInt()));
    }
}

/// Busy, for a wait that the scheduler rounds up would make all kills alike.
void spin(qint64 nanoseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < nanoseconds) { }
}

} // namespace

/// SIGKILL at random moments, and two writers at once (issue 4, G.3 and W-13).
class StoreKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
    void twoProcessesLoseNoUpdate();

private:
    QString writer() const { return QCoreApplication::applicationDirPath() + u"/storewriter"_s; }
};

void StoreKillsTest::nothingAcknowledgedIsLost()
{
    const QTemporaryDir folder;
    const QString url = u"sqlite:"_s + folder.filePath(u"s/test.db"_s);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    test::Acknowledged acknowledged;
    qint64 inTheMiddle = 0;
    for (int kill = 0; kill < killCount(); ++kill) {
        QProcess process;
        process.start(writer(), {url, QString::number(1'000 * kill)});
        QVERIFY(process.waitForStarted());
        // Now and then while it opens; mostly somewhere in its first decisions.
        if (kill % 8 != 0)
            QVERIFY(process.waitForReadyRead(30'000));
        spin(random.bounded(8'000'000));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const size_t before = acknowledged.entries.size();
        take(process.readAllStandardOutput(), acknowledged);
        inTheMiddle += acknowledged.entries.size() > before;
        // Every tenth time as a whole, for that takes the longer the more is in it.
        if (kill % 10 == 9 || kill + 1 == killCount()) {
            const auto store = openStore(url);
            QVERIFY(store);
            const QStringList faults = test::faultsOf(**store, acknowledged);
            QVERIFY2(faults.isEmpty(), qPrintable(u"kill %1: "_s.arg(kill) + faults.join(u"; "_s)));
        }
    }
    qInfo("%d kills, %lld of them after a decision, %zu decisions", killCount(), inTheMiddle,
          acknowledged.entries.size());
    QCOMPARE_GE(inTheMiddle, killCount() / 2);
}

void StoreKillsTest::twoProcessesLoseNoUpdate()
{
    constexpr int count = 50;
    const QTemporaryDir folder;
    const QString url = u"sqlite:"_s + folder.filePath(u"s/test.db"_s);
    QVERIFY(openStore(url));
    QProcess first;
    QProcess second;
    first.start(writer(), {url, u"1"_s, QString::number(count)});
    second.start(writer(), {url, u"1001"_s, QString::number(count)});
    for (QProcess *process : {&first, &second}) {
        QVERIFY(process->waitForFinished(60'000));
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    }
    const auto store = openStore(url);
    QVERIFY(store);
    QCOMPARE((*store)->entries(0).value().size(), size_t(2 * count));
    for (QProcess *process : {&first, &second}) {
        test::Acknowledged acknowledged;
        take(process->readAllStandardOutput(), acknowledged);
        QCOMPARE(acknowledged.entries.size(), size_t(count));
        QCOMPARE(test::faultsOf(**store, acknowledged), QStringList());
    }
}

QTEST_GUILESS_MAIN(StoreKillsTest)
#include "tst_storekills.moc"
