// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cel/decodedcontent.h"

namespace plumbline::cel {

/// Content "cel": what a writer says about the log itself. CEL 1.1, section 4.4, tables 5 to 8. In JSON the
/// type's name or number and "data"; one such, or a list of them.
[[nodiscard]] DecodedContent decodeManagement(const Log &log, const Record &record);

/// Whether content "cel" is of a type that is extended: those from 80 on are.
[[nodiscard]] bool isMeasuredManagement(const Log &log, const Record &record);

} // namespace plumbline::cel
