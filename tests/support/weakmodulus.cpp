// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/weakmodulus.h"

#include "core/tpm/openssl.h"

namespace plumbline::test {

namespace {

constexpr BN_ULONG generator = 65537;
constexpr BN_ULONG lastPrime = 167;
constexpr int bits = 2048;

bool isPrime(BN_ULONG number)
{
    for (BN_ULONG divisor = 2; divisor * divisor <= number; ++divisor)
        if (number % divisor == 0)
            return false;
    return number > 1;
}

} // namespace

QByteArray weakModulus(unsigned power)
{
    const std::unique_ptr<BN_CTX, Release<BN_CTX_free>> context(BN_CTX_new());
    const tpm::NumberPointer product(BN_new());
    const tpm::NumberPointer base(BN_new());
    const tpm::NumberPointer exponent(BN_new());
    const tpm::NumberPointer value(BN_new());
    const tpm::NumberPointer factor(BN_new());
    BN_one(product.get());
    for (BN_ULONG number = 2; number <= lastPrime; ++number)
        if (isPrime(number))
            BN_mul_word(product.get(), number);
    BN_set_word(base.get(), generator);
    BN_set_word(exponent.get(), power);
    BN_mod_exp(value.get(), base.get(), exponent.get(), product.get(), context.get());
    // The largest multiple of the product below 2^2048, and the power on it: still 2048 bits.
    BN_set_bit(factor.get(), bits);
    BN_div(factor.get(), nullptr, factor.get(), product.get(), context.get());
    BN_sub_word(factor.get(), 1);
    BN_mul(factor.get(), factor.get(), product.get(), context.get());
    BN_add(value.get(), value.get(), factor.get());
    QByteArray bytes(BN_num_bytes(value.get()), '\0');
    BN_bn2bin(value.get(), reinterpret_cast<uchar *>(bytes.data()));
    return bytes;
}

} // namespace plumbline::test
