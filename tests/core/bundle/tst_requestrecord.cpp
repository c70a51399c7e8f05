// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/requestrecord.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::bundle;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key(requestKeySize, 'k');

RequestRecord someRecord()
{
    return *makeRequest(*selectionFromText(u"sha256:0,7,10+sha1:0"),
                        QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC), QByteArray(34, 'n'));
}

} // namespace

/// Only what this workstation wrote down says what was asked for.
class RequestRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsOwn()
    {
        const RequestRecord record = someRecord();
        const auto read = readRequest(writeRequest(record, key), key);
        QVERIFY(read);
        QCOMPARE(read->origin, RequestOrigin::Ours);
        QVERIFY(read->record == record);
        QCOMPARE(record.nonce.size(), nonceSize);
        QVERIFY(someRecord().nonce != record.nonce);
        QVERIFY(someRecord().id != record.id);
    }

    void knowsThatItIsAnothers()
    {
        const QByteArray json = writeRequest(someRecord(), QByteArray(requestKeySize, 'x'));
        QCOMPARE(readRequest(json, key)->origin, RequestOrigin::NotOurs);
        QCOMPARE(readRequest(json, {})->origin, RequestOrigin::NotOurs);
        // No key is no secret: an HMAC by it proves nothing.
        QCOMPARE(readRequest(writeRequest(someRecord(), {}), {})->origin, RequestOrigin::NotOurs);
    }

    /// Whatever is changed in a record, it is not ours any more.
    void noticesChanges_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("nonce") << QByteArray("\"nonce\": \"") << QByteArray("\"nonce\": \"00");
        QTest::newRow("selection") << QByteArray("sha256:0,7,10") << QByteArray("sha256:0,7");
        QTest::newRow("bank") << QByteArray("sha1:0") << QByteArray("sha384:0");
        QTest::newRow("time") << QByteArray("2027-") << QByteArray("2028-");
        QTest::newRow("key") << QByteArray("6e6e") << QByteArray("6e6f");
    }

    void noticesChanges()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray json = writeRequest(someRecord(), key);
        const qsizetype at = json.indexOf(before);
        QVERIFY2(at >= 0, json.constData());
        json.replace(at, before.size(), after);
        if (before.startsWith("\"nonce"))
            json.remove(json.indexOf('"', at + after.size()) - 2, 2); // as long as before
        const auto read = readRequest(json, key);
        QVERIFY2(read, json.constData());
        QCOMPARE(read->origin, RequestOrigin::NotOurs);
    }

    void refusesWhatIsNoRecord()
    {
        const QByteArray json = writeRequest(someRecord(), key);
        QVERIFY(!readRequest("{}", key));
        QVERIFY(!readRequest(QByteArray(1'000'000, '['), key));
        QVERIFY(!readRequest(json + "x", key));
        QVERIFY(!readRequest(QByteArray(json).replace("\"id\"", "\"ID\""), key));
        QVERIFY(!readRequest(QByteArray(json).replace("sha256:0,7,10", "sha256:0,7,24"), key));
        QVERIFY(!readRequest(QByteArray(json).replace("6e6e", "6E6E"), key)); // one text for one value
    }

    void readsSelections()
    {
        QCOMPARE(selectionText(*selectionFromText(u"sha256:0,1,23+sm3_256:all")),
                 u"sha256:0,1,23+sm3_256:0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23"_s);
        QVERIFY(selectionFromText(u"")->banks.empty());
        for (const char *bad : {"sha256", "sha256:", "sha256:24", "sha256:-1", "sha256:+1", "sha256:01",
                                "x:1", "sha256:1,", "sha256:1+sha256:2", "sha256:1+", "sha256:all,1"})
            QVERIFY2(!selectionFromText(QString::fromLatin1(bad)), bad);
    }
};

QTEST_GUILESS_MAIN(RequestRecordTest)
#include "tst_requestrecord.moc"
