// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace plumbline::tpm {

/// One block of RFC 7468.
struct PemBlock
{
    QByteArray label; ///< "PUBLIC KEY"
    QByteArray bytes;
};

[[nodiscard]] bool looksLikePem(QByteArrayView file);

/// Reads the first block; strict base64, no headers. RFC 7468, section 3.
[[nodiscard]] Result<PemBlock> readPem(QByteArrayView file);

/// Reads all blocks; more than @p limit are TooLarge.
[[nodiscard]] Result<std::vector<PemBlock>> readPemBlocks(QByteArrayView file, size_t limit);

} // namespace plumbline::tpm
