// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cel/decodedcontent.h"

namespace plumbline::cel {

/// What the launcher of Google's Confidential Space says of the workload: one nested TLV of text.
/// go-tpm-tools, cel/cos_tlv.go; documented in launcher/README.md.
[[nodiscard]] DecodedContent decodeCos(const Log &log, const Record &record);

} // namespace plumbline::cel
