// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace plumbline::ui {

/// A row of a short list to choose from: icon, title, one line about it. A button, so that Tab, Enter and
/// screen readers know it.
class ChoiceRow : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceRow(theme::Icon icon, theme::Colour ink, QWidget *parent = nullptr);

    /// Both are shown as plain text and elided; evidence must be safe already.
    void setWords(const QString &title, const QString &description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Icon m_icon;
    theme::Colour m_ink;
    QString m_description;
};

} // namespace plumbline::ui
