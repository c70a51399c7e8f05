// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tpm/algorithms.h"

#include <QString>

namespace plumbline::tpm {

/// The specification's word for a value ("TPM_ALG_RSASSA"); "0xNNNN" for one that we do not know.
[[nodiscard]] QString schemeName(SignatureScheme scheme);
[[nodiscard]] QString keyTypeName(KeyType type);
[[nodiscard]] QString curveName(EccCurve curve);

} // namespace plumbline::tpm
