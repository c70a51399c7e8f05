// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutation/mutants.h"

#include <QTest>

using namespace plumbline;
using test::Case;
using test::Mutant;
using test::Survey;

/// Breaks the console in every way that it has a check against, and shows that the vectors notice. Prints the
/// tables.
class MutationTest : public QObject
{
    Q_OBJECT

private:
    std::deque<Case> m_cases;

    static QByteArray row(const QByteArray &name, const QByteArray &missed, const QByteArray &misjudged,
                          const QByteArray &verified, const QByteArray &killed)
    {
        constexpr int nameWidth = 56;
        constexpr int width = 16;
        return name.leftJustified(nameWidth) + missed.rightJustified(width) + misjudged.rightJustified(width)
            + verified.rightJustified(width) + killed.rightJustified(width) + '\n';
    }

    static QByteArray row(const Mutant &mutant, const Survey &survey)
    {
        return row(mutant.check + ' ' + mutant.reason, QByteArray::number(survey.missed),
                   QByteArray::number(survey.misjudged), QByteArray::number(survey.verified),
                   survey.isKilled() ? "yes" : "NO");
    }

    /// Fails the test where a mutant lives.
    void killAll(const char *title, const std::vector<Mutant> &mutants) const
    {
        QByteArray table = row(title, "vectors miss it", "other verdict", "Verified", "killed");
        QByteArray survivors;
        for (const Mutant &mutant : mutants) {
            const Survey survey = test::survey(mutant, m_cases);
            table += row(mutant, survey);
            if (!survey.isKilled())
                survivors += mutant.check + ' ' + mutant.reason + "; ";
        }
        const auto count = mutants.size();
        fprintf(stdout, "%s%zu mutants\n", table.constData(), count);
        QVERIFY2(survivors.isEmpty(), survivors.constData());
        QVERIFY(count > 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const test::Vector &vector : test::allVectors())
            m_cases.emplace_back(vector);
    }

    /// Each check left out of the table.
    void killsRemovedChecks() { killAll("Check left out", test::removedChecks()); }

    /// Each reason of each check turned into a pass.
    void killsPassedReasons() { killAll("Reason let pass", test::passedReasons(m_cases)); }
};

QTEST_GUILESS_MAIN(MutationTest)
#include "tst_mutation.moc"
