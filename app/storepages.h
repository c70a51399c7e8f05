// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <QObject>

namespace plumbline::ui {
class InstancesPage;
class LedgerPage;
class OperatorsPage;
class WhitelistPage;
} // namespace plumbline::ui

namespace plumbline::app {

/// Shows a session on the pages of a store: whatever changes there is made into rows here, in the background
/// where it may take long.
class StorePages : public QObject
{
    Q_OBJECT
public:
    StorePages(models::Session &session, ui::InstancesPage &instances, ui::WhitelistPage &whitelist,
               ui::LedgerPage &ledger, ui::OperatorsPage &operators);

    /// Shows an instance with its latest boot.
    void showInstance(const trust::InstanceId &id);
    void showBoot(store::RowNumber number);
    /// That is shown; empty: the overview is.
    [[nodiscard]] const trust::InstanceId &instance() const { return m_instance; }
    [[nodiscard]] store::RowNumber boot() const { return m_boot; }
    void leaveInstance();
    void verifyLedger();
    /// Makes all rows anew: after a change of the session or of the language.
    void refresh();

private:
    void refreshInstance();
    void refreshLedger();
    void refreshOperators();
    void showHealth(const models::LedgerHealth &health);

    models::Session &m_session;
    ui::InstancesPage &m_instances;
    ui::WhitelistPage &m_whitelist;
    ui::LedgerPage &m_ledger;
    ui::OperatorsPage &m_operators;
    trust::InstanceId m_instance;
    store::RowNumber m_boot = 0; ///< 0: the latest
    quint64 m_asked = 0; ///< for boots: the latest answer wins
};

} // namespace plumbline::app
