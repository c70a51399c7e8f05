// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/uintn.h"
#include "core/uefi/devicepath.h"

namespace plumbline::tcg {

/// EV_EFI_BOOT_SERVICES_APPLICATION, EV_EFI_BOOT_SERVICES_DRIVER, EV_EFI_RUNTIME_SERVICES_DRIVER: an image
/// was loaded. The digest is the image's Authenticode hash; everything here is a hint that no digest covers.
struct ImageLoadEvent
{
    quint64 location = 0; ///< in memory; another at each boot
    quint64 length = 0; ///< in bytes
    quint64 linkTimeAddress = 0;
    uefi::DevicePath path; ///< empty where the image came from memory

    bool operator==(const ImageLoadEvent &) const = default;
};

/// Reads a UEFI_IMAGE_LOAD_EVENT; some versions of shim and GRUB leave bytes after it, which are a note.
/// PFP 1.06, section 10.2.2.
[[nodiscard]] ImageLoadEvent readImageLoad(FieldReader &reader, Uintn width);

} // namespace plumbline::tcg
