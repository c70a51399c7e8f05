// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/instancesmodel.h"

#include "models/text/agetext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(20, 0), Qt::UTC);

std::vector<InstanceRow> rows()
{
    using evidence::Stage;
    return {{.id = "a",
             .name = u"web-1"_s,
             .groups = {u"servers"_s},
             .status = InstanceStatus::Trusted,
             .beads
             = {{Stage::PlatformFirmware, TrustState::Accepted}, {Stage::BootManager, TrustState::Accepted}},
             .lastAttested = now.addSecs(-300),
             .benchmarkVersion = 1},
            {.id = "b",
             .name = u"Alpha\u202E"_s,
             .status = InstanceStatus::Untrusted,
             .reason = u"kernel update"_s,
             .beads = {{Stage::PlatformFirmware, TrustState::Accepted},
                       {Stage::BootManager, TrustState::Changed},
                       {Stage::LoaderFiles, TrustState::NotVouchedFor}},
             .lastAttested = now.addDays(-3),
             .openExceptions = 2,
             .benchmarkVersion = 7},
            {.id = "c", .name = u"spare"_s}};
}

} // namespace

class InstancesModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InstancesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list += QString::fromLatin1(m_model->at(row).id);
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<InstancesModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setClock([] { return now; });
        m_model->setRows(rows());
    }

    void cellsSayWhatTheRowsHold()
    {
        QCOMPARE(cell(0, InstancesModel::StatusColumn), u"Trusted"_s);
        QCOMPARE(cell(1, InstancesModel::StatusColumn), u"Untrusted · kernel update"_s);
        QCOMPARE(cell(0, InstancesModel::AttestedColumn), u"5 min ago"_s);
        QCOMPARE(cell(1, InstancesModel::AttestedColumn), u"3 days ago"_s);
        QCOMPARE(cell(2, InstancesModel::AttestedColumn), u"never"_s);
        QCOMPARE(cell(0, InstancesModel::ExceptionsColumn), QString());
        QCOMPARE(cell(1, InstancesModel::ExceptionsColumn), u"2"_s);
        QCOMPARE(cell(1, InstancesModel::BenchmarkColumn), u"Version 7"_s);
        QCOMPARE(cell(2, InstancesModel::BenchmarkColumn), u"None yet"_s);
    }

    void namesAreMadeSafe() { QCOMPARE(cell(1, InstancesModel::NameColumn), u"Alpha⟨U+202E⟩"_s); }

    void beadsAreSpoken()
    {
        QCOMPARE(cell(0, InstancesModel::ChainColumn, Qt::AccessibleTextRole),
                 u"Boot chain: all stages accepted"_s);
        QCOMPARE(cell(1, InstancesModel::ChainColumn, Qt::AccessibleTextRole),
                 u"Boot chain: 1 accepted, Boot manager changed, 1 not vouched for"_s);
        QCOMPARE(cell(2, InstancesModel::ChainColumn), u"nothing measured"_s);
        QCOMPARE(cell(1, InstancesModel::ExceptionsColumn, Qt::AccessibleTextRole), u"2 open exceptions"_s);
    }

    void notComparedIsNotAccepted()
    {
        QCOMPARE(beadsText({{evidence::Stage::BootManager, TrustState::NotCompared}}), u"not compared"_s);
        QCOMPARE(beadsText({{evidence::Stage::BootManager, TrustState::Unchanged}}), u"not compared"_s);
    }

    void worstComesFirstByStatus()
    {
        m_model->sort(InstancesModel::StatusColumn);
        QCOMPARE(names(), QStringList({u"b"_s, u"c"_s, u"a"_s}));
        m_model->sort(InstancesModel::AttestedColumn, Qt::DescendingOrder);
        QCOMPARE(names().front(), u"a"_s);
        m_model->sort(InstancesModel::NameColumn);
        QCOMPARE(names(), QStringList({u"b"_s, u"c"_s, u"a"_s}));
        m_model->sort(InstancesModel::ExceptionsColumn, Qt::DescendingOrder);
        QCOMPARE(names().front(), u"b"_s);
        m_model->sort(InstancesModel::BenchmarkColumn, Qt::DescendingOrder);
        QCOMPARE(names().front(), u"b"_s);
        m_model->sort(InstancesModel::ChainColumn, Qt::DescendingOrder);
        QCOMPARE(names().front(), u"a"_s);
    }

    void filterFindsNamesGroupsStatusAndStages()
    {
        for (const auto &[line, id] : {std::pair{u"servers"_s, u"a"_s},
                                       {u"kernel"_s, u"b"_s},
                                       {u"boot manager changed"_s, u"b"_s},
                                       {u"unmeasured"_s, u"c"_s}}) {
            m_model->setFilter(line);
            QCOMPARE(names(), QStringList({id}));
        }
    }

    void countsDoNotDependOnTheFilter()
    {
        m_model->setStatus(InstanceStatus::Trusted);
        QCOMPARE(names(), QStringList({u"a"_s}));
        QCOMPARE(m_model->count(InstanceStatus::Untrusted), 1);
        QCOMPARE(m_model->rowOf("b"), -1);
        m_model->setStatus({});
        QCOMPARE(m_model->rowOf("b"), 1);
    }

    void agesAreInWords_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("59 s") << qint64(59) << u"just now"_s;
        QTest::newRow("60 s") << qint64(60) << u"1 min ago"_s;
        QTest::newRow("59 min") << qint64(3599) << u"59 min ago"_s;
        QTest::newRow("1 h") << qint64(3600) << u"1 h ago"_s;
        QTest::newRow("47 h") << qint64(47 * 3600) << u"47 h ago"_s;
        QTest::newRow("2 days") << qint64(48 * 3600) << u"2 days ago"_s;
    }

    void agesAreInWords()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(ageText(now.addSecs(-seconds), now), text);
    }

    void aTimeToComeIsNoAge()
    {
        QCOMPARE(ageText(now.addDays(1), now), timeText(now.addDays(1)));
        QCOMPARE(ageText({}, now), u"never"_s);
    }
};

QTEST_GUILESS_MAIN(InstancesModelTest)
#include "tst_instancesmodel.moc"
