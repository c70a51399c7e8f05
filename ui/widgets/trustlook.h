// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chain/chain.h"
#include "ui/theme/theme.h"

namespace plumbline::ui {

/// How a state of trust looks: never by colour alone, the icon's shape says the same.
struct TrustLook
{
    theme::Icon icon;
    theme::Colour ink;
    theme::Colour ground;
    Qt::PenStyle line;
};

[[nodiscard]] const TrustLook &trustLook(models::TrustState state);

/// The icon of a stage of the boot.
[[nodiscard]] theme::Icon stageIcon(evidence::Stage stage);

} // namespace plumbline::ui
