// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"

#include <QString>

namespace plumbline::models {

/// "Boot manager".
[[nodiscard]] QString stageName(evidence::Stage stage);

/// One line: what this link of the chain is and what its registers hold.
[[nodiscard]] QString stageExplanation(evidence::Stage stage);

/// "Measured by the platform firmware." or what the root is trusted for.
[[nodiscard]] QString stageMeasurer(evidence::Stage stage);

/// What a register is called: "PCR 4"; in a CCEL "MRTD" and "RTMR 0" to "RTMR 3".
[[nodiscard]] QString registerName(const evidence::Log &log, quint32 index);
[[nodiscard]] QString registerName(bool isMeasurementRegister, quint32 index);

/// What the specification keeps in a PCR: "SRTM, BIOS, embedded option ROMs and PI drivers"; empty for a
/// register without an assigned use.
[[nodiscard]] QString registerMeaning(bool isMeasurementRegister, quint32 index);
/// The same for a register that @p stage uses: Windows has its own use of PCR 11-14.
[[nodiscard]] QString registerMeaning(evidence::Stage stage, bool isMeasurementRegister, quint32 index);

} // namespace plumbline::models
