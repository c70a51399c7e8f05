// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/facts.h"
#include "models/text/causerows.h"
#include "models/text/causetext.h"

#include <QSet>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

/// Sentences of causes, facts and guard rails.
class CauseTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTextsForEveryCause()
    {
        QSet<QString> titles;
        for (const causes::Cause cause : causes::allCauses()) {
            QCOMPARE(causeRow(cause).cause, cause); // the rows stand in the order of the enumeration
            titles.insert(causeTitle(cause));
            for (const QString &text :
                 {causeHappened(cause), causeMeaning(cause), causeCheck(cause), causeAdvice(cause)})
                QVERIFY2(text.size() > 10, qPrintable(causeTitle(cause)));
        }
        QCOMPARE(titles.size(), qsizetype(causes::allCauses().size()));
    }

    void hasASentenceForEveryFact()
    {
        for (const QLatin1StringView code : causes::causeFactCodes())
            QVERIFY2(hasCauseFactText(code), code.data());
        QVERIFY(!hasCauseFactText("no-such-code"_L1));
        QCOMPARE(causeFactText(causes::factFor("no-such-code"_L1)), u"no-such-code"_s);
    }

    void fillsValuesIn()
    {
        using namespace causes::fact;
        QCOMPARE(causeFactText(causes::factFor(kernelVersion, {u"6.1"_s, u"6.2"_s})),
                 u"The version in the name went from 6.1 to 6.2."_s);
        // A value is never looked into, and never printed as it is.
        QCOMPARE(causeFactText(causes::factFor(kernelVersion, {u"%2"_s, u"a\u202Eb\n"_s})),
                 u"The version in the name went from %2 to a⟨U+202E⟩b⟨U+000A⟩."_s);
        QCOMPARE(causeFactText(causes::factFor(keyAdded, {u"db"_s})), u"Added to db: –."_s);
        QVERIFY(causeFactText(causes::factFor(wordAdded, {QString(5000, u'x')})).size() < 400);
    }

    void namesGuardRailsAndConfidences()
    {
        QSet<QString> titles;
        for (const causes::GuardRail rail : causes::allGuardRails()) {
            titles.insert(guardRailTitle(rail));
            QVERIFY(!guardRailSentence(rail).isEmpty());
        }
        QCOMPARE(titles.size(), qsizetype(causes::allGuardRails().size()));
        QCOMPARE(confidenceText(causes::Confidence::Possible), u"possible"_s);
    }
};

QTEST_GUILESS_MAIN(CauseTextTest)
#include "tst_causetext.moc"
