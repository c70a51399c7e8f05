// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storedecisions.h"

#include "app/whenready.h"
#include "models/operators/publickeyfile.h"
#include "models/samples/samplestore.h"
#include "models/text/actiontext.h"
#include "models/text/proposaltext.h"
#include "models/workstation/requestkey.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/operators/addoperatordialog.h"
#include "ui/operators/firststartdialog.h"
#include "ui/operators/unlockdialog.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace plumbline::app {

using models::Session;

namespace {

constexpr qint64 largestKeyFile = 4096;
constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// Where an operator's key lies when nothing else is said.
QString suggestedKeyFile()
{
    return models::dataFolder() + u"/keys/operator.key"_s;
}

} // namespace

StoreDecisions::StoreDecisions(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
}

/// The dialog waits for the answer, and closes when it is a good one.
template <typename T, typename Done>
void StoreDecisions::finish(ui::FormDialog *dialog, Session::Answer<T> answer, Done done)
{
    dialog->setBusy(true);
    whenReady(answer, this, [this, dialog = QPointer(dialog), done](const models::Outcome<T> &outcome) {
        if (!outcome) {
            if (dialog)
                dialog->fail(models::sessionErrorText(outcome.error()));
            else
                tell(outcome.error());
            return;
        }
        if (dialog)
            dialog->accept();
        if constexpr (std::is_void_v<T>)
            done();
        else
            done(*outcome);
    });
}

void StoreDecisions::firstStart(const Next &next)
{
    auto *dialog = new ui::FirstStartDialog(suggestedKeyFile(), &m_window);
    connect(dialog, &ui::FormDialog::confirmed, this, [this, dialog, next] {
        const models::NewStore store{.name = tr("Ledger of %1").arg(dialog->operatorName()),
                                     .administrator = dialog->operatorName(),
                                     .keyFile = dialog->keyFile(),
                                     .passphrase = dialog->password().toUtf8(),
                                     .isSample = false};
        finish<void>(dialog, m_session.createStore(store), [this, keyFile = store.keyFile, next] {
            m_keyFile = keyFile;
            if (next)
                next();
        });
    });
    dialog->open();
}

void StoreDecisions::unlock(const Next &next)
{
    if (m_session.isUnlocked()) {
        if (next)
            next();
        return;
    }
    if (m_session.view()->ledger->isEmpty())
        return firstStart(next);
    const bool isSample = m_session.view()->state().isSample;
    const QString usual = isSample ? models::sampleKeyFile() : suggestedKeyFile();
    const QString known = QFile::exists(usual) ? usual : QString();
    auto *dialog = new ui::UnlockDialog(m_keyFile.isEmpty() || isSample ? known : m_keyFile, &m_window);
    connect(dialog, &ui::FormDialog::confirmed, this, [this, dialog, next] {
        const QString keyFile = dialog->keyFile();
        finish<trust::OperatorId>(dialog, m_session.unlock(keyFile, dialog->password().toUtf8()),
                                  [this, keyFile, next](const trust::OperatorId &) {
                                      if (!m_session.view()->state().isSample)
                                          m_keyFile = keyFile;
                                      if (next)
                                          next();
                                  });
    });
    dialog->open();
}

void StoreDecisions::confirmBenchmark(const trust::InstanceId &instance)
{
    unlock([this, instance] {
        propose({.instance = instance,
                 .boot = 0,
                 .fingerprints = {},
                 .mode = models::ApprovalMode::FirstBenchmark,
                 .scope = {},
                 .restoredVersion = 0});
    });
}

void StoreDecisions::approveChanges(const trust::InstanceId &instance)
{
    unlock([this, instance] {
        propose({.instance = instance,
                 .boot = 0,
                 .fingerprints = {},
                 .mode = models::ApprovalMode::Rebase,
                 .scope = {},
                 .restoredVersion = 0});
    });
}

void StoreDecisions::restoreBenchmark(const trust::InstanceId &instance, quint32 version)
{
    unlock([this, instance, version] {
        propose({.instance = instance,
                 .boot = 0,
                 .fingerprints = {},
                 .mode = models::ApprovalMode::Restore,
                 .scope = {},
                 .restoredVersion = version});
    });
}

void StoreDecisions::propose(const models::ApprovalOrder &order)
{
    whenReady(m_session.propose(order), this,
              [this](const models::Outcome<models::ApprovalProposal> &proposal) {
                  if (proposal)
                      showProposal(*proposal);
                  else
                      tell(proposal.error());
              });
}

void StoreDecisions::showProposal(const models::ApprovalProposal &proposal)
{
    if (!proposal.refusals.isEmpty()) {
        ui::showWarning(&m_window, models::proposalTitle(proposal.order.mode),
                        models::refusalText(proposal.refusals.front()));
        return;
    }
    auto *dialog = new ui::ReasonDialog({.title = models::proposalTitle(proposal.order.mode),
                                         .text = models::proposalSentence(proposal),
                                         .facts = models::proposalFacts(proposal),
                                         .confirm = proposal.needsSecondOperator
                                             ? tr("Ask a second operator")
                                             : models::proposalButton(proposal.order.mode)},
                                        &m_window);
    connect(dialog, &ui::FormDialog::confirmed, this, [this, dialog, proposal] {
        finish<models::DecisionResult>(
            dialog, m_session.approve(proposal, {.reason = dialog->reason(), .ticket = {}, .expires = {}}),
            [this](const models::DecisionResult &result) { tellResult(result); });
    });
    dialog->open();
}

void StoreDecisions::decide(ui::FormDialog *dialog, const trust::Action &action)
{
    finish<models::DecisionResult>(dialog, m_session.decide(action),
                                   [this](const models::DecisionResult &result) { tellResult(result); });
}

