// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace plumbline::test {

/// A number of 2048 bits that is 65537^@p power by every prime up to 167, as a modulus that
/// tpm::hasEasyFactors() finds; it is no product of two primes.
[[nodiscard]] QByteArray weakModulus(unsigned power);

} // namespace plumbline::test
