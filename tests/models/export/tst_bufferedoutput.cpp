// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/bufferedoutput.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using plumbline::models::BufferedOutput;

namespace {

/// A device that takes a number of bytes and then fails, as a full disk does.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    int writes = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        ++writes;
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

} // namespace

class BufferedOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesInOrder();
    void smallWritesAreCollected();
    void theFirstFailureSticks();
    void nothingIsWrittenAfterAFailure();
};

void BufferedOutputTest::everythingArrivesInOrder()
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    {
        BufferedOutput out(device);
        out.add("bytes "_L1);
        out.add(u"可信"_s);
        out.add(QByteArrayView("\0!", 2));
        out.add('\n');
    } // what is left is written at the end
    QCOMPARE(device.data(), "bytes 可信" + QByteArray("\0!\n", 3));
}

void BufferedOutputTest::smallWritesAreCollected()
{
    FullDevice device(1'000'000);
    BufferedOutput out(device);
    for (int i = 0; i < 100'000; ++i)
        out.add('x');
    QVERIFY(out.finish());
    QCOMPARE(device.writes, 2);
}

void BufferedOutputTest::theFirstFailureSticks()
{
    FullDevice device(10);
    BufferedOutput out(device);
    out.add("twelve bytes"_L1);
    QVERIFY(!out.hasFailed());
    QVERIFY(!out.finish());
    QVERIFY(out.hasFailed());
    QVERIFY(!out.finish());
}

void BufferedOutputTest::nothingIsWrittenAfterAFailure()
{
    FullDevice device(0);
    BufferedOutput out(device);
    for (int i = 0; i < 10; ++i)
        out.add(QByteArray(100'000, 'x'));
    QVERIFY(!out.finish());
    QCOMPARE(device.writes, 1);
}

QTEST_GUILESS_MAIN(BufferedOutputTest)
#include "tst_bufferedoutput.moc"
