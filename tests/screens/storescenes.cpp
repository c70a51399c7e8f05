// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"

#include "tests/ui/support/instancerows.h"
#include "ui/instance/instancepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/statuschip.h"

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

std::unique_ptr<ui::OverviewPage> overview(std::vector<models::InstanceRow> rows)
{
    auto page = std::make_unique<ui::OverviewPage>();
    page->setAutoFillBackground(true);
    page->model().setClock([] { return instancesNow(); });
    page->setInstances(std::move(rows));
    page->takeFocus();
    return page;
}

Scene overviewScene(const char *name, const std::function<std::unique_ptr<QWidget>()> &make)
{
    return {.name = u"overview-"_s + QLatin1StringView(name), .make = make};
}

std::unique_ptr<ui::InstancePage> instance()
{
    auto page = std::make_unique<ui::InstancePage>();
    page->setAutoFillBackground(true);
    page->setClock([] { return instancesNow(); });
    page->setInstance(changedInstance());
    page->setBoots(someBoots());
    page->setExceptions(someExceptions());
    page->setBoot(changedBoot());
    return page;
}

Scene instanceScene(const char *name, ui::InstancePage::Tab tab)
{
    return {.name = u"instance-"_s + QLatin1StringView(name), .make = [tab] {
                auto page = instance();
                page->showTab(tab);
                return page;
            }};
}

std::unique_ptr<QWidget> newInstance()
{
    auto page = instance();
    page->setInstance({.id = "4",
                       .name = u"build-host"_s,
                       .status = models::InstanceStatus::Unverified,
                       .reasons = {u"There is no benchmark to compare with"_s},
                       .lastAttested = instancesNow().addSecs(-30),
                       .benchmarkVersion = 0,
                       .canConfirmBenchmark = true});
    models::BootView boot = changedBoot();
    boot.id = "first";
    boot.number = 1;
    for (models::ChainStage &stage : boot.chain.stages) {
        stage.state = models::TrustState::NotCompared;
        stage.otherwise.reset();
        for (models::ChainBead &bead : stage.beads)
            bead.state = models::TrustState::NotCompared;
    }
    for (models::RegisterRow &row : boot.registers) {
        row.state = models::TrustState::NotCompared;
        row.otherwise.reset();
        row.standard.clear();
    }
    for (models::MeasuredEventRow &row : boot.events) {
        row.standard.clear();
        row.change.reset();
        row.isCompared = false;
    }
    page->setBoot(boot);
    page->setExceptions({});
    page->setBoots({{1,
                     "first",
                     instancesNow().addSecs(-30),
                     appraisal::Verdict::Verified,
                     models::InstanceStatus::Unverified,
                     {},
                     0,
                     1}});
    return page;
}

} // namespace

std::vector<Scene> storeScenes()
{
    return {overviewScene("instances", [] { return overview(someInstances()); }),
            overviewScene("empty", [] { return overview({}); }),
            overviewScene("filtered",
                          [] {
                              auto page = overview(someInstances());
                              page->findChild<QAbstractButton *>(u"statusUntrusted"_s)->setChecked(true);
                              return page;
                          }),
            overviewScene("unavailable",
                          [] {
                              auto page = overview({});
                              page->setUnavailable(u"The store cannot be opened"_s,
                                                   u"Its folder belongs to another user."_s);
                              return page;
                          }),
            instanceScene("changed", ui::InstancePage::Measurements),
            instanceScene("boots", ui::InstancePage::Boots),
            instanceScene("exceptions", ui::InstancePage::Exceptions),
            instanceScene("evidence", ui::InstancePage::Evidence),
            {.name = u"instance-new"_s, .make = newInstance}};
}

} // namespace plumbline::test
