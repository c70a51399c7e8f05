// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"
#include "models/session/session.h"
#include "models/text/ledgerproblemtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype longestDetail = 160;

struct Row
{
    QLatin1StringView code;
    const char *sentence; ///< %1: the error's detail
};

constexpr std::array rows{
    Row{"store.bad-url"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The name of the store cannot be understood: %1")},
    Row{"store.cannot-open"_L1, QT_TRANSLATE_NOOP("SessionError", "The store cannot be opened: %1")},
    Row{"store.not-a-store"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The file is no store, or it is damaged: %1")},
    Row{"store.newer-schema"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The store was written by a newer version of this program.")},
    Row{"store.network-file-system"_L1,
        QT_TRANSLATE_NOOP("SessionError",
                          "The store lies on a network file system, where locks do not hold: %1")},
    Row{"store.wide-permissions"_L1,
        QT_TRANSLATE_NOOP("SessionError",
                          "Others may read or write the store. Take the permissions away: %1")},
    Row{"store.foreign-owner"_L1, QT_TRANSLATE_NOOP("SessionError", "The store belongs to another user: %1")},
    Row{"store.read-only"_L1, QT_TRANSLATE_NOOP("SessionError", "The store may not be written to.")},
    Row{"store.disk-full"_L1, QT_TRANSLATE_NOOP("SessionError", "The disk is full: nothing was changed.")},
    Row{"store.io"_L1, QT_TRANSLATE_NOOP("SessionError", "The store could not be read or written: %1")},
    Row{"store.busy"_L1,
        QT_TRANSLATE_NOOP("SessionError", "Another program kept the store locked for too long. Try again.")},
    Row{"store.damaged"_L1, QT_TRANSLATE_NOOP("SessionError", "The store is damaged: %1")},
    Row{"store.exists"_L1, QT_TRANSLATE_NOOP("SessionError", "It is there already: %1")},
    Row{"store.not-found"_L1, QT_TRANSLATE_NOOP("SessionError", "It is not in the store: %1")},
    Row{"store.head-moved"_L1,
        QT_TRANSLATE_NOOP("SessionError", "Somebody else decided meanwhile. Look again, then decide.")},
    Row{"store.too-large"_L1, QT_TRANSLATE_NOOP("SessionError", "It is larger than the store takes.")},
    Row{"store.cancelled"_L1, QT_TRANSLATE_NOOP("SessionError", "It was stopped.")},
    Row{"store.closed"_L1, QT_TRANSLATE_NOOP("SessionError", "No store is open.")},
    Row{"store.refused"_L1, QT_TRANSLATE_NOOP("SessionError", "It was refused: %1")},
    Row{"key.not-a-key"_L1, QT_TRANSLATE_NOOP("SessionError", "The file is no key of an operator.")},
    Row{"key.not-encrypted"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The key is not encrypted: anybody could sign with it.")},
    Row{"key.weak-encryption"_L1, QT_TRANSLATE_NOOP("SessionError", "The key is encrypted too weakly.")},
    Row{"key.wrong-passphrase"_L1, QT_TRANSLATE_NOOP("SessionError", "The password is wrong.")},
    Row{"key.short-passphrase"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The password is too short: at least 8 characters.")},
    Row{"key.exists"_L1,
        QT_TRANSLATE_NOOP("SessionError", "There is a file of that name already. Choose another name.")},
    Row{"key.not-found"_L1, QT_TRANSLATE_NOOP("SessionError", "There is no such key file.")},
    Row{"key.not-private"_L1,
        QT_TRANSLATE_NOOP("SessionError", "Others may read or write the key file, or it is a link.")},
    Row{"key.io"_L1, QT_TRANSLATE_NOOP("SessionError", "The key file could not be read or written.")},
    Row{"key.no-tpm"_L1, QT_TRANSLATE_NOOP("SessionError", "No TPM answers, or it lacks what is needed.")},
    Row{"key.other-tpm"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The key was made in another TPM, or the TPM was cleared.")},
    Row{"key.locked"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The TPM refuses for a while, after too many wrong passwords.")},
    Row{"request.unusable"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The file is no answer that can be used: %1")},
    Row{"session.benchmark-damaged"_L1,
        QT_TRANSLATE_NOOP("SessionError",
                          "The benchmark cannot be made again from what it was learnt from.")},
    Row{"session.cancelled"_L1, QT_TRANSLATE_NOOP("SessionError", "It was stopped.")},
    Row{"session.closed"_L1, QT_TRANSLATE_NOOP("SessionError", "No store is open.")},
    Row{"session.has-ledger"_L1, QT_TRANSLATE_NOOP("SessionError", "The store has a ledger already.")},
    Row{"session.key-without-name"_L1,
        QT_TRANSLATE_NOOP(
            "SessionError",
            "The attestation key has no Name: give it as the TPM's public area (TPM2B_PUBLIC).")},
    Row{"session.locked"_L1, QT_TRANSLATE_NOOP("SessionError", "Unlock your key first.")},
    Row{"session.moved"_L1,
        QT_TRANSLATE_NOOP("SessionError", "Something changed since it was shown. Look again, then decide.")},
    Row{"session.no-benchmark"_L1, QT_TRANSLATE_NOOP("SessionError", "There is no benchmark yet.")},
    Row{"session.no-boot"_L1, QT_TRANSLATE_NOOP("SessionError", "There is no such boot.")},
    Row{"session.no-evidence"_L1, QT_TRANSLATE_NOOP("SessionError", "There is no evidence in it.")},
    Row{"session.no-instance"_L1, QT_TRANSLATE_NOOP("SessionError", "There is no such instance.")},
    Row{"session.no-randomness"_L1,
        QT_TRANSLATE_NOOP("SessionError", "This computer gives no random numbers: no key can be made.")},
    Row{"session.no-such-change"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The boot does not have that change.")},
    Row{"session.not-found"_L1, QT_TRANSLATE_NOOP("SessionError", "It is not there any more.")},
    Row{"session.not-verified"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The evidence is not verified: nothing can be learnt from it.")},
    Row{"session.read-only"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The store is read-only until the ledger is valid again.")},
    Row{"session.reason-missing"_L1, QT_TRANSLATE_NOOP("SessionError", "A reason is required.")},
    Row{"session.refused"_L1, QT_TRANSLATE_NOOP("SessionError", "It was refused: %1")},
    Row{"session.revoked-operator"_L1, QT_TRANSLATE_NOOP("SessionError", "The key was revoked: %1")},
    Row{"session.unknown-operator"_L1,
        QT_TRANSLATE_NOOP("SessionError", "The key is no key of an operator of this store.")},
};

} // namespace

QString sessionErrorText(const SessionError &error)
{
    for (const QLatin1StringView code : ledgerProblemCodes()) {
        if (error.code == code)
            return ledgerProblemText({.code = code, .sequence = 0, .detail = error.detail, .error = {}});
    }
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return error.code == row.code; });
    if (found == rows.end())
        return safeTextElided(error.code, longestDetail);
    const QString sentence = QCoreApplication::translate("SessionError", found->sentence);
    return sentence.contains("%1"_L1) ? sentence.arg(safeTextElided(error.detail, longestDetail)) : sentence;
}

} // namespace plumbline::models
