// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chain/chainview.h"
#include "ui/widgets/emptystate.h"

#include <QFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

using evidence::Stage;
namespace theme = ui::theme;
using models::TrustState;

models::ChainStage link(Stage stage, std::vector<quint32> registers, qint64 events,
                        TrustState state = TrustState::NotCompared)
{
    models::ChainStage made{
        .stage = stage, .measuredBy = evidence::measuredBy(stage), .state = state, .events = events};
    for (const quint32 index : registers)
        made.beads.push_back({.index = index, .state = state, .values = {}});
    return made;
}

/// A Linux boot with the states given to its stages; those left over are as @p rest.
models::Chain linuxBoot(std::vector<std::pair<Stage, TrustState>> states, TrustState rest)
{
    models::Chain chain;
    chain.stages
        = {link(Stage::PlatformFirmware, {0}, 6, rest),  link(Stage::PlatformConfiguration, {1}, 12, rest),
           link(Stage::Drivers, {2, 3}, 2, rest),        link(Stage::Vendor, {6}, 1, rest),
           link(Stage::SecureBootPolicy, {7}, 11, rest), link(Stage::BootManager, {4, 5}, 9, rest),
           link(Stage::ShimMok, {14}, 4, rest),          link(Stage::BootLoaderCommands, {8}, 31, rest),
           link(Stage::LoaderFiles, {9}, 5, rest),       link(Stage::Runtime, {10}, 1'204'113, rest)};
    for (models::ChainStage &stage : chain.stages) {
        for (const auto &[which, state] : states) {
            if (stage.stage != which)
                continue;
            stage.state = state;
            stage.beads.back().state = state;
        }
    }
    return chain;
}

models::Chain everyStage()
{
    models::Chain chain;
    quint32 index = 0;
    for (const Stage stage : evidence::allStages())
        chain.stages.push_back(link(stage, {index++}, 7));
    chain.stages[chain.indexOf(Stage::Drtm).value()].beads
        = link(Stage::Drtm, {17, 18, 19, 20, 21, 22}, 1).beads;
    chain.stages[chain.indexOf(Stage::UnifiedKernel).value()].beads
        = link(Stage::UnifiedKernel, {11, 12, 13}, 1).beads;
    return chain;
}

models::Chain sampleBoot()
{
    QFile file(QStringLiteral(PLUMBLINE_SAMPLES "/baseline/binary_bios_measurements"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto log = evidence::readLog(file.readAll());
    if (!log)
        return {};
    const appraisal::Replay replay = appraisal::replay(*log);
    const std::vector<models::ChainSource> sources{{&*log, &replay}};
    return models::buildChain(sources, models::countStages(sources));
}

std::unique_ptr<QWidget> pageWith(const models::Chain &chain, std::optional<Stage> selected)
{
    auto page = std::make_unique<QWidget>();
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *view = new ui::ChainView;
    view->setChain(chain);
    view->select(selected);
    auto *layout = new QVBoxLayout(page.get());
    layout->setContentsMargins({});
    layout->addWidget(view);
    auto *empty = new ui::EmptyState(theme::Icon::Events);
    empty->setWords(u"Chain"_s, {});
    layout->addWidget(empty, 1);
    return page;
}

Scene chainScene(const char *name, const models::Chain &chain, std::optional<Stage> selected = {})
{
    return {u"chain-"_s + QLatin1StringView(name), [chain, selected] { return pageWith(chain, selected); }};
}

} // namespace

std::vector<Scene> chainScenes()
{
    models::Chain problems
        = linuxBoot({{Stage::BootLoaderCommands, TrustState::Problem}}, TrustState::NotCompared);
    problems.stages[7].problems = 2;
    models::Chain guest;
    guest.stages = {link(Stage::PlatformFirmware, {0, 1}, 3), link(Stage::PlatformConfiguration, {1}, 22),
                    link(Stage::SecureBootPolicy, {1}, 6),    link(Stage::BootManager, {2}, 14),
                    link(Stage::LoaderFiles, {3}, 120),       link(Stage::Runtime, {4}, 3)};
    for (models::ChainStage &stage : guest.stages) {
        for (models::ChainBead &bead : stage.beads)
            bead.isMeasurementRegister = true;
    }
    const models::Chain changed = linuxBoot({{Stage::BootManager, TrustState::Changed},
                                             {Stage::ShimMok, TrustState::NotVouchedFor},
                                             {Stage::BootLoaderCommands, TrustState::NotVouchedFor},
                                             {Stage::LoaderFiles, TrustState::NotVouchedFor},
                                             {Stage::Runtime, TrustState::NotVouchedFor}},
                                            TrustState::Accepted);
    return {chainScene("sample", sampleBoot(), Stage::BootLoaderCommands),
            chainScene("problems", problems, Stage::SecureBootPolicy),
            chainScene("accepted", linuxBoot({}, TrustState::Accepted)),
            chainScene("changed", changed, Stage::BootManager),
            chainScene("measurement-registers", guest),
            chainScene("every-stage", everyStage(), Stage::UnifiedKernel)};
}

} // namespace plumbline::test
