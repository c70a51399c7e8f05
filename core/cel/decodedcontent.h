// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/base/problem.h"
#include "core/cel/log.h"
#include "core/ima/entry.h"
#include "core/tcg/payload.h"

#include <optional>
#include <variant>
#include <vector>

namespace plumbline::cel {

/// A record's content, decoded. Ranges are those of the file.
struct DecodedContent
{
    /// Typed where another log's decoder knows it: pcclient_std and ima_template.
    std::variant<std::monostate, tcg::Payload, ima::EntryContent> payload;
    std::vector<Field> fields; ///< what was read, also where there is an error
    std::vector<Problem> notes; ///< what is odd about the content, without the index of the event
    QString text; ///< evidence: what it says, in one line; empty where payload tells
    std::optional<ParseError> error; ///< the content breaks its format
    bool isOpaque = false; ///< its format is not known to us
};

} // namespace plumbline::cel
