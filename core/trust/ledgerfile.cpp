// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ledgerfile.h"

#include "core/base/hasher.h"
#include "core/trust/encoding.h"

#include <algorithm>

namespace plumbline::trust {

namespace {

constexpr qsizetype maxEntries = 10'000'000;
constexpr qsizetype maxEntryBytes = maxActionSize + 1024;
constexpr qsizetype maxContents = 1'000'000;
constexpr qsizetype maxContentBytes = 256 * 1024 * 1024;
const QByteArray tag = QByteArrayLiteral("plumbline ledger export\n1\n");

template <typename Codec> void unsignedFields(Codec &codec, Coded<Codec, LedgerFile> &file)
{
    QByteArray found = tag;
    codec.fixed("export.tag", found, tag.size());
    if constexpr (Codec::isReading) {
        if (found != tag)
            codec.refuse(ParseError::Kind::Unsupported, "export.tag");
    }
    codec.list("export.entries", file.entries, maxEntries,
               [&](auto &entry) { codec.bytes("export.entry", entry, maxEntryBytes); });
    codec.list("export.contents", file.contents, maxContents,
               [&](auto &content) { codec.bytes("export.content", content, maxContentBytes); });
    codec.time("export.exportedAt", file.exportedAt);
    codec.bytes("export.exportedBy", file.exportedBy, contentHashSize);
}

/// What the exporter signs: the hash, for the file may be large and a TPM slow.
QByteArray exportMessage(const LedgerFile &file)
{
    Encoder encoder;
    unsignedFields(encoder, file);
    return tag + hashOf(HashAlgorithm::Sha256, encoder.result());
}

ExportSeal sealOf(const LedgerFile &file, const LedgerState &state)
{
    if (file.exportedBy.isEmpty() && file.signature.isEmpty())
        return ExportSeal::None;
    const auto exporter = state.operators.find(file.exportedBy);
    const bool isValid = exporter != state.operators.end() && exporter->second.isActive()
        && isSignedBy(exporter->second.record.key, exportMessage(file), file.signature);
    return isValid ? ExportSeal::Valid : ExportSeal::Invalid;
}

std::vector<ContentHash> missingContents(const LedgerState &state,
                                         const std::map<ContentHash, QByteArray> &contents)
{
    std::vector<ContentHash> missing;
    for (const auto &[instance, versions] : state.benchmarks)
        for (const BenchmarkVersion &version : versions)
            if (!contents.contains(version.benchmark)
                && std::ranges::find(missing, version.benchmark) == missing.end())
                missing.push_back(version.benchmark);
    return missing;
}

quint64 commonEntries(const Ledger &a, const Ledger &b)
{
    const auto &first = a.state().hashes;
    const auto &second = b.state().hashes;
    const auto split = std::ranges::mismatch(first, second);
    return quint64(split.in1 - first.begin());
}

std::vector<std::pair<quint64, Action>> decisionsFrom(const Ledger &ledger, quint64 first)
{
    std::vector<std::pair<quint64, Action>> decisions;
    for (quint64 i = first; i < ledger.entries().size(); ++i) {
        const auto entry = decodeEntry(ledger.entries()[size_t(i)]);
        auto action = entry ? decodeAction(entry->action) : Result<Action>(fail({}));
        if (action && !std::holds_alternative<LedgerCreated>(*action))
            decisions.emplace_back(i, *std::move(action));
    }
    return decisions;
}

ImportPlan::Relation relationOf(const Ledger &ours, const Ledger &theirs, quint64 common)
{
    using Relation = ImportPlan::Relation;
    if (theirs.state().ledger != ours.state().ledger)
        return Relation::OtherLedger;
    const bool isAllOfOurs = common == ours.entries().size();
    const bool isAllOfTheirs = common == theirs.entries().size();
    if (isAllOfOurs && isAllOfTheirs)
        return Relation::Same;
    if (isAllOfTheirs)
        return Relation::Older;
    return isAllOfOurs ? Relation::Newer : Relation::Forked;
}

} // namespace

template <typename Codec> void fields(Codec &codec, Coded<Codec, LedgerFile> &file)
{
    unsignedFields(codec, file);
    codec.bytes("export.signature", file.signature, signatureSize);
}

QByteArray writeLedgerFile(const Ledger &ledger, std::vector<QByteArray> contents, const QDateTime &now,
                           Signer *signer)
{
    LedgerFile file{.entries = ledger.entries(),
                    .contents = std::move(contents),
                    .exportedAt = now,
                    .exportedBy = signer ? signer->id() : OperatorId(),
                    .signature = {}};
    if (signer)
        file.signature = signer->sign(exportMessage(file));
    return encode(file);
}

Result<ReadLedgerFile> readLedgerFile(QByteArrayView bytes, const Progress &progress)
{
    auto file = decode<LedgerFile>(bytes, "export");
    if (!file)
        return fail(file.error());
    ReadLedgerFile read{.ledger = Ledger::load(file->entries, progress),
                        .contents = {},
                        .missing = {},
                        .exportedAt = file->exportedAt,
                        .exportedBy = file->exportedBy};
    for (const QByteArray &content : file->contents)
        read.contents[hashOf(HashAlgorithm::Sha256, content)] = content;
    read.missing = missingContents(read.ledger.state(), read.contents);
    read.seal = sealOf(*file, read.ledger.state());
    return read;
}

ImportPlan planImport(const Ledger &ours, const Ledger &theirs)
{
    ImportPlan plan;
    if (!theirs.isIntact() || theirs.isEmpty())
        return plan;
    plan.common = commonEntries(ours, theirs);
    plan.relation = relationOf(ours, theirs, plan.common);
    using Relation = ImportPlan::Relation;
    if (plan.relation == Relation::Newer)
        plan.newEntries.assign(theirs.entries().begin() + qsizetype(plan.common), theirs.entries().end());
    if (plan.relation == Relation::Forked || plan.relation == Relation::OtherLedger)
        plan.proposals = decisionsFrom(theirs, plan.common);
    return plan;
}

bool coversHead(const Ledger &theirs, const Head &remembered)
{
    const auto &hashes = theirs.state().hashes;
    return theirs.isIntact() && remembered.sequence < hashes.size()
        && hashes[size_t(remembered.sequence)] == remembered.hash;
}

} // namespace plumbline::trust
