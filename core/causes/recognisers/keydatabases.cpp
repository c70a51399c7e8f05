// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include "core/appraisal/secureboot/knownkeys.h"
#include "core/uefi/guids.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using appraisal::MicrosoftKey;
using comparison::EventKey;
using comparison::MeasuredEvent;
using uefi::Signature;
using uefi::SignatureDatabase;
using uefi::guid::globalVariable;
using uefi::guid::imageSecurityDatabase;
using Entries = std::map<QByteArray, const Signature *>;

/// How one database changed.
struct DatabaseChange
{
    ChangedEvent change;
    QString name; ///< "db"
    std::vector<const Signature *> added;
    std::vector<const Signature *> removed;
};

struct DatabaseRow
{
    QUuid vendor;
    QLatin1StringView name;
};
constexpr std::array databases{
    DatabaseRow{imageSecurityDatabase, "db"_L1},
    DatabaseRow{imageSecurityDatabase, "dbx"_L1},
    DatabaseRow{globalVariable, "KEK"_L1},
    DatabaseRow{globalVariable, "PK"_L1},
};

const DatabaseRow *rowOf(const MeasuredEvent &event)
{
    const auto *const row = std::ranges::find_if(databases, [&](const DatabaseRow &candidate) {
        return isVariable(event, candidate.vendor, QString(candidate.name));
    });
    return row == databases.end() ? nullptr : row;
}

size_t sizeOf(const SignatureDatabase &database)
{
    size_t size = 0;
    for (const uefi::SignatureList &list : database)
        size += list.signatures.size();
    return size;
}

/// What is in a database; nothing where that cannot be told, for half of it finds half of what changed. A
/// variable that was not measured, or has no bytes, is empty.
std::optional<Entries> contentsOf(const MeasuredEvent *event)
{
    if (!event)
        return Entries();
    if (const auto *raw = variableValueOf<uefi::RawValue>(*event); raw && raw->size == 0)
        return Entries();
    const auto *database = variableValueOf<SignatureDatabase>(*event);
    if (!database)
        return std::nullopt;
    Entries entries = entriesOf(*database);
    if (entries.size() == sizeOf(*database))
        return entries;
    // Equal entries in two lists are harmless, an entry of a type that we cannot compare is not.
    for (const uefi::SignatureList &list : *database)
        for (const Signature &signature : list.signatures)
            if (!signature.digest && !signature.certificate)
                return std::nullopt;
    return entries;
}

std::vector<const Signature *> missingIn(const Entries &entries, const Entries &others)
{
    std::vector<const Signature *> missing;
    for (const auto &[digest, signature] : entries)
        if (!others.contains(digest))
            missing.push_back(signature);
    return missing;
}

std::optional<DatabaseChange> databaseChange(const ChangedEvent &change)
{
    const DatabaseRow *row = rowOf(change.event());
    const auto before = contentsOf(change.before);
    const auto after = contentsOf(change.after);
    if (!row || !before || !after)
        return std::nullopt;
    return DatabaseChange{.change = change,
                          .name = row->name,
                          .added = missingIn(*after, *before),
                          .removed = missingIn(*before, *after)};
}

bool areOf(const std::vector<const Signature *> &signatures, MicrosoftKey generation)
{
    return std::ranges::all_of(signatures, [=](const Signature *signature) {
        return signature->certificate && appraisal::microsoftKeyOf(*signature->certificate) == generation;
    });
}

bool isRollover(const DatabaseChange &database)
{
    return (database.name == "db"_L1 || database.name == "KEK"_L1) && !database.added.empty()
        && areOf(database.added, MicrosoftKey::Of2023) && areOf(database.removed, MicrosoftKey::Of2011);
}

