// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace plumbline::ui {

/// A page's button in the rail: icon over word, with a bar at the left edge where it is the current one.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailButton(theme::Icon icon, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Icon m_icon;
};

} // namespace plumbline::ui
