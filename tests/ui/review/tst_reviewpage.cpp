// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/reviewfixture.h"

#include "models/eventlog/eventlistmodel.h"
#include "models/eventlog/fieldtreemodel.h"
#include "ui/widgets/bytes/bytesview.h"
#include "ui/widgets/chain/chainview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace plumbline;
using models::EventListModel;
using models::FieldTreeModel;
using test::ReviewFixture;

namespace {

constexpr int baselineEvents = 54;
constexpr int commandLineEvent = 49; ///< "kernel_cmdline: …" of the baseline

/// The first field with that text in it, in the order of the tree.
QModelIndex fieldWith(const QAbstractItemModel &model, const QString &text)
{
    const QModelIndexList found = model.match(model.index(0, FieldTreeModel::ValueColumn), Qt::DisplayRole,
                                              text, 1, Qt::MatchContains | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front().siblingAtColumn(0);
}

ByteRange rangeOf(const QModelIndex &field)
{
    return field.data(FieldTreeModel::RangeRole).value<ByteRange>();
}

} // namespace

/// What can be done with a log that was read.
class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensASample();
    void narrowsToAStage();
    void filters();
    void explainsABadFilter();
    void saysThatNothingFits();
    void linksFieldsToBytes();
    void linksBytesToFields();
    void jumpsToAProblem();
    void showsRegistersByBank();
    void leadsFromARegisterToItsEvents();
    void showsSeveralLogs();
    void jumpsAcrossAHiddenLog();
    void copies();
    void exportsCsv();
    void reportsAFailedExport();
    void walksByTab();
    void namesEveryControl();
};

void TestReviewPage::opensASample()
{
    ReviewFixture review;
    QVERIFY(!review.page->hasFiles());
    QVERIFY(review.find<QWidget>("reviewEmpty")->isVisible());
    QVERIFY(review.open({test::bootLog()}));
    QVERIFY(review.page->hasFiles());
    QCOMPARE(review.page->documentTitle(), u"binary_bios_measurements"_s);
    QCOMPARE(review.rows(), baselineEvents);
    QCOMPARE(review.cell(4, EventListModel::TypeColumn), u"EV_EFI_VARIABLE_DRIVER_CONFIG"_s);
    QCOMPARE(review.cell(4, EventListModel::DigestColumn), u"Match"_s);
    QCOMPARE(review.view("eventList")->currentIndex().row(), 0);
    QCOMPARE(review.window.focusWidget(), review.view("eventList"));
    QVERIFY(review.view("fieldTree")->model()->rowCount() > 0);
    review.page->closeFiles();
    QCOMPARE(review.rows(), 0);
    QVERIFY(review.find<QWidget>("reviewEmpty")->isVisible());
}

void TestReviewPage::narrowsToAStage()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    auto *chain = review.find<ui::ChainView>("chainView");
    auto *stage = review.find<QAbstractButton>("stage_boot-loader-commands");
    QVERIFY(stage && stage->isVisible());
    QTest::mouseClick(stage, Qt::LeftButton);
    QTRY_COMPARE(review.rows(), 11);
    for (int row = 0; row < review.rows(); ++row)
        QCOMPARE(review.cell(row, EventListModel::RegisterColumn), u"8"_s);
    QCOMPARE(review.view("eventList")->currentIndex().row(), 0);
    QTest::mouseClick(review.find<QToolButton>("stageFilter"), Qt::LeftButton);
    QTRY_COMPARE(review.rows(), baselineEvents);
    QVERIFY(!chain->selected());
}

void TestReviewPage::filters()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    QVERIFY(review.filter(u"pcr:4 type:boot_services"_s));
    QVERIFY(review.rows() > 0 && review.rows() < baselineEvents);
    for (int row = 0; row < review.rows(); ++row)
        QCOMPARE(review.cell(row, EventListModel::TypeColumn), u"EV_EFI_BOOT_SERVICES_APPLICATION"_s);
    QTRY_COMPARE(review.find<QLabel>("eventCount")->text(),
                 u"%1 of %2 events"_s.arg(review.rows()).arg(baselineEvents));
    auto *list = qobject_cast<QTableView *>(review.view("eventList"));
    list->setColumnWidth(EventListModel::TypeColumn, 321);
    QVERIFY(review.filter({}));
    QCOMPARE(review.rows(), baselineEvents);
    QCOMPARE(list->columnWidth(EventListModel::TypeColumn), 321);
}

void TestReviewPage::explainsABadFilter()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    QVERIFY(review.filter(u"pcr:8"_s));
    const int rows = review.rows();
    auto *line = review.find<QLineEdit>("eventFilter");
    auto *error = review.find<QLabel>("filterError");
    QVERIFY(!error->isVisible());
    line->setText(u"pcr:x"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(error->isVisible());
    QVERIFY(error->text().contains(u"pcr:x"));
    QCOMPARE(review.rows(), rows); // the last good filter stays
    QVERIFY(review.filter({}));
    QVERIFY(!error->isVisible());
}

