// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/vectors/forging.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

constexpr Vector vectors[] = {
    {.row = "Q-24",
     .name = "r of zero",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r = QByteArray(1, '\0');
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-24",
     .name = "s of zero",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.s = QByteArray(1, '\0');
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-24",
     .name = "r and s of zero in full length",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r = numbers.s = QByteArray(32, '\0');
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-24",
     .name = "r of one",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r = QByteArray(1, '\1');
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-24",
     .name = "r of the order",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r = orderOfP256();
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-24",
     .name = "s of the order",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.s = orderOfP256();
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-24",
     .name = "r of all ones",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r = QByteArray(32, '\xff');
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-24",
     .name = "r and s exchanged",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             std::swap(numbers.r, numbers.s);
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-24",
     .name = "r without its last byte",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r.chop(1);
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-24",
     .name = "r of no bytes",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r.clear();
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "bad-number"},
    {.row = "Q-24",
     .name = "s of no bytes",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.s.clear();
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "bad-number"},
    {.row = "Q-24",
     .name = "r a byte longer than the field",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r = numbers.r.rightJustified(33, '\0');
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "bad-number"},
    {.row = "Q-24",
     .name = "s a byte longer than the field",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.s = numbers.s.rightJustified(33, '\0');
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "bad-number"},
    {.row = "Q-24",
     .name = "r longer than any field",
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r = numbers.r.rightJustified(67, '\0');
             setNumbers(e, numbers);
         },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-24",
     .name = "P-384 with r longer than the field",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::P384); },
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r = numbers.r.rightJustified(49, '\0');
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "bad-number"},
    {.row = "Q-24",
     .name = "P-521 with r above the order",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::P521); },
     .after =
         [](auto &e) {
             auto numbers = numbersOf(e);
             numbers.r = QByteArray(66, '\xff');
             setNumbers(e, numbers);
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-24",
     .name = "r that states more than there is",
     .after = [](auto &e) { e.signature.replace(4, 2, be16(66)); },
     .check = "signature.scheme",
     .reason = "unreadable"},
};

} // namespace

std::span<const Vector> numberVectors()
{
    return vectors;
}

} // namespace plumbline::test
