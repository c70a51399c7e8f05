// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencedraft.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace plumbline::ui {

class PlainLabel;

/// What the operator knows and no file can say: the nonce that was sent, and whether the key is known.
/// Nothing is stated before it was ticked.
class Statements : public QWidget
{
    Q_OBJECT
public:
    explicit Statements(QWidget *parent = nullptr);

    void show(const models::EvidenceDraft &draft);
    /// Writes what is stated into the draft's request.
    void apply(models::EvidenceDraft &draft) const;
    /// False where the nonce is none.
    [[nodiscard]] bool isValid() const;

Q_SIGNALS:
    void changed();

private:
    void takeNonce();
    void check();

    QLineEdit *m_nonce = nullptr;
    PlainLabel *m_fault = nullptr;
    QCheckBox *m_isNonceOurs = nullptr;
    QCheckBox *m_isKeyPinned = nullptr;
};

} // namespace plumbline::ui