void TestReviewPage::saysThatNothingFits()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    QVERIFY(review.filter(u"no-such-words"_s));
    auto *nothing = review.find<QWidget>("emptyFilterResult");
    QVERIFY(nothing->isVisible());
    QTest::mouseClick(nothing->findChild<QAbstractButton *>(u"emptyStateButton"_s), Qt::LeftButton);
    QTRY_COMPARE(review.rows(), baselineEvents);
    QVERIFY(review.view("eventList")->isVisible());
}

void TestReviewPage::linksFieldsToBytes()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    QAbstractItemView *list = review.view("eventList");
    list->setCurrentIndex(list->model()->index(commandLineEvent, 0));
    auto *bytes = review.find<ui::BytesView>("bytesView");
    const QAbstractItemModel *fields = review.view("fieldTree")->model();
    const QModelIndex field = fieldWith(*fields, u"root=/dev/vda2"_s);
    QVERIFY(field.isValid());
    review.view("fieldTree")->setCurrentIndex(field);
    const ByteRange range = rangeOf(field);
    QVERIFY(!range.isEmpty());
    QCOMPARE(bytes->marks().field, range);
    QVERIFY(bytes->marks().event.contains(range));
    QVERIFY(bytes->bytes().mid(range.offset, range.length).contains("root=/dev/vda2"));
    QVERIFY(bytes->viewport()->rect().contains(bytes->byteRect(range.offset)));
}

void TestReviewPage::linksBytesToFields()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    auto *bytes = review.find<ui::BytesView>("bytesView");
    QAbstractItemView *list = review.view("eventList");
    const auto place = bytes->bytes().indexOf("root=/dev/vda2", bytes->bytes().indexOf("kernel_cmdline: "));
    QVERIFY(place > 0);
    bytes->reveal({place, 1});
    QTest::mouseClick(bytes->viewport(), Qt::LeftButton, {}, bytes->byteRect(place).center());
    QCOMPARE(list->currentIndex().row(), commandLineEvent);
    const QModelIndex field = review.view("fieldTree")->currentIndex();
    QVERIFY(rangeOf(field).contains(place));
    QVERIFY(field.siblingAtColumn(FieldTreeModel::ValueColumn).data().toString().contains(u"root=/dev/vda2"));
    // The same by keyboard: a row up is still in that text, the start of the file is event 0.
    QTest::keyClick(bytes, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(list->currentIndex().row(), 0);
}

void TestReviewPage::jumpsToAProblem()
{
    ReviewFixture review;
    QByteArray bytes = test::contentOf(test::bootLog());
    const auto place = bytes.indexOf("kernel_cmdline: ") + 20;
    bytes[place] = bytes[place] == 'x' ? 'y' : 'x';
    QVERIFY(review.open({review.write(u"edited.log"_s, bytes)}));
    QVERIFY(review.filter(u"pcr:0"_s)); // the event is hidden, the jump shows it
    review.find<QTabBar>("reviewTabs")->setCurrentIndex(2);
    QAbstractItemView *problems = review.view("problemList");
    QVERIFY(problems->isVisible());
    QVERIFY(problems->model()->rowCount() > 0);
    problems->setCurrentIndex(problems->model()->index(0, 1));
    QAbstractItemView *list = review.view("eventList");
    QTRY_COMPARE(list->currentIndex().row(), commandLineEvent);
    QVERIFY(review.find<ui::BytesView>("bytesView")->marks().event.contains(place));
    QVERIFY(review.find<QLabel>("problemAdvice")->isVisible());
    QTest::keyClick(problems, Qt::Key_Return);
    QVERIFY(list->isVisible());
}

void TestReviewPage::showsRegistersByBank()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    review.find<QTabBar>("reviewTabs")->setCurrentIndex(1);
    auto *banks = review.find<QComboBox>("bankSelector");
    auto *table = qobject_cast<QTableView *>(review.view("pcrTable"));
    QCOMPARE(banks->currentText(), u"sha256"_s);
    QCOMPARE(table->model()->rowCount(), 11);
    const int sha1 = banks->itemData(banks->findText(u"sha1"_s)).toInt();
    QVERIFY(table->isColumnHidden(sha1));
    banks->setCurrentText(u"sha1"_s);
    QVERIFY(!table->isColumnHidden(sha1));
    QVERIFY(table->model()->index(0, sha1).data().toString().size() >= 40);
}

void TestReviewPage::leadsFromARegisterToItsEvents()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    review.find<QTabBar>("reviewTabs")->setCurrentIndex(1);
    QAbstractItemView *table = review.view("pcrTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(4, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(review.find<QLineEdit>("eventFilter")->text(), u"pcr:4"_s);
    QTRY_VERIFY(review.rows() < baselineEvents);
    QVERIFY(review.view("eventList")->isVisible());
}

