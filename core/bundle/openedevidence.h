// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/bundle/requestrecord.h"
#include "core/bundle/role.h"
#include "core/bundle/ziparchive.h"
#include "core/evidence/evidence.h"

namespace plumbline::bundle {

/// Where evidence lies.
enum class Container { Bundle, Folder };

/// What became of a file, and why.
enum class Taken {
    ByName, ///< its name is one that files of that role have
    ByContent, ///< nothing had such a name, and only this file looks like it
    Spare, ///< not read: another file tells the same, or tells more
    NotEvidence, ///< not read: neither its name nor its content is known
};

/// A file of the container and what it was taken for.
struct SourceFile
{
    QString name; ///< within the container; evidence text
    std::optional<Role> role; ///< nothing for Taken::NotEvidence
    Taken taken = Taken::ByName;
    qint64 size = 0; ///< bytes

    bool operator==(const SourceFile &) const = default;
};

/// Evidence with what is known about where it came from.
struct OpenedEvidence
{
    Container container = Container::Folder;
    evidence::Evidence evidence; ///< its request is filled in only from a record of ours
    std::vector<SourceFile> files; ///< in the order of the container
    std::optional<Manifest> manifest; ///< of a bundle
    RequestOrigin requestOrigin = RequestOrigin::None;
    std::optional<RequestRecord> request; ///< as it stands there, whoever wrote it
    QByteArray requestBytes; ///< request.json as it stands there
    QByteArray claimedNonce; ///< what the machine says that it was asked; compared with nothing
};

/// Puts the bytes of a file into the evidence. @p name is that of a host fact.
void addPart(OpenedEvidence &opened, Role role, const QByteArray &bytes, const QString &name = {});

/// The parts of the evidence as members of a bundle, each under its fixed name; host facts of other names are
/// left out, and so is what is beyond the sixteenth certificate.
[[nodiscard]] std::vector<Member> membersOf(const OpenedEvidence &opened);

/// Reads request.json and, where it is of our making, takes from it what is expected.
[[nodiscard]] Result<void> addRequest(OpenedEvidence &opened, const QByteArray &json, QByteArrayView key);

} // namespace plumbline::bundle
