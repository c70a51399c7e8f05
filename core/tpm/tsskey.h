// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace plumbline::tpm {

/// The TPM2B_PUBLIC inside a TPMKey, the DER of a "TSS2 PRIVATE KEY" PEM. ASN.1 Specification for TPM 2.0 Key
/// Files, section 3.1. The view is into @p der; the private half is stepped over.
[[nodiscard]] Result<QByteArrayView> publicAreaOfTssKey(QByteArrayView der);

} // namespace plumbline::tpm
