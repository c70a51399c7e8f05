// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checkrow.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr CheckTitle titles[] = {
    {"log.grammar"_L1, QT_TRANSLATE_NOOP("Check", "The events stand where a boot leaves them")},
    {"log.look-alike"_L1, QT_TRANSLATE_NOOP("Check", "No event hides under another type")},
    {"log.variables"_L1, QT_TRANSLATE_NOOP("Check", "Variables of the firmware are what they seem")},
    {"log.command-line"_L1, QT_TRANSLATE_NOOP("Check", "The kernel has one command line")},
};

constexpr const char *lookAtEvent = QT_TRANSLATE_NOOP(
    "Check", "Look at the event: its type is not covered by its digest, and anyone could have changed it.");
constexpr const char *collectAgain
    = QT_TRANSLATE_NOOP("Check", "Collect the log and a new quote again once the system is up.");
constexpr const char *restart
    = QT_TRANSLATE_NOOP("Check", "Restart the machine and collect the evidence again.");

constexpr CheckRow rows[] = {
    {"log.grammar"_L1, "type-unknown"_L1,
     QT_TRANSLATE_NOOP("Check", "{detail}: no specification has this type in a PCR of the firmware."),
     lookAtEvent},
    {"log.grammar"_L1, "type-out-of-place"_L1,
     QT_TRANSLATE_NOOP("Check", "{detail}: firmware measures no such event into this PCR."), lookAtEvent},
    {"log.grammar"_L1, "after-separator"_L1,
     QT_TRANSLATE_NOOP("Check", "{detail}: firmware measures no such event after the separator of this PCR."),
     lookAtEvent},
    {"log.grammar"_L1, "type-unexpected"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "{detail}: no boot loader or system that is known here measures such an event into "
                       "this PCR."),
     lookAtEvent},
    {"log.grammar"_L1, "keys-after-separator"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "A key variable of Secure Boot was measured after firmware had closed PCR 7: keys "
                       "were changed during this boot."),
     restart},
    {"log.grammar"_L1, "driver-after-separator"_L1,
     QT_TRANSLATE_NOOP("Check", "A driver was loaded after firmware had closed PCR 2: by a boot loader."),
     QT_TRANSLATE_NOOP("Check", "Find out which boot loader loads drivers, and whether it should.")},
    {"log.grammar"_L1, "boot-variable-in-pcr-5"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "Boot variables are in PCR 5, where the EFI specification before TPM 2.0 had them.")},
    {"log.grammar"_L1, "call-in-pcr-5"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "The call of the boot option is in PCR 5, as firmware from before TPM 2.0 has it.")},
    {"log.grammar"_L1, "compact-hash-of-firmware"_L1,
     QT_TRANSLATE_NOOP("Check", "Firmware numbers its modules, as Dell's from before TPM 2.0 does.")},
    {"log.grammar"_L1, "tables-in-pcr-0"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "System tables are in PCR 0, as Lenovo's firmware from before TPM 2.0 has them.")},
    {"log.grammar"_L1, "transfer-monitor-in-pcr-0"_L1,
     QT_TRANSLATE_NOOP("Check", "Firmware measured the SMI transfer monitor into PCR 0, as Lenovo's does.")},
    {"log.grammar"_L1, "mok-list-as-configuration"_L1,
     QT_TRANSLATE_NOOP("Check", "shim measured MokList into PCR 7, which some builds of it do.")},
    {"log.grammar"_L1, "after-exit"_L1,
     QT_TRANSLATE_NOOP("Check", "{detail}: it follows the end of boot services, when firmware is done."),
     lookAtEvent},
    {"log.grammar"_L1, "call-repeated"_L1,
     QT_TRANSLATE_NOOP("Check", "Firmware called a boot option twice, without a return in between."),
     QT_TRANSLATE_NOOP("Check", "Check that this is the log of one boot: two may have been joined.")},
    {"log.grammar"_L1, "application-before-call"_L1,
     QT_TRANSLATE_NOOP("Check", "An application ran before firmware called one."), lookAtEvent},
    {"log.grammar"_L1, "call-after-omission"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "Firmware measured a boot attempt after it had stated that it measures none."),
     lookAtEvent},
    {"log.grammar"_L1, "omission-misplaced"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "Firmware states that it measures no boot attempts twice, or after measuring one."),
     lookAtEvent},
    {"log.grammar"_L1, "return-without-call"_L1,
     QT_TRANSLATE_NOOP("Check", "A boot option returned that firmware had not called."), lookAtEvent},
    {"log.grammar"_L1, "call-missing"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "An application ran that firmware does not say it called, although it measures what "
                       "it does."),
     lookAtEvent},
    {"log.grammar"_L1, "exit-repeated"_L1,
     QT_TRANSLATE_NOOP("Check", "Boot services were ended twice without a failure in between."), lookAtEvent},
    {"log.grammar"_L1, "exit-not-invoked"_L1,
     QT_TRANSLATE_NOOP("Check", "There is a result of ending boot services, but no such call."), lookAtEvent},
    {"log.grammar"_L1, "exit-unfinished"_L1,
     QT_TRANSLATE_NOOP("Check", "The log stops while boot services were being ended."), collectAgain},
    {"log.grammar"_L1, "exit-not-logged"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "Everything is in its place. The log does not tell of the end of boot services, which "
                       "some firmware never measures.")},
    {"log.grammar"_L1, "debug-mode"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "Firmware ran in debug mode: whoever had a debugger could change what was measured."),
     QT_TRANSLATE_NOOP("Check", "Switch the firmware's debug mode off and restart the machine.")},
    {"log.grammar"_L1, "dma-protection-disabled"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "Everything is in its place. Firmware ran without protection from devices that "
                       "access memory directly.")},
    {"log.look-alike"_L1, "disguised-separator"_L1,
     QT_TRANSLATE_NOOP("Check", "An event of {detail} is a separator by its digest, but not by its type."),
     lookAtEvent},
    {"log.look-alike"_L1, "disguised-action"_L1,
     QT_TRANSLATE_NOOP("Check", "An event has the digest of “{detail}”, but another type."), lookAtEvent},
    {"log.look-alike"_L1, "absent-fit-entry"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "An entry of the firmware interface table that does not exist was measured as zeros, "
                       "which is how a separator is measured, too.")},
    {"log.variables"_L1, "not-a-variable"_L1,
     QT_TRANSLATE_NOOP("Check", "An event of a variable holds none."), lookAtEvent},
    {"log.variables"_L1, "improper-name"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "The name of a variable has characters that hide what it is called: {detail}."),
     lookAtEvent},
    {"log.variables"_L1, "foreign-vendor"_L1,
     QT_TRANSLATE_NOOP("Check", "{detail} is not the variable of Secure Boot: its vendor is another one."),
     lookAtEvent},
    {"log.variables"_L1, "repeated"_L1,
     QT_TRANSLATE_NOOP("Check", "{detail} was measured twice: which value was in force cannot be told."),
     lookAtEvent},
    {"log.command-line"_L1, "repeated"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "GRUB measured more than one command line: which one the kernel got cannot be told."),
     QT_TRANSLATE_NOOP("Check", "Look at all of them, or restart the machine and collect again.")},
    {"log.bank-measured"_L1, "only-separator"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "{detail} holds a separator and nothing else: firmware did not measure itself.")},
    {"log.bank-measured"_L1, "register-not-measured"_L1,
     QT_TRANSLATE_NOOP("Check", "{detail} was never extended; firmware at least closes it.")},
    {"log.bank-measured"_L1, "start-not-measured"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "The log does not begin with the firmware's version or start-up code: it is not "
                       "proven who measured the rest.")},
};

} // namespace

CheckTexts logCheckTexts()
{
    return {titles, rows};
}

} // namespace plumbline::models
