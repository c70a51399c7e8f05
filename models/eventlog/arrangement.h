// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "models/eventlog/eventfilter.h"
#include "models/review/snapshot.h"

namespace plumbline::models {

/// What the list can be ordered by. Log: as the logs stand, one after the other.
enum class EventOrder { Log, Stage, Register, Type, Summary, DigestCheck };

/// Which rows a list shows, and in which order.
struct Arrangement
{
    EventFilter filter;
    std::optional<quint32> log; ///< only that one
    EventOrder order = EventOrder::Log;
    bool isDescending = false;

    [[nodiscard]] bool isPlain() const
    {
        return filter.isEmpty() && order == EventOrder::Log && !isDescending;
    }
};

/// The rows in their order; equal ones stay as the logs have them. Of a million entries it takes a fraction
/// of a second: call it on a worker. Empty if @p progress says stop.
[[nodiscard]] std::vector<EventRef> arrange(const Snapshot &snapshot, const Arrangement &arrangement,
                                            const Progress &progress = {});

/// All rows of the logs, or of one, as they stand: quick.
[[nodiscard]] std::vector<EventRef> allRows(const Snapshot &snapshot, std::optional<quint32> only = {});

} // namespace plumbline::models
