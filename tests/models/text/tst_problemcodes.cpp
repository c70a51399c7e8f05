// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/problemtext.h"
#include "tests/support/corpus.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace plumbline;
using namespace Qt::StringLiterals;

namespace {

const QString sourceRoot = QStringLiteral(PLUMBLINE_SOURCE_ROOT);

QSet<QString> allMatches(const QString &pattern, const QString &text)
{
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found.insert(match.captured(1));
    return found;
}

/// String literals of core that look like a code: "area.some-words". The ids of checks look alike and have
/// texts of their own; so do comparison and causes, which name checks and kernel arguments, and what the
/// ledger encodes.
QSet<QString> codesOfCore()
{
    QSet<QString> codes;
    QDirIterator each(sourceRoot + "/core"_L1, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        if (path.contains("/appraisal/checks/"_L1) || path.contains("/core/causes/"_L1)
            || path.contains("/core/comparison/"_L1) || path.contains("/core/trust/"_L1))
            continue;
        const QString source = QString::fromUtf8(test::readBytes(path));
        codes += allMatches(
            u"(?:^|[^\"])\"((?:parse|log|event|replay|variable|certificate|ima|cel|systemd|windows|bundle|folder|store)\\.(?!bin\")[a-z0-9-]+)\""_s,
            source);
    }
    return codes;
}

QSet<QString> codesOfTable()
{
    const QString table = QString::fromUtf8(test::readBytes(sourceRoot + "/core/evidence/README.md"_L1));
    return allMatches(u"\\| `([a-z0-9.-]+)` \\|"_s, table);
}

QSet<QString> codesWithSentence()
{
    QSet<QString> codes;
    for (const QLatin1StringView code : models::knownProblemCodes())
        codes.insert(code);
    return codes;
}

QByteArray listOf(const QSet<QString> &codes)
{
    return QStringList(codes.values()).join(u' ').toUtf8();
}

} // namespace

/// Code in core, table in core/evidence/README.md and sentence in models/text go together.
class ProblemCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSourceIsSearched();
    void everyCodeHasASentence();
    void everyCodeIsInTheTable();
    void nothingElseIsInTheTable();
    void noCodeIsThereTwice();
    void placeholdersAreKnown();
    void aSentenceIsFilledIn();
};

void ProblemCodesTest::theSourceIsSearched()
{
    const QSet<QString> codes = codesOfCore();
    QVERIFY(codes.contains(u"parse.truncated"_s));
    QVERIFY(codes.contains(u"event.digest-mismatch"_s));
    QVERIFY(codes.size() > 50);
}

void ProblemCodesTest::everyCodeHasASentence()
{
    QCOMPARE(listOf(codesOfCore() - codesWithSentence()), QByteArray());
}

void ProblemCodesTest::everyCodeIsInTheTable()
{
    QCOMPARE(listOf(codesOfCore() - codesOfTable()), QByteArray());
}

void ProblemCodesTest::nothingElseIsInTheTable()
{
    QCOMPARE(listOf(codesOfTable() - codesOfCore()), QByteArray());
    QCOMPARE(listOf(codesWithSentence() - codesOfCore()), QByteArray());
}

void ProblemCodesTest::noCodeIsThereTwice()
{
    QCOMPARE(qsizetype(models::knownProblemCodes().size()), codesWithSentence().size());
}

void ProblemCodesTest::placeholdersAreKnown()
{
    const Problem problem{
        .code = {}, .structure = u"STRUCTURE"_s, .wanted = 1, .available = 2, .detail = u"D"_s};
    for (const QLatin1StringView code : models::knownProblemCodes()) {
        Problem each = problem;
        each.code = code;
        const QString sentence = models::problemSentence(each);
        QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'}'), code.latin1());
        QVERIFY2(sentence.size() > 10, code.latin1());
    }
}

void ProblemCodesTest::aSentenceIsFilledIn()
{
    const Problem problem{.code = "event.damaged"_L1,
                          .event = 3,
                          .range = {16, 4},
                          .structure = u"TCG_PCR_EVENT2.event"_s,
                          .wanted = 100,
                          .available = 4};
    QCOMPARE(models::problemText(problem),
             u"The event does not fit into the log: TCG_PCR_EVENT2.event needs 100 bytes, only 4 are left. "
             "Events before it are complete. (event 3, offset 0x10 (16))"_s);
}

QTEST_GUILESS_MAIN(ProblemCodesTest)
#include "tst_problemcodes.moc"
