// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parseerror.h"

#include <tl/expected.hpp>

namespace plumbline {

/// A value, or the reason why there is none. Nothing in our code throws.
template <typename T, typename E = ParseError> using Result = tl::expected<T, E>;

template <typename E> using Failure = tl::unexpected<E>;

[[nodiscard]] inline Failure<ParseError> fail(ParseError error)
{
    return Failure<ParseError>(std::move(error));
}

} // namespace plumbline
