// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/acpitable.h"

#include "core/base/bytereader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::evidence {

namespace {

constexpr std::array signatures{"CCEL"_L1, "TPM2"_L1, "TCPA"_L1};

} // namespace

std::optional<QString> acpiTableOfLog(QByteArrayView bytes)
{
    constexpr quint32 headerSize = 36;
    ByteReader in(bytes);
    const auto signature = in.bytes(4, "DESCRIPTION_HEADER.Signature");
    const auto length = in.u32("DESCRIPTION_HEADER.Length");
    if (!length || *length < headerSize || *length != bytes.size())
        return std::nullopt;
    const auto *const known = std::ranges::find_if(
        signatures, [&](QLatin1StringView text) { return *signature == QByteArrayView(text); });
    return known == signatures.end() ? std::nullopt : std::optional("ACPI table "_L1 + *known);
}

} // namespace plumbline::evidence
