// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/bootlogproblems.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

// What to do: few enough to be learned, each used by several codes.
constexpr const char *copyAgain = QT_TRANSLATE_NOOP(
    "Problem", "Copy the log from the machine again; what comes after this place was not read.");
constexpr const char *compareWithQuote = QT_TRANSLATE_NOOP(
    "Problem", "Compare the registers with a quote of the machine: only they tell what was extended.");
constexpr const char *doNotTrustPcr0
    = QT_TRANSLATE_NOOP("Problem", "PCR 0 cannot be replayed; compare it with a quote of the machine.");
constexpr const char *otherBank
    = QT_TRANSLATE_NOOP("Problem", "Look at another bank: the registers of this one are incomplete.");
constexpr const char *worthNothing
    = QT_TRANSLATE_NOOP("Problem", "Nobody extends such events: do not rely on what it says.");
constexpr const char *nothing = nullptr;

constexpr ProblemRow rows[] = {
    {"log.empty"_L1, QT_TRANSLATE_NOOP("Problem", "The log is empty."), copyAgain},
    {"log.cancelled"_L1,
     QT_TRANSLATE_NOOP("Problem", "Reading was cancelled; what was read until then is shown."), nothing},
    {"log.padding"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "{available} unused bytes follow the last event, as in every log that is a "
                       "copy of a fixed buffer."),
     nothing},
    {"log.more-problems"_L1,
     QT_TRANSLATE_NOOP("Problem", "{wanted} more problems of the kind {detail} are not listed."), nothing},
    {"log.header-missing"_L1,
     QT_TRANSLATE_NOOP("Problem", "The first event is not the header {structure}: the banks are unknown."),
     copyAgain},
    {"log.header-repeated"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "A second header stands inside the log: two logs were joined, or someone wants to "
                       "mislead another reader. The first header counts."),
     compareWithQuote},
    {"log.header-algorithms"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The header's list of banks is broken in {structure}: {wanted} are wanted, "
                       "{available} are there or allowed."),
     compareWithQuote},
    {"log.header-duplicate-algorithm"_L1,
     QT_TRANSLATE_NOOP("Problem", "The header declares the bank {detail} twice."), compareWithQuote},
    {"log.header-digest-size"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The header says that a {detail} digest has {available} bytes; {wanted} is right or "
                       "the most that is allowed. The header was not followed."),
     compareWithQuote},
    {"log.header-unknown-algorithm"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The header declares a bank that is not known: {detail}. Its digests are "
                       "shown, but its registers cannot be computed."),
     otherBank},
    {"log.nothing-extended"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The log has no measurement, only {available} events that are never "
                       "extended: no register follows from it."),
     copyAgain},
    {"log.separator-missing"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "PCR {available} has events but no EV_SEPARATOR: the firmware did not close "
                       "it, or the event was removed."),
     compareWithQuote},
    {"event.damaged"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The event does not fit into the log: {structure} needs {wanted} bytes, only "
                       "{available} are left. Events before it are complete."),
     copyAgain},
    {"event.digest-count"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The event states {wanted} digests, the limit is {available}: it and what "
                       "follows cannot be read."),
     copyAgain},
    {"event.digest-algorithm"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The event has a digest of the unknown algorithm {detail}, whose size nobody "
                       "states: it and what follows cannot be read."),
     copyAgain},
    {"event.digest-missing"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The event has no {detail} digest, although the header declares that bank: "
                       "the register of that bank cannot be computed."),
     otherBank},
    {"event.digest-duplicate"_L1,
     QT_TRANSLATE_NOOP("Problem", "The event has two {detail} digests; nobody can tell which was extended."),
     otherBank},
    {"event.digest-extra"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The event has a {detail} digest, a bank that the header does not declare."),
     nothing},
    {"event.digest-order"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The digests stand in another order than the header's banks, as some HPE firmware "
                       "writes them. Such firmware was seen to extend PCR 0 with something that it does not "
                       "log."),
     compareWithQuote},
    {"event.register-range"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The event names register {available}, but there are only {wanted}: it was "
                       "not extended by any machine."),
     compareWithQuote},
    {"event.no-action-digest"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The EV_NO_ACTION event has a {detail} digest that is not zero. Such events "
                       "are never extended."),
     worthNothing},
    {"event.locality-value"_L1,
     QT_TRANSLATE_NOOP("Problem", "The StartupLocality event does not say 0, 3 or 4."), doNotTrustPcr0},
    {"event.locality-register"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The StartupLocality event stands in register {available} instead of PCR 0."),
     doNotTrustPcr0},
    {"event.locality-repeated"_L1,
     QT_TRANSLATE_NOOP("Problem", "A second StartupLocality event says {available}."), doNotTrustPcr0},
    {"event.locality-late"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The StartupLocality event, which says {available}, stands after an event "
                       "that was extended into PCR 0."),
     doNotTrustPcr0},
    {"event.hcrtm-late"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The H-CRTM event stands after another event of PCR 0, but is measured before "
                       "the TPM is started."),
     doNotTrustPcr0},
    {"event.hcrtm-locality"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "There is an H-CRTM event, but StartupLocality says {available} instead of 4."),
     doNotTrustPcr0},
    {"event.separator-error"_L1,
     QT_TRANSLATE_NOOP("Problem", "The separator of PCR {available} reports an error of the firmware."),
     nothing},
    {"event.separator-value"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The separator of PCR {available} has a value that no specification names."),
     nothing},
    {"event.separator-repeated"_L1, QT_TRANSLATE_NOOP("Problem", "PCR {available} has a second separator."),
     compareWithQuote},
    {"event.separator-disguised"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The {structure} event has the digest of a separator: what it says was not "
                       "what was measured."),
     compareWithQuote},
    {"event.after-separator"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The {structure} event stands behind the separator of PCR {available}: the "
                       "firmware had handed over before."),
     compareWithQuote},
    {"replay.bank-unsupported"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The registers of the bank {detail} cannot be computed: the algorithm is not "
                       "supported here."),
     otherBank},
    {"replay.cancelled"_L1,
     QT_TRANSLATE_NOOP("Problem", "Replay was cancelled; not all registers are computed."), nothing},
    {"replay.register-grows"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The running system goes on extending PCR {detail}: a value that is read "
                       "later differs from the one that follows from this log."),
     nothing},
};

} // namespace

std::span<const ProblemRow> bootLogProblems()
{
    return rows;
}

} // namespace plumbline::models
