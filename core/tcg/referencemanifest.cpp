// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/referencemanifest.h"

#include "core/base/textcodec.h"
#include "core/uefi/devicepath.h"
#include "core/uefi/guids.h"

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr quint64 signatureSize = 16;

QString kindText(Locator::Kind kind)
{
    constexpr QLatin1StringView names[] = {"raw data"_L1, "URI"_L1, "device path"_L1, "UEFI variable"_L1};
    return size_t(kind) < std::size(names) ? QString(names[size_t(kind)]) : QString();
}

/// A string with its length in a byte before it; it may or may not end with a NUL.
QString readText(FieldReader &reader, const char *name)
{
    const quint64 length = reader.remaining() > 0 ? uchar(reader.rest().front()) : 0;
    reader.skip(1, name);
    return untilNul(reader.utf8(name, length));
}

QString readVariableLocator(FieldReader &reader)
{
    const QUuid vendor = reader.guid("variableName");
    reader.meaning(uefi::guidName(vendor));
    return untilNul(reader.utf16("unicodeName", quint64(reader.remaining()) / 2));
}

QString readLocatorValue(FieldReader &reader, Locator::Kind kind)
{
    const auto left = quint64(reader.remaining());
    switch (kind) {
    case Locator::Kind::Uri:
        return untilNul(reader.utf8("uri", left));
    case Locator::Kind::DevicePath:
        return uefi::readDevicePath(reader, "devicePath", left).text;
    case Locator::Kind::UefiVariable:
        return readVariableLocator(reader);
    case Locator::Kind::RawData:
        break;
    }
    reader.bytes("data", left);
    return {};
}

Locator readLocator(FieldReader &reader, const char *name)
{
    Locator locator;
    reader.begin(name);
    locator.kind = Locator::Kind(reader.u32("locatorType"));
    reader.meaning(kindText(locator.kind));
    const quint32 length = reader.u32("locatorLength");
    if (length > 0) {
        FieldReader value = reader.slice(length, "locator");
        locator.size = length;
        locator.text = readLocatorValue(value, locator.kind);
        reader.adopt("locator", value);
    }
    reader.end();
    return locator;
}

void readNames(FieldReader &reader, ReferenceManifestEvent &event)
{
    event.platformManufacturer = readText(reader, "platformManufacturer");
    event.platformModel = readText(reader, "platformModel");
    event.platformVersion = readText(reader, "platformVersion");
    event.firmwareManufacturer = readText(reader, "firmwareManufacturer");
    event.firmwareManufacturerId = reader.u32("firmwareManufacturerId");
    event.firmwareVersion = readText(reader, "firmwareVersion");
}

int generationOf(const QString &signature)
{
    return signature.endsWith(u'3') ? 3 : signature.endsWith(u'2') ? 2 : 1;
}

} // namespace

ReferenceManifestEvent readReferenceManifest(FieldReader &reader)
{
    ReferenceManifestEvent event;
    event.generation = generationOf(reader.utf8("signature", signatureSize));
    event.platformManufacturerId = reader.u32("platformManufacturerId");
    event.manifestGuid = reader.guid("referenceManifestGuid");
    if (event.generation >= 2)
        readNames(reader, event);
    if (event.generation >= 3) {
        event.manifest = readLocator(reader, "rimLocator");
        event.platformCertificate = readLocator(reader, "platformCertLocator");
    }
    reader.trailing("TCG_Sp800_155_PlatformId_Event");
    return event;
}

} // namespace plumbline::tcg
