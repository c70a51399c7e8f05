// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ledger.h"

#include "core/base/secret.h"
#include "core/trust/ledgerapply.h"
#include "core/trust/ledgerchecks.h"

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

constexpr qsizetype maxProblems = 1000; ///< beyond these, one more tells nothing new
constexpr qint64 clockTolerance = 5 * 60 * 1000; ///< milliseconds

/// An entry that was taken apart, with what it decides.
struct OpenedEntry
{
    Entry entry;
    Action action;
};

LedgerProblem problemAt(quint64 sequence, QLatin1StringView code, const QString &detail = {})
{
    return {.code = code, .sequence = sequence, .detail = detail, .error = {}};
}

LedgerProblem unreadable(quint64 sequence, const ParseError &error)
{
    const bool isNewer = error.kind == ParseError::Kind::Unsupported;
    return {.code = isNewer ? "ledger.newer"_L1 : "ledger.unreadable"_L1,
            .sequence = sequence,
            .detail = {},
            .error = error};
}

ContentHash previousHash(const LedgerState &state)
{
    return state.hashes.empty() ? QByteArray(contentHashSize, '\0') : state.hashes.back();
}

/// The entry's place: this ledger, next in line, on top of the one before.
std::optional<LedgerProblem> checkPlace(const Entry &entry, quint64 place, const LedgerId &ledger,
                                        const ContentHash &previous)
{
    if (!ledger.isEmpty() && entry.ledger != ledger)
        return problemAt(place, "ledger.other-ledger"_L1);
    if (entry.sequence != place)
        return problemAt(place, "ledger.sequence"_L1, QString::number(entry.sequence));
    if (entry.previous != previous)
        return problemAt(place, "ledger.chain"_L1);
    return std::nullopt;
}

/// The key that must have signed: known and not revoked, but in the first entry, which brings its own.
Result<OperatorKey, LedgerProblem> signingKey(const LedgerState &state, const OpenedEntry &opened)
{
    const quint64 place = opened.entry.sequence;
    if (state.hashes.empty()) {
        if (const auto *created = std::get_if<LedgerCreated>(&opened.action))
            return created->administrator.key;
        return Failure<LedgerProblem>(problemAt(place, "ledger.first-entry"_L1));
    }
    const auto known = state.operators.find(opened.entry.by);
    if (known == state.operators.end())
        return Failure<LedgerProblem>(problemAt(place, "ledger.unknown-operator"_L1));
    if (!known->second.isActive())
        return Failure<LedgerProblem>(
            problemAt(place, "ledger.revoked-operator"_L1, known->second.record.name));
    return known->second.record.key;
}

Result<OpenedEntry, LedgerProblem> openEntry(const LedgerState &state, QByteArrayView bytes)
{
    const auto place = quint64(state.hashes.size());
    auto entry = decodeEntry(bytes);
    if (!entry)
        return Failure<LedgerProblem>(unreadable(place, entry.error()));
    if (auto problem = checkPlace(*entry, place, state.ledger, previousHash(state)))
        return Failure<LedgerProblem>(*std::move(problem));
    auto action = decodeAction(entry->action);
    if (!action)
        return Failure<LedgerProblem>(unreadable(place, action.error()));
    return OpenedEntry{.entry = *std::move(entry), .action = *std::move(action)};
}

std::optional<LedgerProblem> checkEntry(const LedgerState &state, const OpenedEntry &opened)
{
    const Entry &entry = opened.entry;
    const auto key = signingKey(state, opened);
    if (!key)
        return key.error();
    if (!isSignedBy(*key, entryMessage(entry), entry.signature))
        return problemAt(entry.sequence, "ledger.signature"_L1);
    if (const auto found = objection(state, opened.action, {.by = entry.by, .time = entry.time}))
        return problemAt(entry.sequence, found->code, found->detail);
    return std::nullopt;
}

void takeEntry(LedgerState &state, const OpenedEntry &opened, const ContentHash &hash)
{
    const Entry &entry = opened.entry;
    apply(state, opened.action,
          {.sequence = entry.sequence, .time = entry.time, .by = entry.by, .approvedBy = {}}, hash);
    state.ledger = entry.ledger;
    state.hashes.push_back(hash);
    state.head = {.sequence = entry.sequence, .hash = hash};
    if (state.latestTime.isValid() && entry.time.msecsTo(state.latestTime) > clockTolerance)
        state.clockSetBack.push_back(entry.sequence);
    state.latestTime = effectiveTime(state, entry.time);
}

