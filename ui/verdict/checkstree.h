// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace plumbline::models {
class ChecksModel;
}

namespace plumbline::ui {

/// The checks below their questions. What passed is closed, so that the rest is seen at once.
class ChecksTree : public QTreeView
{
    Q_OBJECT
public:
    explicit ChecksTree(models::ChecksModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void rowChanged(); ///< another row is current, or the same was clicked

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openQuestions();
    void fitColumns();
    void copyRow();
    void retranslate();

    models::ChecksModel &m_model;
    QAction *m_copy = nullptr;
};

} // namespace plumbline::ui
