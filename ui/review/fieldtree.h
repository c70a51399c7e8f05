// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QTreeView>

#include <optional>

namespace plumbline::models {
class FieldTreeModel;
}

namespace plumbline::ui {

/// The decoded fields of an event. The selected field says where its bytes are.
class FieldTree : public QTreeView
{
    Q_OBJECT
public:
    explicit FieldTree(models::FieldTreeModel &model, QWidget *parent = nullptr);

    /// The bytes of the selected field; nothing where none is selected or it stands nowhere.
    [[nodiscard]] std::optional<ByteRange> selectedRange() const;
    /// Selects the field of exactly these bytes, else the innermost one at their start; false if there is
    /// none.
    bool selectAt(ByteRange range);

    /// Shows what proves each field: of a log alone it would say the same everywhere.
    void setProofShown(bool isShown);

Q_SIGNALS:
    void fieldSelected();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeFields();
    void fitColumns();
    [[nodiscard]] int proofWidth() const;
    void copyValue();
    void copyField();
    void retranslate();

    models::FieldTreeModel &m_model;
    QAction *m_copyValue = nullptr;
    QAction *m_copyField = nullptr;
};

} // namespace plumbline::ui
