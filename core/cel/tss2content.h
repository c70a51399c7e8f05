// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"
#include "core/cel/decodedcontent.h"

namespace plumbline::cel {

/// What an application measured with Fapi_PcrExtend or Fapi_NvExtend: the data, and JSON of the application's
/// own that goes with them. TCG FAPI 1.0, section 6.4.3; tpm2-tss, IFAPI_TSS_EVENT.
[[nodiscard]] DecodedContent decodeTss2(const Log &log, const Record &record);

/// The data hash to the digests.
[[nodiscard]] DigestCheck checkTss2(const Log &log, const Record &record);

} // namespace plumbline::cel
