// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/tpmconnection.h"

namespace plumbline::trust {

// Between tpm2-tss's structures and bytes of ours: for the tpm… files of this folder, and for no others.

/// An unrestricted ECDSA key on P-256 that cannot leave its TPM; wrong passphrases count.
[[nodiscard]] TPM2B_PUBLIC signingTemplate();

[[nodiscard]] QByteArray bytesOf(const TPM2B_PUBLIC &area);
[[nodiscard]] QByteArray bytesOf(const TPM2B_PRIVATE &secret);
/// Nothing where the bytes are none, or more.
[[nodiscard]] std::optional<TPM2B_PUBLIC> publicAreaFrom(const QByteArray &bytes);
[[nodiscard]] std::optional<TPM2B_PRIVATE> privatePartFrom(const QByteArray &bytes);

/// The key of a TPM2B_PUBLIC that has signingTemplate()'s attributes; nothing for any other.
[[nodiscard]] std::optional<OperatorKey> operatorKeyOf(const QByteArray &publicPart);

/// @p bytes must be a SHA-256.
[[nodiscard]] TPM2B_DIGEST digestFrom(const QByteArray &bytes);

/// In our form; empty where it is none.
[[nodiscard]] QByteArray packedTpmSignature(const TPMT_SIGNATURE &signature);

} // namespace plumbline::trust
