// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

namespace plumbline::ui {

/// A shortcut drawn as the keys to press.
class KeyCaps : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCaps(const QKeySequence &sequence, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_keys;
};

/// The keys of a shortcut as the user's keyboard names them: "Ctrl", "Shift", "+".
[[nodiscard]] QStringList keyNames(const QKeySequence &sequence);

} // namespace plumbline::ui
