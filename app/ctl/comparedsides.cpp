// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/comparedsides.h"

#include "app/ctl/message.h"
#include "app/ctl/namedfile.h"
#include "core/bundle/openevidence.h"

#include <QCoreApplication>

namespace plumbline::ctl {

namespace {

using evidence::LogFormat;

bool isImaList(const QByteArray &bytes)
{
    const auto format = evidence::recogniseLog(bytes);
    return format == LogFormat::ImaBinary || format == LogFormat::ImaAscii;
}

/// A file that stands alone, as the log that it is.
std::optional<evidence::Evidence> evidenceOfLog(const QString &name)
{
    const auto bytes = readNamedFile(name, evidence::maxLogSize);
    if (!bytes)
        return std::nullopt;
    evidence::Evidence evidence;
    (isImaList(*bytes) ? evidence.imaList : evidence.bootLog) = *bytes;
    return evidence;
}

std::optional<evidence::Evidence> evidenceOf(const QString &name)
{
    if (!bundle::containerAt(name))
        return evidenceOfLog(name);
    auto opened = openNamedEvidence(name);
    return opened ? std::optional(std::move(opened->evidence)) : std::nullopt;
}

/// Whether there is a log that can be read. Says why one that is there cannot be: the rest of the evidence is
/// still worth comparing.
bool complainOfLogs(const QString &name, const evidence::ReadEvidence &evidence)
{
    bool isReadable = false;
    for (const evidence::Part<evidence::Log> *part : {&evidence.bootLog, &evidence.imaList}) {
        if (*part && !**part)
            complainOf(name, (*part)->error());
        isReadable = isReadable || (*part && **part);
    }
    return isReadable;
}

template <typename Key> bool isOther(const evidence::Part<Key> &first, const evidence::Part<Key> &second)
{
    const Key *before = evidence::valueOf(first);
    const Key *after = evidence::valueOf(second);
    return before && after && before->key != after->key;
}

} // namespace

bool ComparedSides::isKeyChanged() const
{
    return isOther(before.evidence.attestationKey, after.evidence.attestationKey)
        || isOther(before.evidence.endorsementKey, after.evidence.endorsementKey);
}

std::optional<ComparedSide> openComparedSide(const QString &name)
{
    const auto raw = evidenceOf(name);
    if (!raw)
        return std::nullopt;
    ComparedSide side{
        .name = name, .evidence = evidence::readEvidence(*raw), .hostFacts = raw->hostFacts, .boot = {}};
    const appraisal::CheckContext context = appraisal::makeContext(side.evidence);
    side.boot = comparison::measuredBoot(context, appraisal::appraise(context));
    if (complainOfLogs(name, side.evidence) || !side.boot.values.empty())
        return side;
    complainOf(name, QCoreApplication::translate("ComparedSides", "there is nothing in it to compare"));
    return std::nullopt;
}

std::optional<ComparedSides> openComparedSides(const QString &before, const QString &after)
{
    auto first = openComparedSide(before);
    auto second = openComparedSide(after);
    if (!first || !second)
        return std::nullopt;
    return ComparedSides{*std::move(first), *std::move(second)};
}

} // namespace plumbline::ctl
