// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlog/eventfilter.h"
#include "models/review/snapshot.h"

#include <functional>

namespace plumbline::models {

/// A filter made ready for one log. Text is searched in an event's type and summary; in an IMA list in the
/// entry's own bytes. Both must outlive the matcher.
class EventMatcher
{
public:
    EventMatcher(const LogSnapshot &log, const EventFilter &filter);

    [[nodiscard]] bool matches(qint64 index) const;

private:
    using Condition = std::function<bool(qint64)>;

    std::vector<Condition> m_conditions;
};

} // namespace plumbline::models
