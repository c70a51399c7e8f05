// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/openlogs.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;
using test::waitUntilArranged;
using test::waitUntilIdle;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

EventFilter filter(const QString &line)
{
    const auto parsed = parseFilter(line);
    return parsed ? *parsed : EventFilter{{FilterTerm{.what = TextTerm{u"not a filter"_s}}}};
}

/// Asks for everything that a view asks for, so that a row whose log is gone is found.
void readAll(const EventListModel &model)
{
    constexpr int enough = 200;
    for (int row = 0; row < qMin(model.rowCount(), enough); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
                                   int(EventListModel::SortRole), int(EventListModel::StageRole),
                                   int(EventListModel::DigestResultRole), int(EventListModel::SeverityRole)})
                (void)model.index(row, column).data(role);
        }
    }
}

} // namespace

class EventListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheEventsOfTheLog();
    void everyKeywordFilters_data();
    void everyKeywordFilters();
    void filterIsTakenBack();
    void rowsAreSorted();
    void checksAndProblemsComeIn();
    void severalLogsFollowEachOther();
    void closingALogUnderAFilterKeepsTheRest();
    void readingAgainUnderAFilterShowsTheSame();
    void startOfALongListGrowsToTheWhole();

private:
    test::LogFolder m_folder;
};

void EventListModelTest::rowsAreTheEventsOfTheLog()
{
    ReviewDocument document;
    EventListModel model(document);
    QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 0);
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes())});
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.totalRows(), 12);
    QCOMPARE(model.index(9, EventListModel::TypeColumn).data().toString(), u"EV_EFI_ACTION"_s);
    QCOMPARE(model.index(9, EventListModel::RegisterColumn).data().toString(), u"4"_s);
    QVERIFY(
        model.index(10, EventListModel::SummaryColumn).data().toString().contains(u"linux /vmlinuz quiet"_s));
    QCOMPARE(model.index(10, 0).data(EventListModel::RefRole).value<EventRef>(), (EventRef{0, 10}));
    QCOMPARE(model.rowOf({0, 11}), 11);
    QCOMPARE(model.rowOf({0, 12}), -1);
    QVERIFY(model.headerData(EventListModel::SummaryColumn, Qt::Horizontal).isValid());
    document.clear();
    QCOMPARE(model.rowCount(), 0);
}

void EventListModelTest::everyKeywordFilters_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QList<int>>("events");
    QTest::newRow("text") << u"vmlinuz"_s << QList<int>{10};
    QTest::newRow("quoted text") << u"\"linux /vmlinuz\""_s << QList<int>{10};
    QTest::newRow("letter case") << u"VMLINUZ"_s << QList<int>{10};
    QTest::newRow("pcr") << u"pcr:4"_s << QList<int>{5, 9};
    QTest::newRow("pcrs") << u"pcr:4,8"_s << QList<int>{5, 9, 10, 11};
    QTest::newRow("span of pcrs") << u"pcr:6-8"_s << QList<int>{7, 8, 10, 11};
    QTest::newRow("type") << u"type:efi_action"_s << QList<int>{9};
    QTest::newRow("stage") << u"stage:boot-loader-commands"_s << QList<int>{10, 11};
    QTest::newRow("digest check") << u"digest:mismatch"_s << QList<int>{11};
    QTest::newRow("not applicable") << u"digest:na"_s << QList<int>{0};
    QTest::newRow("digest") << u"digest:df3f619804a92fdb"_s << QList<int>{1, 2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("problem") << u"problem:"_s << QList<int>{11};
    QTest::newRow("severity") << u"problem:error"_s << QList<int>{11};
    QTest::newRow("code") << u"problem:digest-mismatch"_s << QList<int>{11};
    QTest::newRow("other severity") << u"problem:note"_s << QList<int>{};
    QTest::newRow("log") << u"log:other"_s << QList<int>{};
    QTest::newRow("negation") << u"-pcr:0-7"_s << QList<int>{10, 11};
    QTest::newRow("two conditions") << u"pcr:8 -vmlinuz"_s << QList<int>{11};
}

void EventListModelTest::everyKeywordFilters()
{
    QFETCH(QString, line);
    QFETCH(QList<int>, events);
    ReviewDocument document;
    EventListModel model(document);
    QAbstractItemModelTester tester(&model, fatal);
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes())});
    QVERIFY(waitUntilIdle(document));
    model.setFilter(filter(line));
    QVERIFY(waitUntilArranged(model));
    QList<int> shown;
    for (const EventRef ref : model.shownRows())
        shown.push_back(int(ref.index));
    QCOMPARE(shown, events);
    QVERIFY(model.isFiltered());
    QCOMPARE(model.totalRows(), 12);
}

void EventListModelTest::filterIsTakenBack()
{
    ReviewDocument document;
    EventListModel model(document);
    QAbstractItemModelTester tester(&model, fatal);
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes())});
    QVERIFY(waitUntilIdle(document));
    model.setFilter(filter(u"nothing-has-this"_s));
    QVERIFY(waitUntilArranged(model));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QVERIFY(waitUntilArranged(model));
    QCOMPARE(model.rowCount(), 12);
}

