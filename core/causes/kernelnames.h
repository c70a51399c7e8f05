// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/bootfiles.h"

namespace plumbline::causes {

/// What the kernels of both boots are called, by the files and commands that name them: hints.
struct KernelNames
{
    QString pathBefore;
    QString pathAfter;
    QString versionBefore; ///< empty where the name has none
    QString versionAfter;
    Renaming renaming; ///< of paths and versions of kernel and initramfs
};
[[nodiscard]] KernelNames kernelNames(const Explanation &explanation);

/// Takes the commands that differ only in what was renamed, menus that list other kernels than before, and
/// then the configuration file that they come from. What a menu defines is not run by that: what was run was
/// measured as a command of its own.
void takeRenamedCommands(Explanation &explanation, ChangeSet &set, const Renaming &renaming);

/// Takes the open configuration files.
void takeConfigurationFiles(Explanation &explanation, ChangeSet &set);

} // namespace plumbline::causes
