// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/checks/check.h"

namespace plumbline::appraisal {

// Short ways to say what a check found, for the files of the checks.

[[nodiscard]] inline std::vector<Outcome> pass(Subject subject, QString detail = {})
{
    return {{.result = CheckResult::Pass, .subject = subject, .range = {}, .detail = std::move(detail)}};
}

[[nodiscard]] inline std::vector<Outcome> result(CheckResult result, QLatin1StringView reason,
                                                 Subject subject, QString detail = {}, ByteRange range = {})
{
    return {{.result = result,
             .reason = reason,
             .subject = subject,
             .range = range,
             .detail = std::move(detail)}};
}

[[nodiscard]] inline std::vector<Outcome> fails(QLatin1StringView reason, Subject subject,
                                                QString detail = {}, ByteRange range = {})
{
    return result(CheckResult::Fail, reason, subject, std::move(detail), range);
}

[[nodiscard]] inline std::vector<Outcome> incomplete(QLatin1StringView reason, Subject subject,
                                                     QString detail = {})
{
    return result(CheckResult::Incomplete, reason, subject, std::move(detail));
}

[[nodiscard]] inline std::vector<Outcome> notApplicable(Subject subject)
{
    return {{.result = CheckResult::NotApplicable, .subject = subject, .range = {}, .detail = {}}};
}

/// The part is there, and cannot be read.
[[nodiscard]] std::vector<Outcome> unreadable(Subject subject, const ParseError &error);

/// Where in its file a member of the quote stands, for "jump to the bytes".
[[nodiscard]] inline ByteRange rangeOf(const std::vector<Field> &fields, QLatin1StringView name)
{
    const Field *field = findField(fields, name);
    return field ? field->range : ByteRange();
}

} // namespace plumbline::appraisal
