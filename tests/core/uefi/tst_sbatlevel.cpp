// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/sbatlevel.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;

class SbatLevelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreRead();
    void formsThatAreAllowed_data();
    void formsThatAreAllowed();
    void badLinesAreRefused_data();
    void badLinesAreRefused();
    void sizeAndCountAreCapped();
};

void SbatLevelTest::linesAreRead()
{
    const QByteArray bytes = "sbat,1,2022052400\nshim,2\ngrub,3\n";
    FieldReader reader(bytes, 10);
    const SbatLevel level = readSbatLevel(reader);
    QVERIFY(!reader.failed());
    QCOMPARE(level.date, u"2022052400"_s);
    QVERIFY((level.entries == std::vector<SbatEntry>{{u"sbat"_s, 1}, {u"shim"_s, 2}, {u"grub"_s, 3}}));
    const std::vector<Field> fields = reader.take();
    const Field &shim = fields.front().children.at(1);
    QCOMPARE(findField(shim.children, "component"_L1)->range, (ByteRange{28, 4}));
    QCOMPARE(findField(shim.children, "generation"_L1)->range, (ByteRange{33, 1}));
}

void SbatLevelTest::formsThatAreAllowed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("entries");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("no line end at the end") << QByteArray("sbat,1,2021030218") << 1;
    QTest::newRow("NULs at the end") << QByteArray("sbat,1,2021030218\n\0\0", 20) << 1;
    QTest::newRow("six members") << QByteArray("grub,3,Free Software Foundation,grub,2.06,https://x\n") << 1;
    QTest::newRow("largest generation") << QByteArray("grub,2147483647\n") << 1;
}

void SbatLevelTest::formsThatAreAllowed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, entries);
    FieldReader reader(bytes);
    QCOMPARE(int(readSbatLevel(reader).entries.size()), entries);
    QVERIFY(!reader.failed());
    QVERIFY(reader.atEnd());
}

void SbatLevelTest::badLinesAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("one member") << QByteArray("shim\n");
    QTest::newRow("seven members") << QByteArray("shim,1,a,b,c,d,e\n");
    QTest::newRow("no component") << QByteArray(",1\n");
    QTest::newRow("no generation") << QByteArray("shim,\n");
    QTest::newRow("generation 0") << QByteArray("shim,0\n");
    QTest::newRow("leading zero") << QByteArray("shim,01\n");
    QTest::newRow("sign") << QByteArray("shim,+1\n");
    QTest::newRow("space") << QByteArray("shim, 1\n");
    QTest::newRow("2^31") << QByteArray("shim,2147483648\n");
    QTest::newRow("eleven digits") << QByteArray("shim,10000000000\n");
    QTest::newRow("empty line") << QByteArray("\nshim,1\n");
    QTest::newRow("carriage return") << QByteArray("shim,1\r\n");
    QTest::newRow("NUL inside") << QByteArray("sh\0im,1\n", 8);
    QTest::newRow("beyond ASCII") << QByteArray("sh\xC3\xA9im,1\n");
}

void SbatLevelTest::badLinesAreRefused()
{
    QFETCH(QByteArray, line);
    const QByteArray bytes = "sbat,1,2022052400\n" + line;
    FieldReader reader(bytes);
    static_cast<void>(readSbatLevel(reader));
    QVERIFY(reader.failed());
    QVERIFY(reader.failure()->offset >= 18);
}

void SbatLevelTest::sizeAndCountAreCapped()
{
    const QByteArray many = QByteArray("a,1\n").repeated(1025);
    FieldReader reader(many);
    QCOMPARE(readSbatLevel(reader).entries.size(), 1024U);
    QCOMPARE(reader.failure()->kind, ParseError::Kind::TooLarge);
    const QByteArray large(64 * 1024 + 1, '\0');
    FieldReader other(large);
    static_cast<void>(readSbatLevel(other));
    QCOMPARE(other.failure()->kind, ParseError::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(SbatLevelTest)
#include "tst_sbatlevel.moc"
