// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problemlist.h"
#include "core/base/progress.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// Finds the entries of a boot log: the part of reading that is about lengths only. @p problems gets what is
/// wrong with the layout; what is wrong with the story is not looked at (eventchecks.h). PFP 1.06,
/// section 10.2.1 (TCG_PCR_EVENT) and 10.2.2 (TCG_PCR_EVENT2).
[[nodiscard]] EventLog scanEvents(const QByteArray &bytes, LogLayout layout, ProblemList &problems,
                                  const Progress &progress = {});

} // namespace plumbline::tcg
