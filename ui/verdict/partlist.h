// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencepart.h"

#include <QWidget>

namespace plumbline::models {
class EvidenceDocument;
class PartsModel;
} // namespace plumbline::models

namespace plumbline::ui {

class PlainLabel;
class RowTable;

/// The parts of the evidence, those that are missing too. Selecting one asks to be shown its bytes.
class PartList : public QWidget
{
    Q_OBJECT
public:
    explicit PartList(const models::EvidenceDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] RowTable *table() const { return m_table; }

Q_SIGNALS:
    void partRequested(plumbline::models::EvidencePart part);
    void addRequested(); ///< for a part that is missing

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeCurrent();
    void activateCurrent();
    void fitColumns();
    void retranslate();

    models::PartsModel *m_model = nullptr;
    RowTable *m_table = nullptr;
    PlainLabel *m_title = nullptr;
};

} // namespace plumbline::ui
