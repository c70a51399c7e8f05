// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/problemsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

LogSnapshot logWith(std::vector<Problem> problems)
{
    return {.name = u"boot.log"_s,
            .problems = std::make_shared<const std::vector<Problem>>(std::move(problems))};
}

std::vector<Problem> problems()
{
    return {{.code = "log.padding"_L1, .severity = Severity::Note, .range = {900, 100}, .available = 100},
            {.code = "event.digest-mismatch"_L1,
             .severity = Severity::Error,
             .event = 7,
             .range = {120, 8},
             .structure = u"EV_IPL"_s},
            {.code = "log.separator-missing"_L1, .severity = Severity::Warning, .available = 3}};
}

} // namespace

class ProblemsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worstComesFirst();
    void rowsLeadToTheirPlace();
    void problemsAreCounted();
    void logsWithoutProblemsHaveNoRows();
};

void ProblemsModelTest::worstComesFirst()
{
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSnapshot({logWith(problems())});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ProblemsModel::SeverityColumn).data().toString(), u"Error"_s);
    QCOMPARE(model.index(1, ProblemsModel::SeverityColumn).data().toString(), u"Warning"_s);
    QCOMPARE(model.index(2, ProblemsModel::SeverityColumn).data().toString(), u"Note"_s);
    QVERIFY(model.index(0, ProblemsModel::ProblemColumn).data().toString().contains(u"EV_IPL"_s));
    QCOMPARE(model.index(0, ProblemsModel::LogColumn).data().toString(), u"boot.log"_s);
}

void ProblemsModelTest::rowsLeadToTheirPlace()
{
    ProblemsModel model;
    model.setSnapshot({LogSnapshot{}, logWith(problems())});
    const QModelIndex mismatch = model.index(0, 0);
    QCOMPARE(mismatch.data(ProblemsModel::RefRole).value<EventRef>(), (EventRef{1, 7}));
    QCOMPARE(mismatch.data(ProblemsModel::RangeRole).value<ByteRange>(), (ByteRange{120, 8}));
    QCOMPARE(mismatch.data(ProblemsModel::LogRole).toInt(), 1);
    QVERIFY(!mismatch.data(ProblemsModel::AdviceRole).toString().isEmpty());
    QVERIFY(mismatch.data(ProblemsModel::CopyRole).toString().contains(u"7"_s));
    QVERIFY(!model.index(1, 0).data(ProblemsModel::RefRole).isValid());
}

void ProblemsModelTest::problemsAreCounted()
{
    ProblemsModel model;
    model.setSnapshot({logWith(problems()), logWith(problems())});
    QCOMPARE(model.count(Severity::Error), 2);
    QCOMPARE(model.count(Severity::Warning), 2);
    QCOMPARE(model.count(Severity::Note), 2);
}

void ProblemsModelTest::logsWithoutProblemsHaveNoRows()
{
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSnapshot({logWith(problems())});
    model.setSnapshot({LogSnapshot{}, logWith({})});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.count(Severity::Error), 0);
}

QTEST_GUILESS_MAIN(ProblemsModelTest)
#include "tst_problemsmodel.moc"
