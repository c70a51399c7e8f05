// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tpm/pcrvalues.h"
#include "core/tpm/publickey.h"

namespace plumbline::test {

// Structures and files as TPMs and tpm2-tools write them.

/// TPML_PCR_SELECTION. TPM 2.0 Library, Part 2, section 10.9.7.
[[nodiscard]] QByteArray selectionBytes(const tpm::PcrSelection &selection);

/// TPMT_PUBLIC of a signing key without policy and symmetric algorithm. Part 2, section 12.2.4.
[[nodiscard]] QByteArray publicAreaBytes(const tpm::PublicKey &key, quint32 attributes,
                                         tpm::SignatureScheme scheme, HashAlgorithm schemeHash);

/// What tpm2_quote writes with -o where no format is asked for: the structures of tpm2-tss, little-endian.
[[nodiscard]] QByteArray serializedPcrs(const tpm::PcrSelection &selection,
                                        const std::vector<QByteArray> &values);

/// RFC 7468, in lines of 64 characters.
[[nodiscard]] QByteArray pemBlock(const QByteArray &label, const QByteArray &bytes);

/// RFC 7517.
[[nodiscard]] QByteArray jwkOf(const tpm::PublicKey &key);

} // namespace plumbline::test
