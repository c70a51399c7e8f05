// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline::ctl {

/// What plumblinectl answers; scripts rely on the numbers.
enum ExitCode {
    Fine = 0, ///< read to the end, every digest that can be checked matches
    Failed = 1, ///< a check failed
    Incomplete = 2, ///< something could not be read, computed or written
    Unusable = 3, ///< unusable input or usage error
};

/// Prints the version on standard output.
[[nodiscard]] ExitCode printVersion();

} // namespace plumbline::ctl
