// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"
#include "core/cel/decodedcontent.h"

namespace plumbline::cel {

/// Content "ima_template": a template's name and its data, as an IMA list has them. CEL 1.1, section 4.6.
[[nodiscard]] DecodedContent decodeImaTemplate(const Log &log, const Record &record);

/// Content "ima_tlv": path, file digest and more, each a TLV. CEL 1.1, section 4.7.
[[nodiscard]] DecodedContent decodeImaTlv(const Log &log, const Record &record);

/// The template data hashes to the digests; a violation has none that say anything.
[[nodiscard]] DigestCheck checkImaTemplate(const Log &log, const Record &record);

} // namespace plumbline::cel
