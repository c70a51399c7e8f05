// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// What U-Boot's bootm loaded and hashed, told by its name only.
struct UBootImageEvent
{
    enum class Kind { Kernel, InitialRamDisk };

    Kind kind = Kind::Kernel;

    bool operator==(const UBootImageEvent &) const = default;
};

/// EV_COMPACT_HASH in PCR 8 or 9 whose data are one of U-Boot's names.
[[nodiscard]] bool isUBootImageEvent(const EventLog &log, const Event &event);

/// Reads the name. U-Boot, doc/usage/measured_boot.rst and boot/bootm.c, bootm_measure(); its other events
/// (device tree, "bootargs") are the text of their types.
[[nodiscard]] UBootImageEvent readUBootImage(FieldReader &reader);

} // namespace plumbline::tcg
