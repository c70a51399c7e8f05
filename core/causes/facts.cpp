// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/facts.h"

#include <array>

namespace plumbline::causes {

namespace {

constexpr std::array codes{
    fact::knownSoftware,
    fact::notInCatalogue,
    fact::imageNotInCatalogue,
    fact::secureBootOn,
    fact::secureBootNotOn,
    fact::sameSigners,
    fact::newSigner,
    fact::newSignerTrusted,
    fact::signedOldLoader,
    fact::unknownApplicationRan,
    fact::kernelFileChanged,
    fact::kernelImageChanged,
    fact::kernelVersion,
    fact::kernelVersionSame,
    fact::kernelVersionOlder,
    fact::initramfsChanged,
    fact::initramfsUnsigned,
    fact::commandsFollow,
    fact::modulesFollow,
    fact::claimedKernel,
    fact::claimedPackages,
    fact::wordAdded,
    fact::wordRemoved,
    fact::wordsMoved,
    fact::wordWeakens,
    fact::configurationFile,
    fact::commandAdded,
    fact::commandRemoved,
    fact::commandChanged,
    fact::loaderReplaced,
    fact::applicationAdded,
    fact::applicationGone,
    fact::applicationDisplaced,
    fact::moreMeasurements,
    fact::secureBootSwitched,
    fact::noPlatformKey,
    fact::keyAdded,
    fact::keyRemoved,
    fact::hashesAdded,
    fact::hashesRemoved,
    fact::microsoftKey,
    fact::testKey,
    fact::keyUsed,
    fact::sbatLevel,
    fact::sbatOlder,
    fact::mokVariable,
    fact::mokValidationOff,
    fact::mokContentsUnknown,
    fact::firmwareVersion,
    fact::firmwareVersionSame,
    fact::firmwareVersionUnstated,
    fact::firmwareCode,
    fact::claimedFirmware,
    fact::settingChanged,
    fact::tablesChanged,
    fact::firmwareCodeSame,
    fact::orderChanged,
    fact::entryAdded,
    fact::entryRemoved,
    fact::entryChanged,
    fact::partitionAdded,
    fact::partitionRemoved,
    fact::partitionChanged,
    fact::diskChanged,
    fact::driverAdded,
    fact::driverFromDisk,
    fact::optionRomAdded,
    fact::optionRomChanged,
    fact::optionRomGone,
    fact::moduleMeasured,
    fact::moduleElsewhere,
    fact::moduleChanged,
    fact::filesChanged,
    fact::filesKnown,
    fact::filesSigned,
    fact::filesUnknown,
    fact::programAdded,
    fact::programChanged,
    fact::outsideSystem,
    fact::insideSystem,
    fact::signatureGone,
    fact::violation,
    fact::fileChanged,
    fact::registerSame,
    fact::registerNotFromLog,
    fact::dataNotMeasured,
    fact::noBootLog,
    fact::noBootLogBefore,
    fact::noImaList,
    fact::loaderWithoutLog,
    fact::registerUnexplained,
    fact::eventUnexplained,
    fact::seenElsewhere,
};

} // namespace

std::span<const QLatin1StringView> causeFactCodes()
{
    return codes;
}

CauseFact factFor(QLatin1StringView code, QStringList values)
{
    return {.code = code, .speaksFor = true, .values = std::move(values)};
}

CauseFact factAgainst(QLatin1StringView code, QStringList values)
{
    return {.code = code, .speaksFor = false, .values = std::move(values)};
}

} // namespace plumbline::causes
