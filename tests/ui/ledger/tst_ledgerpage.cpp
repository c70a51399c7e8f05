// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerpage.h"

#include "tests/support/ledgerbuilder.h"
#include "tests/ui/support/widgetwalk.h"
#include "ui/widgets/rowtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;
using Health = ui::LedgerPage::Health;

class LedgerPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::LedgerPage> m_page;

    [[nodiscard]] ui::RowTable *table() const { return m_page->findChild<ui::RowTable *>(u"ledgerTable"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        return m_page->findChild<QLabel *>(name)->text();
    }

private Q_SLOTS:
    void init()
    {
        test::LedgerBuilder builder;
        builder.addInstance(u"web-1"_s);
        builder.addInstance(u"<b>web-2</b>"_s);
        m_page = std::make_unique<ui::LedgerPage>();
        m_page->resize(1200, 700);
        m_page->setEntries(models::ledgerRows(builder.ledger()));
        m_page->setHealth({.state = Health::State::Sound});
        m_page->show();
        m_page->takeFocus();
    }

    void theLatestStandsFirst()
    {
        QVERIFY(table()->model()->rowCount() >= 3);
        QCOMPARE(table()->model()->index(0, models::LedgerModel::ActionColumn).data().toString(),
                 u"Adds the instance <b>web-2</b>"_s);
        QVERIFY(table()->currentIndex().isValid());
    }

    void aSoundLedgerIsVerified()
    {
        QCOMPARE(label(u"bannerWord"_s), u"Verified"_s);
        QVERIFY(!label(u"bannerLines"_s).contains(u"read-only"_s));
    }

    void aBrokenLedgerSaysWhatIsWrongAndWhatFollows()
    {
        m_page->setHealth({.state = Health::State::Broken,
                           .problems = {u"Entry 2: The signature is not valid."_s},
                           .isReadOnly = true});
        QCOMPARE(label(u"bannerWord"_s), u"Not valid"_s);
        QVERIFY(label(u"bannerLines"_s).contains(u"Entry 2: The signature is not valid."_s));
        QVERIFY(label(u"bannerLines"_s).contains(u"read-only"_s));
    }

    void manyProblemsAreCounted()
    {
        m_page->setHealth({.state = Health::State::Broken, .problems = QStringList(12, u"x"_s)});
        QVERIFY(label(u"bannerLines"_s).contains(u"and 7 more"_s));
    }

    void whileItVerifiesItCannotBeAskedAgain()
    {
        const QSignalSpy asked(m_page.get(), &ui::LedgerPage::verifyRequested);
        button(u"verifyLedger"_s)->setFocus();
        QTest::keyClick(button(u"verifyLedger"_s), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        m_page->setHealth({.state = Health::State::Verifying});
        QVERIFY(!button(u"verifyLedger"_s)->isEnabled());
        QVERIFY(label(u"bannerWord"_s) != u"Verified"_s);
    }

    void exportNeedsEntries()
    {
        const QSignalSpy asked(m_page.get(), &ui::LedgerPage::exportRequested);
        button(u"exportLedger"_s)->click();
        QCOMPARE(asked.size(), 1);
        m_page->setEntries({});
        QVERIFY(!button(u"exportLedger"_s)->isEnabled());
        QVERIFY(m_page->findChild<QWidget *>(u"noEntries"_s)->isVisible());
    }

    void entriesAreFiltered()
    {
        auto *line = m_page->findChild<QLineEdit *>(u"ledgerFilter"_s);
        QTest::keyClicks(line, u"web-1"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void everythingIsShownToTheLetter() { QCOMPARE(test::unsafePlaces(*m_page, u"<b>"_s), QStringList()); }
};

QTEST_MAIN(LedgerPageTest)
#include "tst_ledgerpage.moc"
