// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline::models {

/// What a sample is called; its id where there is no text for it.
[[nodiscard]] QString sampleTitle(const QString &id);

/// One line: what happened on that machine, and where to look.
[[nodiscard]] QString sampleDescription(const QString &id);

} // namespace plumbline::models
