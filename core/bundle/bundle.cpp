// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"

#include "core/base/hasher.h"
#include "core/bundle/problems.h"
#include "core/bundle/role.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

const QByteArray manifestMember(manifestName.data(), manifestName.size());

using Objection = std::optional<Failure<Problem>>;

/// Whether the name is one of ours and the size one that such a member may have.
Objection memberObjection(const QByteArray &name, qint64 size)
{
    if (name == manifestMember)
        return size > maxManifestSize
            ? Objection(refuse("bundle.member-too-large"_L1, name, size, maxManifestSize))
            : std::nullopt;
    const std::optional<Role> role = roleOfMember(name);
    if (!role)
        return refuse("bundle.unknown-member"_L1, name);
    if (size > rowOf(*role).maxSize)
        return refuse("bundle.member-too-large"_L1, name, size, rowOf(*role).maxSize);
    return std::nullopt;
}

template <typename Entries> Objection namesObjection(const Entries &entries)
{
    std::set<QByteArray> names;
    for (const auto &entry : entries)
        if (!names.insert(entry.name).second)
            return refuse("bundle.duplicate-member"_L1, entry.name);
    return std::nullopt;
}

/// Before anything is inflated: what the directory alone shows to be wrong.
Objection directoryObjection(const std::vector<ZipEntry> &entries)
{
    for (const ZipEntry &entry : entries)
        if (const auto objection = memberObjection(entry.name, entry.size))
            return objection;
    if (const auto objection = namesObjection(entries))
        return objection;
    const bool hasManifest
        = std::ranges::any_of(entries, [](const ZipEntry &entry) { return entry.name == manifestMember; });
    return hasManifest ? std::nullopt : Objection(refuse("bundle.no-manifest"_L1));
}

Objection entryObjection(const ManifestEntry &entry, const std::vector<Member> &members)
{
    const auto member = std::ranges::find(members, entry.name, &Member::name);
    if (member == members.end())
        return refuse("bundle.missing-member"_L1, entry.name);
    if (member->bytes.size() != entry.size)
        return refuse("bundle.size-differs"_L1, entry.name, entry.size, member->bytes.size());
    if (hashOf(HashAlgorithm::Sha256, member->bytes) != entry.sha256)
        return refuse("bundle.hash-differs"_L1, entry.name);
    return std::nullopt;
}

/// The manifest must describe every other member, and nothing but them.
Objection manifestObjection(const Manifest &manifest, const std::vector<Member> &members)
{
    if (const auto objection = namesObjection(manifest.members))
        return objection;
    for (const ManifestEntry &entry : manifest.members)
        if (const auto objection = entryObjection(entry, members))
            return objection;
    for (const Member &member : members)
        if (std::ranges::find(manifest.members, member.name, &ManifestEntry::name) == manifest.members.end())
            return refuse("bundle.not-in-manifest"_L1, member.name);
    return std::nullopt;
}

} // namespace

QByteArray Bundle::bytesOf(QByteArrayView name) const
{
    const auto found
        = std::ranges::find_if(members, [=](const Member &member) { return member.name == name; });
    return found == members.end() ? QByteArray() : found->bytes;
}

bool looksLikeBundle(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<Bundle, Problem> readBundle(const QByteArray &file, const Progress &progress)
{
    if (file.size() > maxBundleSize)
        return refuse("bundle.too-large"_L1, {}, file.size(), maxBundleSize);
    const auto entries = readZipDirectory(file);
    if (!entries)
        return Failure<Problem>(entries.error());
    if (const auto objection = directoryObjection(*entries))
        return *objection;
    auto members = inflate(file, *entries, progress);
    if (!members)
        return Failure<Problem>(members.error());
    const auto manifestAt = std::ranges::find(*members, manifestMember, &Member::name);
    auto manifest = readManifest(manifestAt->bytes);
    if (!manifest)
        return Failure<Problem>(manifest.error());
    members->erase(manifestAt);
    if (const auto objection = manifestObjection(*manifest, *members))
        return *objection;
    return Bundle{*std::move(manifest), *std::move(members)};
}

Result<QByteArray, Problem> writeBundle(const std::vector<Member> &members, const QDateTime &madeAt)
{
    Manifest manifest{
        .version = bundleVersion, .tool = u"plumbline " PLUMBLINE_VERSION ""_s, .madeAt = madeAt.toUTC()};
    if (const auto objection = namesObjection(members))
        return *objection;
    for (const Member &member : members) {
        if (!roleOfMember(member.name))
            return refuse("bundle.unknown-member"_L1, member.name);
        if (const auto objection = memberObjection(member.name, member.bytes.size()))
            return *objection;
        manifest.members.push_back(
            {member.name, member.bytes.size(), hashOf(HashAlgorithm::Sha256, member.bytes)});
    }
    std::vector<Member> all{{manifestMember, writeManifest(manifest)}};
    all.insert(all.end(), members.begin(), members.end());
    return deflate(all);
}

} // namespace plumbline::bundle
