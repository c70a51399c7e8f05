// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storepages.h"

#include "app/whenready.h"
#include "models/instance/instanceview.h"
#include "models/ledger/ledgermodel.h"
#include "models/overview/instancerows.h"
#include "models/text/actiontext.h"
#include "models/text/ledgerproblemtext.h"
#include "models/text/proposaltext.h"
#include "models/text/whitelisttext.h"
#include "ui/instance/instancepage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/operators/operatorspage.h"
#include "ui/overview/instancespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/whitelist/whitelistpage.h"

namespace plumbline::app {

using models::Session;
using Health = ui::LedgerPage::Health;

StorePages::StorePages(Session &session, ui::InstancesPage &instances, ui::WhitelistPage &whitelist,
                       ui::LedgerPage &ledger, ui::OperatorsPage &operators)
    : m_session(session)
    , m_instances(instances)
    , m_whitelist(whitelist)
    , m_ledger(ledger)
    , m_operators(operators)
{
    connect(&session, &Session::changed, this, &StorePages::refresh);
    connect(&session, &Session::stateChanged, this, &StorePages::refresh);
    connect(&session, &Session::operatorChanged, this, &StorePages::refreshOperators);
    connect(&instances.overview(), &ui::OverviewPage::instanceRequested, this, &StorePages::showInstance);
    connect(&instances, &ui::InstancesPage::overviewShown, this, [this] { m_instance.clear(); });
    connect(&instances.instance(), &ui::InstancePage::bootRequested, this,
            [this](const QByteArray &boot) { showBoot(models::bootNumber(boot)); });
    connect(&ledger, &ui::LedgerPage::verifyRequested, this, &StorePages::verifyLedger);
    refresh();
}

void StorePages::refresh()
{
    const models::StoreView &view = *m_session.view();
    if (m_session.state() == Session::State::Failed)
        m_instances.overview().setUnavailable(tr("The store cannot be opened"),
                                              models::sessionErrorText(m_session.error()));
    else
        m_instances.overview().setInstances(models::instanceRows(view));
    m_whitelist.setBenchmarks(models::benchmarkRows(view.state()));
    m_whitelist.setWhitelist(models::whitelistRows(view.state(), QDateTime::currentDateTimeUtc(),
                                                   models::encodedWhitelistEntryText));
    refreshLedger();
    refreshOperators();
    refreshInstance();
}

void StorePages::refreshLedger()
{
    m_ledger.setEntries(models::ledgerRows(*m_session.view()->ledger));
    showHealth(m_session.view()->health);
}

void StorePages::showHealth(const models::LedgerHealth &health)
{
    Health shown{.isReadOnly = m_session.state() == Session::State::ReadOnly};
    if (m_session.view()->ledger->isEmpty())
        shown.state = Health::State::Unknown;
    else
        shown.state = health.isSound ? Health::State::Sound : Health::State::Broken;
    for (const trust::LedgerProblem &problem : health.problems)
        shown.problems += tr("Entry %1: %2").arg(problem.sequence).arg(models::ledgerProblemText(problem));
    if (const QString head = models::headComparisonText(health.head); !head.isEmpty())
        shown.problems += head;
    if (!health.differences.isEmpty())
        shown.problems
            += tr("%1 rows of the database are not as the ledger says.").arg(health.differences.size());
    m_ledger.setHealth(shown);
}

void StorePages::verifyLedger()
{
    m_ledger.setHealth({.state = Health::State::Verifying});
    whenReady(m_session.verifyLedger(), this, [this](const models::Outcome<models::LedgerHealth> &health) {
        if (health)
            showHealth(*health);
        else
            m_ledger.setHealth(
                {.state = Health::State::Unknown, .problems = {models::sessionErrorText(health.error())}});
    });
}

void StorePages::refreshOperators()
{
    const trust::LedgerState &state = m_session.view()->state();
    const trust::OperatorId me = m_session.me();
    m_operators.setOperators(models::operatorRows(state, me));
    m_operators.setRequests(models::requestRows(state, me));
    const auto found = state.operators.find(me);
    const bool isKnown = found != state.operators.end();
    m_operators.setKey(!m_session.view()->ledger->isEmpty(),
                       isKnown ? models::operatorName(state, me) : QString(),
                       isKnown ? found->second.record.role : trust::Role::Viewer);
}

void StorePages::showInstance(const trust::InstanceId &id)
{
    m_instance = id;
    m_boot = 0;
    refreshInstance();
    m_instances.showInstance();
}

void StorePages::showBoot(store::RowNumber number)
{
    m_boot = number;
    refreshInstance();
}

void StorePages::leaveInstance()
{
    m_instance.clear();
    m_instances.showOverview();
}

void StorePages::refreshInstance()
{
    if (m_instance.isEmpty())
        return;
    const models::InstanceSummary *instance = m_session.view()->instance(m_instance);
    if (!instance)
        return leaveInstance();
    ui::InstancePage &page = m_instances.instance();
    page.setInstance(models::instanceHead(*instance));
    page.setExceptions(models::exceptionRows(*m_session.view(), m_instance));
    const quint64 asked = ++m_asked;
    whenReady(m_session.boots(m_instance), this,
              [this, asked](const models::Outcome<std::vector<models::BootSummary>> &boots) {
                  if (boots && asked == m_asked)
                      m_instances.instance().setBoots(models::bootRows(*boots));
              });
    const bool isLatest = m_boot == 0 || m_boot == instance->latestBoot;
    auto view = m_session.boot(m_instance, m_boot)
                    .then(QtFuture::Launch::Async,
                          [isLatest](const models::Outcome<models::BootDetailPointer> &detail) {
                              return detail ? models::bootView(**detail, isLatest) : models::BootView();
                          });
    whenReady(view, this, [this, asked](const models::BootView &boot) {
        if (asked == m_asked)
            m_instances.instance().setBoot(boot);
    });
}

} // namespace plumbline::app
