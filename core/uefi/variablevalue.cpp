// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/variablevalue.h"

#include "core/uefi/freeform.h"
#include "core/uefi/guids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

namespace {

using ValueReader = VariableValue (*)(FieldReader &reader);

VariableValue freeForm(FieldReader &reader)
{
    const qint64 size = reader.remaining();
    const QString text = readFreeForm(reader, "value");
    if (text.isEmpty())
        return RawValue{size};
    return TextValue{text};
}

/// SecureBoot and kin. An empty value is how firmware measures a variable that does not exist.
VariableValue switchValue(FieldReader &reader)
{
    SwitchValue value;
    value.size = reader.remaining();
    const ByteRange range{reader.offset(), value.size};
    if (value.size == 1) {
        const quint8 byte = reader.u8("value");
        if (byte <= 1)
            value.isOn = byte == 1;
        reader.meaning(byte == 0 ? u"disabled"_s : byte == 1 ? u"enabled"_s : QString());
    } else {
        reader.bytes("value", quint64(value.size));
    }
    if (value.size > 0 && !value.isOn)
        reader.note({.code = "variable.not-a-switch"_L1,
                     .severity = Severity::Warning,
                     .range = range,
                     .structure = u"VariableData"_s});
    return value;
}

VariableValue number(FieldReader &reader)
{
    switch (reader.remaining()) {
    case 1:
        return NumberValue{reader.u8("value")};
    case 2:
        return NumberValue{reader.u16("value", NumberBase::Hexadecimal)};
    case 4:
        return NumberValue{reader.u32("value", NumberBase::Hexadecimal)};
    case 8:
        return NumberValue{reader.u64("value", NumberBase::Hexadecimal)};
    default:
        return freeForm(reader);
    }
}

VariableValue optionOrder(FieldReader &reader)
{
    OptionOrder order;
    reader.begin("order", Field::Kind::List);
    while (reader.remaining() >= 2)
        order.options.push_back(reader.u16("option", NumberBase::Hexadecimal));
    reader.end();
    reader.trailing("BootOrder");
    return order;
}

VariableValue loadOption(FieldReader &reader)
{
    return readLoadOption(reader);
}

VariableValue devicePath(FieldReader &reader)
{
    return readDevicePath(reader, "devicePath", quint64(reader.remaining()));
}

VariableValue signatureLists(FieldReader &reader)
{
    return readSignatureLists(reader);
}

VariableValue sbatLevel(FieldReader &reader)
{
    return readSbatLevel(reader);
}

struct Row
{
    QUuid vendor;
    QStringView name; ///< '#' stands for an upper-case hexadecimal digit
    ValueReader read;
};

constexpr Row rows[] = {
    {guid::globalVariable, u"SecureBoot", switchValue},
    {guid::globalVariable, u"SetupMode", switchValue},
    {guid::globalVariable, u"AuditMode", switchValue},
    {guid::globalVariable, u"DeployedMode", switchValue},
    {guid::globalVariable, u"VendorKeys", switchValue},
    {guid::globalVariable, u"PK", signatureLists},
    {guid::globalVariable, u"KEK", signatureLists},
    {guid::globalVariable, u"PKDefault", signatureLists},
    {guid::globalVariable, u"KEKDefault", signatureLists},
    {guid::globalVariable, u"dbDefault", signatureLists},
    {guid::globalVariable, u"dbxDefault", signatureLists},
    {guid::globalVariable, u"dbtDefault", signatureLists},
    {guid::globalVariable, u"dbrDefault", signatureLists},
    {guid::imageSecurityDatabase, u"db", signatureLists},
    {guid::imageSecurityDatabase, u"dbx", signatureLists},
    {guid::imageSecurityDatabase, u"dbt", signatureLists},
    {guid::imageSecurityDatabase, u"dbr", signatureLists},
    {guid::imageSecurityDatabase, u"vendor_db", signatureLists},
    {guid::imageSecurityDatabase, u"vendor_dbx", signatureLists},
    {guid::deviceSignatureDatabase, u"devdb", signatureLists},
    {guid::globalVariable, u"BootOrder", optionOrder},
    {guid::globalVariable, u"DriverOrder", optionOrder},
    {guid::globalVariable, u"SysPrepOrder", optionOrder},
    {guid::globalVariable, u"Boot####", loadOption},
    {guid::globalVariable, u"Driver####", loadOption},
    {guid::globalVariable, u"SysPrep####", loadOption},
    {guid::globalVariable, u"PlatformRecovery####", loadOption},
    {guid::globalVariable, u"BootNext", number},
    {guid::globalVariable, u"BootCurrent", number},
    {guid::globalVariable, u"Timeout", number},
    {guid::globalVariable, u"BootOptionSupport", number},
    {guid::globalVariable, u"OsIndications", number},
    {guid::globalVariable, u"OsIndicationsSupported", number},
    {guid::globalVariable, u"ConIn", devicePath},
    {guid::globalVariable, u"ConOut", devicePath},
    {guid::globalVariable, u"ErrOut", devicePath},
    {guid::shimLock, u"MokList", signatureLists},
    {guid::shimLock, u"MokListX", signatureLists},
    {guid::shimLock, u"MokListRT", signatureLists},
    {guid::shimLock, u"MokListXRT", signatureLists},
    {guid::shimLock, u"Shim", signatureLists},
    {guid::shimLock, u"vendor_db", signatureLists},
    {guid::shimLock, u"MokSBState", switchValue},
    {guid::shimLock, u"MokDBState", switchValue},
    {guid::shimLock, u"MokIgnoreDB", switchValue},
    {guid::shimLock, u"MokListTrusted", switchValue},
    {guid::shimLock, u"MokListTrustedRT", switchValue},
    {guid::shimLock, u"MokPolicy", number},
    {guid::shimLock, u"SbatLevel", sbatLevel},
    {guid::shimLock, u"SbatLevelRT", sbatLevel},
};

bool matches(QStringView pattern, QStringView name)
{
    const auto isSame = [](QChar wanted, QChar found) {
        const bool isHex = (found >= u'0' && found <= u'9') || (found >= u'A' && found <= u'F');
        return wanted == u'#' ? isHex : wanted == found;
    };
    return pattern.size() == name.size() && std::ranges::equal(pattern, name, isSame);
}

/// The row of a variable; notes where the name is well known, but of another vendor.
const Row *rowOf(FieldReader &reader, const VariableKey &key)
{
    bool isForeign = false;
    for (const Row &row : rows) {
        if (!matches(row.name, key.name))
            continue;
        if (row.vendor == key.vendor)
            return &row;
        isForeign = true;
    }
    if (isForeign)
        reader.note({.code = "variable.foreign-vendor"_L1,
                     .severity = Severity::Warning,
                     .range = {reader.offset(), reader.remaining()},
                     .structure = u"UEFI_VARIABLE_DATA"_s,
                     .detail = key.name});
    return nullptr;
}

/// A certificate alone: firmware and shim of before 2018 leave out the owner. The digest is of these bytes.
bool isBareCertificate(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("\x30\x82", 2));
}

