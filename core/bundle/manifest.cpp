// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/manifest.h"

#include "core/bundle/problems.h"
#include "core/bundle/strictjson.h"
#include "core/bundle/zipdirectory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

constexpr auto formatWord = "plumbline-bundle"_L1;
constexpr qsizetype sha256Size = 32;
constexpr quint64 anyVersion = 1'000'000;

Failure<Problem> badManifest(const ParseError &error)
{
    Problem problem = problemFrom(error);
    problem.code = "bundle.bad-manifest"_L1;
    if (problem.detail.isEmpty())
        problem.detail = error.structure;
    return Failure<Problem>(problem);
}

Result<ManifestEntry> readEntry(const JsonValue &value)
{
    StrictObject object(value, "manifest member", {"name"_L1, "size"_L1, "sha256"_L1});
    ManifestEntry entry;
    entry.name = object.text("name"_L1).toUtf8();
    entry.size = qint64(object.number("size"_L1, quint64(maxInflatedSize)));
    entry.sha256 = object.hex("sha256"_L1);
    if (entry.sha256.size() != sha256Size)
        object.refuse(ParseError::Kind::BadValue, "sha256"_L1);
    if (object.error())
        return fail(*object.error());
    return entry;
}

/// The version decides how the rest is to be read: it is looked at first.
std::optional<Failure<Problem>> versionObjection(const JsonValue &root)
{
    const JsonValue *version = root.member("version"_L1);
    const auto number = version ? version->toUnsigned(anyVersion, "manifest") : Result<quint64>(0);
    if (number && *number > bundleVersion)
        return refuse("bundle.newer-version"_L1, {}, qint64(*number), bundleVersion);
    return std::nullopt;
}

} // namespace

Result<Manifest, Problem> readManifest(QByteArrayView json)
{
    const auto root = readJson(json);
    if (!root)
        return badManifest(root.error());
    if (const auto objection = versionObjection(*root))
        return *objection;
    StrictObject object(*root, "manifest", {"format"_L1, "version"_L1, "tool"_L1, "madeAt"_L1, "members"_L1});
    Manifest manifest;
    if (object.text("format"_L1) != formatWord)
        object.refuse(ParseError::Kind::BadValue, "format"_L1);
    manifest.version = int(object.number("version"_L1, bundleVersion));
    if (manifest.version != bundleVersion)
        object.refuse(ParseError::Kind::BadValue, "version"_L1);
    manifest.tool = object.text("tool"_L1);
    manifest.madeAt = object.time("madeAt"_L1);
    for (const JsonValue &member : object.list("members"_L1, maxMembers)) {
        auto entry = readEntry(member);
        if (!entry)
            return badManifest(entry.error());
        manifest.members.push_back(*std::move(entry));
    }
    if (object.error())
        return badManifest(*object.error());
    return manifest;
}

QByteArray writeManifest(const Manifest &manifest)
{
    QJsonArray members;
    for (const ManifestEntry &entry : manifest.members)
        members.append(QJsonObject{{u"name"_s, QString::fromUtf8(entry.name)},
                                   {u"size"_s, entry.size},
                                   {u"sha256"_s, QString::fromLatin1(entry.sha256.toHex())}});
    const QJsonObject object{{u"format"_s, QString(formatWord)},
                             {u"version"_s, manifest.version},
                             {u"tool"_s, manifest.tool},
                             {u"madeAt"_s, timeText(manifest.madeAt)},
                             {u"members"_s, members}};
    return QJsonDocument(object).toJson();
}

} // namespace plumbline::bundle
