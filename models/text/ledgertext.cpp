// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/ledgertext.h"

#include <QCoreApplication>

#include <array>

namespace plumbline::models {

namespace {

// Each in the order of its enumeration.

constexpr std::array keyErrors{
    QT_TRANSLATE_NOOP("Ledger", "The file is not an operator's key."),
    QT_TRANSLATE_NOOP("Ledger",
                      "The key is not encrypted: whoever copies the file can sign. Make a new key."),
    QT_TRANSLATE_NOOP("Ledger",
                      "The key is encrypted, but its passphrase could be guessed too fast. Make a new key."),
    QT_TRANSLATE_NOOP("Ledger", "The passphrase is wrong."),
    QT_TRANSLATE_NOOP("Ledger", "The passphrase is too short: it needs at least %1 bytes."),
    QT_TRANSLATE_NOOP("Ledger", "There is a file of that name already; it was left as it is."),
    QT_TRANSLATE_NOOP("Ledger", "There is no such key file."),
    QT_TRANSLATE_NOOP("Ledger",
                      "Others can read or write the key file, or it is a link. Set its mode to 0600."),
    QT_TRANSLATE_NOOP("Ledger", "The key file could not be read or written."),
    QT_TRANSLATE_NOOP("Ledger",
                      "No TPM answers. Is there one at /dev/tpmrm0, and may you use it (group tss)?"),
    QT_TRANSLATE_NOOP("Ledger", "The key was made in another TPM, or this TPM was cleared since."),
    QT_TRANSLATE_NOOP("Ledger",
                      "The TPM refuses for a while, after too many wrong passphrases. Try again later."),
};
static_assert(keyErrors.size() == trust::keyErrorCount);

constexpr std::array carriedFaults{
    QT_TRANSLATE_NOOP("Ledger", "The file is neither a request nor an answer, or it was damaged on its way."),
    QT_TRANSLATE_NOOP("Ledger", "The ledger in the file does not verify: do not answer it."),
    QT_TRANSLATE_NOOP("Ledger", "The file has no request that waits: it was answered already."),
    QT_TRANSLATE_NOOP("Ledger",
                      "What the file shows is not what the first operator was shown: do not answer it."),
    QT_TRANSLATE_NOOP("Ledger", "The answer belongs to another ledger."),
    QT_TRANSLATE_NOOP("Ledger", "The answer is not validly signed."),
};

constexpr std::array headFaults{
    QT_TRANSLATE_NOOP(
        "Ledger",
        "What this workstation remembers of its ledgers was changed by another program, or its key was."),
    QT_TRANSLATE_NOOP("Ledger", "Others can read or write what this workstation remembers of its ledgers."),
    QT_TRANSLATE_NOOP("Ledger", "What this workstation remembers of its ledgers cannot be read or written."),
};

constexpr std::array witnesses{
    "",
    "",
    "",
    QT_TRANSLATE_NOOP("Ledger",
                      "The TPM's counter is ahead: what this workstation remembers of its ledgers was put "
                      "back to an earlier day."),
    QT_TRANSLATE_NOOP("Ledger",
                      "The TPM's counter is gone: the TPM was cleared, or this is another machine."),
    QT_TRANSLATE_NOOP("Ledger",
                      "No TPM answers, so it cannot be told whether what this workstation remembers is the "
                      "latest."),
};

constexpr std::array seals{
    QT_TRANSLATE_NOOP("Ledger", "Exported and signed by an operator of this ledger; nothing was cut off."),
    QT_TRANSLATE_NOOP(
        "Ledger",
        "Exported without a signature: each entry is proven, but entries could be missing at the end."),
    QT_TRANSLATE_NOOP("Ledger", "The signature of the export is not valid: it was changed since."),
};

constexpr std::array relations{
    QT_TRANSLATE_NOOP("Ledger", "The file has the same entries; there is nothing to import."),
    QT_TRANSLATE_NOOP("Ledger", "The file is an older copy of this ledger; there is nothing to import."),
    QT_TRANSLATE_NOOP("Ledger", "The file goes on where this ledger ends; its entries can be appended."),
    QT_TRANSLATE_NOOP(
        "Ledger",
        "The file and this ledger went on in different ways. Nothing is taken over; what others "
        "decided can be decided here anew."),
    QT_TRANSLATE_NOOP(
        "Ledger",
        "The file is another ledger. Nothing is taken over; what others decided can be decided here anew."),
    QT_TRANSLATE_NOOP("Ledger", "The ledger in the file does not verify; nothing of it is used."),
};

/// Not named tr() or translate(): lupdate would take that for a call with a text, and not look inside.
QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Ledger", text);
}

} // namespace

QString keyErrorText(trust::KeyError error)
{
    const QString text = translated(keyErrors[size_t(error)]);
    return error == trust::KeyError::ShortPassphrase ? text.arg(trust::minPassphraseBytes) : text;
}

QString carriedFaultText(trust::CarriedFault fault)
{
    return translated(carriedFaults[size_t(fault)]);
}

QString headFaultText(trust::HeadFault fault)
{
    return translated(headFaults[size_t(fault)]);
}

QString witnessText(trust::WitnessResult result)
{
    return translated(witnesses[size_t(result)]);
}

QString exportSealText(trust::ExportSeal seal)
{
    return translated(seals[size_t(seal)]);
}

QString importRelationText(trust::ImportPlan::Relation relation)
{
    return translated(relations[size_t(relation)]);
}

} // namespace plumbline::models
