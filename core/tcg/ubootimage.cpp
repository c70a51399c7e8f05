// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/ubootimage.h"

#include "core/tcg/loadertext.h"

namespace plumbline::tcg {

namespace {

constexpr QByteArrayView kernelName("linux\0", 6);
constexpr QByteArrayView initialRamDiskName("initrd\0", 7);

} // namespace

bool isUBootImageEvent(const EventLog &log, const Event &event)
{
    const QByteArrayView data = log.dataOf(event);
    return (event.claimedRegister == 8 || event.claimedRegister == 9)
        && (data == kernelName || data == initialRamDiskName);
}

UBootImageEvent readUBootImage(FieldReader &reader)
{
    using Kind = UBootImageEvent::Kind;
    const UBootImageEvent event{reader.rest() == initialRamDiskName ? Kind::InitialRamDisk : Kind::Kernel};
    reader.utf8("image", quint64(lengthToNul(reader.rest())));
    endOfLoaderText(reader, "EV_COMPACT_HASH");
    return event;
}

} // namespace plumbline::tcg
