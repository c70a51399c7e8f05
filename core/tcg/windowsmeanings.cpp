// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/windowsmeanings.h"

#include "core/uefi/flagtext.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

struct NamedValue
{
    quint64 value;
    QLatin1StringView name;
};

QString nameIn(std::span<const NamedValue> names, quint64 value)
{
    const auto found = std::ranges::find(names, value, &NamedValue::value);
    return found == names.end() ? QString() : QString(found->name);
}

} // namespace

QString switchMeaning(quint64 value)
{
    static constexpr NamedValue names[] = {{0, "FALSE"_L1}, {1, "TRUE"_L1}};
    return nameIn(names, value);
}

QString bitLockerUnlockMeaning(quint64 value)
{
    static constexpr uefi::FlagName flags[] = {
        {0x001, "CACHED"_L1},     {0x002, "MEDIA"_L1},    {0x004, "TPM"_L1},
        {0x010, "PIN"_L1},        {0x020, "EXTERNAL"_L1}, {0x040, "RECOVERY"_L1},
        {0x080, "PASSPHRASE"_L1}, {0x100, "NBP"_L1},      {0x200, "AUK_OSFVEINFO"_L1},
    };
    return value == 0 ? u"NONE"_s : uefi::flagText(value, flags);
}

QString ntStatusMeaning(quint64 value)
{
    static constexpr NamedValue names[] = {
        {0x00000000, "STATUS_SUCCESS"_L1},           {0xC0000002, "STATUS_NOT_IMPLEMENTED"_L1},
        {0xC000000D, "STATUS_INVALID_PARAMETER"_L1}, {0xC0000022, "STATUS_ACCESS_DENIED"_L1},
        {0xC00000BB, "STATUS_NOT_SUPPORTED"_L1},     {0xC0000225, "STATUS_NOT_FOUND"_L1},
    };
    return nameIn(names, value);
}

QString idkProvisioningMeaning(quint64 value)
{
    static constexpr NamedValue names[]
        = {{0, "IDK_PROVISIONING_TYPE_HW"_L1}, {1, "IDK_PROVISIONING_TYPE_VTPM"_L1}};
    return nameIn(names, value);
}

QString nxPolicyMeaning(quint64 value)
{
    static constexpr NamedValue names[]
        = {{0, "OptIn"_L1}, {1, "OptOut"_L1}, {2, "AlwaysOff"_L1}, {3, "AlwaysOn"_L1}};
    return nameIn(names, value);
}

QString paePolicyMeaning(quint64 value)
{
    static constexpr NamedValue names[] = {{0, "Default"_L1}, {1, "ForceEnable"_L1}, {2, "ForceDisable"_L1}};
    return nameIn(names, value);
}

QString osDeviceMeaning(quint64 value)
{
    static constexpr NamedValue names[] = {
        {0x00000, "UNKNOWN"_L1},
        {0x10001, "BLOCKIO_HARDDISK"_L1},
        {0x10002, "BLOCKIO_REMOVABLEDISK"_L1},
        {0x10003, "BLOCKIO_CDROM"_L1},
        {0x10004, "BLOCKIO_PARTITION"_L1},
        {0x10005, "BLOCKIO_FILE"_L1},
        {0x10006, "BLOCKIO_RAMDISK"_L1},
        {0x10007, "BLOCKIO_VIRTUALHARDDISK"_L1},
        {0x20000, "SERIAL"_L1},
        {0x30000, "UDP"_L1},
        {0x40000, "VMBUS"_L1},
        {0x50000, "COMPOSITE"_L1},
        {0x60000, "CIMFS"_L1},
    };
    return nameIn(names, value);
}

QString launchTypeMeaning(quint64 value)
{
    static constexpr NamedValue names[] = {{0, "Off"_L1}, {1, "Auto"_L1}};
    return nameIn(names, value);
}

QString iommuPolicyMeaning(quint64 value)
{
    static constexpr NamedValue names[] = {{0, "Default"_L1}, {1, "Enable"_L1}, {2, "Disable"_L1}};
    return nameIn(names, value);
}

QString driverLoadPolicyMeaning(quint64 value)
{
    static constexpr NamedValue names[] = {
        {1, "good and unknown"_L1},
        {3, "good, unknown, and bad but critical"_L1},
        {7, "all"_L1},
        {8, "good only"_L1},
    };
    return nameIn(names, value);
}

QString smtMeaning(quint64 value)
{
    static constexpr NamedValue names[] = {
        {0, "disabled or not supported"_L1},
        {1, "enabled"_L1},
        {2, "enabled in firmware, disabled in software"_L1},
    };
    return nameIn(names, value);
}

QString lsaIsoMeaning(quint64 value)
{
    static constexpr NamedValue names[]
        = {{0, "disabled"_L1}, {1, "enabled with UEFI lock"_L1}, {2, "enabled without lock"_L1}};
    return nameIn(names, value);
}

QString cryptoApiAlgorithmMeaning(quint64 value)
{
    static constexpr NamedValue names[] = {
        {0x8001, "CALG_MD2"_L1},     {0x8002, "CALG_MD4"_L1},     {0x8003, "CALG_MD5"_L1},
        {0x8004, "CALG_SHA1"_L1},    {0x800C, "CALG_SHA_256"_L1}, {0x800D, "CALG_SHA_384"_L1},
        {0x800E, "CALG_SHA_512"_L1},
    };
    return nameIn(names, value);
}

HashAlgorithm cryptoApiHash(quint64 value)
{
    switch (value) {
    case 0x8004:
        return HashAlgorithm::Sha1;
    case 0x800C:
        return HashAlgorithm::Sha256;
    case 0x800D:
        return HashAlgorithm::Sha384;
    case 0x800E:
        return HashAlgorithm::Sha512;
    default:
        return HashAlgorithm::None;
    }
}

} // namespace plumbline::tcg
