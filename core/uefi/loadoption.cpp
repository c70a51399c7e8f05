// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/loadoption.h"

#include "core/base/textcodec.h"
#include "core/uefi/flagtext.h"
#include "core/uefi/freeform.h"

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

namespace {

constexpr FlagName attributeNames[] = {
    {0x00000001, "LOAD_OPTION_ACTIVE"_L1},
    {0x00000002, "LOAD_OPTION_FORCE_RECONNECT"_L1},
    {0x00000008, "LOAD_OPTION_HIDDEN"_L1},
    {0x00000100, "LOAD_OPTION_CATEGORY_APP"_L1},
};

} // namespace

LoadOption readLoadOption(FieldReader &reader)
{
    LoadOption option;
    option.attributes = reader.u32("attributes", NumberBase::Hexadecimal);
    reader.meaning(flagText(option.attributes, attributeNames));
    const quint16 pathLength = reader.u16("filePathListLength");
    option.description = untilNul(reader.utf16UntilNul("description"));
    std::vector<DevicePath> paths = readDevicePaths(reader, "filePathList", pathLength);
    if (!paths.empty()) {
        option.path = std::move(paths.front());
        paths.erase(paths.begin());
        option.furtherPaths = std::move(paths);
    }
    if (reader.failed() || reader.atEnd())
        return option;
    option.optionalData = reader.rest().toByteArray();
    readFreeForm(reader, "optionalData");
    return option;
}

} // namespace plumbline::uefi
