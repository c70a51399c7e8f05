// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/infodialog.h"

class QPlainTextEdit;

namespace plumbline::ui {

class Card;

/// What this program is, which version, its licence, and the libraries that it is built on.
class AboutDialog : public InfoDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *window);

    /// Version and libraries as lines of text, for a report of a fault.
    [[nodiscard]] static QString versions();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeFacts();
    void showLicence(bool isShown);

    QPushButton *m_copy = nullptr;
    QPushButton *m_licence = nullptr;
    QWidget *m_facts = nullptr;
    QPlainTextEdit *m_licenceText = nullptr;
};

} // namespace plumbline::ui
