// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"

#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    const char *name;
    quint32 pcr;
    EventType type;
    QByteArray data;
};

const QByteArray nvPublic = hex("01 01c10102 000b 62044408 0004 aabbccdd 0068"); // as tst_txtevent explains

/// One of each family.
const std::vector<Sample> samples{
    {"command", 8, EventType::Ipl, QByteArray("grub_cmd: set a=\"b c\"\0", 22)},
    {"kernel", 8, EventType::Ipl, QByteArray("kernel_cmdline: /k a=\"b c\" d\0x", 30)},
    {"file", 9, EventType::Ipl, QByteArray("(hd0,gpt2)/grub.cfg\0", 20)},
    {"module", 9, EventType::Ipl, QByteArray("grub_module (hd0)/x.mod\0", 24)},
    {"mok", 14, EventType::Ipl, QByteArray("MokListTrusted\0", 15)},
    {"section", 11, EventType::Ipl, utf16(u".linux"_s) + QByteArray(2, '\0')},
    {"stub", 12, EventType::Ipl, utf16(u"quiet a=\"b c\""_s) + QByteArray(2, '\0')},
    {"archive", 13, EventType::Ipl, utf16(u"System extension initrd"_s) + QByteArray(2, '\0')},
    {"tag", 9, EventType::EventTag, le32(0x8F3B22EC) + le32(13) + QByteArray("Linux initrd\0", 13)},
    {"agent", 9, EventType::EventTag, le32(0x4141454C) + le32(5) + "a b c"},
    {"PC tag", 2, EventType::EventTag, le32(7) + le32(24) + QByteArray(24, '\x11')},
    {"kernel of U-Boot", 8, EventType::CompactHash, QByteArray("linux\0", 6)},
    {"TXT start", 17, EventType(0x402), QByteArray(36, '\x22')},
    {"TXT NV", 17, EventType(0x414), nvPublic + nvPublic + QByteArray(1, '\0')},
};

bool isInside(const Field &field, const ByteRange &outer)
{
    return field.range.offset >= outer.offset && field.range.end() <= outer.end()
        && std::ranges::all_of(field.children,
                               [&](const Field &child) { return isInside(child, field.range); });
}

/// What holds for any bytes: an answer, and no field or note outside of the data.
void check(quint32 pcr, EventType type, const QByteArray &data)
{
    for (const DecodedEvent &event : {decodeOne(pcr, type, data), decodeOneOfCcel(3, type, data)}) {
        const ByteRange range = event.log.events.back().data;
        QVERIFY(std::ranges::all_of(event.decoded.fields,
                                    [&](const Field &field) { return isInside(field, range); }));
        for (const Problem &note : event.notes())
            QVERIFY(note.range.offset >= range.offset && note.range.end() <= range.end());
    }
}

} // namespace

/// What boot loaders and operating systems wrote is attacker's text: the decoders answer to any of it.
class OsDecodersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFamilyIsKnown_data();
    void eachFamilyIsKnown();
    void cutAtEveryOffset_data() { eachFamilyIsKnown_data(); }
    void cutAtEveryOffset();
    void everyByteFlipped_data() { eachFamilyIsKnown_data(); }
    void everyByteFlipped();
    void unknownLoadersAreDescribed();
};

void OsDecodersTest::eachFamilyIsKnown_data()
{
    QTest::addColumn<quint32>("pcr");
    QTest::addColumn<EventType>("type");
    QTest::addColumn<QByteArray>("data");
    for (const Sample &sample : samples)
        QTest::newRow(sample.name) << sample.pcr << sample.type << sample.data;
}

void OsDecodersTest::eachFamilyIsKnown()
{
    QFETCH(quint32, pcr);
    QFETCH(EventType, type);
    QFETCH(QByteArray, data);
    const DecodedEvent event = decodeOne(pcr, type, data);
    QVERIFY(!event.as<Opaque>() && !event.as<Undecodable>() && !event.as<IplDescription>());
    const auto *tag = event.as<TaggedEvent>();
    QVERIFY(!tag || tag->kind != TaggedEvent::Kind::Unknown);
    QVERIFY(!event.decoded.fields.empty());
    check(pcr, type, data);
}

void OsDecodersTest::cutAtEveryOffset()
{
    QFETCH(quint32, pcr);
    QFETCH(EventType, type);
    QFETCH(QByteArray, data);
    for (qsizetype i = 0; i < data.size(); ++i)
        check(pcr, type, data.first(i));
}

void OsDecodersTest::everyByteFlipped()
{
    QFETCH(quint32, pcr);
    QFETCH(EventType, type);
    QFETCH(QByteArray, data);
    for (qsizetype i = 0; i < data.size(); ++i) {
        for (const char mask : {'\x01', '\x80', '\xff'}) {
            QByteArray changed = data;
            changed[i] = char(changed[i] ^ mask);
            check(pcr, type, changed);
        }
    }
}

void OsDecodersTest::unknownLoadersAreDescribed()
{
    const DecodedEvent text = decodeOne(4, EventType::Ipl, "MBR");
    QCOMPARE(text.as<IplDescription>()->text, u"MBR"_s);
    QCOMPARE(text.bytesOf(text.field("description"_L1)), "MBR");
    const DecodedEvent wide = decodeOne(5, EventType::Ipl, utf16(u"loader"_s));
    QCOMPARE(wide.as<IplDescription>()->text, u"loader"_s);
    const DecodedEvent bytes = decodeOne(4, EventType::Ipl, "\x01\x02\xff");
    QVERIFY(bytes.as<IplDescription>()->text.isEmpty());
    QCOMPARE(bytes.as<IplDescription>()->size, qint64(3));
    QVERIFY(decodeOne(4, EventType::Ipl, {}).as<IplDescription>());
}

QTEST_GUILESS_MAIN(OsDecodersTest)
#include "tst_osdecoders.moc"
