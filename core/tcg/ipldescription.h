// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

namespace plumbline::tcg {

/// EV_IPL of a writer that we do not know, or in a register that the known ones do not use: what it says of
/// itself.
struct IplDescription
{
    QString text; ///< evidence text; empty for bytes
    qint64 size = 0; ///< of all data, in bytes

    bool operator==(const IplDescription &) const = default;
};

/// Reads text or bytes, by content. PFP 1.06, section 10.4.1, table 27: the data of EV_IPL are the boot
/// loader's own. PC Client Implementation Specification 1.21, section 11.3.1: "MBR", "IPL code".
[[nodiscard]] IplDescription readIplDescription(FieldReader &reader);

} // namespace plumbline::tcg
