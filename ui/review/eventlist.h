// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/snapshot.h"
#include "ui/widgets/rowtable.h"

namespace plumbline::models {
class EventListModel;
}

namespace plumbline::ui {

/// The table of events: columns that fit, a current event that survives new rows, and copying.
class EventList : public RowTable
{
    Q_OBJECT
public:
    explicit EventList(models::EventListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<models::EventRef> current() const;
    /// False if the event is not among the rows.
    bool select(models::EventRef ref);
    /// The selected rows in their order, at most maxCopied.
    [[nodiscard]] std::vector<models::EventRef> selectedRows() const;
    static constexpr size_t maxCopied = 5000;

    /// Fits the columns to the logs that are open; what the user set stays while these are the same.
    void fitToLogs();

Q_SIGNALS:
    void currentEventChanged();
    /// What became of a command, for the status bar.
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void addCopyActions();
    void fitSummary(); ///< what the other columns leave
    void retranslate();
    void copyRows();
    void copyJson();
    void copyDigest();
    void copyText(const QString &text, size_t rows);

    models::EventListModel &m_model;
    std::pair<size_t, qsizetype> m_fitted; ///< number of logs, digits of the largest index
    QAction *m_copyRows = nullptr;
    QAction *m_copyDigest = nullptr;
    QAction *m_copyJson = nullptr;
};

} // namespace plumbline::ui
