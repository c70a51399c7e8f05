// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/taggedevent.h"

#include "core/tcg/loadertext.h"
#include "core/uefi/freeform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

using Kind = TaggedEvent::Kind;

constexpr quint32 attestationAgentId = 0x4141454C; // "AAEL"
constexpr quint32 optionRomExecuteId = 7;
constexpr quint64 sha1Size = 20;

struct Tag
{
    quint32 id;
    Kind kind;
    QLatin1StringView name;
};

constexpr Tag tags[] = {
    {0x8F3B22ED, Kind::LinuxLoadOptions, "LOAD_OPTIONS_EVENT_TAG_ID"_L1},
    {0x8F3B22EC, Kind::LinuxInitialRamDisk, "INITRD_EVENT_TAG_ID"_L1},
    {0xF5BC582A, Kind::LoaderConfiguration, "LOADER_CONF_EVENT_TAG_ID"_L1},
    {0x6C46F751, Kind::DeviceTreeAddOn, "DEVICETREE_ADDON_EVENT_TAG_ID"_L1},
    {0x49DFFE0F, Kind::InitialRamDiskAddOn, "INITRD_ADDON_EVENT_TAG_ID"_L1},
    {0xDAC08E1A, Kind::MicrocodeAddOn, "UCODE_ADDON_EVENT_TAG_ID"_L1},
    {0x13AED6DB, Kind::UkiProfile, "UKI_PROFILE_EVENT_TAG_ID"_L1},
    {0xD5CB7CBC, Kind::SmbiosSystem, "smbios:type1"_L1},
    {0xE0D47BC8, Kind::SmbiosBaseboard, "smbios:type2"_L1},
    {0xC0B3BD23, Kind::SmbiosOemStrings, "smbios:type11"_L1},
};

/// Linux before 6.10 left out the head in a CCEL: exact text, NUL included.
struct Headless
{
    QByteArrayView data;
    Kind kind;
};

constexpr Headless headless[] = {
    {{"LOADED_IMAGE::LoadOptions\0", 26}, Kind::LinuxLoadOptions},
    {{"Linux initrd\0", 13}, Kind::LinuxInitialRamDisk},
};

/// Names of PC firmware's tags, by id.
constexpr QLatin1StringView pcTagNames[] = {
    ""_L1,
    "SMBIOS structure"_L1,
    "BIS certificate"_L1,
    "POST BIOS ROM strings"_L1,
    "ESCD"_L1,
    "CMOS"_L1,
    "NVRAM"_L1,
    "Option ROM execute"_L1,
    "Option ROM configuration"_L1,
    ""_L1,
    "Option ROM microcode"_L1,
    "S-CRTM version"_L1,
    "S-CRTM contents"_L1,
    "POST contents"_L1,
    "Table of devices"_L1,
};

const Tag *tagOf(quint32 id)
{
    const auto *const tag = std::ranges::find(tags, id, &Tag::id);
    return tag == std::end(tags) ? nullptr : tag;
}

bool isPcClientTag(quint32 id, qint64 size)
{
    const quint64 expected = id == optionRomExecuteId ? sha1Size + 4 : sha1Size;
    return id < std::size(pcTagNames) && !pcTagNames[id].isEmpty() && quint64(size) == expected;
}

/// From @p from to the next space, or to the end; the space is skipped.
QString readMember(FieldReader &reader, const char *name)
{
    const qsizetype space = reader.rest().indexOf(' ');
    QString member = reader.utf8(name, quint64(space < 0 ? reader.rest().size() : space));
    if (space >= 0)
        reader.skip(1, "space");
    return member;
}

AttestationAgentEvent readAttestationAgent(FieldReader &reader)
{
    AttestationAgentEvent event;
    event.domain = readMember(reader, "domain");
    event.operation = readMember(reader, "operation");
    event.content = reader.utf8("content", quint64(reader.remaining()));
    return event;
}

PcClientTagEvent readPcClientTag(FieldReader &reader, quint32 id)
{
    PcClientTagEvent event{id, {}};
    if (id == optionRomExecuteId) {
        reader.u16("reserved");
        reader.u16("pciAddress", NumberBase::Hexadecimal); // bus, device and function
    }
    event.hash = reader.digest("hash", HashAlgorithm::Sha1, sha1Size).toByteArray();
    return event;
}

/// Known writers log text; what others log is text only where all of it is.
QString readText(FieldReader &reader, bool isKnown)
{
    const auto text = isKnown ? loaderTextOf(reader.rest()) : std::nullopt;
    if (text) {
        QString read = readLoaderText(reader, "eventText", *text);
        endOfLoaderText(reader, "taggedEventData", text->isUtf16);
        return read;
    }
    return reader.atEnd() ? QString() : uefi::readFreeForm(reader, "eventText");
}

const Headless *headlessOf(QByteArrayView data)
{
    const auto *const row = std::ranges::find(headless, data, &Headless::data);
    return row == std::end(headless) ? nullptr : row;
}

AnyTaggedEvent readBody(FieldReader &reader, quint32 id)
{
    if (id == attestationAgentId)
        return readAttestationAgent(reader);
    if (isPcClientTag(id, reader.remaining()))
        return readPcClientTag(reader, id);
    const Tag *tag = tagOf(id);
    return TaggedEvent{tag ? tag->kind : Kind::Unknown, id, readText(reader, tag != nullptr)};
}

QString idMeaning(quint32 id, qint64 size)
{
    if (id == attestationAgentId)
        return u"AAEL"_s;
    if (isPcClientTag(id, size))
        return pcTagNames[id];
    const Tag *tag = tagOf(id);
    return tag ? QString(tag->name) : QString();
}

} // namespace

AnyTaggedEvent readTaggedEvent(FieldReader &reader)
{
    if (const Headless *row = headlessOf(reader.rest()))
        return TaggedEvent{row->kind, {}, readText(reader, true)};
    const quint32 id = reader.u32("taggedEventId", NumberBase::Hexadecimal);
    constexpr qint64 sizeLength = 4;
    reader.meaning(idMeaning(id, reader.remaining() - sizeLength));
    const quint32 size = reader.u32("taggedEventDataSize");
    FieldReader body = reader.slice(size, "taggedEventData");
    AnyTaggedEvent event = readBody(body, id);
    reader.adopt("taggedEventData", body);
    reader.trailing("TCG_PCClientTaggedEvent");
    return event;
}

bool isDescribingTag(QByteArrayView data)
{
    const auto id = ByteReader(data).u32("taggedEventID");
    return headlessOf(data) || (id && tagOf(*id));
}

} // namespace plumbline::tcg
