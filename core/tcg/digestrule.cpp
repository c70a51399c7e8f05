// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/digestrule.h"

#include "core/base/hasher.h"
#include "core/tcg/hashedbytes.h"
#include "core/tcg/stubtext.h"
#include "core/tcg/taggedevent.h"
#include "core/tcg/ubootimage.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

using Result = DigestCheck::Result;

struct Rule
{
    QLatin1StringView id;
    HashedBytesOf bytes;
};

constexpr Rule eventData{"event-data"_L1, wholeEventData};
constexpr Rule value{"variable-value"_L1, variableValue};
constexpr Rule paddedAuthority{"shim-padded-authority"_L1, shimPaddedAuthority};
constexpr Rule prefixed{"text-without-prefix"_L1, textWithoutPrefix};
constexpr Rule prefixedWithNul{"text-with-nul-without-prefix"_L1, textWithNulWithoutPrefix};
constexpr Rule text{"text-without-nul"_L1, textWithoutNul};
constexpr Rule utf16{"utf16-without-nul"_L1, utf16WithoutNul};
constexpr Rule section{"section-name"_L1, sectionName};
constexpr Rule afterName{"value-after-name"_L1, valueAfterName};

constexpr std::array ruleIds{
    eventData.id, value.id, paddedAuthority.id, prefixed.id,  prefixedWithNul.id,
    text.id,      utf16.id, section.id,         afterName.id,
};

/// What it means that no rule of the type fits.
enum class Otherwise {
    Mismatch, ///< the digest is to be of the data
    NotApplicable, ///< the data only describes what was hashed
    ByContent, ///< writers differ: see otherwiseByContent()
};

struct Row
{
    EventType type;
    Otherwise otherwise;
    std::array<const Rule *, 6> rules{}; ///< tried in this order
};

/// PFP 1.06, section 10.4.1, table 27. A type that is not here has no rule.
constexpr std::array rows{
    Row{EventType::PostCode, Otherwise::NotApplicable, {&eventData}},
    Row{EventType::PostCode2, Otherwise::NotApplicable, {&eventData}},
    Row{EventType::NoAction, Otherwise::NotApplicable},
    Row{EventType::Separator, Otherwise::Mismatch, {&eventData}},
    Row{EventType::Action, Otherwise::Mismatch, {&eventData}},
    Row{EventType::EventTag, Otherwise::ByContent, {&eventData}},
    Row{EventType::SCrtmContents, Otherwise::NotApplicable},
    Row{EventType::SCrtmVersion, Otherwise::Mismatch, {&eventData}},
    Row{EventType::CpuMicrocode, Otherwise::NotApplicable, {&eventData}},
    Row{EventType::PlatformConfigFlags, Otherwise::NotApplicable, {&eventData, &afterName}},
    Row{EventType::TableOfDevices, Otherwise::NotApplicable, {&eventData}},
    Row{EventType::CompactHash, Otherwise::ByContent, {&eventData}},
    Row{EventType::Ipl,
        Otherwise::ByContent,
        {&prefixed, &prefixedWithNul, &eventData, &text, &utf16, &section}},
    Row{EventType::IplPartitionData, Otherwise::NotApplicable, {&eventData}},
    Row{EventType::NonhostCode, Otherwise::NotApplicable, {&eventData}},
    Row{EventType::NonhostConfig, Otherwise::NotApplicable, {&eventData}},
    Row{EventType::NonhostInfo, Otherwise::NotApplicable, {&eventData}},
    Row{EventType::OmitBootDeviceEvents, Otherwise::Mismatch, {&eventData}},
    Row{EventType::EfiVariableDriverConfig, Otherwise::Mismatch, {&eventData}},
    Row{EventType::EfiVariableBoot, Otherwise::Mismatch, {&value, &eventData}},
    Row{EventType::EfiVariableBoot2, Otherwise::Mismatch, {&eventData, &value}},
    Row{EventType::EfiVariableAuthority, Otherwise::Mismatch, {&eventData, &paddedAuthority}},
    Row{EventType::EfiBootServicesApplication, Otherwise::NotApplicable},
    Row{EventType::EfiBootServicesDriver, Otherwise::NotApplicable},
    Row{EventType::EfiRuntimeServicesDriver, Otherwise::NotApplicable},
    Row{EventType::EfiGptEvent, Otherwise::Mismatch, {&eventData}},
    Row{EventType::EfiGptEvent2, Otherwise::Mismatch, {&eventData}},
    Row{EventType::EfiAction, Otherwise::Mismatch, {&eventData}},
    Row{EventType::EfiPlatformFirmwareBlob, Otherwise::NotApplicable},
    Row{EventType::EfiPlatformFirmwareBlob2, Otherwise::NotApplicable},
    Row{EventType::EfiHandoffTables, Otherwise::NotApplicable},
    Row{EventType::EfiHandoffTables2, Otherwise::NotApplicable},
    Row{EventType::EfiHcrtmEvent, Otherwise::NotApplicable},
    Row{EventType::EfiSpdmFirmwareBlob, Otherwise::NotApplicable, {&eventData}},
    Row{EventType::EfiSpdmFirmwareConfig, Otherwise::NotApplicable, {&eventData}},
    Row{EventType::EfiSpdmDevicePolicy, Otherwise::Mismatch, {&eventData}},
    Row{EventType::EfiSpdmDeviceAuthority, Otherwise::Mismatch, {&eventData}},
};

