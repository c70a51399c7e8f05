// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/openevidence.h"

#include "core/base/textcodec.h"
#include "core/bundle/bundle.h"
#include "core/bundle/folder.h"
#include "core/bundle/problems.h"
#include "core/evidence/filereader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

constexpr qint64 magicSize = 4;

QString hostFactName(const QByteArray &member)
{
    return decodeUtf8(member.sliced(rowOf(Role::HostFact).member.size()));
}

/// The problem of a request record that is no record: the file names it.
Failure<Problem> badRequest(const ParseError &error)
{
    Problem problem = problemFrom(error);
    problem.code = "bundle.bad-request"_L1;
    return Failure<Problem>(problem);
}

} // namespace

Result<OpenedEvidence, Problem> openBundle(const QByteArray &file, QByteArrayView requestKey,
                                           const Progress &progress)
{
    auto bundle = readBundle(file, progress);
    if (!bundle)
        return Failure<Problem>(bundle.error());
    OpenedEvidence opened{.container = Container::Bundle};
    for (const Member &member : bundle->members) {
        const Role role = *roleOfMember(member.name);
        opened.files.push_back({decodeUtf8(member.name), role, Taken::ByName, member.bytes.size()});
        addPart(opened, role, member.bytes, role == Role::HostFact ? hostFactName(member.name) : QString());
    }
    const QByteArray request = bundle->bytesOf("request.json");
    if (!request.isEmpty())
        if (const auto added = addRequest(opened, request, requestKey); !added)
            return badRequest(added.error());
    opened.manifest = std::move(bundle->manifest);
    return opened;
}

std::optional<Container> containerAt(const QString &path)
{
    if (QFileInfo(path).isDir())
        return Container::Folder;
    const auto magic = evidence::readStart(path, magicSize);
    return magic && looksLikeBundle(*magic) ? std::optional(Container::Bundle) : std::nullopt;
}

Result<OpenedEvidence, Problem> openEvidence(const QString &path, QByteArrayView requestKey,
                                             const Progress &progress)
{
    if (QFileInfo(path).isDir())
        return openFolder(path, requestKey, progress);
    // A large file that is something else is not worth reading; stdin has no start that could be read twice.
    const auto start
        = path == "-"_L1 ? Result<QByteArray>(QByteArray()) : evidence::readStart(path, magicSize);
    if (start && !start->isEmpty() && !looksLikeBundle(*start))
        return refuse("bundle.not-a-bundle"_L1);
    const auto file = evidence::readFile(path, maxBundleSize, progress);
    if (!file)
        return refuse(file.error());
    return openBundle(*file, requestKey, progress);
}

} // namespace plumbline::bundle
