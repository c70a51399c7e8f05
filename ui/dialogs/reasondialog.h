// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

namespace plumbline::ui {

/// Confirms a decision that changes trust: says what it does, and asks why, because the reason goes into the
/// ledger.
class ReasonDialog : public FormDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString text; ///< what the decision does
        QStringList facts; ///< what it touches, a line each; evidence in them is safe already
        QString confirm; ///< the word on the button
    };

    explicit ReasonDialog(const Words &words, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

protected:
    [[nodiscard]] bool isComplete() const override;

private:
    QLineEdit *m_reason = nullptr;
};

} // namespace plumbline::ui
