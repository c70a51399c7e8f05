// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

namespace plumbline::comparison {

/// Which certificates and hashes a key database has gained and lost, whatever their order: details
/// "certificate/SHA-256 of it" with its subject, "hash/DIGEST" with the algorithm, else "signature/TYPE" with
/// the owner. Empty where only their order or their owners differ.
[[nodiscard]] std::vector<Detail> databaseDetails(const uefi::SignatureDatabase &before,
                                                  const uefi::SignatureDatabase &after);

/// What became of a boot order: the whole as "order", then each option that came or went.
[[nodiscard]] std::vector<Detail> orderDetails(const uefi::OptionOrder &before,
                                               const uefi::OptionOrder &after);

} // namespace plumbline::comparison
