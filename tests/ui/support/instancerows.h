// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instance/instanceview.h"
#include "models/overview/instancesmodel.h"

namespace plumbline::test {

// Instances made by hand, for tests and screens of pages that take values.

/// The time that ages are counted to.
[[nodiscard]] QDateTime instancesNow();

/// Five instances, one for each status and one that was never attested.
[[nodiscard]] std::vector<models::InstanceRow> someInstances();

/// The head of the page of "web-1", which a kernel update made untrusted.
[[nodiscard]] models::InstanceHead changedInstance();
/// Its latest boot: the boot loader's files changed, what comes after is not vouched for.
[[nodiscard]] models::BootView changedBoot();
[[nodiscard]] std::vector<models::BootRow> someBoots();
[[nodiscard]] std::vector<models::InstanceExceptionRow> someExceptions();

} // namespace plumbline::test
