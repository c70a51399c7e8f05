// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"

#include <QString>

namespace plumbline::models {

/// "TCG boot log, crypto-agile".
[[nodiscard]] QString logFormatName(evidence::LogFormat format);

/// What holds such a log and where it comes from: "Linux:
/// /sys/kernel/security/tpm0/binary_bios_measurements".
[[nodiscard]] QString logFormatOrigin(evidence::LogFormat format);

} // namespace plumbline::models
