// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/digestrule.h"
#include "models/text/digestruletext.h"

#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;

class DigestRuleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasAText();
    void resultsAreSentences();
};

void DigestRuleTextTest::everyRuleHasAText()
{
    for (const QLatin1StringView rule : tcg::digestRules())
        QVERIFY2(models::hasDigestRuleText(rule), rule.latin1());
    QVERIFY(!models::hasDigestRuleText("no-such-rule"_L1));
}

void DigestRuleTextTest::resultsAreSentences()
{
    QCOMPARE(models::digestCheckText({DigestCheck::Result::Match, "variable-value"_L1, {}}),
             u"Match: the recorded digest is the hash of the variable's value only."_s);
    QCOMPARE(models::digestCheckText({DigestCheck::Result::Mismatch, {}, {}}),
             u"Mismatch: the recorded digest is not the hash of the whole event data."_s);
    QCOMPARE(models::digestCheckText({DigestCheck::Result::NotApplicable, {}, {}}),
             u"Not applicable: what was hashed is not in the log, or nothing was."_s);
}

QTEST_GUILESS_MAIN(DigestRuleTextTest)
#include "tst_digestruletext.moc"
