// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace plumbline::comparison {

/// What an event is about, told from its decoded payload and not from its raw text: two boots' events with
/// equal keys in one register are the same object, measured twice.
struct EventKey
{
    /// Kind of object.
    enum class Kind {
        Opaque, ///< nothing is known but the type
        Separator,
        FirmwareVersion,
        FirmwareVolume,
        HandoffTable,
        Variable, ///< name: "GUID/Name"
        Authority, ///< name: "GUID/Name" of the database that held the key
        Action, ///< name: the string
        Image, ///< boot or runtime image; name: device path
        OptionRom,
        PartitionTable,
        LoaderCommand, ///< GRUB's or another loader's command; name: its first words
        KernelCommandLine,
        LoaderFile, ///< name: path
        KernelSection, ///< UKI section; name: ".linux"
        MokVariable, ///< name: "MokListRT"
        SbatLevel,
        Credential,
        Windows, ///< SIPA; name: event name
        Other,
    };
    Kind kind = Kind::Opaque;
    QString name; ///< evidence text

    auto operator<=>(const EventKey &) const = default;
};

} // namespace plumbline::comparison
