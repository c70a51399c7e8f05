// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/eventtype.h"

#include <QByteArrayView>

namespace plumbline::appraisal {

/// Whether @p data can be what firmware measures under that type, for the types that stand where other
/// events belong, too: actions, tags, partition tables, authorities and devices. The digest covers the data
/// and not the type, so a variable or a partition table could be relabelled as one of these and be read over.
/// True for every other type. PFP 1.06, section 10.4.1, table 27.
[[nodiscard]] bool hasFormOf(tcg::EventType type, QByteArrayView data);

} // namespace plumbline::appraisal
