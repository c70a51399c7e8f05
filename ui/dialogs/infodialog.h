// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class PlainLabel;

/// A dialog that tells something: heading, a body that scrolls, and buttons. It stays open beside the window,
/// is deleted when it is closed, and takes its words anew when the language changes.
class InfoDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p picture stands beside the heading.
    InfoDialog(QWidget *picture, QWidget *parent);

protected:
    /// Sets every word; called by show() and when the language changes.
    virtual void retranslate() = 0;
    void setHeading(const QString &title, const QString &text);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Adds a button before "Close".
    QPushButton *addButton(const QString &objectName);

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader(QWidget *picture);
    [[nodiscard]] QWidget *makeBody();
    void takeWords();

    PlainLabel *m_title = nullptr;
    PlainLabel *m_text = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace plumbline::ui
