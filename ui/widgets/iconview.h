// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace plumbline::ui {

/// An icon of the theme in a layout, bare or on a rounded ground. It decorates: screen readers pass it by.
class IconView : public QWidget
{
    Q_OBJECT
public:
    /// @p size is the icon's; with a ground the widget is twice as large.
    IconView(theme::Icon icon, int size, theme::Colour ink, std::optional<theme::Colour> ground = {},
             QWidget *parent = nullptr);

    void setIcon(theme::Icon icon, theme::Colour ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Icon m_icon;
    int m_size;
    theme::Colour m_ink;
    std::optional<theme::Colour> m_ground;
};

} // namespace plumbline::ui
