// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/easyfactors.h"

#include <algorithm>
#include <array>

namespace plumbline::tpm {

namespace {

/// Of the keys of each length, the shortest have the product of these.
constexpr std::array<quint32, 39> primes{2,   3,   5,   7,   11,  13,  17,  19,  23,  29,  31,  37,  41,
                                         43,  47,  53,  59,  61,  67,  71,  73,  79,  83,  89,  97,  101,
                                         103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
constexpr quint32 generator = 65537;

quint32 remainder(QByteArrayView modulus, quint32 prime)
{
    quint32 rest = 0;
    for (const char byte : modulus)
        rest = (rest << 8 | uchar(byte)) % prime;
    return rest;
}

bool isPower(quint32 value, quint32 prime)
{
    quint32 power = 1;
    for (quint32 i = 0; i < prime; ++i) {
        if (power == value)
            return true;
        power = power * (generator % prime) % prime;
    }
    return false;
}

} // namespace

bool hasEasyFactors(QByteArrayView modulus)
{
    return !modulus.isEmpty() && std::ranges::all_of(primes, [=](quint32 prime) {
        return isPower(remainder(modulus, prime), prime);
    });
}

} // namespace plumbline::tpm
