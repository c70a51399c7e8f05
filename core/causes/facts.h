// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/changeset.h"

namespace plumbline::causes {

/// Codes of facts; what %1, %2… of their sentences stand for is written beside each.
namespace fact {

using namespace Qt::StringLiterals;

// Who vouches for it.
inline constexpr auto knownSoftware = "known-software"_L1; ///< object, what the catalogue knows it as
inline constexpr auto notInCatalogue = "not-in-catalogue"_L1; ///< object
inline constexpr auto imageNotInCatalogue = "image-not-in-catalogue"_L1;
inline constexpr auto secureBootOn = "secure-boot-on"_L1;
inline constexpr auto secureBootNotOn = "secure-boot-not-on"_L1;
inline constexpr auto sameSigners = "same-signers"_L1; ///< their names
inline constexpr auto newSigner = "new-signer"_L1; ///< name
inline constexpr auto newSignerTrusted = "new-signer-trusted"_L1; ///< name
inline constexpr auto signedOldLoader = "signed-old-loader"_L1;
inline constexpr auto unknownApplicationRan = "unknown-application-ran"_L1;

// Kernel and boot loader.
inline constexpr auto kernelFileChanged = "kernel-file-changed"_L1; ///< path
inline constexpr auto kernelImageChanged = "kernel-image-changed"_L1;
inline constexpr auto kernelVersion = "kernel-version"_L1; ///< before, after
inline constexpr auto kernelVersionSame = "kernel-version-same"_L1; ///< version, or name
inline constexpr auto kernelVersionOlder = "kernel-version-older"_L1; ///< before, after
inline constexpr auto initramfsChanged = "initramfs-changed"_L1; ///< path
inline constexpr auto initramfsUnsigned = "initramfs-unsigned"_L1;
inline constexpr auto commandsFollow = "commands-follow"_L1; ///< how many
inline constexpr auto modulesFollow = "modules-follow"_L1; ///< how many
inline constexpr auto claimedKernel = "claimed-kernel"_L1; ///< before, after
inline constexpr auto claimedPackages = "claimed-packages"_L1;
inline constexpr auto wordAdded = "word-added"_L1; ///< word
inline constexpr auto wordRemoved = "word-removed"_L1; ///< word
inline constexpr auto wordsMoved = "words-moved"_L1;
inline constexpr auto wordWeakens = "word-weakens"_L1; ///< word
inline constexpr auto configurationFile = "configuration-file"_L1; ///< path
inline constexpr auto commandAdded = "command-added"_L1; ///< command
inline constexpr auto commandRemoved = "command-removed"_L1; ///< command
inline constexpr auto commandChanged = "command-changed"_L1; ///< before, after
inline constexpr auto loaderReplaced = "loader-replaced"_L1; ///< path
inline constexpr auto applicationAdded = "application-added"_L1; ///< path
inline constexpr auto applicationGone = "application-gone"_L1; ///< path
inline constexpr auto applicationDisplaced = "application-displaced"_L1; ///< path before, path after
inline constexpr auto moreMeasurements = "more-measurements"_L1; ///< object

// Secure Boot and its keys.
inline constexpr auto secureBootSwitched = "secure-boot-switched"_L1; ///< before, after
inline constexpr auto noPlatformKey = "no-platform-key"_L1;
inline constexpr auto keyAdded = "key-added"_L1; ///< database, name
inline constexpr auto keyRemoved = "key-removed"_L1; ///< database, name
inline constexpr auto hashesAdded = "hashes-added"_L1; ///< database, how many
inline constexpr auto hashesRemoved = "hashes-removed"_L1; ///< database, how many
inline constexpr auto microsoftKey = "microsoft-key"_L1; ///< name
inline constexpr auto testKey = "test-key"_L1; ///< name
inline constexpr auto keyUsed = "key-used"_L1; ///< name
inline constexpr auto sbatLevel = "sbat-level"_L1; ///< before, after
inline constexpr auto sbatOlder = "sbat-older"_L1;
inline constexpr auto mokVariable = "mok-variable"_L1; ///< name
inline constexpr auto mokValidationOff = "mok-validation-off"_L1;
inline constexpr auto mokContentsUnknown = "mok-contents-unknown"_L1;

// Firmware and hardware.
inline constexpr auto firmwareVersion = "firmware-version"_L1; ///< before, after
inline constexpr auto firmwareVersionSame = "firmware-version-same"_L1; ///< version
inline constexpr auto firmwareVersionUnstated = "firmware-version-unstated"_L1;
inline constexpr auto firmwareCode = "firmware-code"_L1; ///< how many changed, of how many
inline constexpr auto claimedFirmware = "claimed-firmware"_L1; ///< before, after
inline constexpr auto settingChanged = "setting-changed"_L1; ///< name
inline constexpr auto tablesChanged = "tables-changed"_L1; ///< name
inline constexpr auto firmwareCodeSame = "firmware-code-same"_L1;
inline constexpr auto orderChanged = "order-changed"_L1; ///< before, after
inline constexpr auto entryAdded = "entry-added"_L1; ///< variable, description, path
inline constexpr auto entryRemoved = "entry-removed"_L1; ///< variable, description, path
inline constexpr auto entryChanged = "entry-changed"_L1; ///< variable, description, path
inline constexpr auto partitionAdded = "partition-added"_L1; ///< name
inline constexpr auto partitionRemoved = "partition-removed"_L1; ///< name
inline constexpr auto partitionChanged = "partition-changed"_L1; ///< name
inline constexpr auto diskChanged = "disk-changed"_L1; ///< GUID before, after
inline constexpr auto driverAdded = "driver-added"_L1; ///< path
inline constexpr auto driverFromDisk = "driver-from-disk"_L1;
inline constexpr auto optionRomAdded = "option-rom-added"_L1; ///< device
inline constexpr auto optionRomChanged = "option-rom-changed"_L1; ///< device
inline constexpr auto optionRomGone = "option-rom-gone"_L1; ///< device

// Programs of the running system.
inline constexpr auto moduleMeasured = "module-measured"_L1; ///< path
inline constexpr auto moduleElsewhere = "module-elsewhere"_L1; ///< path
inline constexpr auto moduleChanged = "module-changed"_L1; ///< path
inline constexpr auto filesChanged = "files-changed"_L1; ///< how many
inline constexpr auto filesKnown = "files-known"_L1; ///< how many, one of them
inline constexpr auto filesSigned = "files-signed"_L1; ///< how many
inline constexpr auto filesUnknown = "files-unknown"_L1;
inline constexpr auto programAdded = "program-added"_L1; ///< path
inline constexpr auto programChanged = "program-changed"_L1; ///< path
inline constexpr auto outsideSystem = "outside-system"_L1; ///< path
inline constexpr auto insideSystem = "inside-system"_L1; ///< how many
inline constexpr auto signatureGone = "signature-gone"_L1; ///< path
inline constexpr auto violation = "violation"_L1; ///< path
inline constexpr auto fileChanged = "file-changed"_L1; ///< path

// The evidence itself.
inline constexpr auto registerSame = "register-same"_L1; ///< PCR
inline constexpr auto registerNotFromLog = "register-not-from-log"_L1; ///< PCR
inline constexpr auto dataNotMeasured = "data-not-measured"_L1; ///< type
inline constexpr auto noBootLog = "no-boot-log"_L1;
inline constexpr auto noBootLogBefore = "no-boot-log-before"_L1;
inline constexpr auto noImaList = "no-ima-list"_L1;
inline constexpr auto loaderWithoutLog = "loader-without-log"_L1;
inline constexpr auto registerUnexplained = "register-unexplained"_L1; ///< PCR
inline constexpr auto eventUnexplained = "event-unexplained"_L1; ///< type
inline constexpr auto seenElsewhere = "seen-elsewhere"_L1; ///< how many instances

} // namespace fact

/// All of them, for the texts about them.
[[nodiscard]] std::span<const QLatin1StringView> causeFactCodes();

/// Most facts of one kind that a change set lists; the rest is in its changes.
inline constexpr size_t maxFactsOfAKind = 8;

[[nodiscard]] CauseFact factFor(QLatin1StringView code, QStringList values = {});
[[nodiscard]] CauseFact factAgainst(QLatin1StringView code, QStringList values = {});

} // namespace plumbline::causes
