// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

namespace plumbline::ui {

/// Asks for an operator's key file and its password, so that decisions can be signed. The password goes into
/// no file and no setting, and leaves the field when the dialog closes.
class UnlockDialog : public FormDialog
{
    Q_OBJECT
public:
    /// @p keyFile is the one that was used last.
    explicit UnlockDialog(const QString &keyFile, QWidget *parent = nullptr);
    ~UnlockDialog() override;

    [[nodiscard]] QString keyFile() const;
    [[nodiscard]] QString password() const;

protected:
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QLineEdit *culprit() const override { return m_password; }

private:
    QLineEdit *m_keyFile = nullptr;
    QLineEdit *m_password = nullptr;
};

} // namespace plumbline::ui