/// Intel TXT: the data is what was hashed, or there is none.
constexpr Row txtRow{EventType::TxtEventBase, Otherwise::NotApplicable, {&eventData}};

const Row *rowOf(EventType type)
{
    if (type >= EventType::TxtEventBase && quint32(type) < quint32(EventType::TxtEventBase) + 0x200)
        return &txtRow;
    const auto *const row = std::ranges::find(rows, type, &Row::type);
    return row == rows.end() ? nullptr : row;
}

/// One for each algorithm and thread: fetching a method costs more than hashing a short event. Good until the
/// next call.
Hasher &hasherFor(HashAlgorithm algorithm)
{
    thread_local std::vector<std::pair<HashAlgorithm, Hasher>> hashers;
    for (auto &[known, hasher] : hashers) {
        if (known == algorithm)
            return hasher;
    }
    return hashers.emplace_back(algorithm, Hasher(algorithm)).second;
}

/// How many of the event's digests could be computed, and how many of these are the recorded ones.
struct Tally
{
    int computed = 0;
    int equal = 0;

    [[nodiscard]] bool isMatch() const { return computed > 0 && equal == computed; }
};

Tally compare(const EventLog &log, const Event &event, const HashedBytes &bytes)
{
    const QByteArrayView hashed = bytes.converted.isEmpty() ? log.view(bytes.range) : bytes.converted;
    Tally tally;
    for (const LoggedDigest &digest : log.digestsOf(event)) {
        Hasher &hasher = hasherFor(digest.algorithm);
        if (!hasher.isSupported())
            continue;
        ++tally.computed;
        if (hasher.matches(log.view(digest.range), hashed))
            ++tally.equal;
        else if (tally.equal == 0)
            break; // the first bank tells that the rule does not fit
    }
    return tally;
}

/// Whether an event whose digest no rule explains is a mismatch, by what it says.
Result otherwiseByContent(const EventLog &log, const Event &event)
{
    const QByteArrayView data = log.dataOf(event);
    switch (event.claimedType) {
    case EventType::EventTag:
        return isDescribingTag(data) ? Result::NotApplicable : Result::Mismatch;
    case EventType::CompactHash:
        // Windows hashes the data in PCR 11; firmware describes what it hashed (Dell's configuration, PCR 6),
        // and so does U-Boot.
        return event.claimedRegister >= 8 && !isUBootImageEvent(log, event) ? Result::Mismatch
                                                                            : Result::NotApplicable;
    default:
        // EV_IPL: text of GRUB and of systemd is hashed, the name of a file, section or variable is not.
        return isGrubText(data) || isStubCommandLineEvent(log, event) ? Result::Mismatch
                                                                      : Result::NotApplicable;
    }
}

Result otherwise(const Row &row, const EventLog &log, const Event &event)
{
    if (row.otherwise == Otherwise::ByContent)
        return otherwiseByContent(log, event);
    return row.otherwise == Otherwise::Mismatch ? Result::Mismatch : Result::NotApplicable;
}

} // namespace

DigestCheck checkDigest(const EventLog &log, const Event &event)
{
    const Row *row = rowOf(event.claimedType);
    if (!row || event.isDamaged)
        return {};
    DigestCheck best;
    bool isComputed = false;
    bool isPartial = false;
    for (const Rule *rule : row->rules) {
        const auto bytes = rule ? rule->bytes(log, event) : std::nullopt;
        if (!bytes)
            continue;
        const Tally tally = compare(log, event, *bytes);
        if (tally.isMatch())
            return {Result::Match, rule->id, bytes->range};
        isComputed = isComputed || tally.computed > 0;
        if (best.rule.isEmpty() || (tally.equal > 0 && !isPartial))
            best = {Result::Mismatch, rule->id, bytes->range};
        isPartial = isPartial || tally.equal > 0;
    }
    if (isPartial)
        return best;
    const Result result = otherwise(*row, log, event);
    if (result == Result::NotApplicable)
        return {.result = result};
    best.result = isComputed ? result : Result::Unknown;
    return best;
}

std::span<const QLatin1StringView> digestRules()
{
    return ruleIds;
}

} // namespace plumbline::tcg
