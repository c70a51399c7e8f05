// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace plumbline {

/// A hash algorithm by its TPM_ALG_ID (TCG Algorithm Registry 1.34, table 3). A value outside the
/// enumerators is legal: logs may name algorithms that we do not know.
enum class HashAlgorithm : quint16 {
    None = 0x0000,
    Sha1 = 0x0004,
    Sha256 = 0x000B,
    Sha384 = 0x000C,
    Sha512 = 0x000D,
    Sm3_256 = 0x0012,
    Sha3_256 = 0x0027,
    Sha3_384 = 0x0028,
    Sha3_512 = 0x0029,
    // Known to IMA and CEL, but not to the TCG registry: numbers of our own, above its range.
    Md5 = 0xF001,
    Sha224 = 0xF002,
};

inline constexpr qsizetype maxDigestSize = 64;

/// All algorithms that we have a name and a size for.
[[nodiscard]] std::span<const HashAlgorithm> knownHashAlgorithms();

/// Size of a digest in bytes; nothing for an algorithm that we do not know.
[[nodiscard]] std::optional<qsizetype> digestSize(HashAlgorithm algorithm);

/// The name that tpm2-tools and the kernel use ("sha256", "sm3_256"); "alg_0xNNNN" if unknown.
[[nodiscard]] QString hashName(HashAlgorithm algorithm);

/// The algorithm with that name; accepts the spellings of tpm2-tools, the kernel and CEL
/// ("sha256", "SHA-256", "sm3-256", "sm3").
[[nodiscard]] std::optional<HashAlgorithm> hashAlgorithmByName(QStringView name);

} // namespace plumbline
