// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"

#include <QString>

namespace plumbline::models {

/// One line that names what a measurement is: "SecureBoot = on", "\EFI\debian\shimx64.efi",
/// "kernel_cmdline: root=… quiet". Made safe by safeText(), at most about 4000 characters; decodes the
/// payload, so ask for visible rows only.
[[nodiscard]] QString summary(const evidence::Log &log, qint64 index);

/// The same for a measurement that is decoded already.
[[nodiscard]] QString summary(const evidence::Log &log, qint64 index, const evidence::Content &content);

/// The same where the log is not at hand; empty where only the bytes would tell.
[[nodiscard]] QString contentSummary(const evidence::Content &content);

} // namespace plumbline::models
