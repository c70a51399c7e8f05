// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/openevidence.h"

namespace plumbline::models {

/// Opens a bundle or a folder of evidence, and knows the requests that this workstation made. A key that
/// cannot be used makes every request record one of somebody else's.
[[nodiscard]] Result<bundle::OpenedEvidence, Problem> openEvidence(const QString &path,
                                                                   const Progress &progress = {});

} // namespace plumbline::models