std::optional<Cause> causeOf(const DatabaseChange &database)
{
    const bool isAdded = !database.added.empty();
    const bool isRemoved = !database.removed.empty();
    if (!isAdded && !isRemoved)
        return std::nullopt; // the same entries in another order or of another owner
    if (database.name == "db"_L1)
        return isAdded ? Cause::DbKeyAdded : Cause::DbKeyRemoved;
    if (database.name == "dbx"_L1)
        return isRemoved ? Cause::DbxShrunk : Cause::DbxGrown;
    return database.name == "KEK"_L1 ? Cause::KekChanged : Cause::PkChanged;
}

void addEntryFacts(ChangeSet &set, const DatabaseChange &database)
{
    const auto hashes = [](const std::vector<const Signature *> &signatures) {
        return std::ranges::count_if(signatures, [](const Signature *entry) { return !entry->certificate; });
    };
    for (const Signature *entry : database.added) {
        if (!entry->certificate)
            continue;
        addFact(set, factFor(fact::keyAdded, {database.name, nameOf(*entry)}));
        if (appraisal::microsoftKeyOf(*entry->certificate))
            addFact(set, factFor(fact::microsoftKey, {nameOf(*entry)}));
        if (appraisal::isTestKey(*entry->certificate))
            addFact(set, factAgainst(fact::testKey, {nameOf(*entry)}));
    }
    for (const Signature *entry : database.removed)
        if (entry->certificate)
            addFact(set, factFor(fact::keyRemoved, {database.name, nameOf(*entry)}));
    if (const auto count = hashes(database.added))
        addFact(set, factFor(fact::hashesAdded, {database.name, QString::number(count)}));
    if (const auto count = hashes(database.removed))
        addFact(set, factFor(fact::hashesRemoved, {database.name, QString::number(count)}));
}

void addRails(ChangeSet &set, const DatabaseChange &database)
{
    if (set.cause == Cause::DbxShrunk)
        addGuardRail(set, GuardRail::DbxShrunk);
    else if (database.name != "dbx"_L1 && !database.added.empty())
        addGuardRail(set, GuardRail::KeyAdded);
}

/// Programs that a new key let start, and those that a removed key no longer does.
void takeUses(Explanation &explanation, ChangeSet &set, const DatabaseChange &database)
{
    const auto isAmong = [](const std::vector<const Signature *> &entries, const Signer &signer) {
        return std::ranges::any_of(entries, [&](const Signature *entry) {
            return entry->certificate ? entry->certificate->sha256Fingerprint.value == signer.digest
                                      : entry->digest && entry->digest->value == signer.digest;
        });
    };
    for (const ChangedEvent &change : explanation.openEvents(EventKey::Kind::Authority)) {
        const auto signer = signerOf(change.event());
        if (!signer || !isAmong(change.isRemoved() ? database.removed : database.added, *signer))
            continue;
        if (!change.isRemoved())
            addFact(set, factFor(fact::keyUsed, {signer->name}));
        explanation.take(set, change.index);
    }
}

void addDatabase(Explanation &explanation, const DatabaseChange &database)
{
    const bool isRolled = isRollover(database);
    const auto cause = isRolled ? Cause::MicrosoftKeyRollover : causeOf(database);
    if (!cause)
        return;
    // db and KEK roll over together; every other database is a decision of its own.
    ChangeSet *shared = isRolled ? explanation.find(*cause) : nullptr;
    ChangeSet &set = shared ? *shared : explanation.add(*cause, sureness({database.change}));
    lower(set, sureness({database.change}));
    explanation.take(set, database.change.index);
    addEntryFacts(set, database);
    addRails(set, database);
    if (database.name == "PK"_L1 && !explanation.policyAfter().hasPlatformKey)
        addFact(set, factFor(fact::noPlatformKey));
    if (database.name == "db"_L1)
        takeUses(explanation, set, database);
}

} // namespace

void recogniseKeyDatabases(Explanation &explanation)
{
    for (const ChangedEvent &change : explanation.openEvents(EventKey::Kind::Variable))
        if (const auto database = databaseChange(change);
            database && change.event().stage == evidence::Stage::SecureBootPolicy)
            addDatabase(explanation, *database);
}

} // namespace plumbline::causes
