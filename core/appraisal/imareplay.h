// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"

#include <span>

namespace plumbline::appraisal {

/// The banks that Linux extends IMA entries into where the TPM has them. Linux, tpm2_hash_map in
/// drivers/char/tpm/tpm2-cmd.c.
[[nodiscard]] std::span<const HashAlgorithm> imaBanks();

/// Recomputes the registers of an IMA list for each of @p banks, as far as this OpenSSL has them: once with
/// the bank's own template hash and, for all but SHA-1, once with the zero-padded SHA-1 template hash of
/// kernels before 5.8; a list does not say which its kernel did. Template hashes are computed from the data,
/// never taken as recorded, where the list tells the data; one that differs from the recorded hash is a
/// problem. A violation extends ones. Linux, ima_add_template_entry() in security/integrity/ima/ima_queue.c.
///
/// Long lists are replayed by several threads; @p progress is called by the caller's thread only.
[[nodiscard]] Replay replayImaList(const ima::List &list, std::span<const HashAlgorithm> banks,
                                   const Progress &progress = {});

/// The same for imaBanks().
[[nodiscard]] Replay replayImaList(const ima::List &list, const Progress &progress = {});

} // namespace plumbline::appraisal
