// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/eventfilter.h"
#include "models/text/filtertext.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

class EventFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreTakenApart();
    void cheapConditionsComeFirst();
    void badLinesSayWhatIsWrong_data();
    void badLinesSayWhatIsWrong();
    void emptyLinesAreNoFilter();
    void helpNamesEveryKey();
};

void EventFilterTest::conditionsAreTakenApart()
{
    const auto parsed = parseFilter(u"PCR:4,7-9 -\"two words\"");
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->terms.size(), size_t(2));
    const auto &registers = std::get<RegisterTerm>(parsed->terms[0].what);
    QCOMPARE(registers.spans.size(), size_t(2));
    QCOMPARE(registers.spans[1].first, 7U);
    QCOMPARE(registers.spans[1].last, 9U);
    QVERIFY(!parsed->terms[0].isNegated);
    QVERIFY(parsed->terms[1].isNegated);
    QCOMPARE(std::get<TextTerm>(parsed->terms[1].what).text.toLower(), u"two words"_s);
}

void EventFilterTest::cheapConditionsComeFirst()
{
    const auto parsed = parseFilter(u"word digest:mismatch pcr:1");
    QVERIFY(parsed.has_value());
    QVERIFY(std::holds_alternative<RegisterTerm>(parsed->terms.front().what));
    QVERIFY(std::holds_alternative<TextTerm>(parsed->terms.back().what));
}

void EventFilterTest::badLinesSayWhatIsWrong_data()
{
    using Kind = FilterError::Kind;
    QTest::addColumn<QString>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("part");
    QTest::newRow("open quote") << u"pcr:4 \"abc"_s << Kind::OpenQuote << u"\"abc"_s;
    QTest::newRow("unknown key") << u"colour:red"_s << Kind::UnknownKey << u"colour:"_s;
    QTest::newRow("no value") << u"type:"_s << Kind::MissingValue << u"type:"_s;
    QTest::newRow("no register") << u"pcr:seven"_s << Kind::BadRegister << u"seven"_s;
    QTest::newRow("span backwards") << u"pcr:9-7"_s << Kind::BadRegister << u"9-7"_s;
    QTest::newRow("no stage") << u"stage:lunch"_s << Kind::UnknownStage << u"lunch"_s;
    QTest::newRow("no digest") << u"digest:zzz"_s << Kind::BadDigest << u"zzz"_s;
}

void EventFilterTest::badLinesSayWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(FilterError::Kind, kind);
    QFETCH(QString, part);
    const auto parsed = parseFilter(line);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().kind, kind);
    QVERIFY2(parsed.error().part.contains(part.chopped(part.endsWith(u':') ? 1 : 0)),
             qPrintable(parsed.error().part));
    QVERIFY(parsed.error().position >= 0);
    QVERIFY(parsed.error().position + parsed.error().length <= line.size());
    QVERIFY(filterErrorText(parsed.error()).size() > 10);
}

void EventFilterTest::emptyLinesAreNoFilter()
{
    for (const QString &line : {QString(), u"   "_s}) {
        const auto parsed = parseFilter(line);
        QVERIFY(parsed.has_value());
        QVERIFY(parsed->isEmpty());
    }
}

void EventFilterTest::helpNamesEveryKey()
{
    for (const QLatin1StringView key : filterKeys())
        QVERIFY2(filterHelpText().contains(key + u':'), key.data());
}

QTEST_GUILESS_MAIN(EventFilterTest)
#include "tst_eventfilter.moc"
