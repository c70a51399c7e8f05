// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/digestrule.h"

#include "core/base/bytereader.h"
#include "core/base/hasher.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

/// Which bytes of an event's data were hashed; nothing where the rule does not fit the data.
using Hashed = std::optional<ByteRange> (*)(const EventLog &log, const Event &event);

struct Rule
{
    QLatin1StringView id;
    Hashed hashed;
};

std::optional<ByteRange> wholeData(const EventLog &, const Event &event)
{
    return event.data;
}

/// UEFI_VARIABLE_DATA: GUID, two lengths of 64 bits, name, data. PFP 1.06, section 10.2.6.
std::optional<ByteRange> variableValue(const EventLog &log, const Event &event)
{
    ByteReader in(log.dataOf(event), event.data.offset);
    const auto guid = in.guid("");
    const auto nameLength = in.u64("");
    const auto dataLength = in.u64("");
    if (!guid || !nameLength || !dataLength || *nameLength > quint64(in.remaining()) / 2
        || !in.bytes(*nameLength * 2, "")) {
        return std::nullopt;
    }
    const qint64 start = in.offset();
    if (!in.bytes(*dataLength, ""))
        return std::nullopt;
    return ByteRange{start, qint64(*dataLength)};
}

/// GRUB hashes a string without its NUL and logs it with prefix and NUL. GRUB 2.06, grub-core/commands/tpm.c.
std::optional<ByteRange> textAfterPrefix(const EventLog &log, const Event &event)
{
    for (const QByteArrayView prefix : {"grub_cmd: ", "kernel_cmdline: ", "module_cmdline: "}) {
        QByteArrayView data = log.dataOf(event);
        if (!data.startsWith(prefix))
            continue;
        if (data.endsWith('\0'))
            data.chop(1);
        return ByteRange{event.data.offset + prefix.size(), data.size() - prefix.size()};
    }
    return std::nullopt;
}

std::optional<ByteRange> textWithoutNul(const EventLog &log, const Event &event)
{
    const QByteArrayView data = log.dataOf(event);
    if (!data.endsWith('\0'))
        return std::nullopt;
    return ByteRange{event.data.offset, event.data.length - 1};
}

constexpr Rule whole{"event-data"_L1, wholeData};
constexpr Rule value{"variable-value"_L1, variableValue};
constexpr Rule afterPrefix{"text-without-prefix"_L1, textAfterPrefix};
constexpr Rule withoutNul{"text-without-nul"_L1, textWithoutNul};

struct Row
{
    EventType type;
    std::array<const Rule *, 4> rules{}; ///< tried in this order
};

constexpr std::array rows{
    Row{EventType::SCrtmVersion, {&whole}},
    Row{EventType::Separator, {&whole}},
    Row{EventType::Action, {&whole}},
    Row{EventType::EfiAction, {&whole}},
    Row{EventType::EventTag, {&whole}},
    Row{EventType::EfiVariableDriverConfig, {&whole, &value}},
    Row{EventType::EfiVariableBoot, {&value, &whole}},
    Row{EventType::EfiVariableBoot2, {&whole, &value}},
    Row{EventType::EfiVariableAuthority, {&whole, &value}},
    Row{EventType::EfiGptEvent, {&whole}},
    Row{EventType::EfiGptEvent2, {&whole}},
    Row{EventType::Ipl, {&afterPrefix, &whole, &withoutNul}},
    Row{EventType::CompactHash, {&whole}},
};

bool matches(const EventLog &log, const Event &event, ByteRange hashed, bool *anyBank)
{
    for (const LoggedDigest &digest : log.digestsOf(event)) {
        const QByteArray computed = hashOf(digest.algorithm, log.view(hashed));
        if (computed.isEmpty())
            continue;
        *anyBank = true;
        if (computed != log.view(digest.range))
            return false;
    }
    return *anyBank;
}

} // namespace

DigestCheck checkDigest(const EventLog &log, const Event &event)
{
    for (const Row &row : rows) {
        if (row.type != event.claimedType)
            continue;
        DigestCheck first;
        for (const Rule *rule : row.rules) {
            const auto hashed = rule ? rule->hashed(log, event) : std::nullopt;
            if (!hashed)
                continue;
            bool anyBank = false;
            if (matches(log, event, *hashed, &anyBank))
                return {DigestCheck::Result::Match, rule->id, *hashed};
            if (anyBank && first.rule.isEmpty())
                first = {DigestCheck::Result::Mismatch, rule->id, *hashed};
        }
        if (event.claimedType == EventType::Ipl && first.rule != afterPrefix.id)
            first = {DigestCheck::Result::NotApplicable, {}, {}};
        return first;
    }
    return {DigestCheck::Result::NotApplicable, {}, {}};
}

} // namespace plumbline::tcg
