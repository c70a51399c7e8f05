// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline::ui::theme {

/// resources/theme/plumbline.qss with every @name@ replaced by the colour, font size, distance or radius
/// of that name in the theme that is set.
[[nodiscard]] QString makeStyleSheet();

/// The same for a text of one's own; a name that the theme does not know stays as it is.
[[nodiscard]] QString fillIn(QString sheet);

} // namespace plumbline::ui::theme
