// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/imageload.h"

namespace plumbline::tcg {

ImageLoadEvent readImageLoad(FieldReader &reader, Uintn width)
{
    constexpr auto hexadecimal = NumberBase::Hexadecimal;
    ImageLoadEvent event;
    event.location = reader.u64("imageLocationInMemory", hexadecimal);
    event.length = readUintn(reader, "imageLengthInMemory", width);
    event.linkTimeAddress = readUintn(reader, "imageLinkTimeAddress", width, hexadecimal);
    const quint64 pathLength = readUintn(reader, "lengthOfDevicePath", width);
    event.path = uefi::readDevicePath(reader, "devicePath", pathLength);
    reader.trailing("UEFI_IMAGE_LOAD_EVENT");
    return event;
}

} // namespace plumbline::tcg
