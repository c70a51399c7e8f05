// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace plumbline::ui {

/// A rounded surface that holds things that belong together. Quiet: no ground of its own and a dashed edge,
/// for what is not there yet.
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Surface, Quiet };

    explicit Card(Kind kind = Kind::Surface, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace plumbline::ui
