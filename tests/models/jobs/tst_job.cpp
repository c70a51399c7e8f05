// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;

namespace {

constexpr int longWait = 60'000;

/// Work that stands still until it may go on.
struct Gate
{
    QSemaphore started;
    QSemaphore mayGoOn;
};

auto waitingWork(const std::shared_ptr<Gate> &gate, int result)
{
    return [gate, result](QPromise<int> &promise) {
        gate->started.release();
        gate->mayGoOn.acquire();
        promise.addResult(result);
    };
}

} // namespace

class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsArriveInOrderOnTheOwnersThread();
    void latestRequestWins();
    void cancelDropsWhatIsUnderWay();
    void deadJobsDeliverNothing();
    void deliveryMayStartTheJobAgain();
    void progressOfCoreIsPassedOn();
};

void JobTest::resultsArriveInOrderOnTheOwnersThread()
{
    Job job;
    QSignalSpy finished(&job, &Job::finished);
    QList<int> results;
    bool isOwnThread = true;
    job.start<int>(
        [](QPromise<int> &promise) {
            for (int i = 0; i < 5; ++i)
                promise.addResult(i);
        },
        [&](int result) {
            results.push_back(result);
            isOwnThread = isOwnThread && QThread::currentThread() == job.thread();
        });
    QVERIFY(job.isRunning());
    QVERIFY(finished.wait(longWait));
    QCOMPARE(results, QList<int>({0, 1, 2, 3, 4}));
    QVERIFY(isOwnThread);
    QVERIFY(!job.isRunning());
}

void JobTest::latestRequestWins()
{
    Job job;
    QSignalSpy finished(&job, &Job::finished);
    const auto first = std::make_shared<Gate>();
    const auto second = std::make_shared<Gate>();
    QList<int> results;
    const auto deliver = [&](int result) { results.push_back(result); };
    job.start<int>(waitingWork(first, 1), deliver);
    first->started.acquire();
    job.start<int>(waitingWork(second, 2), deliver);
    first->mayGoOn.release();
    second->mayGoOn.release();
    QVERIFY(finished.wait(longWait));
    QCOMPARE(results, QList<int>({2}));
    QCOMPARE(finished.count(), 1);
}

void JobTest::cancelDropsWhatIsUnderWay()
{
    Job job;
    QSignalSpy finished(&job, &Job::finished);
    QSignalSpy running(&job, &Job::runningChanged);
    const auto gate = std::make_shared<Gate>();
    bool isDelivered = false;
    job.start<int>(waitingWork(gate, 1), [&](int) { isDelivered = true; });
    gate->started.acquire();
    job.cancel();
    QVERIFY(!job.isRunning());
    QCOMPARE(running.count(), 2);
    gate->mayGoOn.release();
    Job next;
    QSignalSpy nextFinished(&next, &Job::finished);
    next.start<int>([](QPromise<int> &promise) { promise.addResult(1); }, [](int) {});
    QVERIFY(nextFinished.wait(longWait));
    QVERIFY(!isDelivered);
    QCOMPARE(finished.count(), 0);
    job.cancel(); // nothing runs: nothing happens
    QCOMPARE(running.count(), 2);
}

void JobTest::deadJobsDeliverNothing()
{
    const auto gate = std::make_shared<Gate>();
    bool isDelivered = false;
    auto job = std::make_unique<Job>();
    job->start<int>(waitingWork(gate, 1), [&](int) { isDelivered = true; });
    gate->started.acquire();
    job.reset();
    gate->mayGoOn.release();
    Job next;
    QSignalSpy nextFinished(&next, &Job::finished);
    next.start<int>([](QPromise<int> &promise) { promise.addResult(1); }, [](int) {});
    QVERIFY(nextFinished.wait(longWait));
    QVERIFY(!isDelivered);
}

void JobTest::deliveryMayStartTheJobAgain()
{
    Job job;
    QSignalSpy finished(&job, &Job::finished);
    QList<int> results;
    job.start<int>([](QPromise<int> &promise) { promise.addResult(1); },
                   [&](int result) {
                       results.push_back(result);
                       job.start<int>([](QPromise<int> &promise) { promise.addResult(2); },
                                      [&](int other) { results.push_back(other); });
                   });
    QVERIFY(finished.wait(longWait));
    QCOMPARE(results, QList<int>({1, 2}));
}

void JobTest::progressOfCoreIsPassedOn()
{
    Job job;
    QSignalSpy finished(&job, &Job::finished);
    bool goesOn = false;
    job.start<bool>(
        [](QPromise<bool> &promise) {
            const Progress progress = progressOf(promise);
            const bool isWanted = progress.goOn(1, 4);
            promise.addResult(isWanted && progress.goOn(4, 4));
        },
        [&](bool result) { goesOn = result; });
    QVERIFY(finished.wait(longWait));
    QVERIFY(goesOn);
    QVERIFY(job.progress() == 0 || job.progress() == Job::progressMaximum); // throttled: maybe never told
}

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
