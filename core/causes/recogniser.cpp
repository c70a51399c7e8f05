// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

constexpr std::array recognisers{
    Recogniser{"log-tampered"_L1, recogniseTamperedLog},
    Recogniser{"log-missing"_L1, recogniseMissingLog},
    Recogniser{"key-databases"_L1, recogniseKeyDatabases},
    Recogniser{"secure-boot-switch"_L1, recogniseSecureBootSwitch},
    Recogniser{"drivers"_L1, recogniseDrivers},
    Recogniser{"firmware-update"_L1, recogniseFirmwareUpdate},
    Recogniser{"boot-order"_L1, recogniseBootOrder},
    Recogniser{"firmware-setting"_L1, recogniseFirmwareSetting},
    Recogniser{"partition-table"_L1, recognisePartitionTable},
    Recogniser{"boot-applications"_L1, recogniseBootApplications},
    Recogniser{"mok"_L1, recogniseMok},
    Recogniser{"sbat-level"_L1, recogniseSbatLevel},
    Recogniser{"kernel-update"_L1, recogniseKernelUpdate},
    Recogniser{"kernel-command-line"_L1, recogniseKernelCommandLine},
    Recogniser{"initramfs"_L1, recogniseInitramfs},
    Recogniser{"loader-configuration"_L1, recogniseLoaderConfiguration},
    Recogniser{"kernel-modules"_L1, recogniseKernelModules},
    Recogniser{"packages"_L1, recognisePackages},
    Recogniser{"programs"_L1, recognisePrograms},
    Recogniser{"nothing"_L1, recogniseNothing},
};

} // namespace

std::span<const Recogniser> allRecognisers()
{
    return recognisers;
}

} // namespace plumbline::causes
