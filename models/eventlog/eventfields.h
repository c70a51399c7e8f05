// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/fieldlabel.h"

#include "core/appraisal/logprovenance.h"

#include <span>

namespace plumbline::models {

/// A measurement as a tree with nothing left out: what stands around the event data (register, type,
/// digests, lengths), then the decoded data. Field ranges point into the log's bytes.
[[nodiscard]] std::vector<Field> eventFields(const evidence::Log &log, qint64 index);

/// The same with what proves each field.
[[nodiscard]] appraisal::ProvenFields provenEventFields(const evidence::Log &log, qint64 index,
                                                        const appraisal::LogProvenance &provenance);

/// Labels of the fields that are made here.
[[nodiscard]] std::span<const FieldLabel> eventFieldLabels();

} // namespace plumbline::models
