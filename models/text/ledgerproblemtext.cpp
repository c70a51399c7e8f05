// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/ledgerproblemtext.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype longestDetail = 100;

struct Row
{
    QLatin1StringView code;
    const char *sentence; ///< %1: the problem's detail
};

constexpr std::array rows{
    Row{"ledger.answer"_L1,
        QT_TRANSLATE_NOOP(
            "LedgerProblem",
            "The second operator's answer is not validly signed, or belongs to another request.")},
    Row{"ledger.cancelled"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "The verification was stopped before its end.")},
    Row{"ledger.cannot-sign"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "The key could not sign. Is the TPM still there?")},
    Row{"ledger.chain"_L1,
        QT_TRANSLATE_NOOP(
            "LedgerProblem",
            "The entry does not follow the one before it: entries were removed, reordered or replaced.")},
    Row{"ledger.expired"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "The decision had expired when it was made.")},
    Row{"ledger.first-entry"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem",
                          "A ledger begins with the entry that creates it, and has no second one.")},
    Row{"ledger.identity"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "Another instance has this attestation or endorsement key: %1")},
    Row{"ledger.instance"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "There is no such instance: %1")},
    Row{"ledger.instance-taken"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "The instance is there already: %1")},
    Row{"ledger.key"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "The operator's key cannot be used: %1")},
    Row{"ledger.key-taken"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "The key belongs to another operator already: %1")},
    Row{"ledger.last-administrator"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem",
                          "The last administrator must stay: nobody could add operators any more.")},
    Row{"ledger.name"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem",
                          "A name is empty, too long, or has characters that cannot be told apart: %1")},
    Row{"ledger.name-taken"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "The name is taken: %1")},
    Row{"ledger.newer"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "The entry was written by a newer version of this program.")},
    Row{"ledger.nothing-decided"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "The entry decides about nothing.")},
    Row{"ledger.operator"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "There is no such operator: %1")},
    Row{"ledger.other-ledger"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "The entry belongs to another ledger.")},
    Row{"ledger.proposal"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "What the second operator is asked for cannot be read.")},
    Row{"ledger.read-only"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem",
                          "The ledger has problems, and nothing is written to it until they are solved.")},
    Row{"ledger.reason"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "A reason is required.")},
    Row{"ledger.request"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "There is no such request: %1")},
    Row{"ledger.request-closed"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "The request was answered already.")},
    Row{"ledger.restored-version"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "There is no such benchmark version to restore: %1")},
    Row{"ledger.revoked-operator"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "It was signed with a key that was revoked before.")},
    Row{"ledger.role"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "The operator's role does not allow this: %1")},
    Row{"ledger.scope"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "The decision names nobody whom it is about.")},
    Row{"ledger.second-operator"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "This needs a second operator: %1")},
    Row{"ledger.self-approval"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "Nobody approves their own request.")},
    Row{"ledger.sequence"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "The entry has the wrong number: one is missing before it.")},
    Row{"ledger.shown-at"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem",
                          "The decision was based on a state of the ledger that never was.")},
    Row{"ledger.signature"_L1,
        QT_TRANSLATE_NOOP(
            "LedgerProblem",
            "The signature is not valid: the entry was changed, or the signer is not who it says.")},
    Row{"ledger.stale-identity"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "The keys of the instance have changed since: %1")},
    Row{"ledger.stale-version"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "The benchmark has changed since; the version in force is %1")},
    Row{"ledger.unknown-operator"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "It was signed by somebody who is no operator of this ledger.")},
    Row{"ledger.unreadable"_L1, QT_TRANSLATE_NOOP("LedgerProblem", "The entry cannot be read.")},
    Row{"ledger.whitelist-entry"_L1,
        QT_TRANSLATE_NOOP("LedgerProblem", "There is no such whitelist entry: %1")},
};

constexpr auto codes = [] {
    std::array<QLatin1StringView, rows.size()> list;
    std::ranges::transform(rows, list.begin(), &Row::code);
    return list;
}();

} // namespace

QString ledgerProblemText(const trust::LedgerProblem &problem)
{
    const auto found = std::ranges::find(rows, problem.code, &Row::code);
    if (found == rows.end())
        return problem.code;
    const QString sentence = QCoreApplication::translate("LedgerProblem", found->sentence);
    return sentence.contains("%1"_L1) ? sentence.arg(safeTextElided(problem.detail, longestDetail))
                                      : sentence;
}

std::span<const QLatin1StringView> ledgerProblemCodes()
{
    return codes;
}

} // namespace plumbline::models
