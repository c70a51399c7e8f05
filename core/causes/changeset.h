// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

#include <optional>
#include <span>

namespace plumbline::causes {

/// What most likely brought a change about. Stable kebab-case words in causeId().
enum class Cause {
    KernelUpdate,
    InitramfsRebuild,
    KernelCommandLine,
    BootLoaderUpdate,
    BootLoaderConfiguration,
    SecureBootOff,
    SecureBootOn,
    DbKeyAdded,
    DbKeyRemoved,
    DbxGrown,
    DbxShrunk,
    KekChanged,
    PkChanged,
    MicrosoftKeyRollover,
    SbatLevel,
    MokChanged,
    FirmwareUpdate,
    FirmwareSetting,
    BootOrder,
    BootEntry,
    PartitionTable,
    UefiDriverAdded,
    OptionRomChanged,
    UnknownBootApplication,
    KernelModule,
    PackageUpdate,
    UnknownProgram,
    LogTampered,
    LogMissing,
    NothingKnown,
};

[[nodiscard]] std::span<const Cause> allCauses();

/// Stable kebab-case word for the command line ("kernel-update").
[[nodiscard]] QLatin1StringView causeId(Cause cause);
[[nodiscard]] std::optional<Cause> causeById(QStringView id);

/// How sure the cause is; that the change happened is another question.
enum class Confidence {
    Certain, ///< the measured bytes say it, and the TPM's word covers them; or the catalogue knows the digest
    Likely, ///< facts that are hard to bring about otherwise speak for it
    Possible, ///< nothing speaks for another cause, but one would look the same
};

/// "certain", "likely", "possible".
[[nodiscard]] QLatin1StringView confidenceId(Confidence confidence);

/// Why a change set cannot be approved with one click: it needs a second operator and a written reason.
enum class GuardRail {
    NotVerified,
    SecureBootOff,
    DbxShrunk,
    KeyAdded,
    KeyChanged, ///< AK or EK
    UnknownBootApplication,
    LogTampered,
};

[[nodiscard]] std::span<const GuardRail> allGuardRails();

/// Stable kebab-case word for the command line ("dbx-shrunk").
[[nodiscard]] QLatin1StringView guardRailId(GuardRail rail);
[[nodiscard]] std::optional<GuardRail> guardRailById(QStringView id);

/// A fact that led to a cause, or speaks against it.
struct CauseFact
{
    QLatin1StringView code; ///< stable, kebab-case; sentence in models/text
    bool speaksFor = true;
    QStringList values; ///< evidence text, in the order that the sentence asks for

    bool operator==(const CauseFact &) const = default;
};

/// The smallest group of changes with one cause: explained together, decided together.
struct ChangeSet
{
    Cause cause = Cause::NothingKnown;
    Confidence confidence = Confidence::Possible;
    evidence::Stage stage = evidence::Stage::Other; ///< the first of its changes in the order of the boot
    std::vector<size_t> changes; ///< into Comparison::changes
    std::vector<quint32> registers; ///< changed registers that no event explains
    std::vector<CauseFact> facts;
    std::vector<GuardRail> guardRails;
    /// SHA-256 over what changed (register, key, digests before and after), length-prefixed: equal on every
    /// instance where the same happened.
    QByteArray fingerprint;
};

} // namespace plumbline::causes
