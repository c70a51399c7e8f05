// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/tcg/windowsids.h"

namespace plumbline::tcg {

/// Whether the kind is a structure with members of its own, which readSipaStructure() reads.
[[nodiscard]] bool isSipaStructure(SipaKind kind);

/// Byte order of the structure: what a TPM made is big-endian.
[[nodiscard]] ByteOrder byteOrderOf(SipaKind kind);

/// Reads the members of a structured SIPA event, whose data @p reader holds. Layouts: wbcl.h, structures
/// SIPAEVENT_*_PAYLOAD; RFC 5280, section 4.1.2.7, for a public key. Bytes that are left are noted.
void readSipaStructure(FieldReader &reader, SipaKind kind);

/// Reads a FILETIME as one field: 100 ns since 1601 in UTC. A value that is no date stays a number.
/// [MS-DTYP], section 2.3.3.
void readFileTime(FieldReader &reader, const char *name);

} // namespace plumbline::tcg
