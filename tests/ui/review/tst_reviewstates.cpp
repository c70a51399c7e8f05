// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/reviewfixture.h"

#include "models/eventlog/eventlistmodel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plumbline;
using test::ReviewFixture;

namespace {

/// A list of @p bytes and a little less, made of the sample's entries.
QByteArray longList(qsizetype bytes)
{
    const QByteArray entries = test::contentOf(test::imaList());
    return entries.repeated(bytes / entries.size());
}

} // namespace

/// Logs that cannot be read, or not at once.
class TestReviewStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstRowsWhileReading();
    void cancels();
    void saysWhyAFileCannotBeRead();
    void opensAsAnotherFormat();
    void saysThatALogHasNoEvents();
    void keepsTheGoodLogBesideTheBad();
    void tellsWhenReadingBeginsAndEnds();
    void survivesClosingWhileReading();
};

void TestReviewStates::showsTheFirstRowsWhileReading()
{
    ReviewFixture review;
    const QString path = review.write(u"long.bin"_s, longList(48 * 1024 * 1024));
    int first = 0;
    bool isVisible = false;
    const auto *model = static_cast<models::EventListModel *>(review.view("eventList")->model());
    // Not by looking now and then: a fast machine reads the rest in between.
    connect(model, &models::EventListModel::arranged, &review.window, [&] {
        if (first == 0)
            first = review.rows();
    });
    connect(
        model, &models::EventListModel::arranged, &review.window,
        [&] { isVisible = isVisible || review.view("eventList")->isVisible(); }, Qt::QueuedConnection);
    review.window.openPassing({path});
    QVERIFY(review.waitUntilIdle());
    QVERIFY(first > 0);
    QVERIFY(isVisible);
    QTRY_VERIFY(review.rows() > first);
    QVERIFY(!review.find<QWidget>("cancelButton")->isVisible());
}

void TestReviewStates::cancels()
{
    ReviewFixture review;
    const QString path = review.write(u"long.bin"_s, longList(48 * 1024 * 1024));
    review.window.openPassing({path});
    auto *cancel = review.find<QPushButton>("cancelButton");
    QTRY_VERIFY_WITH_TIMEOUT(review.rows() > 0 && cancel->isVisible(), 30'000);
    cancel->click();
    QVERIFY(!review.page->isBusy());
    QVERIFY(!cancel->isVisible());
    QVERIFY(review.rows() > 0); // what was read stays
}

void TestReviewStates::saysWhyAFileCannotBeRead()
{
    ReviewFixture review;
    QVERIFY(review.open({review.write(u"photo.jpg"_s, "\xFF\xD8\xFF\xE0 not a log")}));
    QVERIFY(review.page->hasFiles());
    QVERIFY(!review.view("eventList")->isVisible());
    auto *reason = review.find<QLabel>("failureText");
    QVERIFY(reason && reason->isVisible());
    QVERIFY(!reason->text().isEmpty());
    QSignalSpy other(review.page, &ui::ReviewPage::openRequested);
    QTest::mouseClick(review.find<QPushButton>("otherFileButton"), Qt::LeftButton);
    QCOMPARE(other.size(), 1);
    QTest::mouseClick(review.find<QPushButton>("closeFailedButton"), Qt::LeftButton);
    QVERIFY(!review.page->hasFiles());
    QVERIFY(review.find<QWidget>("reviewEmpty")->isVisible());
}

void TestReviewStates::opensAsAnotherFormat()
{
    ReviewFixture review;
    QVERIFY(review.open({review.write(u"photo.jpg"_s, "\xFF\xD8\xFF\xE0 not a log")}));
    auto *openAs = review.find<QComboBox>("openAsBox");
    QVERIFY(openAs && openAs->isVisible());
    QCOMPARE(openAs->count(), int(evidence::allLogFormats().size()) + 1);
    Q_EMIT openAs->activated(openAs->findData(int(evidence::LogFormat::TcgCryptoAgile)));
    QVERIFY(review.waitUntilIdle());
    QCOMPARE(review.rows(), 1); // one damaged event with its raw bytes
    QVERIFY(review.view("problemList")->model()->rowCount() > 0);
    QVERIFY(!review.find<QWidget>("failureList")->isVisible());
    // Once more, from the menu beside the name.
    auto *format = review.find<QToolButton>("logFormat_0");
    const QList<QAction *> formats = format->menu()->actions();
    QCOMPARE(formats.size(), qsizetype(evidence::allLogFormats().size()));
    const QString before = format->text();
    formats.back()->trigger();
    QVERIFY(review.waitUntilIdle());
    QVERIFY(format->text() != before);
    QCOMPARE(format->text(), formats.back()->text());
}

void TestReviewStates::saysThatALogHasNoEvents()
{
    ReviewFixture review;
    QVERIFY(review.open({review.write(u"empty.json"_s, "[]")}));
    auto *openAs = review.find<QComboBox>("openAsBox");
    QVERIFY(openAs && openAs->isVisible());
    Q_EMIT openAs->activated(openAs->findData(int(evidence::LogFormat::CelJson)));
    QVERIFY(review.waitUntilIdle());
    QCOMPARE(review.rows(), 0);
    QVERIFY(review.find<QWidget>("noEvents")->isVisible());
}

void TestReviewStates::keepsTheGoodLogBesideTheBad()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog(), review.write(u"photo.jpg"_s, "no log")}));
    QVERIFY(review.view("eventList")->isVisible());
    QVERIFY(review.rows() > 0);
    QVERIFY(review.find<QWidget>("failureCard")->isVisible());
}

void TestReviewStates::tellsWhenReadingBeginsAndEnds()
{
    ReviewFixture review;
    QSignalSpy began(review.page, &ui::DocumentPage::readingBegan);
    QSignalSpy ended(review.page, &ui::DocumentPage::readingEnded);
    review.window.openPassing({test::bootLog()});
    QCOMPARE(began.size(), 1);
    QCOMPARE(began.front().front().toStringList(), QStringList{test::bootLog()});
    QCOMPARE(ended.size(), 0);
    QVERIFY(review.waitUntilIdle());
    QCOMPARE(ended.size(), 1);
    QVERIFY(models::Settings(review.folder.filePath(u"settings.ini"_s)).interruptedReading().isEmpty());
}

void TestReviewStates::survivesClosingWhileReading()
{
    ReviewFixture review;
    const QString path = review.write(u"long.bin"_s, longList(48 * 1024 * 1024));
    QSignalSpy ended(review.page, &ui::DocumentPage::readingEnded);
    review.window.openPassing({path});
    QTRY_VERIFY_WITH_TIMEOUT(review.rows() > 0, 30'000);
    review.page->closeFiles();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(review.rows(), 0);
    QVERIFY(review.open({test::bootLog()}));
    QCOMPARE(review.rows(), 54);
}

QTEST_MAIN(TestReviewStates)
#include "tst_reviewstates.moc"
