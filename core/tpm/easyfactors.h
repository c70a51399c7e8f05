// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace plumbline::tpm {

/// Whether a big-endian RSA modulus has the mark of the generator whose primes are k * M + (65537^a mod M), M
/// the product of the first primes (CVE-2017-15361): its remainder by each of them is then a power of 65537,
/// as one modulus in some hundred million is by chance. Nemec et al., "The Return of Coppersmith's Attack",
/// ACM CCS 2017, section 2.3.
[[nodiscard]] bool hasEasyFactors(QByteArrayView modulus);

} // namespace plumbline::tpm
