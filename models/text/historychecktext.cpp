// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checkrow.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr CheckTitle titles[] = {
    {"identity.changed"_L1, QT_TRANSLATE_NOOP("Check", "The keys are those that were last seen")},
    {"clock.reset-count"_L1, QT_TRANSLATE_NOOP("Check", "No reset of the TPM was undone")},
    {"clock.restart-count"_L1, QT_TRANSLATE_NOOP("Check", "No restart of the TPM was undone")},
    {"clock.monotonic"_L1, QT_TRANSLATE_NOOP("Check", "The quote is later than the last one")},
    {"clock.safe"_L1, QT_TRANSLATE_NOOP("Check", "The TPM vouches for its clock")},
    {"tpm.firmware-version"_L1, QT_TRANSLATE_NOOP("Check", "The TPM's firmware did not go back")},
};

constexpr const char *putBack = QT_TRANSLATE_NOOP(
    "Check",
    "Find out whether the TPM was cleared, or a virtual machine was copied or put back to a "
    "snapshot. If not, this is an old quote that is shown again.");
constexpr const char *enrolAgain
    = QT_TRANSLATE_NOOP("Check",
                        "Find out why before you accept the new key: the board may have been replaced, or "
                        "another machine answers.");

constexpr CheckRow rows[] = {
    {"identity.changed"_L1, "attestation-key"_L1,
     QT_TRANSLATE_NOOP("Check", "Another attestation key signed when this machine was last seen."),
     enrolAgain},
    {"identity.changed"_L1, "endorsement-key"_L1,
     QT_TRANSLATE_NOOP("Check", "The endorsement key is another one: this is another TPM."), enrolAgain},
    {"identity.changed"_L1, "name-unknown"_L1,
     QT_TRANSLATE_NOOP("Check", "The key's Name is not known, so that it cannot be compared."),
     QT_TRANSLATE_NOOP("Check", "Give the attestation key as TPM2B_PUBLIC (tpm2_readpublic -o).")},
    {"clock.reset-count"_L1, "went-back"_L1,
     QT_TRANSLATE_NOOP("Check", "The TPM has counted fewer resets than when it was last seen ({detail})."),
     putBack},
    {"clock.restart-count"_L1, "went-back"_L1,
     QT_TRANSLATE_NOOP("Check", "The TPM has counted fewer restarts than when it was last seen ({detail})."),
     putBack},
    {"clock.monotonic"_L1, "not-later"_L1,
     QT_TRANSLATE_NOOP("Check", "Its clock is not later than when it was last seen ({detail} ms)."), putBack},
    {"clock.safe"_L1, "not-safe"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "The TPM lost power, and its clock may be behind for a while; its count of resets "
                       "tells the order.")},
    {"clock.safe"_L1, "no-longer-safe"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "The clock was safe when the TPM was last seen and is not any more, without a reset "
                       "in between."),
     putBack},
    {"tpm.firmware-version"_L1, "went-back"_L1,
     QT_TRANSLATE_NOOP("Check", "The TPM runs older firmware than when it was last seen ({detail})."),
     QT_TRANSLATE_NOOP("Check",
                       "Find out who installed it: older firmware of a TPM can have known weaknesses.")},
    {"tpm.firmware-version"_L1, "updated"_L1,
     QT_TRANSLATE_NOOP("Check", "Yes; it is newer than when the TPM was last seen ({detail}).")},
};

} // namespace

CheckTexts historyCheckTexts()
{
    return {titles, rows};
}

} // namespace plumbline::models