/// Verifies one entry and lets it take effect.
std::optional<LedgerProblem> advance(LedgerState &state, QByteArrayView bytes)
{
    const auto opened = openEntry(state, bytes);
    if (!opened)
        return opened.error();
    if (auto problem = checkEntry(state, *opened))
        return problem;
    takeEntry(state, *opened, entryHash(bytes));
    return std::nullopt;
}

/// What can be said of an entry behind one that is not valid: whether it stands where it was.
std::optional<LedgerProblem> checkBehindProblem(const LedgerId &ledger, quint64 place, QByteArrayView before,
                                                QByteArrayView bytes)
{
    const auto entry = decodeEntry(bytes);
    if (!entry)
        return unreadable(place, entry.error());
    return checkPlace(*entry, place, ledger, entryHash(before));
}

Failure<LedgerProblem> cannotSign(quint64 sequence)
{
    return Failure<LedgerProblem>(problemAt(sequence, "ledger.cannot-sign"_L1));
}

Result<QByteArray, LedgerProblem> signedEntry(const LedgerState &state, Entry entry, Signer &signer)
{
    entry.by = signer.id();
    entry.signature = signer.sign(entryMessage(entry));
    if (entry.signature.size() != signatureSize)
        return cannotSign(entry.sequence);
    const QByteArray bytes = encodeEntry(entry);
    const auto opened = openEntry(state, bytes);
    if (!opened)
        return Failure<LedgerProblem>(opened.error());
    if (auto problem = checkEntry(state, *opened))
        return Failure<LedgerProblem>(*std::move(problem));
    return bytes;
}

} // namespace

Ledger Ledger::load(std::span<const QByteArray> entries, const Progress &progress)
{
    Ledger ledger;
    ledger.m_entries.assign(entries.begin(), entries.end());
    for (size_t i = 0; i < entries.size() && qsizetype(ledger.m_problems.size()) < maxProblems; ++i) {
        if (!progress.goOn(qint64(i), qint64(entries.size()))) {
            ledger.m_problems.push_back(problemAt(i, "ledger.cancelled"_L1));
            break;
        }
        auto problem = ledger.isIntact()
            ? advance(ledger.m_state, entries[i])
            : checkBehindProblem(ledger.m_state.ledger, i, entries[i - 1], entries[i]);
        if (problem)
            ledger.m_problems.push_back(*std::move(problem));
    }
    return ledger;
}

std::optional<LedgerProblem> Ledger::append(const QByteArray &entry)
{
    if (!isIntact())
        return problemAt(m_entries.size(), "ledger.read-only"_L1);
    if (auto problem = advance(m_state, entry))
        return problem;
    m_entries.push_back(entry);
    return std::nullopt;
}

Result<QByteArray, LedgerProblem> createLedger(const LedgerCreated &created, Signer &signer,
                                               const QDateTime &now)
{
    const LedgerId id = randomBytes(ledgerIdSize);
    if (id.size() != ledgerIdSize)
        return cannotSign(0);
    return signedEntry({},
                       {.ledger = id,
                        .sequence = 0,
                        .previous = previousHash({}),
                        .time = now,
                        .by = {},
                        .action = encodeAction(created),
                        .signature = {}},
                       signer);
}

Result<QByteArray, LedgerProblem> makeEntry(const Ledger &ledger, const Action &action, Signer &signer,
                                            const QDateTime &now)
{
    const LedgerState &state = ledger.state();
    if (!ledger.isIntact() || ledger.isEmpty())
        return Failure<LedgerProblem>(problemAt(ledger.entries().size(), "ledger.read-only"_L1));
    return signedEntry(state,
                       {.ledger = state.ledger,
                        .sequence = state.head.sequence + 1,
                        .previous = state.head.hash,
                        .time = now,
                        .by = {},
                        .action = encodeAction(action),
                        .signature = {}},
                       signer);
}

Answer makeAnswer(const LedgerState &state, const AnswerGiven &given, Signer &signer, const QDateTime &now)
{
    Answer answer{.request = given.request,
                  .isApproval = given.isApproval,
                  .shown = given.shown,
                  .reason = given.reason,
                  .time = now,
                  .by = signer.id(),
                  .signature = {}};
    answer.signature = signer.sign(answerMessage(state.ledger, answer));
    return answer;
}

} // namespace plumbline::trust
