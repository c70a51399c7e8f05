// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/hashedbytes.h"

#include "core/base/bytereader.h"
#include "core/base/textcodec.h"

#include <algorithm>
#include <array>

namespace plumbline::tcg {

namespace {

/// The end of UEFI_VARIABLE_DATA and where its value starts, from the start of the file. PFP 1.06,
/// section 10.2.6.
struct VariableLayout
{
    qint64 valueStart = 0;
    qint64 end = 0;
};

std::optional<VariableLayout> variableLayout(const EventLog &log, const Event &event)
{
    ByteReader in(log.dataOf(event), event.data.offset);
    const auto vendor = in.guid("UEFI_VARIABLE_DATA.VariableName");
    const auto nameLength = in.u64("UEFI_VARIABLE_DATA.UnicodeNameLength");
    const auto valueLength = in.u64("UEFI_VARIABLE_DATA.VariableDataLength");
    if (!vendor || !nameLength || !valueLength || *nameLength > quint64(in.remaining()) / 2
        || !in.bytes(*nameLength * 2, "UEFI_VARIABLE_DATA.UnicodeName")) {
        return std::nullopt;
    }
    VariableLayout layout{.valueStart = in.offset()};
    if (!in.bytes(*valueLength, "UEFI_VARIABLE_DATA.VariableData"))
        return std::nullopt;
    layout.end = in.offset();
    return layout;
}

struct GrubPrefix
{
    QByteArrayView text;
    bool hashesNul = false;
};

constexpr std::array grubPrefixes{
    GrubPrefix{"grub_cmd: "},      GrubPrefix{"kernel_cmdline: "},     GrubPrefix{"module_cmdline: "},
    GrubPrefix{"grub_cmd ", true}, GrubPrefix{"grub_kernel_cmdline "},
};

const GrubPrefix *grubPrefixOf(QByteArrayView data)
{
    const auto *const prefix = std::ranges::find_if(
        grubPrefixes, [=](const GrubPrefix &known) { return data.startsWith(known.text); });
    return prefix == grubPrefixes.end() ? nullptr : prefix;
}

/// From the prefix to the first NUL. Alibaba's and Anolis' GRUB logs a stray byte behind that one.
std::optional<HashedBytes> grubText(const EventLog &log, const Event &event, bool withNul)
{
    const QByteArrayView data = log.dataOf(event);
    const GrubPrefix *prefix = grubPrefixOf(data);
    if (!prefix || prefix->hashesNul != withNul)
        return std::nullopt;
    const qsizetype nul = data.indexOf('\0', prefix->text.size());
    const qsizetype end = nul < 0 ? data.size() : nul + (withNul ? 1 : 0);
    return HashedBytes{{event.data.offset + prefix->text.size(), end - prefix->text.size()}, {}};
}

} // namespace

std::optional<HashedBytes> wholeEventData(const EventLog &, const Event &event)
{
    return HashedBytes{event.data, {}};
}

std::optional<HashedBytes> variableValue(const EventLog &log, const Event &event)
{
    const auto layout = variableLayout(log, event);
    if (!layout)
        return std::nullopt;
    return HashedBytes{{layout->valueStart, layout->end - layout->valueStart}, {}};
}

std::optional<HashedBytes> shimPaddedAuthority(const EventLog &log, const Event &event)
{
    constexpr qint64 logged = 6;
    constexpr qint64 hashed = 5;
    const auto layout = variableLayout(log, event);
    if (!layout || event.claimedRegister != 7 || event.data.end() - layout->end != logged)
        return std::nullopt;
    return HashedBytes{{event.data.offset, layout->end + hashed - event.data.offset}, {}};
}

std::optional<HashedBytes> textWithoutPrefix(const EventLog &log, const Event &event)
{
    return grubText(log, event, false);
}

std::optional<HashedBytes> textWithNulWithoutPrefix(const EventLog &log, const Event &event)
{
    return grubText(log, event, true);
}

std::optional<HashedBytes> textWithoutNul(const EventLog &log, const Event &event)
{
    if (!log.dataOf(event).endsWith('\0'))
        return std::nullopt;
    return HashedBytes{{event.data.offset, event.data.length - 1}, {}};
}

std::optional<HashedBytes> utf16WithoutNul(const EventLog &log, const Event &event)
{
    const QByteArrayView data = log.dataOf(event);
    if (data.size() < 2 || data.size() % 2 || !data.endsWith(QByteArrayView("\0\0", 2)))
        return std::nullopt;
    return HashedBytes{{event.data.offset, event.data.length - 2}, {}};
}

std::optional<HashedBytes> sectionName(const EventLog &log, const Event &event)
{
    constexpr qsizetype longestName = 8; // of a PE section
    const QByteArrayView data = log.dataOf(event);
    if (!data.startsWith(QByteArrayView(".\0", 2)) || data.size() > 2 * (longestName + 1))
        return std::nullopt;
    return HashedBytes{event.data, untilNul(decodeUtf16(data)).toLatin1() + '\0'};
}

std::optional<HashedBytes> valueAfterName(const EventLog &log, const Event &event)
{
    const qsizetype nul = log.dataOf(event).indexOf('\0');
    if (nul <= 0 || nul + 1 >= event.data.length)
        return std::nullopt;
    return HashedBytes{{event.data.offset + nul + 1, event.data.length - nul - 1}, {}};
}

bool isGrubText(QByteArrayView data)
{
    return grubPrefixOf(data) != nullptr;
}

} // namespace plumbline::tcg
