// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/txtevent.h"

#include "core/tcg/logheader.h"

#include "core/uefi/flagtext.h"
#include "core/uefi/freeform.h"

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr quint32 firstType = 0x400;
constexpr quint32 lastType = 0x5FF;
constexpr quint32 hashStart = 0x402;
constexpr quint32 osSinitCapabilities = 0x40F;
constexpr quint32 nvInfoHash = 0x414;
constexpr int maxNvIndices = 16; ///< TXT has three

constexpr uefi::FlagName capabilityNames[] = {
    {0x001, "GETSEC[WAKEUP]"_L1},
    {0x002, "MONITOR wake-up"_L1},
    {0x004, "page table in ECX"_L1},
    {0x008, "STM"_L1},
    {0x010, "no legacy PCRs"_L1},
    {0x020, "details and authorities"_L1},
    {0x100, "maximum address width"_L1},
    {0x200, "TCG event log"_L1},
    {0x400, "CBnT"_L1},
};

/// Hash of the SINIT module, then the parameters of GETSEC[SENTER].
void readHashStart(FieldReader &reader)
{
    constexpr qint64 parametersSize = 4;
    if (reader.remaining() <= parametersSize) {
        reader.bytes("data", quint64(reader.remaining()));
        return;
    }
    reader.bytes("sinitHash", quint64(reader.remaining() - parametersSize));
    reader.u32("senterParameters", NumberBase::Hexadecimal);
}

/// A byte that says whether the index is defined, then its TPMS_NV_PUBLIC, big-endian.
void readNvPublic(FieldReader &reader)
{
    reader.begin("nvPublic");
    if (reader.u8("isDefined") != 1)
        return reader.end();
    reader.u32("nvIndex", NumberBase::Hexadecimal);
    const auto algorithm = HashAlgorithm(reader.u16("nameAlg", NumberBase::Hexadecimal));
    reader.meaning(bankName(algorithm));
    reader.u32("attributes", NumberBase::Hexadecimal);
    const quint16 policySize = reader.u16("authPolicySize");
    reader.bytes("authPolicy", policySize);
    reader.u16("dataSize");
    reader.end();
}

/// One after the other, TXT's NV indices.
void readNvInfo(FieldReader &reader)
{
    FieldReader areas(reader.rest(), reader.offset(), ByteOrder::BigEndian);
    for (int i = 0; i < maxNvIndices && !areas.failed() && !areas.atEnd(); ++i)
        readNvPublic(areas);
    areas.trailing("nvPublicAreas");
    reader.skip(quint64(reader.remaining()), "nvPublicAreas");
    reader.adopt("nvPublicAreas", areas, Field::Kind::List);
}

} // namespace

bool isTxtEvent(EventType type)
{
    return quint32(type) >= firstType && quint32(type) <= lastType;
}

TxtEvent readTxtEvent(FieldReader &reader, EventType type)
{
    TxtEvent event{type, {}, {}, reader.remaining()};
    if (event.size == 0)
        return event;
    if (quint32(type) == hashStart) {
        readHashStart(reader);
    } else if (quint32(type) == nvInfoHash) {
        readNvInfo(reader);
    } else if (event.size == 1) {
        event.number = reader.u8("value", NumberBase::Hexadecimal);
    } else if (event.size == 4) {
        event.number = reader.u32("value", NumberBase::Hexadecimal);
        if (quint32(type) == osSinitCapabilities)
            reader.meaning(uefi::flagText(*event.number, capabilityNames));
    } else {
        event.text = uefi::readFreeForm(reader, "data");
    }
    return event;
}

} // namespace plumbline::tcg
