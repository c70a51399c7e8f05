// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "models/export/textreport.h"

namespace plumbline::models {

/// Decoded fields for people: "Label: value (meaning)", a line each, members indented below their structure.
void writeFieldLines(TextReport &out, const std::vector<Field> &fields, int indent = 0);

} // namespace plumbline::models
