// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace plumbline::models {

/// How long before @p now something was: "just now", "12 min ago", "5 h ago", "3 days ago"; "never" for an
/// invalid time, and the time itself where it lies in the future: a clock is wrong.
[[nodiscard]] QString ageText(const QDateTime &then, const QDateTime &now);

/// A time as this workstation's clock shows it, to the minute: "2026-11-24 21:55"; empty for an invalid one.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace plumbline::models
