// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace plumbline::ui {

/// A status in little room: icon and word on a tinted pill.
class Badge : public QWidget
{
    Q_OBJECT
public:
    Badge(theme::Icon icon, theme::Colour ink, theme::Colour ground, QWidget *parent = nullptr);

    /// The word; also the accessible name. Evidence must be safe already.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Icon m_icon;
    theme::Colour m_ink;
    theme::Colour m_ground;
    QString m_text;
};

} // namespace plumbline::ui