void StoreDecisions::revokeEntry(const trust::ContentHash &entry)
{
    unlock([this, entry] {
        auto *dialog = new ui::ReasonDialog(
            {.title = tr("Revoke a whitelist entry"),
             .text = tr("Boots that need this entry are no longer trusted. Everything is judged anew."),
             .facts = {},
             .confirm = tr("Revoke")},
            &m_window);
        connect(dialog, &ui::FormDialog::confirmed, this, [this, dialog, entry] {
            decide(dialog, trust::WhitelistRevoked{.entries = {entry}, .reason = dialog->reason()});
        });
        dialog->open();
    });
}

void StoreDecisions::addOperator()
{
    unlock([this] {
        auto *dialog = new ui::AddOperatorDialog(&m_window);
        connect(dialog, &ui::FormDialog::confirmed, this, [this, dialog] {
            QFile file(dialog->publicKeyFile());
            const auto key = file.open(QIODevice::ReadOnly) && file.size() <= largestKeyFile
                ? models::readPublicKey(file.readAll())
                : std::nullopt;
            if (!key)
                return dialog->fail(
                    tr("The file is no public key that can be used: Ed25519 or P-256, PEM or DER."));
            decide(dialog,
                   trust::OperatorAdded{.record = {.name = dialog->operatorName(),
                                                   .role = dialog->role(),
                                                   .key = *key,
                                                   .home = trust::KeyHome::File},
                                        .reason = dialog->reason()});
        });
        dialog->open();
    });
}

void StoreDecisions::revokeOperator(const trust::OperatorId &id)
{
    unlock([this, id] {
        const QString name = models::operatorName(m_session.view()->state(), id);
        auto *dialog = new ui::ReasonDialog(
            {.title = tr("Revoke the key of %1").arg(name),
             .text = tr("From then on nothing that it signs is valid. What it signed before stays."),
             .facts = {},
             .confirm = tr("Revoke")},
            &m_window);
        connect(dialog, &ui::FormDialog::confirmed, this, [this, dialog, id] {
            decide(dialog, trust::OperatorRevoked{.id = id, .reason = dialog->reason()});
        });
        dialog->open();
    });
}

void StoreDecisions::answer(const trust::ContentHash &request, bool isApproval)
{
    unlock([this, request, isApproval] {
        const trust::LedgerState &state = m_session.view()->state();
        const auto found = state.requests.find(request);
        if (found == state.requests.end())
            return;
        auto *dialog
            = new ui::ReasonDialog({.title = isApproval ? tr("Approve as the second operator") : tr("Refuse"),
                                    .text = isApproval ? tr("With your signature this takes effect:")
                                                       : tr("This does not take effect:"),
                                    .facts = {models::actionText(found->second.proposal, state),
                                              tr("Asked by %1: %2")
                                                  .arg(models::operatorName(state, found->second.made.by),
                                                       models::actionReason(found->second.proposal))},
                                    .confirm = isApproval ? tr("Approve") : tr("Refuse")},
                                   &m_window);
        connect(dialog, &ui::FormDialog::confirmed, this, [this, dialog, request, isApproval] {
            finish<void>(dialog, m_session.answer(request, isApproval, dialog->reason()), [] { });
        });
        dialog->open();
    });
}

void StoreDecisions::exportRequest(const trust::ContentHash &request)
{
    saveAs(tr("Export request"), u"plumbline-request.bin"_s, m_session.exportRequest(request));
}

void StoreDecisions::exportLedger()
{
    saveAs(tr("Export ledger"), u"plumbline-ledger.bin"_s, m_session.exportLedger());
}

void StoreDecisions::saveAs(const QString &title, const QString &name, Session::Answer<QByteArray> bytes)
{
    whenReady(bytes, this, [this, title, name](const models::Outcome<QByteArray> &outcome) {
        if (!outcome)
            return tell(outcome.error());
        auto *dialog = new QFileDialog(&m_window, title, name);
        dialog->setObjectName(u"saveDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, title, content = *outcome](const QString &path) {
                    QSaveFile file(path);
                    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
                        || !file.commit())
                        ui::showWarning(&m_window, title,
                                        tr("The file could not be written: %1").arg(file.errorString()));
                });
        dialog->open();
    });
}

void StoreDecisions::importAnswer()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import answer"));
    dialog->setObjectName(u"importAnswerDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            return ui::showWarning(&m_window, tr("Import answer"), tr("The file cannot be read."));
        whenReady(m_session.importAnswer(file.readAll()), this, [this](const models::Outcome<> &outcome) {
            if (!outcome)
                tell(outcome.error());
        });
    });
    dialog->open();
}

void StoreDecisions::importLedger()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import ledger"));
    dialog->setObjectName(u"importLedgerDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            return ui::showWarning(&m_window, tr("Import ledger"), tr("The file cannot be read."));
        whenReady(m_session.importLedger(file.readAll()), this,
                  [this](const models::Outcome<trust::ImportPlan> &plan) {
                      if (!plan)
                          return tell(plan.error());
                      ui::showWarning(&m_window, tr("Import ledger"), models::importPlanText(*plan));
                  });
    });
    dialog->open();
}

void StoreDecisions::tell(const models::SessionError &error)
{
    ui::showWarning(&m_window, tr("It was not done"), models::sessionErrorText(error));
}

void StoreDecisions::tellResult(const models::DecisionResult &result)
{
    if (!result.requests.empty())
        ui::showWarning(&m_window, tr("It waits for a second operator"),
                        tr("The request stands on the Operators page until somebody else approves it."));
}

} // namespace plumbline::app
