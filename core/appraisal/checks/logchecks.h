// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/checks/check.h"

namespace plumbline::appraisal {

// The checks of the boot log, each in a file of its own; logChecks() lists them.

/// Whether the log gives the quoted PCRs, bank by bank and register by register; where it does not, from
/// which event on it can differ, and what would explain it.
[[nodiscard]] std::vector<Outcome> checkLogReplay(const CheckContext &context);

/// Whether firmware measured into the quoted banks at all, itself first. A bank that it left alone can be
/// filled with any story (CVE-2021-42299).
[[nodiscard]] std::vector<Outcome> checkBankMeasured(const CheckContext &context);

/// Whether the events stand where a boot leaves them: each type in its registers, on its side of the
/// separator and with data of its form, boot attempts called before they run, nothing of the firmware after
/// it has handed over. Types and order are not hashed; this is what they can be held against. PFP 1.06,
/// sections 3.3.4 and 10.4.
[[nodiscard]] std::vector<Outcome> checkGrammar(const CheckContext &context);

/// Whether an event of PCR 0 to 7 has the digest of a text that firmware measures word by word, but not its
/// type: a separator or a warning that is to be read over. Every bank is looked at.
[[nodiscard]] std::vector<Outcome> checkLookAlikes(const CheckContext &context);

/// Whether every variable is one, under its own name: proper UTF-16 without NUL, Secure Boot's under the
/// vendor of the specification, and each of these measured once before the separator of PCR 7.
[[nodiscard]] std::vector<Outcome> checkVariables(const CheckContext &context);

/// Whether it is certain which command line GRUB started the kernel with.
[[nodiscard]] std::vector<Outcome> checkCommandLine(const CheckContext &context);

/// The banks of which values were quoted, in the order of the selection.
[[nodiscard]] std::vector<HashAlgorithm> quotedBanks(const tpm::PcrValues &values);

} // namespace plumbline::appraisal
