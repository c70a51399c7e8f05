// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storefiles.h"

#include "app/whenready.h"
#include "models/text/actiontext.h"
#include "models/text/problemtext.h"
#include "models/workstation/openevidence.h"
#include "ui/dialogs/message.h"
#include "ui/overview/addinstancedialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace plumbline::app {

using models::Session;

StoreFiles::StoreFiles(Session &session, StoreDecisions &decisions, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_decisions(decisions)
    , m_window(window)
{
}

void StoreFiles::ask(const QString &title, const QString &objectName,
                     const std::function<void(const QStringList &)> &take)
{
    auto *dialog = new QFileDialog(&m_window, title);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, take);
    dialog->open();
}

void StoreFiles::askAndAddInstance()
{
    ask(tr("Folder of evidence of the instance"), u"addInstanceFolder"_s,
        [this](const QStringList &paths) { addInstance(paths); });
}

void StoreFiles::askAndAddBoot(const trust::InstanceId &instance)
{
    ask(tr("Folder of evidence of a later boot"), u"addBootFolder"_s,
        [this, instance](const QStringList &paths) { addBoot(instance, paths); });
}

/// Loose files are put into a folder of their own, unchanged: a folder is what evidence is opened from.
QString StoreFiles::oneContainer(const QStringList &paths)
{
    if (paths.size() == 1)
        return paths.front();
    m_copies = std::make_unique<QTemporaryDir>();
    for (const QString &path : paths) {
        if (!QFile::copy(path, m_copies->filePath(QFileInfo(path).fileName())))
            return {};
    }
    return m_copies->path();
}

StoreFiles::Opened StoreFiles::open(const QString &path, const Progress &progress)
{
    Opened opened{.problem = {}, .path = path, .keyName = {}, .instance = {}};
    const auto evidence = models::openEvidence(path, progress);
    if (!evidence) {
        opened.problem = models::problemSentence(evidence.error());
        return opened;
    }
    opened.instance.name = QFileInfo(path).completeBaseName();
    opened.instance.attestationKey = evidence->evidence.attestationKey;
    opened.instance.endorsementKey = evidence->evidence.endorsementKey;
    if (const auto key = tpm::readKeyFile(opened.instance.attestationKey); key && key->area)
        opened.keyName = QString::fromLatin1(tpm::nameOf(*key->area).toHex());
    return opened;
}

void StoreFiles::addInstance(const QStringList &paths)
{
    const QString path = oneContainer(paths);
    if (path.isEmpty()) {
        ui::showWarning(&m_window, tr("Add an instance"), tr("The files could not be copied."));
        return;
    }
    m_job.start<Opened>(
        [path](QPromise<Opened> &promise) { promise.addResult(open(path, models::progressOf(promise))); },
        [this](const Opened &opened) {
            if (opened.problem.isEmpty())
                m_decisions.unlock([this, opened] { showDialog(opened); });
            else
                ui::showWarning(&m_window, tr("Add an instance"), opened.problem);
        });
}

void StoreFiles::showDialog(const Opened &opened)
{
    auto *dialog = new ui::AddInstanceDialog(opened.instance.name, opened.keyName, &m_window);
    connect(dialog, &ui::FormDialog::confirmed, this, [this, dialog, opened] {
        models::NewInstance instance = opened.instance;
        instance.name = dialog->instanceName();
        instance.groups = dialog->groups();
        models::ImportOrder order{
            .instance = {}, .path = opened.path, .nonce = dialog->nonce(), .collectedAt = {}};
        dialog->setBusy(true);
        whenReady(m_session.addInstance(instance), this,
                  [this, dialog = QPointer(dialog), order](const models::Outcome<trust::InstanceId> &id) {
                      if (!id) {
                          if (dialog)
                              dialog->fail(models::sessionErrorText(id.error()));
                          return;
                      }
                      if (dialog)
                          dialog->accept();
                      models::ImportOrder known = order;
                      known.instance = *id;
                      import(known);
                  });
    });
    dialog->open();
}

void StoreFiles::addBoot(const trust::InstanceId &instance, const QStringList &paths)
{
    const QString path = oneContainer(paths);
    if (path.isEmpty()) {
        ui::showWarning(&m_window, tr("Add evidence"), tr("The files could not be copied."));
        return;
    }
    const QString name = models::instanceName(m_session.view()->state(), instance);
    auto *dialog = new ui::AddBootDialog(name, &m_window);
    connect(dialog, &ui::FormDialog::confirmed, this, [this, dialog, instance, path] {
        import({.instance = instance, .path = path, .nonce = dialog->nonce(), .collectedAt = {}});
        dialog->accept();
    });
    dialog->open();
}

void StoreFiles::import(const models::ImportOrder &order)
{
    whenReady(m_session.importEvidence(order), this,
              [this, id = order.instance](const models::Outcome<models::BootSummary> &boot) {
                  m_copies.reset();
                  if (!boot)
                      ui::showWarning(&m_window, tr("The evidence was not taken in"),
                                      models::sessionErrorText(boot.error()));
                  Q_EMIT instanceAdded(id);
              });
}

} // namespace plumbline::app
