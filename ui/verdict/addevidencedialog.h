// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/verdict/sortfiles.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class PartRow;
class PlainLabel;
class Statements;

/// Puts evidence together: files are chosen or dropped, all at once if the user likes, and recognised by
/// content; the user states what no file can say. Files are read in the background, nothing leaves the
/// machine.
class AddEvidenceDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AddEvidenceDialog(models::EvidenceDraft draft, QWidget *parent = nullptr);

    /// Recognises files and adds them.
    void takeFiles(const QStringList &paths);

Q_SIGNALS:
    /// What the user put together; @p logs are files that turned out to be logs.
    void confirmed(const plumbline::models::EvidenceDraft &draft,
                   const std::vector<plumbline::models::LogSource> &logs);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRows();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeButtons();
    void askForFiles();
    void askFor(models::EvidencePart part);
    void takeFor(models::EvidencePart part, const QString &path);
    void takeSorted(const models::SortedFiles &sorted);
    void addRow(models::EvidencePart part, QGridLayout &grid);
    void refresh();
    void refreshUndecided();
    void confirm();

    models::EvidenceDraft m_draft;
    std::vector<models::LogSource> m_logs;
    std::vector<PartRow *> m_rows;
    QVBoxLayout *m_undecided = nullptr;
    PlainLabel *m_remarks = nullptr;
    Statements *m_statements = nullptr;
    QPushButton *m_confirm = nullptr;
    models::Job m_job;
};

} // namespace plumbline::ui
