// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uefi/certificate.h"

#include <optional>

namespace plumbline::appraisal {

/// Microsoft's keys that nearly every PC carries come in two generations: those of 2011 expire in 2026, and
/// what Microsoft signs later needs those of 2023.
enum class MicrosoftKey { Of2011, Of2023 };

/// Told by the certificate's fingerprint: a name alone says nothing. Nothing for any other certificate.
[[nodiscard]] std::optional<MicrosoftKey> microsoftKeyOf(const uefi::Certificate &certificate);

/// Whether the certificate is a test key whose private half is public, known by its fingerprint or by what
/// its maker wrote into its subject: "DO NOT TRUST", "DO NOT SHIP". PKfail, CVE-2024-8105, CERT/CC VU#455367.
[[nodiscard]] bool isTestKey(const uefi::Certificate &certificate);

} // namespace plumbline::appraisal
