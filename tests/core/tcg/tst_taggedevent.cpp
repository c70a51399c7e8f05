// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/taggedevent.h"
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

/// TCG_PCClientTaggedEvent: taggedEventID, taggedEventDataSize, taggedEventData.
QByteArray tagged(quint32 id, const QByteArray &data)
{
    return le32(id) + le32(quint32(data.size())) + data;
}

DecodedEvent decodeTag(const QByteArray &data, quint32 pcr = 9)
{
    return decodeOne(pcr, EventType::EventTag, data);
}

using Kind = TaggedEvent::Kind;

} // namespace

class TaggedEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownTagsAreNamed_data();
    void knownTagsAreNamed();
    void fieldsKnowTheirBytes();
    void linuxForgotTheHeadInACcel();
    void theAttestationAgentHasThreeMembers();
    void pcFirmwareHasHashes();
    void unknownTagsKeepTheirData();
    void brokenSizesAreSaid_data();
    void brokenSizesAreSaid();
};

void TaggedEventTest::knownTagsAreNamed_data()
{
    QTest::addColumn<quint32>("id");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, quint32 id, const QByteArray &text, Kind kind,
                        const QString &read) { QTest::newRow(name) << id << text << kind << read; };
    const QByteArray nul16(2, '\0');
    row("Linux load options", 0x8F3B22ED, QByteArray("LOADED_IMAGE::LoadOptions\0", 26),
        Kind::LinuxLoadOptions, u"LOADED_IMAGE::LoadOptions"_s);
    row("Linux initrd", 0x8F3B22EC, QByteArray("Linux initrd\0", 13), Kind::LinuxInitialRamDisk,
        u"Linux initrd"_s);
    row("loader.conf", 0xF5BC582A, utf16(u"loader.conf"_s) + nul16, Kind::LoaderConfiguration,
        u"loader.conf"_s);
    row("device tree", 0x6C46F751, utf16(u"a.dtb"_s) + nul16, Kind::DeviceTreeAddOn, u"a.dtb"_s);
    row("initrd add-on", 0x49DFFE0F, utf16(u"a.efi"_s), Kind::InitialRamDiskAddOn, u"a.efi"_s);
    row("microcode", 0xDAC08E1A, utf16(u"u.efi"_s), Kind::MicrocodeAddOn, u"u.efi"_s);
    row("profile", 0x13AED6DB, utf16(u"factory"_s), Kind::UkiProfile, u"factory"_s);
    row("SMBIOS 11", 0xC0B3BD23, utf16(u"smbios:type11"_s), Kind::SmbiosOemStrings, u"smbios:type11"_s);
    row("no text", 0x8F3B22EC, {}, Kind::LinuxInitialRamDisk, {});
}

void TaggedEventTest::knownTagsAreNamed()
{
    QFETCH(quint32, id);
    QFETCH(QByteArray, text);
    const DecodedEvent event = decodeTag(tagged(id, text));
    const auto *tag = event.as<TaggedEvent>();
    QVERIFY(tag);
    QTEST(tag->kind, "kind");
    QTEST(tag->text, "read");
    QCOMPARE(tag->id, std::optional(id));
    QVERIFY(event.notes().empty());
    QVERIFY(!event.field("taggedEventId"_L1)->meaning.isEmpty());
}

void TaggedEventTest::fieldsKnowTheirBytes()
{
    const DecodedEvent event = decodeTag(tagged(0x8F3B22EC, QByteArray("Linux initrd\0", 13)));
    QCOMPARE(event.bytesOf(event.field("taggedEventId"_L1)), hex("ec223b8f"));
    QCOMPARE(event.bytesOf(event.field("taggedEventDataSize"_L1)), hex("0d000000"));
    const Field *data = event.field("taggedEventData"_L1);
    QVERIFY(data);
    QCOMPARE(event.bytesOf(findField(data->children, "eventText"_L1)), "Linux initrd");
}

void TaggedEventTest::linuxForgotTheHeadInACcel()
{
    const DecodedEvent options
        = decodeOneOfCcel(3, EventType::EventTag, QByteArray("LOADED_IMAGE::LoadOptions\0", 26));
    QCOMPARE(options.as<TaggedEvent>()->kind, Kind::LinuxLoadOptions);
    QVERIFY(!options.as<TaggedEvent>()->id);
    const DecodedEvent initrd = decodeOneOfCcel(3, EventType::EventTag, QByteArray("Linux initrd\0", 13));
    QCOMPARE(initrd.as<TaggedEvent>()->kind, Kind::LinuxInitialRamDisk);
    // anything else without a head is broken
    QVERIFY(decodeOneOfCcel(3, EventType::EventTag, "Linux initrd").as<Undecodable>());
}

