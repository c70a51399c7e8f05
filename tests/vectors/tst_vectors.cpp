// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vectors/vector.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace plumbline;
using namespace plumbline::appraisal;
using test::Vector;
using namespace Qt::StringLiterals;

namespace {

struct Section
{
    char letter;
    int rows;
};
/// The rows of the catalogue that the list must have.
constexpr std::array sections{Section{'Q', 40}, Section{'E', 50}, Section{'I', 26}};

/// The third column of each row of ROWS.md.
std::map<QString, QString> readRows()
{
    QFile file(QStringLiteral(PLUMBLINE_SOURCE_ROOT "/tests/vectors/ROWS.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression row(u"^\\| ([QEI]-\\d\\d) \\| .* \\| (.*) \\|$"_s,
                                        QRegularExpression::MultilineOption);
    std::map<QString, QString> rows;
    for (auto match = row.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        rows[found.captured(1)] = found.captured(2);
    }
    return rows;
}

std::set<QString> namesOfTests()
{
    std::set<QString> names;
    QDirIterator files(QStringLiteral(PLUMBLINE_SOURCE_ROOT "/tests"), {u"tst_*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        names.insert(files.nextFileInfo().completeBaseName());
    return names;
}

} // namespace

/// Every forgery of the suite is noticed by the check that is there for it, and nothing but the forgery is.
class VectorsTest : public QObject
{
    Q_OBJECT

private:
    static void addRows()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < test::allVectors().size(); ++i)
            QTest::newRow(test::nameOf(test::allVectors()[i]).constData()) << int(i);
    }

private Q_SLOTS:
    void haveNamesOfTheirOwn()
    {
        std::set<QByteArray> names;
        for (const Vector &vector : test::allVectors())
            QVERIFY2(names.insert(test::nameOf(vector)).second, test::nameOf(vector).constData());
    }

    /// ROWS.md has every row; what it says has vectors has them, and the tests that it names are there.
    void listIsTrue()
    {
        std::set<QString> rowsOfVectors;
        for (const Vector &vector : test::allVectors())
            rowsOfVectors.insert(QString::fromLatin1(vector.row));
        const std::map<QString, QString> rows = readRows();
        const std::set<QString> tests = namesOfTests();
        static const QRegularExpression nameOfTest(u"`(tst_\\w+)`"_s);
        size_t count = 0;
        for (const Section &section : sections)
            for (int i = 1; i <= section.rows; ++i, ++count) {
                const QString row
                    = u"%1-%2"_s.arg(QLatin1Char(section.letter)).arg(i, 2, 10, QLatin1Char('0'));
                QVERIFY2(rows.contains(row), qPrintable(row));
                const QString where = rows.at(row);
                QVERIFY2(where.startsWith("vectors"_L1) == rowsOfVectors.contains(row), qPrintable(row));
                for (auto match = nameOfTest.globalMatch(where); match.hasNext();) {
                    const QString name = match.next().captured(1);
                    QVERIFY2(tests.contains(name), qPrintable(row + u' ' + name));
                }
            }
        QCOMPARE(rows.size(), count);
    }

    /// A reason to fail or to be incomplete, as it stands in the files of the checks, is some vector's.
    void everyReasonHasVector()
    {
        std::set<QString> covered;
        for (const Vector &vector : test::allVectors())
            covered.insert(QString::fromLatin1(vector.reason));
        static const QRegularExpression reasons(
            u"(?:fails|incomplete|CheckResult::Fail|CheckResult::Incomplete)[^;\"]*\"([a-z][a-z0-9-]*)\"_L1"_s);
        QDirIterator files(QStringLiteral(PLUMBLINE_SOURCE_ROOT "/core/appraisal/checks"), {u"*.cpp"_s});
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto match = reasons.globalMatch(source); match.hasNext(); ++count) {
                const QString reason = match.next().captured(1);
                QVERIFY2(covered.contains(reason), qPrintable(file.fileName() + u' ' + reason));
            }
        }
        QVERIFY(count > 80);
    }

    void verifiesWithoutForgery_data() { addRows(); }

    void verifiesWithoutForgery()
    {
        QFETCH(int, index);
        const Appraisal appraisal
            = appraise(readEvidence(test::genuineEvidence(test::allVectors()[size_t(index)])));
        QVERIFY2(appraisal.verdict == Verdict::Verified, test::describe(appraisal).constData());
    }

    void noticesForgery_data() { addRows(); }

    void noticesForgery()
    {
        QFETCH(int, index);
        const Vector &vector = test::allVectors()[size_t(index)];
        const Appraisal appraisal = appraise(readEvidence(test::forgedEvidence(vector)));
        QVERIFY2(test::isNoticed(vector, appraisal), test::describe(appraisal).constData());
        QVERIFY2(appraisal.verdict == vector.verdict, test::describe(appraisal).constData());
    }
};

QTEST_GUILESS_MAIN(VectorsTest)
#include "tst_vectors.moc"
