// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"

#include "tests/support/ledgerbuilder.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/operators/addoperatordialog.h"
#include "ui/operators/firststartdialog.h"
#include "ui/operators/operatorspage.h"
#include "ui/operators/unlockdialog.h"
#include "ui/overview/addinstancedialog.h"
#include "ui/whitelist/whitelistpage.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

/// A ledger with some history: two instances, three versions, one request that waits.
const LedgerBuilder &history()
{
    static const auto builder = [] {
        auto made = std::make_unique<LedgerBuilder>();
        const trust::InstanceId web = made->addInstance(u"web-1"_s, {u"servers"_s});
        const trust::InstanceId database = made->addInstance(u"database"_s, {u"servers"_s});
        made->add(made->benchmark(web, "one"));
        made->add(made->benchmark(database, "two"), made->bob());
        made->add(made->benchmark(web, "three"), made->bob());
        made->request(made->benchmark(database, "four"), made->bob());
        return made;
    }();
    return *builder;
}

template <typename Page> std::unique_ptr<Page> page()
{
    auto made = std::make_unique<Page>();
    made->setAutoFillBackground(true);
    return made;
}

std::vector<models::WhitelistRow> whitelist()
{
    using State = models::WhitelistRow::State;
    const QDateTime day(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC);
    return {{"a",
             u"PCR 9: File /vmlinuz-6.1.0-55 (Changed), sha256 3a5c0011 9f…"_s,
             u"group servers"_s,
             State::Active,
             day.addDays(30),
             u"Ada and Bob"_s,
             day,
             u"Two kernels in one boot menu"_s,
             {}},
            {"b", u"PCR 8: Kernel command line (Changed), sha256 77aa2b10 41…"_s, u"web-1"_s, State::Expired,
             day.addDays(-2), u"Ada"_s, day.addDays(-16), u"Debug boot"_s, u"OPS-112"_s},
            {"c",
             u"PCR 4: Image \\EFI\\tools\\memtest.efi (Added), sha256 0f12c7d9 aa…"_s,
             u"web-1"_s,
             State::Revoked,
             {},
             u"Bob"_s,
             day.addDays(-40),
             u"Memory test"_s,
             {}}};
}

std::unique_ptr<ui::WhitelistPage> whitelistPage(ui::WhitelistPage::Tab tab)
{
    auto made = page<ui::WhitelistPage>();
    made->setBenchmarks(models::benchmarkRows(history().state()));
    made->setWhitelist(whitelist());
    made->showTab(tab);
    for (const char *name : {"benchmarkTable", "whitelistTable"})
        made->findChild<QTableView *>(QLatin1StringView(name))->selectRow(1);
    return made;
}

std::unique_ptr<ui::LedgerPage> ledgerPage(const ui::LedgerPage::Health &health)
{
    auto made = page<ui::LedgerPage>();
    made->setEntries(models::ledgerRows(history().ledger()));
    made->setHealth(health);
    return made;
}

std::unique_ptr<ui::OperatorsPage> operatorsPage(ui::OperatorsPage::Tab tab)
{
    auto made = page<ui::OperatorsPage>();
    const trust::OperatorId me = history().ada().id();
    made->setOperators(models::operatorRows(history().state(), me));
    made->setRequests(models::requestRows(history().state(), me));
    made->setKey(true, u"Ada"_s, trust::Role::Administrator);
    made->showTab(tab);
    for (const char *name : {"operatorTable", "requestTable"})
        made->findChild<QTableView *>(QLatin1StringView(name))->selectRow(0);
    return made;
}

Scene pageScene(const QString &name, const std::function<std::unique_ptr<QWidget>()> &make)
{
    return {.name = name, .make = make};
}

Scene dialogScene(const QString &name, const std::function<std::unique_ptr<QWidget>()> &make)
{
    return {.name = name, .make = make, .keepsSize = true};
}

std::vector<Scene> dialogs()
{
    return {
        dialogScene(u"unlock-failed"_s,
                    [] {
                        auto made = std::make_unique<ui::UnlockDialog>(u"/home/ada/keys/operator.key"_s);
                        made->fail(u"The password is wrong."_s);
                        return made;
                    }),
        dialogScene(u"first-start"_s,
                    [] { return std::make_unique<ui::FirstStartDialog>(u"/home/ada/keys/operator.key"_s); }),
        dialogScene(u"add-operator"_s, [] { return std::make_unique<ui::AddOperatorDialog>(); }),
        dialogScene(u"add-instance"_s,
                    [] {
                        return std::make_unique<ui::AddInstanceDialog>(
                            u"web-1"_s, QString::fromLatin1("000b" + hashOfText("key").toHex()));
                    }),
        dialogScene(u"reason"_s,
                    [] {
                        return std::make_unique<ui::ReasonDialog>(ui::ReasonDialog::Words{
                            .title = u"Undo: back to an earlier version"_s,
                            .text = u"The values of version 1 become the standard of web-1 again."_s,
                            .facts = {u"Benchmark: version 3 replaces version 2"_s,
                                      u"Become trusted: 0; stay untrusted: 1; not concerned: 4"_s},
                            .confirm = u"Restore"_s});
                    }),
    };
}

} // namespace

std::vector<Scene> trustScenes()
{
    using Health = ui::LedgerPage::Health;
    std::vector<Scene> scenes{
        pageScene(u"whitelist-benchmarks"_s, [] { return whitelistPage(ui::WhitelistPage::Benchmarks); }),
        pageScene(u"whitelist-entries"_s, [] { return whitelistPage(ui::WhitelistPage::Whitelist); }),
        pageScene(u"whitelist-empty"_s, [] { return page<ui::WhitelistPage>(); }),
        pageScene(u"ledger-verified"_s, [] { return ledgerPage({.state = Health::State::Sound}); }),
        pageScene(u"ledger-broken"_s,
                  [] {
                      return ledgerPage(
                          {.state = Health::State::Broken,
                           .problems = {u"Entry 4: The signature is not valid: the entry was changed, or the "
                                        u"signer is not who it says."_s},
                           .isReadOnly = true});
                  }),
        pageScene(u"operators-list"_s, [] { return operatorsPage(ui::OperatorsPage::Operators); }),
        pageScene(u"operators-requests"_s, [] { return operatorsPage(ui::OperatorsPage::Requests); }),
        pageScene(u"operators-first"_s,
                  [] {
                      auto made = page<ui::OperatorsPage>();
                      made->setKey(false, {}, trust::Role::Viewer);
                      return made;
                  }),
    };
    for (Scene &scene : dialogs())
        scenes.push_back(std::move(scene));
    return scenes;
}

} // namespace plumbline::test