void TaggedEventTest::theAttestationAgentHasThreeMembers()
{
    const QByteArray aael = tagged(0x4141454C, "coco.com pull {\"image\": \"a b\"}");
    const DecodedEvent event = decodeOneOfCcel(4, EventType::EventTag, aael);
    const auto *entry = event.as<AttestationAgentEvent>();
    QVERIFY(entry);
    QCOMPARE(entry->domain, u"coco.com"_s);
    QCOMPARE(entry->operation, u"pull"_s);
    QCOMPARE(entry->content, u"{\"image\": \"a b\"}"_s);
    const Field *data = event.field("taggedEventData"_L1);
    QCOMPARE(event.bytesOf(findField(data->children, "operation"_L1)), "pull");

    const DecodedEvent domainOnly = decodeOneOfCcel(4, EventType::EventTag, tagged(0x4141454C, "coco.com"));
    QCOMPARE(domainOnly.as<AttestationAgentEvent>()->domain, u"coco.com"_s);
    QVERIFY(domainOnly.as<AttestationAgentEvent>()->content.isEmpty());
}

void TaggedEventTest::pcFirmwareHasHashes()
{
    const QByteArray hash(20, '\x11'); // SHA-1
    const DecodedEvent smbios = decodeTag(tagged(1, hash), 1);
    QCOMPARE(smbios.as<PcClientTagEvent>()->id, 1U);
    QCOMPARE(smbios.as<PcClientTagEvent>()->hash, hash);
    QCOMPARE(smbios.field("taggedEventId"_L1)->meaning, u"SMBIOS structure"_s);

    const QByteArray rom = hex("0000" // reserved
                               "0801") // bus 1, device 1, function 0
        + hash;
    const DecodedEvent optionRom = decodeTag(tagged(7, rom), 2);
    QCOMPARE(optionRom.as<PcClientTagEvent>()->hash, hash);
    const Field *data = optionRom.field("taggedEventData"_L1);
    QCOMPARE(std::get<quint64>(findField(data->children, "pciAddress"_L1)->value), quint64(0x0108));

    QVERIFY(decodeTag(tagged(1, "short"), 1).as<TaggedEvent>());
    QVERIFY(decodeTag(tagged(9, hash), 1).as<TaggedEvent>()); // a number that is not given
}

void TaggedEventTest::unknownTagsKeepTheirData()
{
    const DecodedEvent bytes = decodeTag(tagged(0x12345678, "\x01\x02\x03"));
    QCOMPARE(bytes.as<TaggedEvent>()->kind, Kind::Unknown);
    QCOMPARE(bytes.as<TaggedEvent>()->id, std::optional(0x12345678U));
    QVERIFY(bytes.as<TaggedEvent>()->text.isEmpty());
    QCOMPARE(bytes.bytesOf(bytes.field("taggedEventData"_L1)), "\x01\x02\x03");

    const DecodedEvent text = decodeTag(tagged(0x12345678, "hello"));
    QCOMPARE(text.as<TaggedEvent>()->text, u"hello"_s);
}

void TaggedEventTest::brokenSizesAreSaid_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isUndecodable");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("cut in the id") << hex("ec22") << true;
    QTest::newRow("cut in the size") << hex("ec223b8f 0d00") << true;
    QTest::newRow("size beyond the data") << hex("ec223b8f 0d000000 4c") << true;
    QTest::newRow("size of 4 GiB") << hex("ec223b8f ffffffff 4c") << true;
    QTest::newRow("bytes behind") << hex("ec223b8f 01000000 4c 4d") << false;
}

void TaggedEventTest::brokenSizesAreSaid()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, isUndecodable);
    const DecodedEvent event = decodeTag(data);
    QCOMPARE(event.as<Undecodable>() != nullptr, isUndecodable);
    if (!isUndecodable)
        QCOMPARE(event.notes().at(0).code, "parse.trailing-bytes"_L1);
}

QTEST_GUILESS_MAIN(TaggedEventTest)
#include "tst_taggedevent.moc"
