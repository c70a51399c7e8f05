// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ima/list.h"
#include "core/tcg/eventlog.h"

#include <span>

namespace plumbline::bench {

/// The least that must be hashed to replay a boot log and to check its digests, with OpenSSL alone: methods
/// fetched once, contexts reused, nothing read or decided. Both return a byte of the result, so that nothing
/// is optimised away.
[[nodiscard]] int hashLikeReplay(const tcg::EventLog &log);

/// The same for an IMA list: of each entry and for each bank the template hash, an extend and, but for SHA-1,
/// an extend of the padded SHA-1 hash. SHA-1 must be among the banks.
[[nodiscard]] int hashLikeReplay(const ima::List &list, std::span<const HashAlgorithm> banks);

} // namespace plumbline::bench
