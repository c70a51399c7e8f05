// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instance/bootsmodel.h"
#include "models/instance/evidencefilesmodel.h"
#include "models/instance/instanceexceptionsmodel.h"
#include "models/instance/measuredeventsmodel.h"
#include "models/instance/registersmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;
using evidence::Stage;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class InstanceModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actualMeasureStandsBesideTheStandardValue()
    {
        RegistersModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows({{Stage::BootManager,
                        4,
                        HashAlgorithm::Sha256,
                        QByteArray(32, '\x11'),
                        QByteArray(32, '\x22'),
                        TrustState::Changed,
                        {},
                        true},
                       {Stage::BootManager,
                        4,
                        HashAlgorithm::Sha1,
                        QByteArray(20, '\x11'),
                        {},
                        TrustState::NotCompared,
                        {},
                        false}});
        QCOMPARE(cell(model, 0, RegistersModel::RegisterColumn), u"PCR 4"_s);
        QCOMPARE(cell(model, 0, RegistersModel::BankColumn), u"sha256"_s);
        QCOMPARE(cell(model, 0, RegistersModel::StateColumn), u"Changed"_s);
        QVERIFY(cell(model, 0, RegistersModel::ActualColumn).startsWith(u"11111111 "_s));
        QVERIFY(cell(model, 0, RegistersModel::StandardColumn).startsWith(u"22222222 "_s));
        QCOMPARE(cell(model, 0, RegistersModel::ActualColumn, RegistersModel::CopyRole), QString(64, u'1'));
        QCOMPARE(cell(model, 0, RegistersModel::StandardColumn, Qt::AccessibleTextRole),
                 u"Standard value: "_s + QString(64, u'2'));
        QVERIFY(!model.index(0, 0).data(RegistersModel::IsMatchRole).toBool());
        QCOMPARE(cell(model, 1, RegistersModel::StandardColumn), u"None"_s);
        QCOMPARE(cell(model, 0, RegistersModel::ActualColumn, Qt::AccessibleDescriptionRole),
                 u"Signed by the TPM"_s);
        QCOMPARE(cell(model, 1, RegistersModel::ActualColumn, Qt::AccessibleDescriptionRole),
                 u"Computed from the log; not signed"_s);
    }

    void registersOfOneStage()
    {
        RegistersModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows({{Stage::PlatformFirmware, 0, HashAlgorithm::Sha256, {}, {}},
                       {Stage::BootManager, 4, HashAlgorithm::Sha256, {}, {}},
                       {Stage::BootManager, 5, HashAlgorithm::Sha256, {}, {}}});
        model.setStage(Stage::BootManager);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 1, RegistersModel::RegisterColumn), u"PCR 5"_s);
        QCOMPARE(cell(model, 1, RegistersModel::ActualColumn), u"Not there"_s);
        model.setStage({});
        QCOMPARE(model.rowCount(), 3);
    }

    void changedEventsStandBesideTheirCounterparts()
    {
        using comparison::ChangeKind;
        MeasuredEventsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows(
            {{Stage::BootManager, 4, 17, u"EV_A"_s, u"shim"_s, u"shim"_s, {}},
             {Stage::BootLoaderCommands, 8, 40, u"EV_IPL"_s, u"new"_s, u"old"_s, ChangeKind::Changed},
             {Stage::BootLoaderCommands, 8, {}, u"EV_IPL"_s, {}, u"gone"_s, ChangeKind::Removed}});
        QCOMPARE(cell(model, 0, MeasuredEventsModel::ChangeColumn), u"As in the benchmark"_s);
        QCOMPARE(cell(model, 1, MeasuredEventsModel::ActualColumn), u"new"_s);
        QCOMPARE(cell(model, 1, MeasuredEventsModel::StandardColumn), u"old"_s);
        QCOMPARE(cell(model, 2, MeasuredEventsModel::IndexColumn), QString());
        QCOMPARE(cell(model, 2, MeasuredEventsModel::ChangeColumn), u"Missing"_s);
        QVERIFY(!model.index(0, 0).data(MeasuredEventsModel::ChangeRole).isValid());
        MeasuredEventRow alone{Stage::BootManager, 4, 1, u"EV_A"_s, u"a"_s, {}, {}};
        alone.isCompared = false;
        MeasuredEventsModel first;
        first.setRows({alone});
        QCOMPARE(cell(first, 0, MeasuredEventsModel::ChangeColumn), u"Not compared"_s);
        model.setChangedOnly(true);
        QCOMPARE(model.rowCount(), 2);
        model.setStage(Stage::BootManager);
        QCOMPARE(model.rowCount(), 0);
        model.setChangedOnly(false);
        QCOMPARE(model.rowCount(), 1);
    }

    void everyKindOfChangeHasAWord()
    {
        using comparison::ChangeKind;
        QStringList words{eventChangeText({})};
        for (const ChangeKind kind : {ChangeKind::Added, ChangeKind::Removed, ChangeKind::Changed,
                                      ChangeKind::Moved, ChangeKind::Repeated})
            words += eventChangeText(kind);
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains(QString()));
    }

    void bootsTellTheirVerdicts()
    {
        BootsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows(
            {{3, "c", {}, appraisal::Verdict::Verified, InstanceStatus::Untrusted, u"kernel update"_s, 2, 1},
             {2, "b", {}, appraisal::Verdict::Failed, InstanceStatus::Untrusted, {}, 0, 4}});
        QCOMPARE(cell(model, 0, BootsModel::StatusColumn), u"Untrusted · kernel update"_s);
        QCOMPARE(cell(model, 0, BootsModel::EvidenceColumn), u"Verified"_s);
        QCOMPARE(cell(model, 1, BootsModel::EvidenceColumn), u"Failed"_s);
        QCOMPARE(cell(model, 1, BootsModel::NumberColumn), u"2, attested 4 times"_s);
        QCOMPARE(cell(model, 1, BootsModel::BenchmarkColumn), u"None"_s);
        QCOMPARE(model.rowOf("b"), 1);
        QCOMPARE(model.rowOf("x"), -1);
    }

    void exceptionsTellTheirStates()
    {
        using State = InstanceExceptionRow::State;
        InstanceExceptionsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QStringList words;
        for (const State state : {State::Open, State::Ignored, State::Approved, State::Resolved}) {
            model.setRows({{.fingerprint = "f", .cause = u"Kernel update"_s, .state = state, .count = 3}});
            words += cell(model, 0, InstanceExceptionsModel::StateColumn);
        }
        QCOMPARE(words, QStringList({u"Open"_s, u"Ignored"_s, u"Approved"_s, u"Resolved"_s}));
        QCOMPARE(cell(model, 0, InstanceExceptionsModel::CountColumn), u"3"_s);
    }

    void rawEvidenceHasItsHash()
    {
        EvidenceFilesModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows({{u"Boot log"_s, 2048, QByteArray(32, '\x5A'), true}});
        QCOMPARE(cell(model, 0, EvidenceFilesModel::SizeColumn), u"2 KiB"_s);
        QVERIFY(cell(model, 0, EvidenceFilesModel::HashColumn).startsWith(u"5a5a5a5a "_s));
        QVERIFY(!cell(model, 0, EvidenceFilesModel::PartColumn, Qt::AccessibleDescriptionRole).isEmpty());
    }
};

QTEST_GUILESS_MAIN(InstanceModelsTest)
#include "tst_instancemodels.moc"
