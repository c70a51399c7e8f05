// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trustlook.h"

namespace plumbline::ui {

using evidence::Stage;
using models::TrustState;
using theme::Colour;
using theme::Icon;

namespace {

constexpr std::array looks{
    TrustLook{Icon::NotCompared, Colour::Neutral, Colour::Surface, Qt::SolidLine},
    TrustLook{Icon::Warning, Colour::Caution, Colour::CautionSoft, Qt::SolidLine},
    TrustLook{Icon::Match, Colour::Good, Colour::GoodSoft, Qt::SolidLine},
    TrustLook{Icon::Mismatch, Colour::Bad, Colour::BadSoft, Qt::SolidLine},
    TrustLook{Icon::NotVouchedFor, Colour::Neutral, Colour::NeutralSoft, Qt::DashLine},
    TrustLook{Icon::ShieldCheck, Colour::Good, Colour::GoodSoft, Qt::SolidLine},
    TrustLook{Icon::Link, Colour::Neutral, Colour::Surface, Qt::SolidLine},
    TrustLook{Icon::Mismatch, Colour::Bad, Colour::BadSoft, Qt::SolidLine},
    TrustLook{Icon::Unbound, Colour::Neutral, Colour::Surface, Qt::DashLine},
    TrustLook{Icon::Match, Colour::Neutral, Colour::Surface, Qt::SolidLine},
};
static_assert(looks.size() == models::trustStateCount);

struct StageRow
{
    Stage stage;
    Icon icon;
};

constexpr std::array stageIcons{
    StageRow{Stage::PlatformFirmware, Icon::StageFirmware},
    StageRow{Stage::PlatformConfiguration, Icon::StageConfiguration},
    StageRow{Stage::Drivers, Icon::StageDrivers},
    StageRow{Stage::Vendor, Icon::StageVendor},
    StageRow{Stage::SecureBootPolicy, Icon::StageSecureBoot},
    StageRow{Stage::BootManager, Icon::StageBootManager},
    StageRow{Stage::ShimMok, Icon::StageMok},
    StageRow{Stage::BootLoaderCommands, Icon::StageLoaderCommands},
    StageRow{Stage::LoaderFiles, Icon::StageLoaderFiles},
    StageRow{Stage::UnifiedKernel, Icon::StageUki},
    StageRow{Stage::WindowsBoot, Icon::StageWindows},
    StageRow{Stage::Drtm, Icon::StageDrtm},
    StageRow{Stage::SystemIdentity, Icon::StageIdentity},
    StageRow{Stage::Runtime, Icon::StageRuntime},
    StageRow{Stage::Other, Icon::StageOther},
};
static_assert(stageIcons.size() == evidence::stageCount);

} // namespace

const TrustLook &trustLook(TrustState state)
{
    return looks[size_t(state)];
}

Icon stageIcon(Stage stage)
{
    return stageIcons[size_t(stage)].icon;
}

} // namespace plumbline::ui
