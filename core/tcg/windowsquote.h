// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

namespace plumbline::tcg {

/// Reads the quote of a trust point, big-endian: TPMS_ATTEST of a TPM 2.0 (TPM 2.0 Library, Part 2, section
/// 10.12.12) or TPM_QUOTE_INFO2 of a TPM 1.2 (TPM Main, Part 2, section 11.4), told apart by their first
/// bytes. For showing: nothing is verified, and the log is not the place that a verdict takes a quote from.
void readWindowsQuote(FieldReader &reader);

} // namespace plumbline::tcg
