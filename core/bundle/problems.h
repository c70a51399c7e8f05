// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"

namespace plumbline::bundle {

/// Why a bundle or a folder is not opened: a code of the areas "bundle" and "folder", listed in
/// core/evidence/README.md. @p member is the member's name as it stands in the file, evidence text.
[[nodiscard]] Failure<Problem> refuse(QLatin1StringView code, QByteArrayView member = {}, qint64 wanted = 0,
                                      qint64 available = 0);
/// The same for a place in the file that is not as a bundle's must be; @p what is the specification's word.
[[nodiscard]] Failure<Problem> refuseAt(QLatin1StringView code, qint64 offset, const char *what);

[[nodiscard]] Failure<Problem> refuse(const ParseError &error);

} // namespace plumbline::bundle
