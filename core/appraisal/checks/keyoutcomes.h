// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/checks/outcomes.h"

namespace plumbline::appraisal {

// What several checks of keys and certificates ask.

/// Whether the numbers of a key are sound: "unsupported", "rsa-size", "rsa-exponent", "ecc-point".
[[nodiscard]] std::vector<Outcome> keyOutcome(const tpm::KeyFile &key, Subject subject);

/// What a key that a TPM made for itself must have or lack and does not: "!restricted", "decrypt". @p use is
/// tpm::Sign or tpm::Decrypt: the one of both that it must have. TPM 2.0 Library, Part 1, section 27.2.
[[nodiscard]] QStringList wrongAttributes(const tpm::PublicArea &area, tpm::ObjectAttribute use);

/// Whether a CA of the operator's choice certified that the attestation key is one.
[[nodiscard]] bool isCertified(const CheckContext &context);

/// Whether it is known that the endorsement key is that of a genuine TPM: the operator vouches for it, or the
/// certificate of that very key leads to a chosen root.
[[nodiscard]] bool isEndorsed(const CheckContext &context);

} // namespace plumbline::appraisal
