// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

using evidence::Evidence;

/// Evidence with a part missing proves nothing, and each check that needs the part says so.
constexpr Vector absence(const char *name, void (*after)(Evidence &), const char *check, const char *reason)
{
    return {.row = "R2",
            .name = name,
            .after = after,
            .check = check,
            .reason = reason,
            .verdict = appraisal::Verdict::Incomplete};
}

constexpr auto noQuote = [](Evidence &e) { e.quote.clear(); };
constexpr auto noSignature = [](Evidence &e) { e.signature.clear(); };
constexpr auto noKey = [](Evidence &e) { e.attestationKey.clear(); };
constexpr auto noKeyOfOneSeen = [](Evidence &e) {
    e.attestationKey.clear();
    e.request.lastSeen.emplace();
};
constexpr auto noBootLog = [](Evidence &e) { e.bootLog.clear(); };
constexpr auto noImaList = [](Evidence &e) { e.imaList.clear(); };
/// Without values the logs can stand in for them, but not one of two.
constexpr auto noValues = [](Evidence &e) {
    e.pcrValues.clear();
    e.imaList.clear();
};
constexpr auto noValuesForList = [](Evidence &e) {
    e.pcrValues.clear();
    e.bootLog.clear();
};

constexpr Vector vectors[] = {
    absence("no quote", noQuote, "quote.structure", "missing"),
    absence("no quote to have a magic", noQuote, "quote.magic", "no-quote"),
    absence("no quote to have a type", noQuote, "quote.type", "no-quote"),
    absence("no quote to have a nonce", noQuote, "quote.nonce", "no-quote"),
    absence("no quote to have a selection", noQuote, "quote.pcr-selection", "no-quote"),
    absence("no quote to have a bank", noQuote, "quote.bank", "no-quote"),
    absence("no quote to cover values", noQuote, "quote.pcr-values", "no-quote"),
    absence("no quote to be signed", noQuote, "signature.valid", "no-quote"),
    absence("no signature to have a scheme", noSignature, "signature.scheme", "missing"),
    absence("no signature to be valid", noSignature, "signature.valid", "missing"),
    absence("no signature to tell the hash", noSignature, "quote.pcr-values", "no-hash"),
    absence("no key", noKey, "ak.key", "missing"),
    absence("no key to have a scheme", noKey, "signature.scheme", "no-key"),
    absence("no key to verify with", noKey, "signature.valid", "no-key"),
    absence("no key to be restricted", noKey, "ak.restricted", "no-key"),
    absence("no key to be bound", noKey, "ak.binding", "no-key"),
    absence("no key to be the one last seen", noKeyOfOneSeen, "identity.changed", "name-unknown"),
    absence("no values", noValues, "quote.pcr-values", "missing"),
    absence("no values to agree", noValues, "quote.banks-agree", "no-values"),
    absence("no values to replay to", noValues, "log.replay", "no-values"),
    absence("no values to be measured", noValues, "log.bank-measured", "no-values"),
    absence("no values to aggregate", noValuesForList, "ima.boot-aggregate", "no-values"),
    absence("no value of PCR 10", noValuesForList, "ima.replay", "not-quoted"),
    absence("no boot log", noBootLog, "log.structure", "missing"),
    absence("no boot log to replay", noBootLog, "log.replay", "no-log"),
    absence("no boot log to have separators", noBootLog, "log.separator", "no-log"),
    absence("no boot log to have data", noBootLog, "log.event-digest", "no-log"),
    absence("no boot log to have events", noBootLog, "log.events", "no-log"),
    absence("no boot log to have an order", noBootLog, "log.grammar", "no-log"),
    absence("no boot log to hide events", noBootLog, "log.look-alike", "no-log"),
    absence("no boot log to have variables", noBootLog, "log.variables", "no-log"),
    absence("no boot log to have a command line", noBootLog, "log.command-line", "no-log"),
    absence("no IMA list", noImaList, "ima.structure", "missing"),
    absence("no IMA list to replay", noImaList, "ima.replay", "no-list"),
    absence("no IMA list to have violations", noImaList, "ima.violations", "no-list"),
    absence("no IMA list to begin", noImaList, "ima.boot-aggregate", "no-list"),
};

} // namespace

std::span<const Vector> absenceVectors()
{
    return vectors;
}

} // namespace plumbline::test
