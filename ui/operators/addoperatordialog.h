// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/operator.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;

namespace plumbline::ui {

/// Introduces another operator by the public half of their key, which they made on their own workstation.
class AddOperatorDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit AddOperatorDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString operatorName() const;
    [[nodiscard]] trust::Role role() const;
    /// A file with the public key, PEM or DER.
    [[nodiscard]] QString publicKeyFile() const;
    [[nodiscard]] QString reason() const;

protected:
    [[nodiscard]] bool isComplete() const override;

private:
    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace plumbline::ui
