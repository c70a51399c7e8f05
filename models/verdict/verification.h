// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/logprovenance.h"
#include "core/appraisal/secureboot/securebootfacts.h"
#include "core/appraisal/stagebinding.h"

namespace plumbline::models {

/// What the checks say of evidence, and what of the logs it proves.
struct Verification
{
    appraisal::Appraisal appraisal;
    std::vector<appraisal::StageBinding> stages;
    appraisal::LogProvenance bootLog; ///< what proves its fields
    appraisal::LogProvenance imaList;
    /// What the boot log says of Secure Boot; nothing without a boot log.
    std::optional<appraisal::SecureBootFacts> secureBoot;
};

/// The one way from evidence to a verdict, for the console and the command line. @p revocations is what the
/// machine's dbx is held against; it may be empty.
[[nodiscard]] Verification verify(const evidence::ReadEvidence &evidence, const Progress &progress = {},
                                  const appraisal::RevocationList &revocations = {});

} // namespace plumbline::models