void EventListModelTest::rowsAreSorted()
{
    ReviewDocument document;
    EventListModel model(document);
    QAbstractItemModelTester tester(&model, fatal);
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes())});
    QVERIFY(waitUntilIdle(document));
    for (int column = 0; column < EventListModel::ColumnCount; ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            QVERIFY(waitUntilArranged(model));
            QCOMPARE(model.rowCount(), 12);
            readAll(model);
        }
    }
    model.sort(EventListModel::RegisterColumn, Qt::DescendingOrder);
    QVERIFY(waitUntilArranged(model));
    QCOMPARE(model.refAt(0).index, 10U); // of PCR 8; equal rows stay in the order of the log
    QCOMPARE(model.rowOf({0, 10}), 0);
    model.sort(EventListModel::DigestColumn);
    QVERIFY(waitUntilArranged(model));
    QCOMPARE(model.index(0, 0).data(EventListModel::DigestResultRole).toInt(),
             int(DigestCheck::Result::Match));
}

void EventListModelTest::checksAndProblemsComeIn()
{
    ReviewDocument document;
    EventListModel model(document);
    QAbstractItemModelTester tester(&model, fatal);
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes())});
    QVERIFY(waitUntilIdle(document));
    const QModelIndex changed = model.index(11, EventListModel::DigestColumn);
    QCOMPARE(changed.data().toString(), u"Mismatch"_s);
    QCOMPARE(changed.data(EventListModel::SeverityRole).toInt(), int(Severity::Error));
    QVERIFY(!model.index(10, 0).data(EventListModel::SeverityRole).isValid());
    QVERIFY(model.index(11, 0).data(Qt::AccessibleTextRole).toString().contains(u"Error"_s));
}

void EventListModelTest::severalLogsFollowEachOther()
{
    ReviewDocument document;
    EventListModel model(document);
    QAbstractItemModelTester tester(&model, fatal);
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes()),
                   m_folder.write(u"ima.list"_s, test::ImaListBuilder().addMany(30).bytes())});
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(model.rowCount(), 42);
    QCOMPARE(model.index(12, EventListModel::LogColumn).data().toString(), u"ima.list"_s);
    model.setLog(1);
    QVERIFY(waitUntilArranged(model));
    QCOMPARE(model.rowCount(), 30);
    QCOMPARE(model.totalRows(), 30);
    model.setLog({});
    model.setFilter(filter(u"log:boot pcr:8"_s));
    QVERIFY(waitUntilArranged(model));
    QCOMPARE(model.rowCount(), 2);
}

void EventListModelTest::closingALogUnderAFilterKeepsTheRest()
{
    ReviewDocument document;
    EventListModel model(document);
    QAbstractItemModelTester tester(&model, fatal);
    connect(&model, &EventListModel::dataChanged, this, [&] { readAll(model); });
    document.open({m_folder.write(u"boot.log"_s, test::bootLogBytes()),
                   m_folder.write(u"ima.list"_s, test::ImaListBuilder().addMany(9000).bytes())});
    model.setFilter(filter(u"pcr:0-10"_s));
    QVERIFY(waitUntilIdle(document) && waitUntilArranged(model));
    document.close(0);
    Q_EMIT document.problemsChanged(0); // arrives while the rows are still those of two logs
    readAll(model);
    QVERIFY(waitUntilArranged(model));
    QCOMPARE(model.rowCount(), 9000);
    QCOMPARE(model.index(0, EventListModel::LogColumn).data().toString(), u"ima.list"_s);
}

void EventListModelTest::readingAgainUnderAFilterShowsTheSame()
{
    const QString path = m_folder.write(u"boot.log"_s, test::bootLogBytes());
    ReviewDocument document;
    EventListModel model(document);
    QAbstractItemModelTester tester(&model, fatal);
    connect(&model, &EventListModel::dataChanged, this, [&] { readAll(model); });
    document.open({path});
    QVERIFY(waitUntilIdle(document));
    model.setFilter(filter(u"pcr:8"_s));
    QVERIFY(waitUntilArranged(model));
    document.open({path});
    Q_EMIT document.checksChanged(0); // the log is gone for the moment
    readAll(model);
    QVERIFY(waitUntilIdle(document) && waitUntilArranged(model));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, EventListModel::DigestColumn).data().toString(), u"Mismatch"_s);
}

void EventListModelTest::startOfALongListGrowsToTheWhole()
{
    constexpr int entries = 200'000; // several times partialSize
    ReviewDocument document;
    EventListModel model(document);
    QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy inserted(&model, &EventListModel::rowsInserted);
    QSignalSpy reset(&model, &EventListModel::modelReset);
    document.open({m_folder.write(u"ima.list"_s, test::ImaListBuilder().addMany(entries).bytes())});
    QVERIFY(waitUntilIdle(document));
    QCOMPARE(model.rowCount(), entries);
    QCOMPARE(inserted.count(), 1); // the start was there before
    QVERIFY(inserted.front().at(1).toInt() > 0);
    QVERIFY(reset.count() <= 3);
    model.setFilter(filter(u"boot_aggregate"_s));
    QVERIFY(waitUntilArranged(model));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, EventListModel::DigestColumn).data().toString(), u"Match"_s);
}

QTEST_GUILESS_MAIN(EventListModelTest)
#include "tst_eventlistmodel.moc"
