// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/openlogs.h"

#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;
using test::waitUntilIdle;

namespace {

bool hasProblem(const ReviewLog &log, QLatin1StringView code)
{
    const auto &problems = log.snapshot().problems;
    return problems && std::ranges::count(*problems, code, &Problem::code) > 0;
}

} // namespace

class ReviewDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsAreReadReplayedAndChecked();
    void severalLogsAddUp();
    void filesThatAreNoLogsFail_data();
    void filesThatAreNoLogsFail();
    void oneBadFileLeavesTheOthers();
    void openFilesAreReadAgain();
    void logsAreReadAsAnotherFormat();
    void cancelledLogsSaySo();
    void logsAreClosed();
    void documentsMayEndWhileTheyRead();

private:
    test::LogFolder m_folder;
};

void ReviewDocumentTest::logsAreReadReplayedAndChecked()
{
    ReviewDocument document;
    QSignalSpy content(&document, &ReviewDocument::contentChanged);
    QSignalSpy replay(&document, &ReviewDocument::replayChanged);
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes())});
    QCOMPARE(document.logCount(), 1);
    QCOMPARE(document.logAt(0).state(), ReviewLog::State::Loading);
    QVERIFY(document.isBusy());
    QVERIFY(waitUntilIdle(document));
    const ReviewLog &log = document.logAt(0);
    QCOMPARE(log.state(), ReviewLog::State::Ready);
    QCOMPARE(log.snapshot().name, u"boot.log"_s);
    QCOMPARE(log.snapshot().size(), 12);
    QCOMPARE(qint64(log.snapshot().checks->size()), 12);
    QCOMPARE(log.snapshot().replay->banks.size(), size_t(2));
    QVERIFY(hasProblem(log, "event.digest-mismatch"_L1));
    QCOMPARE(content.count(), 2); // emptied, read
    QCOMPARE(replay.count(), 1);
    QCOMPARE(document.progress(), int(Job::progressMaximum));
}

void ReviewDocumentTest::severalLogsAddUp()
{
    ReviewDocument document;
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes()),
                   m_folder.write(u"ima.list"_s, test::ImaListBuilder().addMany(5).bytes())});
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(document.logCount(), 2);
    const ChainCounts stages = document.stages();
    QCOMPARE(stages[size_t(evidence::Stage::BootLoaderCommands)].events, 2);
    QCOMPARE(stages[size_t(evidence::Stage::BootLoaderCommands)].problems, 1);
    QCOMPARE(stages[size_t(evidence::Stage::Runtime)].events, 5);
    // The list's boot_aggregate is not that of the boot log; alone it has nothing to be compared with.
    QCOMPARE(stages[size_t(evidence::Stage::Runtime)].problems, 1);
    document.close(0);
    QCOMPARE(document.stages()[size_t(evidence::Stage::Runtime)].problems, 0);
}

void ReviewDocumentTest::filesThatAreNoLogsFail_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ParseError::Kind>("kind");
    QTest::newRow("missing") << u"/no/such/file"_s << ParseError::Kind::Io;
    QTest::newRow("folder") << u"/"_s << ParseError::Kind::Unsupported;
    QTest::newRow("device") << u"/dev/zero"_s << ParseError::Kind::Unsupported;
    QTest::newRow("empty") << m_folder.write(u"empty"_s, {}) << ParseError::Kind::Truncated;
    QTest::newRow("no log") << m_folder.write(u"noise"_s, "no log at all, only words")
                            << ParseError::Kind::Unsupported;
}

void ReviewDocumentTest::filesThatAreNoLogsFail()
{
    QFETCH(QString, path);
    ReviewDocument document;
    document.open({path});
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(document.logAt(0).state(), ReviewLog::State::Failed);
    QVERIFY(document.logAt(0).error().has_value());
    QTEST(document.logAt(0).error()->kind, "kind");
    QCOMPARE(document.logAt(0).snapshot().size(), 0);
}

void ReviewDocumentTest::oneBadFileLeavesTheOthers()
{
    ReviewDocument document;
    document.open({m_folder.write(u"noise"_s, "no log at all, only words"),
                   m_folder.write(u"boot.log"_s, test::bootLogBytes())});
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(document.logAt(0).state(), ReviewLog::State::Failed);
    QCOMPARE(document.logAt(1).state(), ReviewLog::State::Ready);
}

void ReviewDocumentTest::openFilesAreReadAgain()
{
    const QString path = m_folder.write(u"growing.log"_s, test::bootLogBytes());
    ReviewDocument document;
    document.open({path});
    QVERIFY(waitUntilIdle(document));
    const auto before = document.logAt(0).snapshot().log;
    m_folder.write(u"growing.log"_s, test::EventLogBuilder::agile().separators().bytes());
    document.open({path});
    QCOMPARE(document.logCount(), 1);
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(document.logAt(0).snapshot().size(), 9);
    QVERIFY(!hasProblem(document.logAt(0), "event.digest-mismatch"_L1));
    QCOMPARE(before->size(), 12); // who holds the old one may go on using it
}

void ReviewDocumentTest::logsAreReadAsAnotherFormat()
{
    ReviewDocument document;
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes())});
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(document.logAt(0).snapshot().log->format, evidence::LogFormat::TcgCryptoAgile);
    document.openAs(0, evidence::LogFormat::TcgSha1);
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(document.logAt(0).snapshot().log->format, evidence::LogFormat::TcgSha1);
    QVERIFY(!document.logAt(0).snapshot().problems->empty());
}

void ReviewDocumentTest::cancelledLogsSaySo()
{
    ReviewDocument document;
    document.open({m_folder.write(u"ima.list"_s, test::ImaListBuilder().addMany(50'000).bytes())});
    document.cancel();
    QVERIFY(!document.isBusy());
    QCOMPARE(document.logAt(0).state(), ReviewLog::State::Cancelled);
    QCOMPARE(document.logAt(0).error()->kind, ParseError::Kind::Cancelled);
    document.cancel(); // once more is no harm
    document.open({document.logAt(0).path()});
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(document.logAt(0).state(), ReviewLog::State::Ready);
    QCOMPARE(document.logAt(0).snapshot().size(), 50'000);
}

void ReviewDocumentTest::logsAreClosed()
{
    ReviewDocument document;
    QSignalSpy logs(&document, &ReviewDocument::logsChanged);
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes()),
                   m_folder.write(u"ima.list"_s, test::ImaListBuilder().addMany(5).bytes())});
    QVERIFY(waitUntilIdle(document));
    document.close(0);
    QCOMPARE(document.logCount(), 1);
    QCOMPARE(document.logAt(0).snapshot().name, u"ima.list"_s);
    document.clear();
    QCOMPARE(document.logCount(), 0);
    QVERIFY(!document.isBusy());
    QCOMPARE(logs.count(), 4);
}

void ReviewDocumentTest::documentsMayEndWhileTheyRead()
{
    const QString path = m_folder.write(u"ima.list"_s, test::ImaListBuilder().addMany(50'000).bytes());
    for (int i = 0; i < 5; ++i) {
        ReviewDocument document;
        document.open({path});
    }
    ReviewDocument document;
    document.open({path});
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(document.logAt(0).snapshot().size(), 50'000);
}

QTEST_GUILESS_MAIN(ReviewDocumentTest)
#include "tst_reviewdocument.moc"
