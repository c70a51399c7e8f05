// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

using namespace Qt::StringLiterals;

namespace plumbline {

namespace {

QLatin1StringView codeOf(ParseError::Kind kind)
{
    switch (kind) {
    case ParseError::Kind::Truncated:
        return "parse.truncated"_L1;
    case ParseError::Kind::TooLarge:
        return "parse.too-large"_L1;
    case ParseError::Kind::BadValue:
        return "parse.bad-value"_L1;
    case ParseError::Kind::BadText:
        return "parse.bad-text"_L1;
    case ParseError::Kind::TrailingBytes:
        return "parse.trailing-bytes"_L1;
    case ParseError::Kind::Duplicate:
        return "parse.duplicate"_L1;
    case ParseError::Kind::Unsupported:
        return "parse.unsupported"_L1;
    case ParseError::Kind::Elsewhere:
        return "parse.elsewhere"_L1;
    case ParseError::Kind::Cancelled:
        return "parse.cancelled"_L1;
    case ParseError::Kind::Io:
        return "parse.io"_L1;
    }
    return "parse.bad-value"_L1;
}

} // namespace

Problem problemFrom(const ParseError &error, std::optional<qint64> event)
{
    return {.code = codeOf(error.kind),
            .severity = error.kind == ParseError::Kind::TrailingBytes ? Severity::Warning : Severity::Error,
            .event = event,
            .range = {error.offset, 0},
            .structure = error.structure,
            .wanted = error.wanted,
            .available = error.available,
            .detail = error.detail};
}

} // namespace plumbline
