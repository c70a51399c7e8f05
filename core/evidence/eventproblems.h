// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"

namespace plumbline::evidence {

/// How far a measurement's payload could be decoded.
enum class PayloadState {
    Decoded,
    Opaque, ///< its format is not known to us
    Broken, ///< its format is known, but the bytes break it
};

[[nodiscard]] PayloadState payloadState(const Content &content);

/// What is wrong with one measurement beyond Log::problems(): a payload that cannot be decoded, oddities in
/// it, a digest that is not that of the payload.
[[nodiscard]] std::vector<Problem> eventProblems(const Measurement &row, const Content &content,
                                                 const DigestCheck &check);

} // namespace plumbline::evidence
