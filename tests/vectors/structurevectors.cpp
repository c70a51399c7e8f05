// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/vectors/forging.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

/// TPML_PCR_SELECTION of the builder: PCR 0 to 15 of SHA-256.
const QByteArray selectedSha256 = hex("00000001 000b 03 ffff00");

constexpr Vector vectors[] = {
    {.row = "Q-28",
     .name = "byte behind the quote",
     .after = [](auto &e) { e.quote += 'x'; },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "byte behind the quote, signed with it",
     .before = [](auto &b) { b.editQuote = [](QByteArray &quote) { quote += 'x'; }; },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "quote cut by a byte",
     .after = [](auto &e) { e.quote.chop(1); },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "quote cut by a byte before it is signed",
     .before = [](auto &b) { b.editQuote = [](QByteArray &quote) { quote.chop(1); }; },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "TPM2B_ATTEST that states a byte more",
     .after = [](auto &e) { e.quote = be16(quint16(e.quote.size() + 1)) + e.quote; },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "TPM2B_ATTEST that states a byte less",
     .after = [](auto &e) { e.quote = be16(quint16(e.quote.size() - 1)) + e.quote; },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "byte behind the TPM2B_ATTEST",
     .after = [](auto &e) { e.quote = sized(e.quote) + 'x'; },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "signer that states a byte more",
     .before
     = [](auto &b) { b.editQuote = [](QByteArray &quote) { replaceFirst(quote, be16(34), be16(35)); }; },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "signer longer than any name",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, sized(EvidenceBuilder().qualifiedSigner), sized(QByteArray(67, 's')));
             };
         },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "nonce that states all that is left",
     .before
     = [](auto &b) { b.editQuote = [](QByteArray &quote) { replaceFirst(quote, be16(32), be16(0xFFFF)); }; },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "nonce longer than any",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, sized("0123456789abcdef0123456789abcdef"), sized(QByteArray(67, 'n')));
             };
         },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "clock that is neither safe nor not",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, be32(0) + char(1) + be64(0x2019), be32(0) + char(2) + be64(0x2019));
             };
         },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "one selection more than there is",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, selectedSha256, be32(2) + selectedSha256.sliced(4));
             };
         },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "more selections than a TPM has banks",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, selectedSha256, be32(17) + selectedSha256.sliced(4));
             };
         },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "selection of 5 bytes",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, hex("000b 03 ffff00"), hex("000b 05 ffff00 0000"));
             };
         },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-03",
     .name = "PCR 24, which there is not",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, hex("000b 03 ffff00"), hex("000b 04 ffff00 01"));
             };
         },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "digest that states a byte more",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, be16(32) + quote.last(32), be16(33) + quote.last(32));
             };
         },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "digest longer than any hash",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, be16(32) + quote.last(32), sized(QByteArray(65, 'd')));
             };
         },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "quote without its digest",
     .before = [](auto &b) { b.editQuote = [](QByteArray &quote) { quote.chop(34); }; },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "nothing but the magic",
     .before = [](auto &b) { b.editQuote = [](QByteArray &quote) { quote.truncate(4); }; },
     .check = "quote.structure",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "boot log in place of the quote",
     .after = [](auto &e) { e.quote = e.bootLog; },
     .check = "quote.magic",
     .reason = "differs"},
};

} // namespace

std::span<const Vector> structureVectors()
{
    return vectors;
}

} // namespace plumbline::test
