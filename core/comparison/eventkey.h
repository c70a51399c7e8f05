// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"

#include <QString>

#include <tuple>

namespace plumbline::comparison {

/// What an event is about, told from its decoded payload and not from its raw text: two boots' events with
/// equal keys in one register are the same object, measured twice. A key is made of what the log says, which
/// is a hint: digests decide whether something changed, keys only which two things belong side by side.
struct EventKey
{
    /// Kind of object.
    enum class Kind {
        Opaque, ///< nothing is known but the type; name: the type
        Separator,
        FirmwareVersion,
        FirmwareVolume, ///< name: description, where the firmware gives one
        HandoffTable, ///< name: description, or the GUIDs of the tables
        Variable, ///< name: "GUID/Name"
        Authority, ///< name: "GUID/Name" of the database that held the key
        Action, ///< name: the string
        Image, ///< boot or runtime image; name: file path, else device path; empty for one from memory
        OptionRom, ///< name: device path without the place in the ROM
        PartitionTable, ///< name: GUID of the disk, where there is one
        LoaderCommand, ///< GRUB's or another loader's command; name: its first words
        KernelCommandLine, ///< name: empty, or who handed it over where that differs: "module"
        LoaderFile, ///< name: path
        KernelSection, ///< UKI section; name: ".linux", or ".linux name" for the measured name itself
        MokVariable, ///< name: "MokListRT"
        SbatLevel,
        Credential, ///< name: which archive of systemd-stub's
        Windows, ///< SIPA; name: event name
        Other, ///< name: type and what the data call themselves
    };
    Kind kind = Kind::Opaque;
    QString name; ///< evidence text

    bool operator==(const EventKey &) const = default;
    bool operator<(const EventKey &other) const
    {
        return std::tie(kind, name) < std::tie(other.kind, other.name);
    }
};

/// Longest name of a key, in UTF-16 code units; what is longer is cut.
inline constexpr qsizetype maxKeyName = 1024;

/// The key of a boot log's event.
[[nodiscard]] EventKey eventKey(const evidence::Measurement &row, const evidence::Content &content);

/// The key with what a new version of the same object changes left out: version numbers in names of files,
/// the place of a file, the GUID of a disk. Only for telling what became of what has no counterpart of its
/// own key: "/vmlinuz-6.1.0-55" and "/vmlinuz-6.1.0-56" are of one family.
[[nodiscard]] EventKey familyOf(const EventKey &key);

/// Numbers with the dots and dashes between them, each as one mark: "vmlinuz-6.1.0-55-cloud" and its
/// successor become "vmlinuz-#-cloud".
[[nodiscard]] QString withoutNumbers(const QString &name);

/// Stable kebab-case word for the command line ("kernel-command-line").
[[nodiscard]] QLatin1StringView keyKindId(EventKey::Kind kind);

} // namespace plumbline::comparison
