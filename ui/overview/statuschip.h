// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/instancestatus.h"

#include <QAbstractButton>

namespace plumbline::ui {

/// How many instances have a status: icon, number and word. Checked, the list shows these only.
class StatusChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusChip(models::InstanceStatus status, QWidget *parent = nullptr);

    [[nodiscard]] models::InstanceStatus status() const { return m_status; }
    void setCount(int count);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    models::InstanceStatus m_status;
    int m_count = 0;
};

} // namespace plumbline::ui
