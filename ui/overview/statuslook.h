// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/instancestatus.h"
#include "ui/widgets/banner.h"

namespace plumbline::ui {

/// How an instance's status looks; each has an icon of another shape.
[[nodiscard]] const Banner::Look &statusLook(models::InstanceStatus status);

} // namespace plumbline::ui
