// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/variablekey.h"

#include "core/base/bytereader.h"
#include "core/uefi/guids.h"

#include <algorithm>
#include <array>

namespace plumbline::appraisal {

namespace {

struct KeyVariable
{
    QUuid vendor;
    QStringView name;
};

/// UEFI 2.10, sections 3.3 and 32.4.
constexpr std::array<KeyVariable, keyVariableCount> keys{{
    {uefi::guid::globalVariable, u"SecureBoot"},
    {uefi::guid::globalVariable, u"PK"},
    {uefi::guid::globalVariable, u"KEK"},
    {uefi::guid::globalVariable, u"AuditMode"},
    {uefi::guid::globalVariable, u"DeployedMode"},
    {uefi::guid::imageSecurityDatabase, u"db"},
    {uefi::guid::imageSecurityDatabase, u"dbx"},
    {uefi::guid::imageSecurityDatabase, u"dbt"},
    {uefi::guid::imageSecurityDatabase, u"dbr"},
}};

} // namespace

bool RawVariable::isNamed(QStringView text) const
{
    if (name.size() != 2 * text.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (name[2 * i] != char(text[i].unicode() & 0xFF) || name[2 * i + 1] != char(text[i].unicode() >> 8))
            return false;
    return true;
}

bool RawVariable::hasProperName() const
{
    constexpr auto isLow = [](ushort unit) { return (unit & 0xFC00) == 0xDC00; };
    constexpr auto isHigh = [](ushort unit) { return (unit & 0xFC00) == 0xD800; };
    bool wantsLow = false;
    for (qsizetype i = 0; i + 1 < name.size(); i += 2) {
        const auto unit = ushort(uchar(name[i]) | uchar(name[i + 1]) << 8);
        if (unit == 0 || isLow(unit) != wantsLow)
            return false;
        wantsLow = isHigh(unit);
    }
    return !wantsLow;
}

QString RawVariable::nameText() const
{
    QString text;
    for (qsizetype i = 0; i + 1 < name.size(); i += 2)
        text += QChar(ushort(uchar(name[i]) | uchar(name[i + 1]) << 8));
    return text;
}

std::optional<RawVariable> readRawVariable(QByteArrayView data)
{
    ByteReader in(data);
    const auto vendor = in.guid("UEFI_VARIABLE_DATA.VariableName");
    const auto nameLength = in.u64("UEFI_VARIABLE_DATA.UnicodeNameLength");
    const auto valueLength = in.u64("UEFI_VARIABLE_DATA.VariableDataLength");
    if (!vendor || !nameLength || !valueLength || *nameLength > quint64(in.remaining()) / 2)
        return std::nullopt;
    const auto name = in.bytes(*nameLength * 2, "UEFI_VARIABLE_DATA.UnicodeName");
    const auto value = in.bytes(*valueLength, "UEFI_VARIABLE_DATA.VariableData");
    if (!name || !value)
        return std::nullopt;
    return RawVariable{*vendor, *name, *value};
}

std::optional<size_t> keyVariableNamed(const RawVariable &variable)
{
    const auto found
        = std::ranges::find_if(keys, [&](const KeyVariable &key) { return variable.isNamed(key.name); });
    return found == keys.end() ? std::nullopt : std::optional(size_t(found - keys.begin()));
}

bool isKeyVariable(const RawVariable &variable)
{
    const auto index = keyVariableNamed(variable);
    return index && keys[*index].vendor == variable.vendor;
}

} // namespace plumbline::appraisal
