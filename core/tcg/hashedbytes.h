// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/eventlog.h"

#include <optional>

namespace plumbline::tcg {

/// What a digest rule says was hashed: bytes of the event data, or something made from them.
struct HashedBytes
{
    ByteRange range; ///< in the file
    QByteArray converted; ///< hashed instead of the bytes at range, where it is not empty
};

/// A digest rule: nothing where it cannot be meant for this event.
using HashedBytesOf = std::optional<HashedBytes> (*)(const EventLog &log, const Event &event);

/// Rule event-data: all of it. PFP 1.06, section 10.4.1, for most types.
[[nodiscard]] std::optional<HashedBytes> wholeEventData(const EventLog &log, const Event &event);

/// Rule variable-value: UEFI_VARIABLE_DATA.VariableData only. PFP 1.06, section 10.4.1 for
/// EV_EFI_VARIABLE_BOOT; some firmware hashes the whole structure.
[[nodiscard]] std::optional<HashedBytes> variableValue(const EventLog &log, const Event &event);

/// Rule shim-padded-authority: shim before 15.3 logged an authority with 6 bytes too many and hashed 5 of
/// them. Exactly PCR 7, EV_EFI_VARIABLE_AUTHORITY, structure + 6 bytes; shim commit 8a27a480.
[[nodiscard]] std::optional<HashedBytes> shimPaddedAuthority(const EventLog &log, const Event &event);

/// Rule text-without-prefix: the text after "grub_cmd: " and its like, without NUL. GRUB 2.06,
/// grub-core/kern/verifiers.c and commands/tpm.c; Red Hat's "grub_kernel_cmdline ".
[[nodiscard]] std::optional<HashedBytes> textWithoutPrefix(const EventLog &log, const Event &event);

/// Rule text-with-nul-without-prefix: as Red Hat's GRUB hashes after "grub_cmd ", with the NUL.
[[nodiscard]] std::optional<HashedBytes> textWithNulWithoutPrefix(const EventLog &log, const Event &event);

/// Rule text-without-nul: the event data without the NUL at its end.
[[nodiscard]] std::optional<HashedBytes> textWithoutNul(const EventLog &log, const Event &event);

/// Rule utf16-without-nul: CHAR16 text without its U+0000, as systemd-boot hashed command lines before 252.
[[nodiscard]] std::optional<HashedBytes> utf16WithoutNul(const EventLog &log, const Event &event);

/// Rule section-name: the log has the section's name as CHAR16, the hash is of its ASCII form with NUL.
/// systemd-stub, for the name of each PE section of a unified kernel in PCR 11.
[[nodiscard]] std::optional<HashedBytes> sectionName(const EventLog &log, const Event &event);

/// Rule value-after-name: a name up to NUL, then the value that was hashed. Intel server firmware, MSR values
/// in EV_PLATFORM_CONFIG_FLAGS.
[[nodiscard]] std::optional<HashedBytes> valueAfterName(const EventLog &log, const Event &event);

/// Whether the event is text of GRUB whose hash must be of that text.
[[nodiscard]] bool isGrubText(QByteArrayView data);

} // namespace plumbline::tcg
