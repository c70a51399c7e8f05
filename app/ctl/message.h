// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline::ctl {

/// Writes a line to standard error: "plumblinectl: …". Text from evidence and file names must have been
/// through safeText().
void complain(const QString &text);

} // namespace plumbline::ctl
