// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tpm/pcrselection.h"
#include "core/tpm/reading.h"

#include <map>
#include <optional>

namespace plumbline::tpm {

/// PCR values that belong to a selection.
using PcrValues = std::map<PcrIndex, QByteArray>;

/// What tpm2_quote writes with -o, or tpm2_pcrread. The selection in it is not signed: take the quote's.
struct PcrFile
{
    std::optional<PcrSelection> reportedSelection; ///< only the serialized form has one
    std::vector<QByteArray> values; ///< in order; one long value where the form does not say where each ends
    bool isSplit = true; ///< false: the values form, which only a selection can split

    bool operator==(const PcrFile &) const = default;
};

/// Reads either form by content. The serialized one is tpm2-tools' own: a TPML_PCR_SELECTION and TPML_DIGESTs
/// as C structures, little-endian, 132 + 4 + n * 532 bytes; the values form is the values one after another.
[[nodiscard]] Result<Reading<PcrFile>> readPcrFile(QByteArrayView file, qint64 offset = 0);

/// Which value is which PCR's, by walking the @p signedSelection in order. Fails where a value is not as long
/// as its bank's digests (the concatenation alone would hide a shifted border), where a bank is unknown or
/// stands twice, and where values are missing or left over.
[[nodiscard]] Result<PcrValues> assignValues(const PcrSelection &signedSelection, const PcrFile &file);

/// The values one after another in the order of the selection: what pcrDigest is the hash of. Part 1,
/// section 17.5.
[[nodiscard]] QByteArray concatenated(const PcrSelection &selection, const PcrValues &values);

} // namespace plumbline::tpm
