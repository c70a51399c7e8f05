// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/eventlog.h"

#include <optional>

namespace plumbline::appraisal {

/// Why a quoted PCR may differ from its replay: tried, reported, and never applied on the quiet.
struct Hypothesis
{
    enum class Kind {
        None, ///< nothing known explains it
        LogIsLonger, ///< the quote is of an earlier moment: it fits the log up to an event
        BootPhases, ///< systemd's phases of the boot were measured after the log's last event
        EventInserted, ///< without one event the log fits: it was never extended
        EventRepeated, ///< one event was extended twice, or its twin is missing from the log
        OtherLocality, ///< PCR 0 fits another StartupLocality than the log's
    };

    Kind kind = Kind::None;
    /// The event that the hypothesis is about; for None the first event of the register, from which on it can
    /// differ.
    std::optional<qint64> event;
};

/// Tries the hypotheses for one register in that order. @p quoted is the value of the TPM.
[[nodiscard]] Hypothesis explainRegister(const tcg::EventLog &log, HashAlgorithm bank, quint32 pcr,
                                         const QByteArray &quoted);

} // namespace plumbline::appraisal
