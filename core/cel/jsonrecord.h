// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/cel/recordread.h"

namespace plumbline::cel {

/// A record from its JSON object; @p log is where it stands. CEL 1.1, section 5.3; systemd writes neither
/// recnum nor, for an NV index, pcr, and names a confidential VM's register "rtmr" (src/shared/tpm2-util.c).
[[nodiscard]] RecordRead recordFromJson(const Log &log, const JsonValue &value);

} // namespace plumbline::cel
