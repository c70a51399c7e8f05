// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Device paths, alone and inside a load option.

#include "core/uefi/loadoption.h"
#include "tests/fuzz/fieldcheck.h"

using namespace plumbline;

namespace {

constexpr qint64 offset = 1000; // so that an offset from the wrong start shows

void checkPath(QByteArrayView bytes)
{
    FieldReader reader(bytes, offset);
    const uefi::DevicePath path = uefi::readDevicePath(reader, "devicePath", quint64(bytes.size()));
    require(path.nodeCount >= 0 && path.nodeCount <= uefi::maxDevicePathNodes);
    requireSound(reader, {offset, bytes.size()});
}

void checkPaths(QByteArrayView bytes)
{
    FieldReader reader(bytes, offset);
    const auto paths = uefi::readDevicePaths(reader, "filePathList", quint64(bytes.size()));
    require(paths.size() <= size_t(uefi::maxDevicePaths));
    requireSound(reader, {offset, bytes.size()});
}

void checkOption(QByteArrayView bytes)
{
    FieldReader reader(bytes, offset);
    const uefi::LoadOption option = uefi::readLoadOption(reader);
    require(option.optionalData.size() <= bytes.size());
    requireSound(reader, {offset, bytes.size()});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    checkPath(bytes);
    checkPaths(bytes);
    checkOption(bytes);
    return 0;
}
