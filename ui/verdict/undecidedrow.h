// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencedraft.h"

#include <QWidget>

class QComboBox;

namespace plumbline::ui {

/// Asks what a file is that may be more than one part.
class UndecidedRow : public QWidget
{
    Q_OBJECT
public:
    explicit UndecidedRow(const models::EvidenceDraft::Undecided &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(std::optional<plumbline::models::EvidencePart> part); ///< nothing: leave it out

private:
    QComboBox *m_choice = nullptr;
};

} // namespace plumbline::ui
