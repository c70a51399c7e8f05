// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"
#include "core/cel/decodedcontent.h"

namespace plumbline::cel {

/// Content "pcclient_std": an event's type and its data, as a boot log has them. CEL 1.1, section 4.5.
[[nodiscard]] DecodedContent decodePcClient(const Log &log, const Record &record);

/// By the rules of boot logs.
[[nodiscard]] DigestCheck checkPcClient(const Log &log, const Record &record);

} // namespace plumbline::cel
