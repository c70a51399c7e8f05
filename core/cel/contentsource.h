// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/cel/log.h"
#include "core/cel/source.h"

namespace plumbline::cel {

/// The parts of a record's content, wherever the encoding keeps them, so that a decoder need not ask which
/// it is.

/// A member of the content by its type in TLV and its key in JSON, where it is written as hex digits.
[[nodiscard]] Result<Source> contentMember(const Log &log, const Record &record, quint8 tlvType,
                                           QLatin1StringView key);

/// The same for a member that is text in JSON: its bytes are UTF-8.
[[nodiscard]] Result<Source> contentText(const Log &log, const Record &record, quint8 tlvType,
                                         QLatin1StringView key);

/// The content as a whole: the value of the TLV, or a JSON string of hex digits.
[[nodiscard]] Result<Source> contentBytes(const Log &log, const Record &record);

/// The content in JSON.
[[nodiscard]] Result<JsonValue> contentJson(const Log &log, const Record &record);

} // namespace plumbline::cel
