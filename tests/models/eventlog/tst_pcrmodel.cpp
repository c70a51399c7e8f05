// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "models/eventlog/pcrmodel.h"
#include "models/text/stagetext.h"
#include "tests/models/openlogs.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

LogSnapshot snapshotOf(const QString &name, const QByteArray &bytes)
{
    auto log = evidence::readLog(bytes);
    if (!log)
        return {};
    const auto shared = std::make_shared<const evidence::Log>(*std::move(log));
    return {.name = name,
            .log = shared,
            .replay = std::make_shared<const appraisal::Replay>(appraisal::replay(*shared))};
}

int rowOf(const PcrModel &model, const QString &registerName)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, PcrModel::RegisterColumn).data().toString() == registerName)
            return row;
    }
    return -1;
}

} // namespace

class PcrModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBankIsAColumn();
    void valuesAreThoseOfTheReplay();
    void severalLogsShareTheTable();
    void measurementRegistersAreNamedAsSuch();
    void registersHaveTheStageThatUsesThem();
    void unfinishedReplaysShowNothing();
    void tableIsCopiedAsText();
};

void PcrModelTest::everyBankIsAColumn()
{
    PcrModel model;
    QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot({snapshotOf(u"boot.log"_s, test::bootLogBytes())});
    QCOMPARE(model.bankCount(), 2);
    QCOMPARE(model.columnCount(), PcrModel::FirstBankColumn + 2);
    QVERIFY(rowOf(model, u"PCR 7"_s) >= 0);
    QCOMPARE(rowOf(model, u"PCR 9"_s), -1);
    model.setSnapshot({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.bankCount(), 0);
}

void PcrModelTest::valuesAreThoseOfTheReplay()
{
    PcrModel model;
    model.setSnapshot({snapshotOf(u"boot.log"_s, test::bootLogBytes())});
    // PCR 7 holds its separator alone: H(zeros ‖ H(00000000)).
    const QByteArray separator = hashOf(HashAlgorithm::Sha1, QByteArray(4, '\0'));
    const QByteArray expected = hashOf(HashAlgorithm::Sha1, QByteArray(20, '\0') + separator);
    const QModelIndex value = model.index(rowOf(model, u"PCR 7"_s), PcrModel::FirstBankColumn);
    QCOMPARE(value.data(PcrModel::CopyRole).toString(), QString::fromLatin1(expected.toHex()));
    QVERIFY(value.data(PcrModel::IsCompleteRole).toBool());
    QCOMPARE(value.siblingAtColumn(PcrModel::ExtendsColumn).data().toString(), u"1"_s);
    QVERIFY(!value.siblingAtColumn(PcrModel::MeaningColumn).data().toString().isEmpty());
}

void PcrModelTest::severalLogsShareTheTable()
{
    PcrModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSnapshot({snapshotOf(u"boot.log"_s, test::bootLogBytes()),
                       snapshotOf(u"ima.list"_s, test::ImaListBuilder().addMany(3).bytes())});
    const int row = rowOf(model, u"PCR 10"_s);
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row, PcrModel::LogColumn).data().toString(), u"ima.list"_s);
    QVERIFY(model.bankCount() > 2);
}

void PcrModelTest::measurementRegistersAreNamedAsSuch()
{
    PcrModel model;
    model.setSnapshot(
        {snapshotOf(u"ccel"_s, test::EventLogBuilder::ccel().event(3, tcg::EventType::Ipl, "file").bytes())});
    QVERIFY(rowOf(model, u"RTMR 0"_s) >= 0);
    QVERIFY(rowOf(model, u"RTMR 2"_s) >= 0);
    QCOMPARE(rowOf(model, u"PCR 1"_s), -1);
}

void PcrModelTest::registersHaveTheStageThatUsesThem()
{
    using evidence::Stage;
    PcrModel model;
    const QByteArray windows
        = test::EventLogBuilder::agile().separators().event(12, tcg::EventType::Separator, "WBCL").bytes();
    model.setSnapshot({snapshotOf(u"windows.log"_s, windows)});
    const auto stageOf = [&](const QString &name) {
        return Stage(model.index(rowOf(model, name), 0).data(PcrModel::StageRole).toInt());
    };
    QCOMPARE(stageOf(u"PCR 7"_s), Stage::SecureBootPolicy);
    QCOMPARE(stageOf(u"PCR 12"_s), Stage::WindowsBoot);
    const QModelIndex meaning = model.index(rowOf(model, u"PCR 12"_s), PcrModel::MeaningColumn);
    QCOMPARE(meaning.data().toString(), stageName(Stage::WindowsBoot));
    model.setSnapshot({snapshotOf(u"ima.list"_s, test::ImaListBuilder().addMany(3).bytes())});
    QCOMPARE(stageOf(u"PCR 10"_s), Stage::Runtime);
}

void PcrModelTest::unfinishedReplaysShowNothing()
{
    LogSnapshot unfinished = snapshotOf(u"boot.log"_s, test::bootLogBytes());
    unfinished.replay.reset();
    PcrModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSnapshot({unfinished});
    QCOMPARE(model.rowCount(), 0);
}

void PcrModelTest::tableIsCopiedAsText()
{
    PcrModel model;
    model.setSnapshot({snapshotOf(u"boot.log"_s, test::bootLogBytes())});
    const QStringList lines = model.toText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), model.rowCount() + 1);
    QVERIFY(lines.at(1).contains(u'\t'));
}

QTEST_GUILESS_MAIN(PcrModelTest)
#include "tst_pcrmodel.moc"
