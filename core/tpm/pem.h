// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

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

} // namespace plumbline::tpm
