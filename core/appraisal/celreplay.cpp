// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/celreplay.h"

namespace plumbline::appraisal {

Replay replayCelLog(const cel::Log &, const Progress &)
{
    return {};
}

} // namespace plumbline::appraisal
