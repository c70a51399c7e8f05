// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chain/chainlayout.h"

#include "models/chain/chaintext.h"
#include "models/text/stagetext.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace plumbline::ui {

namespace {

constexpr int columnPadding = theme::space::small;

QFontMetrics metrics(theme::Type type)
{
    return QFontMetrics(theme::font(type));
}

int linesOfNames(const models::Chain &chain, int width)
{
    const QFontMetrics strong = metrics(theme::Type::BodyStrong);
    const bool allFit = std::ranges::all_of(chain.stages, [&](const models::ChainStage &stage) {
        return strong.horizontalAdvance(models::stageShortName(stage.stage)) <= width;
    });
    return allFit ? 1 : 2;
}

/// What a stage's short name and the words for its state need.
int smallestColumn(const models::Chain &chain)
{
    // Not averageCharWidth(): a font with Chinese characters averages over those, which are twice as wide.
    constexpr int shortestName = 11; ///< characters of a name that should stand in one line
    constexpr int stateMark = 24; ///< icon of the state and the room around it
    int width = std::max(ChainLayout::minColumn,
                         metrics(theme::Type::BodyStrong).horizontalAdvance(u'n') * shortestName);
    for (const models::ChainStage &stage : chain.stages) {
        const int words = metrics(theme::Type::Caption).horizontalAdvance(models::stageStateText(stage));
        width = std::max(width, words + stateMark + 2 * theme::space::tight);
    }
    return width;
}

/// The words on a bead: "4" where "PCR" goes without saying, "PCR 4" where there is room, "RTMR 1" always.
QString beadText(const models::ChainBead &bead, bool isLong)
{
    return isLong || bead.isMeasurementRegister ? models::registerName(bead.isMeasurementRegister, bead.index)
                                                : QString::number(bead.index);
}

int beadWidth(const QString &text)
{
    constexpr int markWidth = 14;
    return std::max(26, metrics(theme::Type::Caption).horizontalAdvance(text) + markWidth);
}

/// Fills rows from the left and moves each to the middle of the column.
std::vector<BeadPlace> flow(const models::ChainStage &stage, int width, bool isLong)
{
    std::vector<BeadPlace> places;
    const int inner = width - 2 * columnPadding;
    for (size_t next = 0; next < stage.beads.size();) {
        const size_t first = places.size();
        const int y = places.empty() ? 0 : places.back().rectangle.bottom() + 1 + ChainLayout::beadGap;
        int x = 0;
        while (next < stage.beads.size()) {
            const QString text = beadText(stage.beads[next], isLong);
            const int needed = std::min(beadWidth(text), inner);
            if (x > 0 && x + needed > inner)
                break;
            places.push_back({QRect(x, y, needed, ChainLayout::beadHeight), text});
            x += needed + ChainLayout::beadGap;
            ++next;
        }
        const int shift = (width - (x - ChainLayout::beadGap)) / 2;
        for (size_t i = first; i < places.size(); ++i)
            places[i].rectangle.translate(shift, 0);
    }
    return places;
}

int rowsOf(const std::vector<BeadPlace> &places)
{
    return places.empty()
        ? 0
        : places.back().rectangle.y() / (ChainLayout::beadHeight + ChainLayout::beadGap) + 1;
}

} // namespace

std::vector<ChainBracket> bracketsOf(const models::Chain &chain)
{
    std::vector<ChainBracket> brackets;
    for (size_t from = 0; from < chain.stages.size(); ++from) {
        ChainBracket bracket{.from = from};
        for (size_t to = from + 1; to < chain.stages.size(); ++to) {
            if (chain.stages[to].measuredBy == chain.stages[from].stage)
                bracket.to.push_back(to);
        }
        if (!bracket.to.empty())
            brackets.push_back(std::move(bracket));
    }
    return brackets;
}

QRect ChainLayout::column(size_t index) const
{
    return {left + int(index) * columnWidth, 0, columnWidth, height};
}

QPoint ChainLayout::node(size_t index) const
{
    return {column(index).x() + columnWidth / 2, nodeY};
}

ChainLayout layOutChain(const models::Chain &chain, int availableWidth)
{
    ChainLayout layout;
    layout.columnCount = int(chain.stages.size());
    layout.left = theme::space::small;
    if (chain.stages.empty())
        return layout;
    const int smallest = smallestColumn(chain);
    const int share = (availableWidth - 2 * layout.left) / layout.columnCount;
    layout.columnWidth = std::clamp(share, smallest, std::max(smallest, ChainLayout::maxColumn));

    const int caption = metrics(theme::Type::Caption).height();
    layout.laneTop = theme::space::small;
    layout.bracketY = layout.laneTop + caption + theme::space::tight;
    layout.nodeY = layout.bracketY + theme::space::medium + ChainLayout::nodeRadius + theme::space::hair;
    layout.nameTop = layout.nodeY + ChainLayout::nodeRadius + theme::space::small;
    layout.nameLines = linesOfNames(chain, layout.columnWidth - 2 * columnPadding);
    layout.countTop = layout.nameTop + layout.nameLines * metrics(theme::Type::BodyStrong).height();
    layout.stateTop = layout.countTop + caption;
    layout.beadTop = layout.stateTop + caption + theme::space::small;
    layout.beadRows = 1;
    for (const models::ChainStage &stage : chain.stages)
        layout.beadRows = std::max(layout.beadRows, rowsOf(placeBeads(stage, layout)));
    layout.height = layout.beadTop + layout.beadRows * (ChainLayout::beadHeight + ChainLayout::beadGap)
        + theme::space::small;
    return layout;
}

std::vector<BeadPlace> placeBeads(const models::ChainStage &stage, const ChainLayout &layout)
{
    std::vector<BeadPlace> withNames = flow(stage, layout.columnWidth, true);
    const bool isFirmRegister = !stage.beads.empty() && stage.beads.front().isMeasurementRegister;
    if (rowsOf(withNames) <= 1 || isFirmRegister)
        return withNames;
    return flow(stage, layout.columnWidth, false);
}

} // namespace plumbline::ui
