// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "tests/ui/support/instancerows.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/overview/statuschip.h"
#include "ui/widgets/rowtable.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace plumbline;
using namespace Qt::StringLiterals;
using models::InstancesModel;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::OverviewPage> m_page;

    [[nodiscard]] ui::RowTable *table() const
    {
        return m_page->findChild<ui::RowTable *>(u"instanceTable"_s);
    }
    [[nodiscard]] QAbstractButton *chip(const QString &name) const
    {
        return m_page->findChild<QAbstractButton *>(name);
    }
    [[nodiscard]] QString current() const
    {
        return table()->currentIndex().siblingAtColumn(InstancesModel::NameColumn).data().toString();
    }
    void show(std::vector<models::InstanceRow> rows)
    {
        m_page->model().setClock([] { return test::instancesNow(); });
        m_page->setInstances(std::move(rows));
        m_page->show();
        m_page->takeFocus();
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ui::OverviewPage>();
        m_page->resize(1200, 700);
    }

    void anEmptyStoreOffersWaysOn()
    {
        show({});
        const QSignalSpy added(m_page.get(), &ui::OverviewPage::addRequested);
        const QSignalSpy samples(m_page.get(), &ui::OverviewPage::sampleStoreRequested);
        QVERIFY(!table()->isVisible());
        QCOMPARE(m_page->focusWidget()->objectName(), u"emptyStateButton"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
        QCOMPARE(added.size(), 1);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_page->focusWidget()->objectName(), u"emptyStateOther"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
        QCOMPARE(samples.size(), 1);
    }

    void theWorstStandsFirst()
    {
        show(test::someInstances());
        QCOMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(current(), u"web-1"_s);
    }

    void statusIsAWordBesideIconAndColour()
    {
        show(test::someInstances());
        const QModelIndex status = table()->model()->index(0, InstancesModel::StatusColumn);
        QCOMPARE(status.data().toString(), u"Untrusted · kernel update"_s);
        QCOMPARE(chip(u"statusUntrusted"_s)->accessibleName(), u"Untrusted: 2"_s);
        QCOMPARE(chip(u"statusTrusted"_s)->accessibleName(), u"Trusted: 1"_s);
        QVERIFY(!chip(u"statusTrusted"_s)->accessibleDescription().isEmpty());
    }

    void countsFilterTheList()
    {
        show(test::someInstances());
        chip(u"statusTrusted"_s)->setFocus();
        QTest::keyClick(chip(u"statusTrusted"_s), Qt::Key_Return);
        QCOMPARE(table()->model()->rowCount(), 1);
        chip(u"statusUntrusted"_s)->click();
        QVERIFY(!chip(u"statusTrusted"_s)->isChecked());
        QCOMPARE(table()->model()->rowCount(), 2);
        chip(u"statusUntrusted"_s)->click();
        QCOMPARE(table()->model()->rowCount(), 5);
    }

    void theFilterLineFindsAndSaysWhereNothingMatches()
    {
        show(test::someInstances());
        auto *line = m_page->findChild<QLineEdit *>(u"instanceFilter"_s);
        line->setFocus();
        QTest::keyClicks(line, u"vault"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(table()->model()->rowCount(), 1);
        QTest::keyClicks(line, u"x"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!table()->isVisible());
        auto *nothing = m_page->findChild<QWidget *>(u"overviewNoMatch"_s);
        QVERIFY(nothing->isVisible());
        nothing->findChild<QPushButton *>(u"emptyStateButton"_s)->click();
        QCOMPARE(table()->model()->rowCount(), 5);
        QVERIFY(table()->isVisible());
    }

    void returnOpensAnInstance()
    {
        show(test::someInstances());
        const QSignalSpy opened(m_page.get(), &ui::OverviewPage::instanceRequested);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toByteArray(), QByteArray("1"));
    }

    void theSelectionStaysWhenValuesChange()
    {
        show(test::someInstances());
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(current(), u"database"_s);
        auto rows = test::someInstances();
        rows[0].status = models::InstanceStatus::Trusted; // moves down
        m_page->setInstances(rows);
        QCOMPARE(current(), u"database"_s);
        QCOMPARE(chip(u"statusTrusted"_s)->accessibleName(), u"Trusted: 2"_s);
    }

    void droppedEvidenceBecomesAnInstance()
    {
        show(test::someInstances());
        const QSignalSpy dropped(m_page.get(), &ui::OverviewPage::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/evidence"_s)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(m_page->findChild<QWidget *>(u"dropZone"_s)->isVisible());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList({u"/tmp/evidence"_s}));
        QVERIFY(!m_page->findChild<QWidget *>(u"dropZone"_s)->isVisible());
    }

    void withoutAStoreItSaysWhy()
    {
        m_page->setUnavailable(u"The store cannot be opened"_s, u"Its folder is read-only."_s);
        m_page->show();
        QVERIFY(m_page->findChild<QWidget *>(u"overviewUnavailable"_s)->isVisible());
        QVERIFY(!m_page->findChild<QPushButton *>(u"addInstance"_s)->isEnabled());
    }

    void hostileNamesAreShownToTheLetter()
    {
        auto rows = test::someInstances();
        rows[0].name = u"<b>web</b>\u202E\u0007"_s;
        rows[0].groups = {u"<i>g</i>\u200B"_s};
        show(rows);
        QCOMPARE(test::unsafePlaces(*m_page, u"<b>"_s), QStringList());
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
