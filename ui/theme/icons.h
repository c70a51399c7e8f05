// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QIcon>

#include <span>

class QPainter;
class QRectF;

namespace plumbline::ui::theme {

/// The icons drawn for this product: resources/icons/NAME.svg, 24 x 24, strokes of 1.7. They carry no colour
/// of their own; the theme gives it when they are painted, so a change of theme recolours them all.
enum class Icon {
    Plumbline,
    Open,
    Sample,
    Instance,
    StageFirmware,
    StageConfiguration,
    StageDrivers,
    StageVendor,
    StageSecureBoot,
    StageBootManager,
    StageMok,
    StageLoaderCommands,
    StageLoaderFiles,
    StageUki,
    StageWindows,
    StageIdentity,
    StageRuntime,
    StageDrtm,
    StageOther,
    Match,
    Mismatch,
    NotApplicable,
    Unknown,
    Error,
    Warning,
    Note,
    NotCompared,
    NotVouchedFor,
    Copy,
    Export,
    Filter,
    Search,
    Hex,
    Tree,
    Pcr,
    Events,
    Cancel,
    Close,
    Settings,
    Language,
    Sun,
    Moon,
    SystemTheme,
    Start,
    Review,
    Recent,
    File,
    ChevronRight,
    ChevronLeft,
    ChevronDown,
    ChevronUp,
    ArrowRight,
    Check,
    Dash,
    Help,
    Keyboard,
    Link,
    Jump,
    Reload,
    Zoom,
    Drop,
    Columns,
    ShieldCheck,
    More,
    Signed,
    Hint,
    Unbound,
    Overview,
    Exceptions,
    Compare,
    Whitelist,
    Benchmark,
    Ledger,
    Operators,
    Lock,
    Unlock,
    Add,
    Undo,
    Unmeasured,
    Added,
    Removed,
    Changed,
    Moved,
    Repeated,
    Swap,
};

inline constexpr int iconCount = int(Icon::Swap) + 1;

/// The file's name without its ending, "stage-firmware".
[[nodiscard]] QLatin1StringView iconName(Icon icon);

/// Painted in @p colour of whatever theme is set at that time; greyed where it is disabled.
[[nodiscard]] QIcon icon(Icon icon, Colour colour = Colour::TextSecondary);

/// For painting by hand: fills @p rectangle, sharp at any scale.
void paintIcon(QPainter *painter, const QRectF &rectangle, Icon icon, const QColor &colour);

} // namespace plumbline::ui::theme
