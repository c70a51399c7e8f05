// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/logprovenance.h"
#include "core/comparison/measuredboot.h"

namespace plumbline::comparison {

/// The files of an IMA list, or of a canonical event log with IMA's entries, each (path, digest) pair once,
/// in the order of their first entries. A buffer that the kernel measured ("kexec-cmdline") is one by its
/// name; broken entries are not among them.
[[nodiscard]] std::vector<MeasuredFile> measuredFiles(const evidence::Log &log,
                                                      const appraisal::LogProvenance &provenance,
                                                      const Progress &progress = {});

} // namespace plumbline::comparison
