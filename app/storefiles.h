// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storedecisions.h"
#include "models/jobs/job.h"

class QTemporaryDir;

namespace plumbline::app {

/// Evidence that comes from files: becomes a new instance, or another boot of one.
class StoreFiles : public QObject
{
    Q_OBJECT
public:
    StoreFiles(models::Session &session, StoreDecisions &decisions, QWidget &window);

    void askAndAddInstance();
    /// A bundle, a folder, or loose files of one machine.
    void addInstance(const QStringList &paths);
    void askAndAddBoot(const trust::InstanceId &instance);
    void addBoot(const trust::InstanceId &instance, const QStringList &paths);

Q_SIGNALS:
    void instanceAdded(const QByteArray &id);

private:
    /// What was found in the evidence before an instance is made of it.
    struct Opened
    {
        QString problem; ///< why it cannot be opened; empty: it can
        QString path; ///< of a bundle or a folder
        QString keyName; ///< hex
        models::NewInstance instance;
    };

    [[nodiscard]] static Opened open(const QString &path, const Progress &progress);
    void ask(const QString &title, const QString &objectName,
             const std::function<void(const QStringList &)> &take);
    [[nodiscard]] QString oneContainer(const QStringList &paths);
    void showDialog(const Opened &opened);
    void import(const models::ImportOrder &order);

    models::Session &m_session;
    StoreDecisions &m_decisions;
    QWidget &m_window;
    models::Job m_job;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of loose files, until they are in the store
};

} // namespace plumbline::app
