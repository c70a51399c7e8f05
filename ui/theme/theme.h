// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

class QApplication;

namespace plumbline::ui::theme {

/// Puts style, palette, fonts and style sheet on the application. The look belongs to the whole process, as
/// Qt's palette does; widgets learn of a change by QEvent::PaletteChange or FontChange.
void apply(QApplication &application, Scheme scheme, int zoomPercent = 100);

/// What was applied last.
[[nodiscard]] Scheme scheme();
[[nodiscard]] QColor colour(Colour colour);
[[nodiscard]] QFont font(Type type);

} // namespace plumbline::ui::theme
