// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lastseen.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;
using evidence::Evidence;
using evidence::LastSeen;

/// The TPM was last seen a tenth of a second ago, but for the change.
template <typename Change> void lastSeen(Evidence &evidence, Change change)
{
    LastSeen seen = lastSeenOf(readEvidence(evidence)).value_or(LastSeen());
    seen.clock -= 100;
    change(seen);
    evidence.request.lastSeen = seen;
}

constexpr Vector vectors[] = {
    {.row = "Q-19",
     .name = "another attestation key",
     .after = [](auto &e) { lastSeen(e, [](auto &seen) { seen.attestationKeyName.back() ^= 1; }); },
     .check = "identity.changed",
     .reason = "attestation-key"},
    {.row = "Q-19",
     .name = "another endorsement key",
     .after =
         [](auto &e) {
             e.endorsementKey = EvidenceBuilder().subjectPublicKey();
             lastSeen(e, [](auto &seen) { seen.endorsementKeyDigest.back() ^= 1; });
         },
     .check = "identity.changed",
     .reason = "endorsement-key"},
    {.row = "Q-19",
     .name = "key whose Name is not told",
     .before = [](auto &b) { b.keyForm = EvidenceBuilder::KeyForm::Pem; },
     .after =
         [](auto &e) {
             e.request.lastSeen = LastSeen{.attestationKeyName = "name", .endorsementKeyDigest = {}};
         },
     .check = "identity.changed",
     .reason = "name-unknown",
     .verdict = Verdict::Incomplete},
    {.row = "Q-30",
     .name = "reset undone",
     .after = [](auto &e) { lastSeen(e, [](auto &seen) { ++seen.resetCount; }); },
     .check = "clock.reset-count",
     .reason = "went-back"},
    {.row = "Q-30",
     .name = "reset undone, and restarted since",
     .before = [](auto &b) { b.clock.restartCount = 7; },
     .after =
         [](auto &e) {
             lastSeen(e, [](auto &seen) {
                 ++seen.resetCount;
                 seen.restartCount = 0;
             });
         },
     .check = "clock.reset-count",
     .reason = "went-back"},
    {.row = "Q-30",
     .name = "count of resets that wraps around backwards",
     .before = [](auto &b) { b.clock.resetCount = 0xFFFFFFFF; },
     .after = [](auto &e) { lastSeen(e, [](auto &seen) { seen.resetCount = 0; }); },
     .check = "clock.reset-count",
     .reason = "went-back"},
    {.row = "Q-30",
     .name = "restart undone",
     .after = [](auto &e) { lastSeen(e, [](auto &seen) { ++seen.restartCount; }); },
     .check = "clock.restart-count",
     .reason = "went-back"},
    {.row = "Q-30",
     .name = "same clock",
     .after = [](auto &e) { lastSeen(e, [](auto &seen) { seen.clock += 100; }); },
     .check = "clock.monotonic",
     .reason = "not-later"},
    {.row = "Q-30",
     .name = "clock went back",
     .after = [](auto &e) { lastSeen(e, [](auto &seen) { seen.clock += 101; }); },
     .check = "clock.monotonic",
     .reason = "not-later"},
    {.row = "Q-39",
     .name = "copies of one TPM take turns",
     .after = [](auto &e) { lastSeen(e, [](auto &seen) { seen.clock += 60'000; }); },
     .check = "clock.monotonic",
     .reason = "not-later"},
    {.row = "Q-30",
     .name = "no longer safe without a reset",
     .before = [](auto &b) { b.clock.isSafe = false; },
     .after = [](auto &e) { lastSeen(e, [](auto &seen) { seen.isSafe = true; }); },
     .check = "clock.safe",
     .reason = "no-longer-safe"},
    {.row = "Q-31",
     .name = "older firmware",
     .after = [](auto &e) { lastSeen(e, [](auto &seen) { ++seen.firmwareVersion; }); },
     .check = "tpm.firmware-version",
     .reason = "went-back"},
};

} // namespace

std::span<const Vector> historyVectors()
{
    return vectors;
}

} // namespace plumbline::test
