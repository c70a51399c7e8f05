// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate/certificate.h"

#include <vector>

namespace plumbline::certificate {

/// A vendor's bundle of roots has some dozens.
inline constexpr size_t maxCertificates = 256;
inline constexpr qsizetype maxBundleSize = 1024 * 1024;

/// Reads all certificates of a file: one in DER, or PEM blocks. One that cannot be read fails the whole file:
/// a root set with a hole in it is not the one that was chosen.
[[nodiscard]] Result<std::vector<Certificate>> readCertificates(QByteArrayView file);

/// Reads a revocation list, DER or PEM, into DER. It is bounded and decoded, and not verified.
[[nodiscard]] Result<QByteArray> readRevocationList(QByteArrayView file);

} // namespace plumbline::certificate
