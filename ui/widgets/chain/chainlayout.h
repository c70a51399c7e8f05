// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chain/chain.h"

#include <QRect>

#include <vector>

namespace plumbline::ui {

/// A bracket over the chain: from the stage that measures to those that it measured.
struct ChainBracket
{
    size_t from = 0; ///< index of the measuring stage
    std::vector<size_t> to; ///< indices of the measured ones, ascending, all behind it

    bool operator==(const ChainBracket &) const = default;
};

[[nodiscard]] std::vector<ChainBracket> bracketsOf(const models::Chain &chain);

/// Where everything of the chain's picture stands, in device-independent pixels. Depends on fonts and on the
/// width that there is; columns share it evenly within their limits.
struct ChainLayout
{
    int columnWidth = 0;
    int columnCount = 0;
    int left = 0; ///< of the first column
    int laneTop = 0; ///< words of the brackets
    int bracketY = 0; ///< their line
    int nodeY = 0; ///< middle of the stages' circles
    int nameTop = 0;
    int nameLines = 1;
    int countTop = 0;
    int stateTop = 0;
    int beadTop = 0;
    int beadRows = 1;
    int height = 0;

    static constexpr int nodeRadius = 20;
    static constexpr int beadHeight = 20;
    static constexpr int beadGap = 4;
    static constexpr int minColumn = 98;
    static constexpr int maxColumn = 208;

    [[nodiscard]] QRect column(size_t index) const;
    [[nodiscard]] QPoint node(size_t index) const; ///< the middle of its circle
    [[nodiscard]] int width() const { return 2 * left + columnCount * columnWidth; }

    bool operator==(const ChainLayout &) const = default;
};

[[nodiscard]] ChainLayout layOutChain(const models::Chain &chain, int availableWidth);

/// Where a stage's beads stand inside its column, which starts at 0.
struct BeadPlace
{
    QRect rectangle;
    QString text;
};

[[nodiscard]] std::vector<BeadPlace> placeBeads(const models::ChainStage &stage, const ChainLayout &layout);

} // namespace plumbline::ui
