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

/// The same for an IMA list: each entry's template hash and one extend in each bank.
[[nodiscard]] int hashLikeReplay(const ima::List &list, std::span<const HashAlgorithm> banks);

} // namespace plumbline::bench
