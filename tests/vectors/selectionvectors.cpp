// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/vectors/forging.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;

/// A quote of one PCR, which holds the value.
void quoteOnly(EvidenceBuilder &builder, int pcr, const QByteArray &value)
{
    builder.pcrs = 1U << pcr;
    builder.values = {{{HashAlgorithm::Sha256, pcr}, value}};
}

void quoteTwoBanks(EvidenceBuilder &builder)
{
    builder.banks = {HashAlgorithm::Sha1, HashAlgorithm::Sha256};
    builder.extendFromLogs();
}

/// The values of SHA-256 under the name of another hash of that size.
void signAsSm3(EvidenceBuilder &builder)
{
    builder.banks = {HashAlgorithm::Sm3_256};
    tpm::PcrValues values;
    for (const auto &[index, value] : builder.values)
        values[{HashAlgorithm::Sm3_256, index.pcr}] = value;
    builder.values = values;
}

/// Two banks whose digests are of one size.
void quoteSm3(EvidenceBuilder &builder)
{
    builder.banks = {HashAlgorithm::Sha256, HashAlgorithm::Sm3_256};
    useLog(builder,
           EventLogBuilder::agile(builder.banks)
               .event(0, tcg::EventType::SCrtmVersion, "v1")
               .event(4, tcg::EventType::EfiAction, callingApplication)
               .separators());
}

