// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chain/chain.h"

#include <QSize>

#include <span>

class QPainter;
class QRect;

namespace plumbline::ui {

/// A boot in one row of a list: a bead for each stage on a cord, in the order of the boot. The shape tells
/// the state as the colour does: a disc is accepted, a cross in a square is changed, a dashed ring is not
/// vouched for, a plain ring is not compared, a triangle has problems. Beads that do not fit are left out at
/// the end, which three dots say.
void paintBeads(QPainter &painter, const QRect &room, std::span<const models::TrustState> states);

/// The room that @p count beads need.
[[nodiscard]] QSize beadsSize(size_t count);

} // namespace plumbline::ui
