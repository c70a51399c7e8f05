// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include <optional>

class QCheckBox;

namespace plumbline::ui {

/// Makes an instance of evidence: its name and groups, and what no file can say. The attestation key that
/// comes with the evidence becomes the instance's identity, so the operator has to vouch for it.
class AddInstanceDialog : public FormDialog
{
    Q_OBJECT
public:
    /// @p keyName is the Name of the attestation key, as hex; empty where the evidence has none.
    AddInstanceDialog(const QString &suggestedName, const QString &keyName, QWidget *parent = nullptr);

    [[nodiscard]] QString instanceName() const;
    [[nodiscard]] QStringList groups() const; ///< as they were typed, between commas
    [[nodiscard]] std::optional<QByteArray> nonce() const; ///< nothing where none was typed

protected:
    [[nodiscard]] bool isComplete() const override;

private:
    QLineEdit *m_name = nullptr;
    QLineEdit *m_groups = nullptr;
    QLineEdit *m_nonce = nullptr;
    QCheckBox *m_isKnown = nullptr;
};

/// Evidence of a later boot of an instance: only the nonce is asked for.
class AddBootDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit AddBootDialog(const QString &instanceName, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QByteArray> nonce() const;

protected:
    [[nodiscard]] bool isComplete() const override;

private:
    QLineEdit *m_nonce = nullptr;
};

} // namespace plumbline::ui
