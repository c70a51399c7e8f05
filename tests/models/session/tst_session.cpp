// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "tests/support/fixeddesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;
using test::FixedDesk;

namespace {

std::shared_ptr<FixedDesk::Contents> someContents()
{
    auto contents = std::make_shared<FixedDesk::Contents>();
    InstanceSummary instance;
    instance.id = QByteArray(trust::instanceIdSize, 'i');
    instance.name = u"web-1"_s;
    contents->view.instances.push_back(instance);
    contents->operatorId = "ada";
    contents->passphrase = "correct horse";
    return contents;
}

void openFixed(Session &session, const std::shared_ptr<FixedDesk::Contents> &contents)
{
    session.openDesk(u"sqlite:/fixed"_s, [contents] {
        return Outcome<std::unique_ptr<Desk>>(std::make_unique<FixedDesk>(contents));
    });
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensInTheBackground();
    void saysWhyItCannotOpen();
    void unlocksAndLocks();
    void answersOnTheReceiversThread();
    void aClosedSessionRefuses();
    void closingDropsWhatIsUnderWay();
};

void SessionTest::opensInTheBackground()
{
    Session session;
    QSignalSpy changed(&session, &Session::changed);
    openFixed(session, someContents());
    QCOMPARE(session.state(), Session::State::Opening);
    QVERIFY(changed.wait());
    QCOMPARE(session.state(), Session::State::Ready);
    QCOMPARE(session.view()->instances.size(), size_t(1));
}

void SessionTest::saysWhyItCannotOpen()
{
    Session session;
    QSignalSpy stateChanged(&session, &Session::stateChanged);
    session.openDesk(u"sqlite:/no"_s,
                     [] { return Outcome<std::unique_ptr<Desk>>(refuse("store.cannot-open")); });
    QTRY_COMPARE(session.state(), Session::State::Failed);
    QCOMPARE(session.error().code, u"store.cannot-open"_s);
    QVERIFY(session.view());
}

void SessionTest::unlocksAndLocks()
{
    Session session;
    openFixed(session, someContents());
    QSignalSpy operatorChanged(&session, &Session::operatorChanged);
    auto wrong = session.unlock({}, "guess");
    QTRY_VERIFY(wrong.isFinished());
    QCOMPARE(wrong.result().error().code, u"key.wrong-passphrase"_s);
    QVERIFY(!session.isUnlocked());
    session.unlock({}, "correct horse");
    QVERIFY(operatorChanged.wait());
    QCOMPARE(session.me(), QByteArray("ada"));
    session.lock();
    QVERIFY(operatorChanged.wait());
    QVERIFY(!session.isUnlocked());
}

void SessionTest::answersOnTheReceiversThread()
{
    const auto contents = someContents();
    Session session;
    openFixed(session, contents);
    QThread *thread = nullptr;
    session.approve({}, {.reason = u"planned"_s, .ticket = {}, .expires = {}})
        .then(this, [&](const Outcome<DecisionResult> &result) {
            QVERIFY(result);
            thread = QThread::currentThread();
        });
    QTRY_COMPARE(thread, QThread::currentThread());
    QCOMPARE(contents->approved.size(), size_t(1));
}

void SessionTest::aClosedSessionRefuses()
{
    Session session;
    auto answer = session.boots("i");
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().code, u"session.closed"_s);
}

void SessionTest::closingDropsWhatIsUnderWay()
{
    Session session;
    openFixed(session, someContents());
    auto answer = session.boots("i");
    session.close();
    QVERIFY(!session.isBusy());
    QCoreApplication::processEvents();
    QVERIFY(answer.isCanceled() || answer.isFinished());
    QCOMPARE(session.state(), Session::State::Closed);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
