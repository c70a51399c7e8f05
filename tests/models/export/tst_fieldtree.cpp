// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/fieldtree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace plumbline;

namespace {

Field leaf(QLatin1StringView name, FieldValue value)
{
    return {.name = name, .value = std::move(value)};
}

Field group(QLatin1StringView name, Field::Kind kind, std::vector<Field> children)
{
    return {.name = name, .kind = kind, .children = std::move(children)};
}

QJsonValue valueOf(const Field &field)
{
    return QJsonDocument::fromJson(models::fieldAsJson(field).toUtf8()).object()[field.name];
}

} // namespace

class FieldTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValueHasAForm();
    void largeNumbersKeepTheirDigits();
    void structuresAndListsNest();
    void aRepeatedNameBecomesAList();
    void membersKeepTheirOrder();
};

void FieldTreeTest::everyKindOfValueHasAForm()
{
    QVERIFY(valueOf(leaf("x"_L1, {})).isNull());
    QCOMPARE(valueOf(leaf("x"_L1, true)), QJsonValue(true));
    QCOMPARE(valueOf(leaf("x"_L1, quint64(7))), QJsonValue(7));
    QCOMPARE(valueOf(leaf("x"_L1, qint64(-7))), QJsonValue(-7));
    QCOMPARE(valueOf(leaf("x"_L1, u"text\u202E"_s)), QJsonValue(u"text\u202E"_s));
    QCOMPARE(valueOf(leaf("x"_L1, QByteArray("\x01\xAB"))), QJsonValue(u"01ab"_s));
    QCOMPARE(valueOf(leaf("x"_L1, QUuid(u"8BE4DF61-93CA-11D2-AA0D-00E098032B8C"_s))),
             QJsonValue(u"8be4df61-93ca-11d2-aa0d-00e098032b8c"_s));
    QCOMPARE(valueOf(leaf("x"_L1, QDateTime(QDate(2024, 2, 29), QTime(12, 0), QTimeZone(3600)))),
             QJsonValue(u"2024-02-29T11:00:00Z"_s));
    QCOMPARE(valueOf(leaf("x"_L1, Digest{HashAlgorithm::Sha256, QByteArray(2, '\x11')})),
             QJsonValue(u"sha256:1111"_s));
}

void FieldTreeTest::largeNumbersKeepTheirDigits()
{
    constexpr quint64 exact = (1ULL << 53) - 1;
    QCOMPARE(valueOf(leaf("x"_L1, exact)), QJsonValue(qint64(exact)));
    QCOMPARE(valueOf(leaf("x"_L1, exact + 2)), QJsonValue(u"9007199254740993"_s));
    QCOMPARE(valueOf(leaf("x"_L1, ~quint64(0))), QJsonValue(u"18446744073709551615"_s));
    QCOMPARE(valueOf(leaf("x"_L1, std::numeric_limits<qint64>::min())),
             QJsonValue(u"-9223372036854775808"_s));
}

void FieldTreeTest::structuresAndListsNest()
{
    const Field field
        = group("outer"_L1, Field::Kind::Structure,
                {group("list"_L1, Field::Kind::List,
                       {leaf("element"_L1, quint64(1)),
                        group("element"_L1, Field::Kind::Structure, {leaf("a"_L1, quint64(2))})})});
    QCOMPARE(models::fieldAsJson(field), u"{\"outer\":{\"list\":[1,{\"a\":2}]}}"_s);
}

void FieldTreeTest::aRepeatedNameBecomesAList()
{
    const Field field = group("outer"_L1, Field::Kind::Structure,
                              {leaf("a"_L1, quint64(1)), leaf("b"_L1, quint64(2)), leaf("a"_L1, quint64(3))});
    QCOMPARE(models::fieldAsJson(field), u"{\"outer\":{\"a\":[1,3],\"b\":2}}"_s);
}

void FieldTreeTest::membersKeepTheirOrder()
{
    const Field field
        = group("outer"_L1, Field::Kind::Structure, {leaf("z"_L1, quint64(1)), leaf("a"_L1, quint64(2))});
    QCOMPARE(models::fieldAsJson(field), u"{\"outer\":{\"z\":1,\"a\":2}}"_s);
}

QTEST_GUILESS_MAIN(FieldTreeTest)
#include "tst_fieldtree.moc"
