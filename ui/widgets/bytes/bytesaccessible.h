// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline::ui {

/// Lets screen readers see a BytesView: its value is the cursor's row in words. Call it before the first one
/// is shown; later calls do nothing.
void installBytesAccessible();

} // namespace plumbline::ui
