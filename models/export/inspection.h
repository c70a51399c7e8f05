// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"
#include "core/evidence/log.h"

#include <QString>

#include <vector>

namespace plumbline::models {

/// A log with everything that can be said about it without comparing it with anything: what
/// `plumblinectl inspect` prints.
struct Inspection
{
    QString name; ///< the file as the user gave it
    evidence::Log log;
    appraisal::Replay replay;
    std::vector<Problem>
        problems; ///< of reading, decoding, replay and digest checks, in the order of the file
    qint64 mismatches = 0; ///< events whose digest is not that of their data

    /// Whether something could not be read or computed. A mismatching digest is not that.
    [[nodiscard]] bool isIncomplete() const;
};

[[nodiscard]] Inspection inspectLog(const QString &name, evidence::Log log);

} // namespace plumbline::models
