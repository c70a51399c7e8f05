// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/viewexport.h"
#include "models/jobs/job.h"

class QFileDialog;
class QWidget;

namespace plumbline::ui {

/// Asks where to and in which format, and writes rows there in the background. Dialogs do not block.
class ViewExporter : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to @p owner.
    explicit ViewExporter(QWidget *owner);

    /// The user may change what is shown while the dialog is open: @p view is what is written.
    void ask(const models::ViewExport &view);

Q_SIGNALS:
    /// How it goes, for the status bar.
    void told(const QString &text);

private:
    void write(const QString &path, models::ViewExport view);
    void tellFailure(const ParseError &error);

    QWidget *m_owner;
    models::Job m_job;
};

} // namespace plumbline::ui
