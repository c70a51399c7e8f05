// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/filepaths.h"
#include "core/causes/recogniser.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using evidence::HostFact;

/// Fewer files than this are as well an intruder's work as an update's.
constexpr size_t fewestFiles = 3;

bool isProgramFile(const ChangedFile &change)
{
    // An update brings the signatures that the old files had.
    const bool isSignatureGone
        = change.before && change.after && change.before->hasSignature && !change.after->hasSignature;
    return change.after && !isSignatureGone && !change.after->isViolation && isSystemPath(change.after->path)
        && !isDataPath(change.after->path) && change.after->digest.value.size() > 0;
}

bool isOtherContent(const ChangedFile &change)
{
    return change.before && change.after && change.before->digest != change.after->digest;
}

std::vector<ChangedFile> knownFiles(const Explanation &explanation)
{
    std::vector<ChangedFile> files = explanation.openFiles();
    std::erase_if(files, [&](const ChangedFile &change) {
        return !change.after || change.after->isViolation
            || explanation.knownAs({change.after->digest}).isEmpty();
    });
    return files;
}

void addKnown(Explanation &explanation, const std::vector<ChangedFile> &files)
{
    ChangeSet &set = explanation.add(Cause::PackageUpdate, Confidence::Certain);
    const ChangedFile &first = files.front();
    addFact(set,
            factFor(fact::filesKnown,
                    {QString::number(files.size()), explanation.knownAs({first.after->digest})}));
    for (const ChangedFile &change : files)
        explanation.take(set, change.index);
}

/// Files that another version of themselves took the place of: the same path, or one that differs in its
/// version only.
std::vector<ChangedFile> replacedFiles(const Explanation &explanation)
{
    std::set<QByteArray> families;
    for (const comparison::MeasuredFile &file : explanation.before().files)
        families.insert(withoutVersion(file.path));
    std::vector<ChangedFile> files = explanation.openFiles();
    std::erase_if(files, [&](const ChangedFile &change) {
        return !isProgramFile(change)
            || (!isOtherContent(change)
                && (change.before || !families.contains(withoutVersion(change.after->path))));
    });
    return files;
}

QByteArray claimOf(const std::vector<HostFact> &facts, QLatin1StringView name)
{
    const auto found = std::ranges::find(facts, name, &HostFact::name);
    return found == facts.end() ? QByteArray() : found->text;
}

bool isPackageListChanged(const Context &context)
{
    for (const QLatin1StringView name : {"packages"_L1, "package-history"_L1}) {
        const QByteArray before = claimOf(context.factsBefore, name);
        const QByteArray after = claimOf(context.factsAfter, name);
        if (!before.isEmpty() && !after.isEmpty() && before != after)
            return true;
    }
    return false;
}

void addReplaced(Explanation &explanation, const std::vector<ChangedFile> &files)
{
    ChangeSet &set = explanation.add(Cause::PackageUpdate, Confidence::Possible);
    addFact(set, factFor(fact::filesChanged, {QString::number(files.size())}));
    const auto signedFiles
        = std::ranges::count_if(files, [](const ChangedFile &change) { return change.after->hasSignature; });
    if (signedFiles > 0)
        addFact(set, factFor(fact::filesSigned, {QString::number(signedFiles)}));
    if (isPackageListChanged(explanation.context()))
        addFact(set, factFor(fact::claimedPackages));
    addFact(set, factAgainst(fact::filesUnknown));
    for (const ChangedFile &change : files)
        explanation.take(set, change.index);
    // The index of libraries is made anew with them.
    for (const ChangedFile &change : explanation.openFiles())
        if (change.file().path == "/etc/ld.so.cache" && change.after)
            explanation.take(set, change.index);
}

} // namespace

void recognisePackages(Explanation &explanation)
{
    const auto known = knownFiles(explanation);
    if (!known.empty())
        addKnown(explanation, known);
    const auto replaced = replacedFiles(explanation);
    // Where the catalogue knows the update, what it does not know is no part of it.
    if (known.empty() && replaced.size() >= fewestFiles)
        addReplaced(explanation, replaced);
}

} // namespace plumbline::causes
