// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/firmwarecode.h"

#include "core/base/textcodec.h"
#include "core/uefi/freeform.h"
#include "core/uefi/guids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr qint64 blobSize = 16; // BlobBase, BlobLength
constexpr qint64 guidSize = 16;

MemoryRange readMemoryRange(FieldReader &reader)
{
    MemoryRange range;
    range.base = reader.u64("blobBase", NumberBase::Hexadecimal);
    range.length = reader.u64("blobLength", NumberBase::Hexadecimal);
    return range;
}

/// A blob2 is told by its size: description and blob fill the data exactly.
bool isBlob2(QByteArrayView data)
{
    return !data.isEmpty() && data.size() == 1 + uchar(data.front()) + blobSize;
}

bool isZero(QByteArrayView data)
{
    return std::ranges::all_of(data, [](char byte) { return byte == 0; });
}

} // namespace

FirmwareCode readFirmwareBlob(FieldReader &reader)
{
    FirmwareCode code;
    code.place = readMemoryRange(reader);
    reader.trailing("UEFI_PLATFORM_FIRMWARE_BLOB");
    return code;
}

FirmwareCode readFirmwareBlob2(FieldReader &reader)
{
    FirmwareCode code;
    const quint8 size = reader.u8("blobDescriptionSize");
    code.description = untilNul(reader.utf8("blobDescription", size));
    code.place = readMemoryRange(reader);
    reader.trailing("UEFI_PLATFORM_FIRMWARE_BLOB2");
    return code;
}

FirmwareCode readFirmwareCode(FieldReader &reader)
{
    const QByteArrayView data = reader.rest();
    if (uefi::freeFormOf(data) != uefi::FreeForm::Bytes)
        return {uefi::readFreeForm(reader, "description"), {}};
    if (data.size() == blobSize)
        return readFirmwareBlob(reader);
    if (isBlob2(data))
        return readFirmwareBlob2(reader);
    reader.bytes("data", quint64(data.size()));
    return {};
}

CrtmVersion readCrtmVersion(FieldReader &reader)
{
    CrtmVersion version;
    const QByteArrayView data = reader.rest();
    if (isZero(data)) {
        reader.utf16("version", quint64(data.size()) / 2); // an empty string
        reader.trailing("EV_S_CRTM_VERSION");
    } else if (uefi::freeFormOf(data) != uefi::FreeForm::Bytes) {
        version.version = uefi::readFreeForm(reader, "version");
    } else if (data.size() == guidSize) {
        version.guid = reader.guid("version");
        reader.meaning(uefi::guidName(*version.guid));
    } else {
        version.version = uefi::readLabel(reader, "version");
        uefi::readFreeForm(reader, "data");
    }
    return version;
}

} // namespace plumbline::tcg
