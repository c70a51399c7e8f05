// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/provenancetext.h"
#include "models/verdict/securebootmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;
using appraisal::FactRating;
using appraisal::Provenance;
using appraisal::SecureBootState;

namespace {

appraisal::SecureBootFacts facts()
{
    return {.state = SecureBootState::On,
            .facts = {{.code = "secure-boot.on"_L1,
                       .rating = FactRating::Good,
                       .provenance = Provenance::Bound,
                       .event = 4,
                       .range = {100, 53}},
                      {.code = "dbx.placeholder"_L1, .rating = FactRating::Warning},
                      {.code = "shim.validation-off"_L1, .rating = FactRating::Bad}}};
}

} // namespace

class SecureBootModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsComeFirst()
    {
        SecureBootModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!model.hasFacts());
        model.setFacts(facts());
        QVERIFY(model.hasFacts());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.find("shim.validation-off"_L1), 0);
        QCOMPARE(model.find("dbx.placeholder"_L1), 1);
        QCOMPARE(model.find("secure-boot.on"_L1), 2);
        QCOMPARE(model.find("no.such-code"_L1), -1);
        QCOMPARE(model.findingCount(), 2);
        QCOMPARE(model.state(), SecureBootState::On);
        QCOMPARE(model.stateText(), u"Secure Boot: on"_s);
        model.setFacts(std::nullopt);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.state(), SecureBootState::Unknown);
    }

    void rolesCarryValues()
    {
        SecureBootModel model;
        model.setFacts(facts());
        const QModelIndex on = model.index(2, SecureBootModel::FactColumn);
        QCOMPARE(on.data().toString(), u"Secure Boot was on."_s);
        QCOMPARE(on.data(SecureBootModel::RatingRole).toInt(), int(FactRating::Good));
        QCOMPARE(on.data(SecureBootModel::ProvenanceRole).value<Provenance>(), Provenance::Bound);
        QCOMPARE(on.data(SecureBootModel::EventRole).toLongLong(), 4);
        QCOMPARE(on.data(SecureBootModel::RangeRole).value<ByteRange>(), (ByteRange{100, 53}));
        QCOMPARE(on.data(SecureBootModel::CodeRole).toString(), u"secure-boot.on"_s);
        QVERIFY(on.data(Qt::AccessibleTextRole).toString().startsWith(u"good: "_s));
        QCOMPARE(on.siblingAtColumn(SecureBootModel::ProvenanceColumn).data().toString(), u"bound"_s);
        const QModelIndex bad = model.index(0, SecureBootModel::FactColumn);
        QVERIFY(!bad.data(SecureBootModel::EventRole).isValid());
        QVERIFY(!bad.data(SecureBootModel::AdviceRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecureBootModelTest)
#include "tst_securebootmodel.moc"
