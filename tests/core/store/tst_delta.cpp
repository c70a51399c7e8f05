// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deflate.h"
#include "core/store/delta.h"

#include <QRandomGenerator>
#include <QTest>

using namespace plumbline;
using namespace plumbline::store;

namespace {

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

/// A few bytes of 8 replaced at each of those places.
QByteArray patched(QByteArray bytes, std::initializer_list<qsizetype> places)
{
    for (const qsizetype place : places)
        bytes.replace(place, 8, randomBytes(8, quint32(place) + 1));
    return bytes;
}

} // namespace

class DeltaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMadeIsGivenBack_data();
    void whatWasMadeIsGivenBack();
    void aFewChangedBytesCostLittle();
    void brokenDeltasAreRefused_data();
    void brokenDeltasAreRefused();
    void anyCutOrFlippedDeltaIsRefusedOrGivesTheSize();
    void inflatingUsesNoMoreThanItMay();
};

void DeltaTest::whatWasMadeIsGivenBack_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("target");
    const QByteArray log = randomBytes(20'000, 1);
    QTest::newRow("equal") << log << log;
    QTest::newRow("both empty") << QByteArray() << QByteArray();
    QTest::newRow("nothing to copy from") << QByteArray() << log;
    QTest::newRow("nothing left") << log << QByteArray();
    QTest::newRow("shorter than a block") << QByteArray("short") << QByteArray("shorter");
    QTest::newRow("changed in place") << log << patched(log, {0, 5'000, 5'009, 19'992});
    QTest::newRow("inserted") << log << log.first(777) + "inserted" + log.sliced(777);
    QTest::newRow("removed") << log << log.first(777) + log.sliced(1'900);
    QTest::newRow("other order") << log << log.sliced(10'000) + log.first(10'000);
    QTest::newRow("repeats itself") << QByteArray(5'000, 'a') << QByteArray(7'001, 'a');
    QTest::newRow("nothing in common") << log << randomBytes(20'000, 2);
}

void DeltaTest::whatWasMadeIsGivenBack()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, target);
    const auto made = applyDelta(base, makeDelta(base, target), target.size());
    QVERIFY(made.has_value());
    QCOMPARE(*made, target);
}

void DeltaTest::aFewChangedBytesCostLittle()
{
    const QByteArray log = randomBytes(20'000, 1);
    const QByteArray delta = makeDelta(log, patched(log, {100, 5'000, 19'992}));
    // Three literals of 8 bytes with 5 of frame each, and 3 or 4 copies of 9.
    QCOMPARE_LE(delta.size(), 3 * (5 + 8) + 4 * 9);
}

void DeltaTest::brokenDeltasAreRefused_data()
{
    QTest::addColumn<QByteArray>("delta");
    // step, numbers of 32 bits little-endian
    QTest::newRow("unknown step") << QByteArray::fromHex("02");
    QTest::newRow("no length") << QByteArray::fromHex("00 0100");
    QTest::newRow("literal longer than the rest") << QByteArray::fromHex("00 05000000 41");
    QTest::newRow("copy beyond the base") << QByteArray::fromHex("01 08000000 05000000");
    QTest::newRow("copy from beyond the base") << QByteArray::fromHex("01 ffffffff 01000000");
    QTest::newRow("more than the size") << QByteArray::fromHex("01 00000000 05000000");
    QTest::newRow("less than the size") << QByteArray::fromHex("01 00000000 03000000");
}

void DeltaTest::brokenDeltasAreRefused()
{
    QFETCH(QByteArray, delta);
    QVERIFY(!applyDelta("0123456789", delta, 4).has_value());
}

void DeltaTest::anyCutOrFlippedDeltaIsRefusedOrGivesTheSize()
{
    const QByteArray base = randomBytes(500, 1);
    const QByteArray target = patched(base, {100, 300});
    const QByteArray delta = makeDelta(base, target);
    for (qsizetype place = 0; place < delta.size(); ++place) {
        QVERIFY(!applyDelta(base, delta.first(place), target.size()).has_value());
        for (const int mask : {0x01, 0x80, 0xff}) {
            QByteArray flipped = delta;
            flipped[place] = char(flipped[place] ^ mask);
            const auto made = applyDelta(base, flipped, target.size());
            QVERIFY(!made || made->size() == target.size());
        }
    }
}

void DeltaTest::inflatingUsesNoMoreThanItMay()
{
    const QByteArray zeros(1'000'000, '\0');
    const QByteArray packed = deflated(zeros);
    QCOMPARE(inflated(packed, zeros.size()).value_or(QByteArray()), zeros);
    QVERIFY(!inflated(packed, zeros.size() - 1));
    QVERIFY(!inflated(packed, zeros.size() + 1));
    QVERIFY(!inflated(packed, 10));
    QVERIFY(!inflated(packed.chopped(1), zeros.size()));
    QVERIFY(!inflated(packed + 'x', zeros.size()));
    QCOMPARE(inflated(deflated({}), 0).value_or("x"), QByteArray());
}

QTEST_GUILESS_MAIN(DeltaTest)
#include "tst_delta.moc"
