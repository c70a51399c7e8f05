// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace plumbline::ui {
class FormDialog;
}

namespace plumbline::app {

/// What an operator decides on the pages of a store: asks for what is needed (the key first, where it is
/// locked), has the session do it, and says in the dialog what went wrong. Nothing is decided without a
/// dialog that shows what it is.
class StoreDecisions : public QObject
{
    Q_OBJECT
public:
    using Next = std::function<void()>;

    StoreDecisions(models::Session &session, QWidget &window);

    /// Makes the first administrator; @p next follows when it is done.
    void firstStart(const Next &next = {});
    /// Asks for the key where it is locked; for the first administrator where there is none.
    void unlock(const Next &next = {});

    void confirmBenchmark(const trust::InstanceId &instance);
    /// Rebases the benchmark on the latest boot: all that changed in it becomes accepted.
    void approveChanges(const trust::InstanceId &instance);
    void restoreBenchmark(const trust::InstanceId &instance, quint32 version);
    void revokeEntry(const trust::ContentHash &entry);
    void addOperator();
    void revokeOperator(const trust::OperatorId &id);
    void answer(const trust::ContentHash &request, bool isApproval);

    void exportRequest(const trust::ContentHash &request);
    void importAnswer();
    void exportLedger();
    void importLedger();

private:
    template <typename T, typename Done>
    void finish(ui::FormDialog *dialog, models::Session::Answer<T> answer, Done done);
    void decide(ui::FormDialog *dialog, const trust::Action &action);
    void propose(const models::ApprovalOrder &order);
    void showProposal(const models::ApprovalProposal &proposal);
    void tell(const models::SessionError &error);
    void tellResult(const models::DecisionResult &result);
    void saveAs(const QString &title, const QString &name, models::Session::Answer<QByteArray> bytes);

    models::Session &m_session;
    QWidget &m_window;
    QString m_keyFile; ///< that was used last
};

} // namespace plumbline::app
