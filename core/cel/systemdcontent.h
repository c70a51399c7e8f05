// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"
#include "core/cel/decodedcontent.h"

namespace plumbline::cel {

/// What systemd measures at run time: the text that was measured or that describes it, the boot, the time
/// since its start in microseconds and the kind of event. systemd, src/shared/tpm2-util.c; in TLV the text
/// alone. CEL 1.1, section 4.8.
[[nodiscard]] DecodedContent decodeSystemd(const Log &log, const Record &record);

/// The digests are of the text, but for the kinds of event that measure a secret or an identity that the
/// text only describes: then it is not applicable.
[[nodiscard]] DigestCheck checkSystemd(const Log &log, const Record &record);

} // namespace plumbline::cel
