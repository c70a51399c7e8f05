// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

namespace plumbline::ui {

/// A store without operators: makes the first administrator. A new key is written to a file, encrypted with
/// a password that is asked for twice and stored nowhere.
class FirstStartDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit FirstStartDialog(const QString &suggestedKeyFile, QWidget *parent = nullptr);
    ~FirstStartDialog() override;

    /// Short passwords are refused: the file may be copied, and then nothing limits the guesses.
    static constexpr qsizetype shortestPassword = 8;

    [[nodiscard]] QString operatorName() const;
    [[nodiscard]] QString keyFile() const;
    [[nodiscard]] QString password() const;

protected:
    [[nodiscard]] bool isComplete() const override;

private:
    void checkPasswords();

    QLineEdit *m_name = nullptr;
    QLineEdit *m_keyFile = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr;
};

} // namespace plumbline::ui
