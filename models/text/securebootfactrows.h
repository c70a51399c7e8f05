// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace plumbline::models {

/// What one code of a Secure Boot fact says; {name} stands for a parameter of the fact. In context
/// "SecureBootFact".
struct SecureBootFactRow
{
    QLatin1StringView code;
    const char *sentence;
    const char *advice; ///< null where there is nothing to do
};

[[nodiscard]] std::span<const SecureBootFactRow> secureBootFactRows();

} // namespace plumbline::models
