// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/platformdata.h"

#include "core/base/textcodec.h"
#include "core/uefi/freeform.h"

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr qint64 registerNameSize = 21; // Intel's reference firmware: CHAR8[21], UINT64
constexpr qint64 registerSize = registerNameSize + 8;
constexpr QByteArrayView registerPrefix("MSR_TME_");

constexpr qsizetype gceSize = 32;
constexpr QByteArrayView gceSignature("GCE NonHostInfo\0", 16);

bool isTmeRegister(QByteArrayView data)
{
    return data.size() == registerSize && data.startsWith(registerPrefix);
}

QString gceTechnologyText(quint8 technology)
{
    constexpr QLatin1StringView names[]
        = {"none"_L1, "AMD SEV"_L1, "AMD SEV-ES"_L1, "Intel TDX"_L1, "AMD SEV-SNP"_L1};
    return technology < std::size(names) ? QString(names[technology]) : QString();
}

} // namespace

PlatformData readPlatformData(FieldReader &reader)
{
    const QByteArrayView bytes = reader.rest();
    PlatformData data;
    data.size = bytes.size();
    if (uefi::freeFormOf(bytes) != uefi::FreeForm::Bytes) {
        data.text = uefi::readFreeForm(reader, "text");
    } else if (isTmeRegister(bytes)) {
        data.text = untilNul(reader.utf8("registerName", registerNameSize));
        data.number = reader.u64("registerValue", NumberBase::Hexadecimal);
    } else if (bytes.size() == 4) {
        data.number = reader.u32("value", NumberBase::Hexadecimal);
    } else {
        data.text = uefi::readLabel(reader, "text");
        if (!reader.atEnd())
            uefi::readFreeForm(reader, "data");
    }
    return data;
}

bool isGceNonHostInfo(QByteArrayView data)
{
    return data.size() == gceSize && data.startsWith(gceSignature);
}

GceNonHostInfo readGceNonHostInfo(FieldReader &reader)
{
    reader.utf8("signature", quint64(gceSignature.size()));
    const GceNonHostInfo info{reader.u8("technology")};
    reader.meaning(gceTechnologyText(info.technology));
    reader.bytes("reserved", quint64(reader.remaining()));
    return info;
}

} // namespace plumbline::tcg
