// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/explanation.h"

namespace plumbline::causes {

/// One family of causes: takes the changes that it explains out of what is open, into sets of its own. What
/// it cannot explain it leaves alone.
struct Recogniser
{
    QLatin1StringView id; ///< stable, kebab-case; for tests
    void (*recognise)(Explanation &) = nullptr;
};

/// In the order in which they look: what would make the rest worthless first, then what is told by the
/// measured bytes themselves, then what is told by circumstances. The last takes what is left.
[[nodiscard]] std::span<const Recogniser> allRecognisers();

// The evidence itself.
void recogniseTamperedLog(Explanation &explanation);
void recogniseMissingLog(Explanation &explanation);
// Secure Boot and its keys.
void recogniseKeyDatabases(Explanation &explanation);
void recogniseSecureBootSwitch(Explanation &explanation);
void recogniseMok(Explanation &explanation);
void recogniseSbatLevel(Explanation &explanation);
// Firmware and hardware.
void recogniseDrivers(Explanation &explanation);
void recogniseFirmwareUpdate(Explanation &explanation);
void recogniseBootOrder(Explanation &explanation);
void recogniseFirmwareSetting(Explanation &explanation);
void recognisePartitionTable(Explanation &explanation);
// What the boot loader starts.
void recogniseKernelUpdate(Explanation &explanation);
void recogniseBootApplications(Explanation &explanation);
void recogniseKernelCommandLine(Explanation &explanation);
void recogniseInitramfs(Explanation &explanation);
void recogniseLoaderConfiguration(Explanation &explanation);
// The running system.
void recogniseKernelModules(Explanation &explanation);
void recognisePackages(Explanation &explanation);
void recognisePrograms(Explanation &explanation);
// The rest.
void recogniseNothing(Explanation &explanation);

} // namespace plumbline::causes
