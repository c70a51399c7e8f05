// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/tcg/eventlog.h"

#include <optional>
#include <variant>

namespace plumbline::tcg {

/// EV_EVENT_TAG whose text says what was hashed: Linux' EFI stub, systemd-boot and systemd-stub, or a writer
/// that we do not know.
struct TaggedEvent
{
    enum class Kind {
        Unknown,
        LinuxLoadOptions, ///< the command line that the firmware or boot loader handed to the kernel
        LinuxInitialRamDisk,
        LoaderConfiguration, ///< systemd-boot's loader.conf
        DeviceTreeAddOn,
        InitialRamDiskAddOn,
        MicrocodeAddOn,
        UkiProfile,
        SmbiosSystem, ///< type 1
        SmbiosBaseboard, ///< type 2
        SmbiosOemStrings, ///< type 11
    };

    Kind kind = Kind::Unknown;
    std::optional<quint32> id; ///< nothing where Linux forgot the head
    QString text; ///< evidence text; empty for bytes

    bool operator==(const TaggedEvent &) const = default;
};

/// What the Confidential Containers attestation agent measured at run time: "domain operation content".
struct AttestationAgentEvent
{
    QString domain;
    QString operation;
    QString content;

    bool operator==(const AttestationAgentEvent &) const = default;
};

/// A tag of conventional PC firmware: the event data hold the hash of what was measured.
struct PcClientTagEvent
{
    quint32 id = 0; ///< 1 SMBIOS structure, 7 option ROM execute, …
    QByteArray hash; ///< SHA-1

    bool operator==(const PcClientTagEvent &) const = default;
};

using AnyTaggedEvent = std::variant<TaggedEvent, AttestationAgentEvent, PcClientTagEvent>;

/// Reads a TCG_PCClientTaggedEvent by its id. PFP 1.06, section 10.4.2.1. Linux:
/// drivers/firmware/efi/libstub/efi-stub-helper.c, efi_measure_tagged_event(), before 6.10 without the head
/// where the log is a CCEL. systemd: src/fundamental/tpm2-pcr.h and docs/TPM2_PCR_MEASUREMENTS.md.
/// Attestation agent: confidential-containers/guest-components, "Specification for Attestation Agent Event
/// Log". PC: PC Client Implementation Specification 1.21, section 11.3.2.
[[nodiscard]] AnyTaggedEvent readTaggedEvent(FieldReader &reader);

/// Whether the data of an EV_EVENT_TAG are of a known writer that says only what it hashed: all of
/// TaggedEvent::Kind but Unknown.
[[nodiscard]] bool isDescribingTag(QByteArrayView data);

} // namespace plumbline::tcg
