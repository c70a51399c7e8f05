// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

#include <utility>

namespace plumbline::tpm {

/// A structure that was read: the value for code, and the fields, with their bytes, for people. Both come
/// from one pass over the same bytes.
template <typename T> struct Reading
{
    T value;
    std::vector<Field> fields;
};

} // namespace plumbline::tpm
