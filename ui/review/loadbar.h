// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace plumbline::models {
class ReviewDocument;
}

namespace plumbline::ui {

class PlainLabel;

/// What is being read or checked, how far that is, and a way to stop it. Hidden where nothing runs, and for
/// work that is over before it could be read.
class LoadBar : public QWidget
{
    Q_OBJECT
public:
    explicit LoadBar(models::ReviewDocument &document, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void describe();

    models::ReviewDocument &m_document;
    PlainLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_patience;
};

} // namespace plumbline::ui
