// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/causerows.h"

#include <QtGlobal>

#include <algorithm>

namespace plumbline::models {

namespace {

namespace fact = causes::fact;

struct FactRow
{
    QLatin1StringView code;
    const char *sentence;
};

constexpr FactRow rows[] = {
    {fact::knownSoftware, QT_TRANSLATE_NOOP("CauseFact", "The catalogue knows %1: it is %2.")},
    {fact::notInCatalogue, QT_TRANSLATE_NOOP("CauseFact", "The catalogue does not know %1.")},
    {fact::imageNotInCatalogue,
     QT_TRANSLATE_NOOP("CauseFact", "The catalogue does not know the image of the kernel that was started.")},
    {fact::secureBootOn, QT_TRANSLATE_NOOP("CauseFact", "Secure Boot was on in both boots.")},
    {fact::secureBootNotOn,
     QT_TRANSLATE_NOOP(
         "CauseFact",
         "It is not known that Secure Boot was on in both boots: nothing may have been verified.")},
    {fact::sameSigners,
     QT_TRANSLATE_NOOP("CauseFact", "The same keys as before vouched for what was started: %1.")},
    {fact::newSigner,
     QT_TRANSLATE_NOOP("CauseFact", "A key that did not before vouched for what was started: %1.")},
    {fact::newSignerTrusted,
     QT_TRANSLATE_NOOP("CauseFact", "A key that was allowed before is used for the first time: %1.")},
    {fact::signedOldLoader,
     QT_TRANSLATE_NOOP("CauseFact",
                       "An older version with known faults has the same signer: the signature alone does not "
                       "tell it from an update.")},
    {fact::unknownApplicationRan,
     QT_TRANSLATE_NOOP("CauseFact", "An unknown boot application ran before: it may have forged this.")},
    {fact::kernelFileChanged, QT_TRANSLATE_NOOP("CauseFact", "The boot loader read another kernel: %1.")},
    {fact::kernelImageChanged,
     QT_TRANSLATE_NOOP("CauseFact", "The image of the kernel that was started is another one.")},
    {fact::kernelVersion, QT_TRANSLATE_NOOP("CauseFact", "The version in the name went from %1 to %2.")},
    {fact::kernelVersionSame, QT_TRANSLATE_NOOP("CauseFact", "The name does not tell a newer version: %1.")},
    {fact::kernelVersionOlder,
     QT_TRANSLATE_NOOP("CauseFact", "The version in the name went back from %1 to %2.")},
    {fact::initramfsChanged, QT_TRANSLATE_NOOP("CauseFact", "The initramfs is another one: %1.")},
    {fact::initramfsUnsigned,
     QT_TRANSLATE_NOOP("CauseFact", "Nobody signs an initramfs: one that was tampered with looks the same.")},
    {fact::commandsFollow,
     QT_TRANSLATE_NOOP("CauseFact", "Commands of the boot loader that differ in these names only: %1.")},
    {fact::modulesFollow, QT_TRANSLATE_NOOP("CauseFact", "Files from the folder of the new version: %1.")},
    {fact::claimedKernel,
     QT_TRANSLATE_NOOP("CauseFact", "The machine says of itself that its kernel was %1 and is %2.")},
    {fact::claimedPackages,
     QT_TRANSLATE_NOOP("CauseFact", "The machine says of itself that its packages changed.")},
    {fact::wordAdded, QT_TRANSLATE_NOOP("CauseFact", "Added: %1")},
    {fact::wordRemoved, QT_TRANSLATE_NOOP("CauseFact", "Removed: %1")},
    {fact::wordsMoved, QT_TRANSLATE_NOOP("CauseFact", "The same words stand in another order.")},
    {fact::wordWeakens,
     QT_TRANSLATE_NOOP("CauseFact", "This word decides over a protection or over what is started first: %1")},
    {fact::configurationFile, QT_TRANSLATE_NOOP("CauseFact", "The configuration file is another one: %1.")},
    {fact::commandAdded, QT_TRANSLATE_NOOP("CauseFact", "New command: %1")},
    {fact::commandRemoved, QT_TRANSLATE_NOOP("CauseFact", "No longer run: %1")},
    {fact::commandChanged, QT_TRANSLATE_NOOP("CauseFact", "Was: %1; is: %2")},
    {fact::loaderReplaced, QT_TRANSLATE_NOOP("CauseFact", "Another program stands in its place: %1.")},
    {fact::applicationAdded, QT_TRANSLATE_NOOP("CauseFact", "It was not started before: %1.")},
    {fact::applicationGone, QT_TRANSLATE_NOOP("CauseFact", "No longer started: %1.")},
    {fact::applicationDisplaced,
     QT_TRANSLATE_NOOP("CauseFact", "The program that stood at %1 is now started from %2.")},
    {fact::moreMeasurements, QT_TRANSLATE_NOOP("CauseFact", "Measured once more than before: %1")},
    {fact::secureBootSwitched, QT_TRANSLATE_NOOP("CauseFact", "The variable SecureBoot went from %1 to %2.")},
    {fact::noPlatformKey, QT_TRANSLATE_NOOP("CauseFact", "There is no platform key.")},
    {fact::keyAdded, QT_TRANSLATE_NOOP("CauseFact", "Added to %1: %2.")},
    {fact::keyRemoved, QT_TRANSLATE_NOOP("CauseFact", "Removed from %1: %2.")},
    {fact::hashesAdded, QT_TRANSLATE_NOOP("CauseFact", "Hashes added to %1: %2.")},
    {fact::hashesRemoved, QT_TRANSLATE_NOOP("CauseFact", "Hashes removed from %1: %2.")},
    {fact::microsoftKey,
     QT_TRANSLATE_NOOP("CauseFact", "%1 is known as a key of Microsoft by its fingerprint.")},
    {fact::testKey, QT_TRANSLATE_NOOP("CauseFact", "%1 is a test key whose private half is public.")},
    {fact::keyUsed,
     QT_TRANSLATE_NOOP("CauseFact", "Something was started because this key vouches for it: %1.")},
    {fact::sbatLevel, QT_TRANSLATE_NOOP("CauseFact", "The level went from %1 to %2.")},
    {fact::sbatOlder, QT_TRANSLATE_NOOP("CauseFact", "The new level allows what the old one forbade.")},
    {fact::mokVariable, QT_TRANSLATE_NOOP("CauseFact", "Another value was measured: %1.")},
    {fact::mokValidationOff, QT_TRANSLATE_NOOP("CauseFact", "shim was told to start anything unverified.")},
    {fact::mokContentsUnknown,
     QT_TRANSLATE_NOOP("CauseFact",
                       "The log has the digest only: it does not tell which keys came or went.")},
    {fact::firmwareVersion,
     QT_TRANSLATE_NOOP("CauseFact", "The firmware says that its version went from %1 to %2.")},
    {fact::firmwareVersionSame,
     QT_TRANSLATE_NOOP("CauseFact", "The firmware says that its version is still %1.")},
    {fact::firmwareVersionUnstated, QT_TRANSLATE_NOOP("CauseFact", "The firmware does not say its version.")},
    {fact::firmwareCode, QT_TRANSLATE_NOOP("CauseFact", "Volumes of firmware code that changed: %1 of %2.")},
    {fact::firmwareCodeSame, QT_TRANSLATE_NOOP("CauseFact", "The code of the firmware did not change.")},
    {fact::claimedFirmware,
     QT_TRANSLATE_NOOP("CauseFact", "The machine says of itself that its firmware was %1 and is %2.")},
    {fact::settingChanged, QT_TRANSLATE_NOOP("CauseFact", "Another value: %1.")},
    {fact::tablesChanged, QT_TRANSLATE_NOOP("CauseFact", "Tables of the firmware changed: %1.")},
    {fact::orderChanged, QT_TRANSLATE_NOOP("CauseFact", "The order was %1 and is %2.")},
    {fact::entryAdded, QT_TRANSLATE_NOOP("CauseFact", "New entry %1, “%2”: %3")},
    {fact::entryRemoved, QT_TRANSLATE_NOOP("CauseFact", "Entry %1 is gone, “%2”: %3")},
    {fact::entryChanged, QT_TRANSLATE_NOOP("CauseFact", "Entry %1 is another one, “%2”: %3")},
    {fact::partitionAdded, QT_TRANSLATE_NOOP("CauseFact", "New partition: %1.")},
    {fact::partitionRemoved, QT_TRANSLATE_NOOP("CauseFact", "Partition gone: %1.")},
    {fact::partitionChanged, QT_TRANSLATE_NOOP("CauseFact", "Partition changed: %1.")},
    {fact::diskChanged, QT_TRANSLATE_NOOP("CauseFact", "The disk was %1 and is %2.")},
    {fact::driverAdded, QT_TRANSLATE_NOOP("CauseFact", "The driver is %1.")},
    {fact::driverFromDisk, QT_TRANSLATE_NOOP("CauseFact", "It was loaded from a disk and not from a card.")},
    {fact::optionRomAdded, QT_TRANSLATE_NOOP("CauseFact", "A device brought code along: %1.")},
    {fact::optionRomChanged, QT_TRANSLATE_NOOP("CauseFact", "The code of the device changed: %1.")},
    {fact::optionRomGone, QT_TRANSLATE_NOOP("CauseFact", "The code of the device is gone: %1.")},
    {fact::moduleMeasured, QT_TRANSLATE_NOOP("CauseFact", "Measured: %1.")},
    {fact::moduleElsewhere,
     QT_TRANSLATE_NOOP("CauseFact", "It does not lie where modules are installed: %1.")},
    {fact::moduleChanged,
     QT_TRANSLATE_NOOP("CauseFact", "The file at this place has other contents than before: %1.")},
    {fact::filesChanged,
     QT_TRANSLATE_NOOP("CauseFact",
                       "Programs and libraries of the system with other contents than before: %1.")},
    {fact::filesKnown, QT_TRANSLATE_NOOP("CauseFact", "Files that the catalogue knows: %1, among them %2.")},
    {fact::filesSigned, QT_TRANSLATE_NOOP("CauseFact", "Of these, carrying a signature of their own: %1.")},
    {fact::filesUnknown,
     QT_TRANSLATE_NOOP("CauseFact", "No digest is known: an intruder who replaced programs looks the same.")},
    {fact::programAdded, QT_TRANSLATE_NOOP("CauseFact", "Not measured before: %1.")},
    {fact::programChanged, QT_TRANSLATE_NOOP("CauseFact", "Other contents than before: %1.")},
    {fact::outsideSystem,
     QT_TRANSLATE_NOOP("CauseFact", "It lies outside of the folders of the system: %1.")},
    {fact::insideSystem, QT_TRANSLATE_NOOP("CauseFact", "All of them lie in folders of the system: %1.")},
    {fact::signatureGone,
     QT_TRANSLATE_NOOP("CauseFact", "It carried a signature before and does not now: %1.")},
    {fact::violation,
     QT_TRANSLATE_NOOP("CauseFact",
                       "It was written while it was read, so that its digest says nothing: %1.")},
    {fact::fileChanged,
     QT_TRANSLATE_NOOP("CauseFact", "A file of the system was read with contents that are new: %1.")},
    {fact::registerSame,
     QT_TRANSLATE_NOOP("CauseFact", "The log tells of changes in PCR %1, but its value did not change.")},
    {fact::registerNotFromLog,
     QT_TRANSLATE_NOOP("CauseFact", "The value of PCR %1 is not what the log gives.")},
    {fact::dataNotMeasured,
     QT_TRANSLATE_NOOP("CauseFact", "What an event says is not what was measured: %1.")},
    {fact::noBootLog, QT_TRANSLATE_NOOP("CauseFact", "There is no boot log of the later boot.")},
    {fact::noBootLogBefore, QT_TRANSLATE_NOOP("CauseFact", "There is no boot log of the earlier boot.")},
    {fact::noImaList, QT_TRANSLATE_NOOP("CauseFact", "There is no IMA list of the later boot.")},
    {fact::loaderWithoutLog,
     QT_TRANSLATE_NOOP("CauseFact",
                       "PCR 7 changed as well. Where Secure Boot is off, GRUB’s command linux hands no log "
                       "to the kernel; that would fit.")},
    {fact::registerUnexplained, QT_TRANSLATE_NOOP("CauseFact", "PCR %1 changed, and no event says why.")},
    {fact::eventUnexplained, QT_TRANSLATE_NOOP("CauseFact", "Changed: %1.")},
    {fact::seenElsewhere, QT_TRANSLATE_NOOP("CauseFact", "The same change was seen on other instances: %1.")},
};

} // namespace

const char *causeFactSentence(QLatin1StringView code)
{
    const auto *const row = std::ranges::find(rows, code, &FactRow::code);
    return row == std::end(rows) ? nullptr : row->sentence;
}

} // namespace plumbline::models
