// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

namespace plumbline::tpm {

/// Reads a TPM2B structure: a size of two bytes, then that many bytes. @p limit is the largest size that the
/// specification allows there, in bytes; more fails as TooLarge. TPM 2.0 Library, Part 2, section 10.4.
[[nodiscard]] QByteArray readSizedBuffer(FieldReader &reader, const char *name, qsizetype limit);

/// The bytes of a file that holds either a structure as such or the same with its TPM2B size before it,
/// without that size. @p starts tells whether bytes begin like the structure: the size alone could be a
/// coincidence.
[[nodiscard]] QByteArrayView withoutSize(QByteArrayView file, bool (*starts)(QByteArrayView));

} // namespace plumbline::tpm
