// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chain/chain.h"

#include <QString>

namespace plumbline::models {

/// The stage's name where there is little room: "Secure Boot".
[[nodiscard]] QString stageShortName(evidence::Stage stage);

/// "Not compared", "Accepted", "Proven", "Not as quoted"…
[[nodiscard]] QString trustStateText(TrustState state);

/// The state in a few words, problems counted: "2 problems".
[[nodiscard]] QString stageStateText(const ChainStage &stage);

/// "54 events".
[[nodiscard]] QString eventCountText(qint64 events);

/// "Platform firmware measures".
[[nodiscard]] QString measuresText(evidence::Stage measurer);

/// Everything the picture says about a stage, in words: for screen readers and the tool tip.
[[nodiscard]] QString stageDescription(const ChainStage &stage);

/// The register's name, meaning, state and values, a line each.
[[nodiscard]] QString beadDescription(const ChainStage &stage, const ChainBead &bead);

} // namespace plumbline::models