VariableValue bareCertificate(FieldReader &reader)
{
    Signature signature;
    signature.range = {reader.offset(), reader.remaining()};
    signature.certificate = readCertificateField(reader, "certificate");
    reader.note({.code = "variable.authority-without-owner"_L1,
                 .severity = Severity::Note,
                 .range = signature.range,
                 .structure = u"EFI_SIGNATURE_DATA"_s});
    return signature;
}

/// EV_EFI_VARIABLE_AUTHORITY: the EFI_SIGNATURE_DATA that an image was let run by. PFP 1.06, section 3.3.4.8.
VariableValue authority(FieldReader &reader)
{
    if (isBareCertificate(reader.rest()))
        return bareCertificate(reader);
    if (startsSignatureList(reader.rest()))
        return readSignatureLists(reader);
    if (canBeSignatureData(reader.rest()))
        return readSignatureData(reader);
    return freeForm(reader);
}

} // namespace

VariableValue readVariableValue(FieldReader &reader, const VariableKey &key, VariableUse use)
{
    const Row *row = rowOf(reader, key);
    if (use == VariableUse::Authority && (!row || row->read == signatureLists))
        return authority(reader);
    return row ? row->read(reader) : freeForm(reader);
}

Variable readVariable(FieldReader &reader, VariableUse use)
{
    const VariableHead head = readVariableHead(reader);
    Variable variable{head.key, RawValue{}, {}};
    if (reader.failed())
        return variable;
    variable.valueRange = {reader.offset(), qint64(head.valueLength)};
    FieldReader value = reader.slice(head.valueLength, "variableData");
    variable.value = readVariableValue(value, variable.key, use);
    reader.adopt("variableData", value);
    return variable;
}

} // namespace plumbline::uefi
