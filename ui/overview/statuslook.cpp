// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statuslook.h"

#include <array>

namespace plumbline::ui {

using theme::Colour;
using theme::Icon;

namespace {

constexpr std::array looks{
    Banner::Look{Icon::Mismatch, Colour::Bad, Colour::BadSoft},
    Banner::Look{Icon::Warning, Colour::Caution, Colour::CautionSoft},
    Banner::Look{Icon::Unmeasured, Colour::Neutral, Colour::NeutralSoft},
    Banner::Look{Icon::ShieldCheck, Colour::Good, Colour::GoodSoft},
};
static_assert(looks.size() == models::instanceStatusCount);

} // namespace

const Banner::Look &statusLook(models::InstanceStatus status)
{
    return looks[size_t(status)];
}

} // namespace plumbline::ui