void TestReviewPage::showsSeveralLogs()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog(), test::imaList()}));
    const int all = review.rows();
    QVERIFY(all > baselineEvents);
    QCOMPARE(review.view("eventList")->currentIndex().row(), 0); // whichever log was there first
    auto *list = qobject_cast<QTableView *>(review.view("eventList"));
    QVERIFY(!list->isColumnHidden(EventListModel::LogColumn));
    QVERIFY(review.find<QAbstractButton>("stage_runtime")->isVisible());
    QTest::mouseClick(review.find<QToolButton>("log_0"), Qt::LeftButton);
    QCOMPARE(review.rows(), baselineEvents);
    QTest::mouseClick(review.find<QToolButton>("log_0"), Qt::LeftButton);
    QCOMPARE(review.rows(), all);
    QTest::mouseClick(review.find<QToolButton>("closeLog_0"), Qt::LeftButton);
    QCOMPARE(review.rows(), all - baselineEvents);
    QVERIFY(list->isColumnHidden(EventListModel::LogColumn));
}

void TestReviewPage::jumpsAcrossAHiddenLog()
{
    ReviewFixture review;
    QByteArray bytes = test::contentOf(test::bootLog());
    const auto place = bytes.indexOf("kernel_cmdline: ") + 20;
    bytes[place] = 'x';
    QVERIFY(review.open({review.write(u"edited.log"_s, bytes), test::imaList()}));
    QTest::mouseClick(review.find<QToolButton>("log_1"), Qt::LeftButton);
    QVERIFY(review.rows() != baselineEvents);
    review.find<QTabBar>("reviewTabs")->setCurrentIndex(2);
    QAbstractItemView *problems = review.view("problemList");
    problems->setCurrentIndex(problems->model()->index(0, 1));
    QTRY_COMPARE(review.view("eventList")->currentIndex().row(), commandLineEvent);
    QVERIFY(!review.find<QToolButton>("log_1")->isChecked());
}

void TestReviewPage::copies()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    QAbstractItemView *list = review.view("eventList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(4, 0));
    review.find<QAction>("copyJson")->trigger();
    const QJsonObject json = QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(json.value(u"type"_s).toString(), u"EV_EFI_VARIABLE_DRIVER_CONFIG"_s);
    QCOMPARE(json.value(u"index"_s).toInt(), 4);
    review.find<QAction>("copyDigest")->trigger();
    const QString sha256 = json.value(u"digests"_s).toObject().value(u"sha256"_s).toString();
    QCOMPARE(sha256.size(), 64);
    QVERIFY(QApplication::clipboard()->text().contains(sha256));
    review.find<QAction>("copyRows")->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"\tEV_EFI_VARIABLE_DRIVER_CONFIG\t"));
    list->selectAll();
    review.find<QAction>("copyJson")->trigger();
    QCOMPARE(QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).array().size(),
             baselineEvents);
}

void TestReviewPage::exportsCsv()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    QVERIFY(review.filter(u"pcr:7"_s));
    const int rows = review.rows();
    QSignalSpy told(review.page, &ui::Page::statusChanged);
    review.page->exportView();
    auto *dialog = review.find<QFileDialog>("exportDialog");
    QVERIFY(dialog);
    const QString path = review.pathOf(u"view.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    const QByteArray csv = test::contentOf(path);
    QCOMPARE(csv.count("\r\n"), rows + 1);
    QVERIFY(csv.startsWith("\"log\",\"index\",\"pcr\""));
    QTRY_VERIFY(!told.isEmpty() && told.last().front().toString().contains(u"view.csv"));
}

void TestReviewPage::reportsAFailedExport()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    review.page->exportView();
    auto *dialog = review.find<QFileDialog>("exportDialog");
    Q_EMIT dialog->fileSelected(review.pathOf(u"no/such/folder/view.json"_s));
    dialog->close();
    QTRY_VERIFY(review.find<QWidget>("exportFailure"));
    review.find<QWidget>("exportFailure")->close();
}

void TestReviewPage::walksByTab()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog()}));
    QWidget *stage = review.find<QWidget>("stage_platform-firmware");
    stage->setFocus();
    QStringList visited;
    QWidget *at = stage;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(at, Qt::Key_Tab);
        at = QApplication::focusWidget();
        QVERIFY(at);
        visited += at->objectName();
    }
    const QStringList wanted{u"eventFilter"_s, u"eventList"_s, u"fieldTree"_s, u"bytesView"_s};
    QStringList found;
    for (const QString &name : visited) {
        if (wanted.contains(name) && !found.contains(name))
            found += name;
    }
    QVERIFY2(found == wanted, qPrintable(visited.join(u", "_s)));
    QVERIFY(visited.indexOf(u"eventFilter"_s) <= 1); // at most the tabs between the chain and the filter
}

void TestReviewPage::namesEveryControl()
{
    ReviewFixture review;
    QVERIFY(review.open({test::bootLog(), test::imaList()}));
    for (const QWidget *widget : review.page->findChildren<QWidget *>()) {
        const bool isPart = widget->objectName().startsWith(u"qt_");
        if (isPart || widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(review.page))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
