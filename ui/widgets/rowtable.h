// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace plumbline::ui {

/// A table that is a list of rows: rows of one height, selected as a whole, no grid, Tab leaves it.
class RowTable : public QTableView
{
    Q_OBJECT
public:
    explicit RowTable(QWidget *parent = nullptr);

    /// Gives a column as much as @p sample needs, at least what its header needs.
    void fitColumn(int column, const QString &sample, bool hasIcon = false);

Q_SIGNALS:
    void resized(); ///< there is another width to fit columns into

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
};

} // namespace plumbline::ui
