// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/factlist.h"
#include "core/appraisal/secureboot/knownkeys.h"
#include "core/base/hasher.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr qsizetype maxListedNames = 5;

const Proven<MeasuredVariable> *dbxOf(const MeasuredPolicy &policy)
{
    return policy.database(uefi::guid::imageSecurityDatabase, u"dbx");
}

FactParameter count(QLatin1StringView name, size_t value)
{
    return {name, QString::number(value)};
}

/// Machines of another architecture have another, shorter list; the names of their programs tell.
bool isOfX64(const MeasuredPolicy &policy)
{
    return std::ranges::none_of(policy.images, [](const Proven<LoadedImage> &loaded) {
        return loaded.use([](const LoadedImage &image, Provenance) {
            return image.path.contains("aa64.efi"_L1, Qt::CaseInsensitive)
                || image.path.contains("ia32.efi"_L1, Qt::CaseInsensitive);
        });
    });
}

/// Without a reference to compare with, the number tells: lists only grow.
void compareWithPublishedSize(FactList &list, int hashes, const MeasuredVariable &variable,
                              Provenance provenance)
{
    if (hashes < newestDbxSize.hashes && isOfX64(list.policy))
        list.add("dbx.smaller-than-published"_L1, FactRating::Warning, provenance, variable,
                 {count("hashes"_L1, size_t(hashes)),
                  count("published"_L1, size_t(newestDbxSize.hashes)),
                  {"date"_L1, newestDbxSize.date.toString(Qt::ISODate)}});
}

void addContents(FactList &list, const uefi::SignatureDatabase &contents, const MeasuredVariable &variable,
                 Provenance provenance)
{
    const uefi::SignatureCount counted = uefi::countSignatures(contents);
    list.add(
        "dbx.contents"_L1, FactRating::Plain, provenance, variable,
        {count("hashes"_L1, size_t(counted.hashes)), count("certificates"_L1, size_t(counted.certificates))});
    // Firmware that has nothing to forbid enrols the hash of nothing, for a dbx may not be empty.
    if (digestsOf(contents) == std::set<QByteArray>{hashOf(HashAlgorithm::Sha256, {})})
        list.add("dbx.placeholder"_L1, FactRating::Warning, provenance, variable);
    for (const uefi::SignatureList &signatures : contents)
        for (const uefi::Signature &signature : signatures.signatures)
            if (signature.certificate && microsoftKeyOf(*signature.certificate) == MicrosoftKey::Of2011)
                list.add("dbx.revokes-microsoft-2011"_L1, FactRating::Good, provenance, variable,
                         {{"commonName"_L1, signature.certificate->commonName}});
}

/// The reference's images that the machine would still start, counted and some of them named.
void compareWithReference(FactList &list, const uefi::SignatureDatabase &contents,
                          const MeasuredVariable &variable, Provenance provenance)
{
    const std::set<QByteArray> forbidden = digestsOf(contents);
    size_t missing = 0;
    QStringList names;
    for (const auto &[hash, name] : list.reference.images) {
        if (forbidden.contains(hash))
            continue;
        ++missing;
        if (!name.isEmpty() && names.size() < maxListedNames && !names.contains(name))
            names.push_back(name);
    }
    const FactParameter date{"date"_L1, list.reference.date.toString(Qt::ISODate)};
    const FactParameter total = count("total"_L1, list.reference.images.size());
    if (missing == 0)
        list.add("dbx.up-to-date"_L1, FactRating::Good, provenance, variable, {date, total});
    else
        list.add("dbx.behind"_L1, FactRating::Warning, provenance, variable,
                 {date, count("missing"_L1, missing), total, {"names"_L1, names.join(u", "_s)}});
}

} // namespace

void addDbx(FactList &list)
{
    const Proven<MeasuredVariable> *dbx = dbxOf(list.policy);
    if (!dbx)
        return; // said among the databases
    dbx->use([&](const MeasuredVariable &variable, Provenance provenance) {
        const uefi::SignatureDatabase &contents = *databaseOf(variable);
        addContents(list, contents, variable, provenance);
        if (!list.reference.isEmpty())
            compareWithReference(list, contents, variable, provenance);
        else
            compareWithPublishedSize(list, uefi::countSignatures(contents).hashes, variable, provenance);
    });
}

std::optional<SecureBootFact> dbxShrink(const MeasuredPolicy &before, const MeasuredPolicy &after)
{
    const Proven<MeasuredVariable> *old = dbxOf(before);
    const Proven<MeasuredVariable> *now = dbxOf(after);
    if (!old || !now)
        return std::nullopt; // nothing to compare: a dbx that cannot be read is a fact of its own
    const auto contentsOf
        = [](const MeasuredVariable &variable, Provenance) { return digestsOf(*databaseOf(variable)); };
    const std::set<QByteArray> kept = now->use(contentsOf);
    const auto gone = std::ranges::count_if(old->use(contentsOf),
                                            [&](const QByteArray &digest) { return !kept.contains(digest); });
    if (gone == 0)
        return std::nullopt;
    return now->use([&](const MeasuredVariable &variable, Provenance provenance) {
        return SecureBootFact{.code = "dbx.shrunk"_L1,
                              .rating = FactRating::Bad,
                              .provenance = weaker(provenance, old->provenance()),
                              .event = variable.event,
                              .range = variable.range,
                              .parameters = {count("count"_L1, size_t(gone))}};
    });
}

} // namespace plumbline::appraisal
