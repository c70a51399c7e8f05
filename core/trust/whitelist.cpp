// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/whitelist.h"

#include "core/trust/comparisoncoding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

using comparison::ChangeKind;
using comparison::MeasuredBoot;
using comparison::MeasuredEvent;
using comparison::MeasuredFile;
using Subject = WhitelistEntry::Subject;

bool isStrong(const Digest &digest)
{
    return digest.algorithm != HashAlgorithm::Sha1 && digest.algorithm != HashAlgorithm::Md5;
}

/// Whether the digests say the same: in no algorithm that both have do they differ, and one of these is
/// strong. Digests of two algorithms are never the same, whatever their bytes (W-06).
bool isSame(const std::vector<Digest> &accepted, const std::vector<Digest> &measured)
{
    bool hasStrong = false;
    for (const Digest &digest : accepted) {
        const auto other = std::ranges::find(measured, digest.algorithm, &Digest::algorithm);
        if (other == measured.end())
            continue;
        if (other->value != digest.value)
            return false;
        hasStrong = hasStrong || isStrong(digest);
    }
    return hasStrong;
}

/// Whether what was there before is part of what is accepted: where nothing else says what it is about.
bool needsBefore(ChangeKind kind)
{
    return kind == ChangeKind::Removed || kind == ChangeKind::Moved;
}

const std::vector<Digest> &decidingDigests(const WhitelistEntry &entry)
{
    return entry.kind == ChangeKind::Removed ? entry.before : entry.after;
}

void describeFile(WhitelistEntry &entry, const MeasuredFile &file)
{
    entry.subject = Subject::File;
    entry.path = file.path;
    entry.isViolation = file.isViolation;
}

void describeFiles(WhitelistEntry &entry, const MeasuredFile *before, const MeasuredFile *after)
{
    if (before && needsBefore(entry.kind))
        entry.before = {before->digest};
    if (after && !after->isViolation)
        entry.after = {after->digest};
    if (after || before)
        describeFile(entry, after ? *after : *before);
}

void describeEvents(WhitelistEntry &entry, const MeasuredEvent *before, const MeasuredEvent *after)
{
    if (before && needsBefore(entry.kind))
        entry.before = before->digests;
    if (after)
        entry.after = after->digests;
    if (after || before)
        entry.key = after ? after->key : before->key;
}

template <typename T> const T *at(const std::vector<T> &rows, const std::optional<size_t> &place)
{
    return place && *place < rows.size() ? &rows[*place] : nullptr;
}

} // namespace

template <typename Codec> void fields(Codec &codec, Coded<Codec, WhitelistEntry> &entry)
{
    codec.choice("entry.subject", entry.subject, Subject::Register);
    codec.choice("entry.kind", entry.kind, ChangeKind::Repeated);
    codec.number("entry.pcr", entry.pcr);
    fields(codec, entry.key);
    codec.bytes("entry.path", entry.path, maxPathBytes);
    codec.flag("entry.isViolation", entry.isViolation);
    digestFields(codec, entry.before);
    digestFields(codec, entry.after);
}

QByteArray encodeWhitelistEntry(const WhitelistEntry &entry)
{
    return encode(entry);
}

Result<WhitelistEntry> decodeWhitelistEntry(QByteArrayView bytes)
{
    return decode<WhitelistEntry>(bytes, "WhitelistEntry");
}

QLatin1StringView widthFaultId(WidthFault fault)
{
    constexpr std::array ids{"no-digest"_L1, "weak-digest"_L1, "no-object"_L1};
    return ids[size_t(fault)];
}

std::optional<WidthFault> widthFault(const WhitelistEntry &entry)
{
    if (entry.subject == Subject::File && entry.path.isEmpty())
        return WidthFault::NoObject;
    const std::vector<Digest> &digests = decidingDigests(entry);
    if (digests.empty())
        return WidthFault::NoDigest;
    return std::ranges::none_of(digests, isStrong) ? std::optional(WidthFault::WeakDigest) : std::nullopt;
}

WhitelistEntry entryFor(const MeasuredBoot &before, const MeasuredBoot &after,
                        const comparison::Change &change)
{
    WhitelistEntry entry{.subject = Subject::Event,
                         .kind = change.kind,
                         .pcr = change.pcr,
                         .key = {},
                         .path = {},
                         .isViolation = false,
                         .before = {},
                         .after = {}};
    if (change.isFile)
        describeFiles(entry, at(before.files, change.before), at(after.files, change.after));
    else
        describeEvents(entry, at(before.events, change.before), at(after.events, change.after));
    return entry;
}

WhitelistEntry entryFor(const MeasuredBoot &after, quint32 pcr)
{
    WhitelistEntry entry{.subject = Subject::Register,
                         .kind = ChangeKind::Changed,
                         .pcr = pcr,
                         .key = {},
                         .path = {},
                         .isViolation = false,
                         .before = {},
                         .after = {}};
    for (const auto &[index, value] : after.values)
        if (quint32(index.pcr) == pcr)
            entry.after.push_back({index.bank, value});
    return entry;
}

bool accepts(const WhitelistEntry &entry, const WhitelistEntry &change)
{
    if (widthFault(entry) || entry.subject != change.subject || entry.kind != change.kind
        || entry.pcr != change.pcr || entry.key != change.key || entry.path != change.path
        || entry.isViolation != change.isViolation)
        return false;
    if (needsBefore(entry.kind) && !isSame(entry.before, change.before))
        return false;
    return entry.kind == ChangeKind::Removed || isSame(entry.after, change.after);
}

} // namespace plumbline::trust
