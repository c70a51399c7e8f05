// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parseerror.h"
#include "core/base/problem.h"

#include <QString>

namespace plumbline::ctl {

/// Writes a line to standard error: "plumblinectl: …". Text from evidence and file names must have been
/// through safeText().
void complain(const QString &text);

/// The same of a file or folder, by the name that was given: "plumblinectl: NAME: …".
void complainOf(const QString &name, const QString &text);
void complainOf(const QString &name, const ParseError &error);
void complainOf(const QString &name, const Problem &problem);

} // namespace plumbline::ctl
