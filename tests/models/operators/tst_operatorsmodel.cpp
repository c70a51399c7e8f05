// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operators/operatorsmodel.h"
#include "models/operators/publickeyfile.h"
#include "models/operators/requestsmodel.h"

#include "tests/support/ledgerbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

class OperatorsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operatorsHaveRolesAndFingerprints()
    {
        const test::LedgerBuilder builder;
        OperatorsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows(operatorRows(builder.state(), builder.bob().id()));
        QCOMPARE(model.rowCount(), 3);
        int mine = 0;
        for (int row = 0; row < 3; ++row) {
            const auto data
                = [&](int column, int role = Qt::DisplayRole) { return model.index(row, column).data(role); };
            QCOMPARE(data(OperatorsModel::FingerprintColumn, OperatorsModel::IdRole).toByteArray().size(),
                     qsizetype(32));
            QCOMPARE(data(OperatorsModel::StateColumn).toString(), u"Active"_s);
            QVERIFY(data(OperatorsModel::KeyColumn).toString().contains(u"Ed25519"_s));
            const bool isMe = data(0, OperatorsModel::IsMeRole).toBool();
            QCOMPARE(data(OperatorsModel::NameColumn).toString().endsWith(u"(you)"_s), isMe);
            mine += isMe;
        }
        QCOMPARE(mine, 1);
    }

    void aRevokedOperatorStaysAndSaysSo()
    {
        test::LedgerBuilder builder;
        QCOMPARE(builder.add(trust::OperatorRevoked{.id = builder.cho().id(), .reason = u"left"_s}),
                 QLatin1StringView());
        OperatorsModel model;
        model.setRows(operatorRows(builder.state(), {}));
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex last = model.index(2, OperatorsModel::StateColumn);
        QVERIFY(last.data().toString().startsWith(u"Revoked "_s));
        QVERIFY(!last.data(OperatorsModel::IsActiveRole).toBool());
        QCOMPARE(last.data(OperatorsModel::IdRole).toByteArray(), builder.cho().id());
    }

    void publicKeysAreReadInEitherForm()
    {
        for (const auto algorithm : {trust::KeyAlgorithm::Ed25519, trust::KeyAlgorithm::EcdsaP256}) {
            const trust::OperatorKey key = trust::SoftwareKey::generate(algorithm)->key();
            QCOMPARE(readPublicKey(key.publicKey), key);
            QCOMPARE(readPublicKey(writePublicKey(key)), key);
            QVERIFY(!readPublicKey(key.publicKey.chopped(1)));
            QVERIFY(!readPublicKey(key.publicKey + 'x'));
        }
        QVERIFY(!readPublicKey("-----BEGIN PUBLIC KEY-----\n"));
        QVERIFY(!readPublicKey({}));
    }

    void openRequestsAreListed()
    {
        test::LedgerBuilder builder;
        const trust::InstanceId web = builder.addInstance(u"web-1"_s);
        const trust::ContentHash first = builder.request(builder.benchmark(web, "one"), builder.bob());
        RequestsModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setRows(requestRows(builder.state(), builder.bob().id()));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(RequestsModel::IdRole).toByteArray(), first);
        QVERIFY(model.index(0, 0).data(RequestsModel::IsMineRole).toBool());
        QCOMPARE(model.index(0, RequestsModel::ActionColumn).data().toString(),
                 u"Sets the benchmark of web-1 to version 1"_s);
        QVERIFY(model.index(0, RequestsModel::OperatorColumn).data().toString().endsWith(u"(you)"_s));
        model.setRows(requestRows(builder.state(), builder.cho().id()));
        QVERIFY(!model.index(0, 0).data(RequestsModel::IsMineRole).toBool());
        QCOMPARE(builder.answer(first, true, builder.cho()), QLatin1StringView());
        QVERIFY(requestRows(builder.state(), {}).empty());
    }
};

QTEST_GUILESS_MAIN(OperatorsModelTest)
#include "tst_operatorsmodel.moc"
