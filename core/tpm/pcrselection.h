// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/base/hashalgorithm.h"

#include <QByteArray>

#include <vector>

namespace plumbline::tpm {

/// One PCR of one bank.
struct PcrIndex
{
    HashAlgorithm bank = HashAlgorithm::None;
    int pcr = 0;

    auto operator<=>(const PcrIndex &) const = default;
};

/// TPMS_PCR_SELECTION: which PCRs of one bank. TPM 2.0 Library, Part 2, section 10.6.3.
struct BankSelection
{
    HashAlgorithm bank = HashAlgorithm::None;
    QByteArray select; ///< bit n of byte m is PCR 8 * m + n

    bool operator==(const BankSelection &) const = default;
};

/// TPML_PCR_SELECTION, in the order in which it stands: the order decides which value is which PCR's.
struct PcrSelection
{
    std::vector<BankSelection> banks;

    /// Every selected PCR in the order in which a TPM concatenates the values: by entry, then by number.
    [[nodiscard]] std::vector<PcrIndex> pcrs() const;
    /// Whether a bank stands twice: then it is not clear whose values are meant.
    [[nodiscard]] bool hasRepeatedBank() const;
    /// Whether both name the same PCRs, in whatever order and with however many zero bytes.
    [[nodiscard]] bool selectsSameAs(const PcrSelection &other) const;

    bool operator==(const PcrSelection &) const = default;
};

/// PCRs of a PC Client TPM; a selection beyond is BadValue. PC Client Platform TPM Profile 1.06,
/// section 4.6.2.
inline constexpr int pcrCount = 24;
/// Banks that one selection may hold, as in TPM2_NUM_PCR_BANKS of tpm2-tss.
inline constexpr quint32 maxSelectedBanks = 16;

/// Reads a TPMS_PCR_SELECTION as the field "pcrSelection". As the TPM has it, pcrSelect is as long as
/// sizeofSelect says; tpm2-tools keeps a slot of four bytes for it, of which so many count, and one byte of
/// padding behind.
enum class SelectionForm { Tpm, Slot };
[[nodiscard]] BankSelection readBankSelection(FieldReader &reader, SelectionForm form);

/// Reads a TPML_PCR_SELECTION. Part 2, section 10.9.7.
[[nodiscard]] PcrSelection readPcrSelection(FieldReader &reader, const char *name);

} // namespace plumbline::tpm