constexpr Vector vectors[] = {
    {.row = "Q-03",
     .name = "resettable PCR 16 asked for as PCR 10",
     .before = [](auto &b) { quoteOnly(b, 16, b.values[{HashAlgorithm::Sha256, 10}]); },
     .after = [](auto &e) { e.request.selection->banks[0].select = hex("000400"); },
     .check = "quote.pcr-selection",
     .reason = "differs"},
    {.row = "Q-03",
     .name = "resettable PCR 23 asked for as PCR 0",
     .before = [](auto &b) { quoteOnly(b, 23, b.values[{HashAlgorithm::Sha256, 0}]); },
     .after = [](auto &e) { e.request.selection->banks[0].select = hex("010000"); },
     .check = "quote.pcr-selection",
     .reason = "differs"},
    {.row = "Q-03",
     .name = "signed PCR 16 labelled PCR 10 in the file",
     .before = [](auto &b) { quoteOnly(b, 16, b.values[{HashAlgorithm::Sha256, 10}]); },
     .after = [](auto &e) { serializeValues(e, {{{HashAlgorithm::Sha256, hex("000400")}}}); },
     .check = "quote.pcr-values",
     .reason = "selection-differs"},
    {.row = "Q-04",
     .name = "no bank selected",
     .before = [](auto &b) { b.banks.clear(); },
     .check = "quote.pcr-selection",
     .reason = "empty",
     .verdict = Verdict::Incomplete},
    {.row = "Q-04",
     .name = "bank without a PCR",
     .before = [](auto &b) { b.pcrs = 0; },
     .check = "quote.pcr-selection",
     .reason = "empty",
     .verdict = Verdict::Incomplete},
    {.row = "Q-04",
     .name = "selection of no bytes",
     .before =
         [](auto &b) {
             b.pcrs = 0;
             b.editQuote
                 = [](QByteArray &quote) { replaceFirst(quote, hex("000b 03 000000"), hex("000b 00")); };
         },
     .check = "quote.pcr-selection",
     .reason = "empty",
     .verdict = Verdict::Incomplete},
    {.row = "Q-05",
     .name = "PCR 7 left out",
     .before = [](auto &b) { b.pcrs = 0xFF7F; },
     .after = [](auto &e) { e.request.selection->banks[0].select = hex("ffff00"); },
     .check = "quote.pcr-selection",
     .reason = "differs"},
    {.row = "Q-05",
     .name = "PCR 0 left out",
     .before = [](auto &b) { b.pcrs = 0xFFFE; },
     .after = [](auto &e) { e.request.selection->banks[0].select = hex("ffff00"); },
     .check = "quote.pcr-selection",
     .reason = "differs"},
    {.row = "Q-05",
     .name = "PCR 10 left out, so that no list is needed",
     .before = [](auto &b) { b.pcrs = 0xFBFF; },
     .after =
         [](auto &e) {
             e.request.selection->banks[0].select = hex("ffff00");
             e.imaList.clear();
         },
     .check = "quote.pcr-selection",
     .reason = "differs"},
    {.row = "Q-05",
     .name = "bank left out",
     .after = [](auto &e) { e.request.selection->banks.push_back({HashAlgorithm::Sha384, hex("ffff00")}); },
     .check = "quote.pcr-selection",
     .reason = "differs"},
    {.row = "Q-05",
     .name = "other bank than asked for",
     .after = [](auto &e) { e.request.selection->banks[0].bank = HashAlgorithm::Sha384; },
     .check = "quote.pcr-selection",
     .reason = "differs"},
    {.row = "Q-05",
     .name = "more PCRs than asked for",
     .after = [](auto &e) { e.request.selection->banks[0].select = hex("ff0000"); },
     .check = "quote.pcr-selection",
     .reason = "differs"},
    {.row = "Q-06",
     .name = "bank twice",
     .before = [](auto &b) { b.banks.push_back(HashAlgorithm::Sha256); },
     .check = "quote.pcr-selection",
     .reason = "repeated-bank"},
    {.row = "Q-06",
     .name = "bank in two halves",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, hex("00000001 000b 03 ffff00"),
                              hex("00000002 000b 03 ff0000 000b 03 00ff00"));
             };
         },
     .check = "quote.pcr-selection",
     .reason = "repeated-bank"},
    {.row = "Q-06",
     .name = "bank once more without a PCR",
     .before =
         [](auto &b) {
             b.editQuote = [](QByteArray &quote) {
                 replaceFirst(quote, hex("00000001 000b 03 ffff00"),
                              hex("00000002 000b 03 ffff00 000b 03 000000"));
             };
         },
     .check = "quote.pcr-selection",
     .reason = "repeated-bank"},
    {.row = "Q-06",
     .name = "values in another order than they were signed",
     .genuine = quoteTwoBanks,
     .after =
         [](auto &e) {
             serializeValues(
                 e, {{{HashAlgorithm::Sha256, hex("ffff00")}, {HashAlgorithm::Sha1, hex("ffff00")}}});
         },
     .check = "quote.pcr-values",
     .reason = "order-differs"},
    {.row = "Q-06",
     .name = "banks of one size in another order",
     .genuine = quoteSm3,
     .after =
         [](auto &e) {
             serializeValues(
                 e, {{{HashAlgorithm::Sm3_256, hex("ffff00")}, {HashAlgorithm::Sha256, hex("ffff00")}}});
         },
     .check = "quote.pcr-values",
     .reason = "order-differs"},
    {.row = "Q-08",
     .name = "SHA-1 only",
     .genuine = useFirmwareLog,
     .before =
         [](auto &b) {
             b.banks = {HashAlgorithm::Sha1};
             b.extendFromLogs();
         },
     .check = "quote.bank",
     .reason = "weak-bank",
     .verdict = Verdict::Incomplete},
    {.row = "Q-08",
     .name = "SHA-1, and SHA-256 of an empty PCR only",
     .genuine = useFirmwareLog,
     .before =
         [](auto &b) {
             b.banks = {HashAlgorithm::Sha1, HashAlgorithm::Sha256};
             b.extendFromLogs();
             b.editSelection
                 = [](tpm::PcrSelection &selection) { selection.banks[1].select = hex("004000"); };
         },
     .check = "quote.bank",
     .reason = "weak-bank",
     .verdict = Verdict::Incomplete},
    {.row = "Q-08",
     .name = "bank that we cannot compute",
     .before = [](auto &b) { b.banks.push_back(HashAlgorithm(0x7777)); },
     .check = "quote.bank",
     .reason = "unknown-bank",
     .verdict = Verdict::Incomplete},
    {.row = "Q-08",
     .name = "values of a bank that we cannot compute",
     .before = [](auto &b) { b.banks.push_back(HashAlgorithm(0x7777)); },
     .check = "quote.pcr-values",
     .reason = "unknown-bank",
     .verdict = Verdict::Incomplete},
    {.row = "Q-09",
     .name = "PCR 7 extended in SHA-1 only",
     .genuine = quoteTwoBanks,
     .before = [](auto &b) { b.values[{HashAlgorithm::Sha256, 7}].fill('\0'); },
     .check = "quote.banks-agree",
     .reason = "banks-disagree"},
    {.row = "Q-09",
     .name = "PCR 14 extended in SHA-256 only",
     .genuine = quoteTwoBanks,
     .before = [](auto &b) { b.values[{HashAlgorithm::Sha256, 14}].fill('x'); },
     .check = "quote.banks-agree",
     .reason = "banks-disagree"},
    {.row = "Q-09",
     .name = "PCR 10 extended in SHA-256 only",
     .genuine = quoteTwoBanks,
     .before = [](auto &b) { b.values[{HashAlgorithm::Sha1, 10}].fill('\0'); },
     .check = "quote.banks-agree",
     .reason = "banks-disagree",
     .verdict = Verdict::Incomplete},
    {.row = "Q-09",
     .name = "no PCR extended in SHA-1",
     .genuine = quoteTwoBanks,
     .before =
         [](auto &b) {
             for (auto &[index, value] : b.values)
                 if (index.bank == HashAlgorithm::Sha1)
                     value.fill('\0');
         },
     .check = "quote.banks-agree",
     .reason = "banks-disagree"},
    {.row = "Q-26",
     .name = "SHA-256 bank signed as SM3",
     .genuine = useFirmwareLog,
     .before = signAsSm3,
     .check = "log.replay",
     .reason = "bank-not-logged",
     .verdict = Verdict::Incomplete},
    {.row = "Q-26",
     .name = "SHA-256 values labelled SM3 in the file",
     .after = [](auto &e) { serializeValues(e, {{{HashAlgorithm::Sm3_256, hex("ffff00")}}}); },
     .check = "quote.pcr-values",
     .reason = "selection-differs"},
    {.row = "Q-33",
     .name = "PCR 0 to 7 of zeros",
     .before =
         [](auto &b) {
             for (auto &[index, value] : b.values)
                 if (index.pcr < 8)
                     value.fill('\0');
         },
     .check = "log.bank-measured",
     .reason = "not-measured"},
};

} // namespace

std::span<const Vector> selectionVectors()
{
    return vectors;
}

} // namespace plumbline::test
