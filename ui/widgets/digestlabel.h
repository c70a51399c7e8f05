// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"

#include <QWidget>

namespace plumbline::ui {

/// A digest for reading and comparing: monospaced, in groups of 8, cut in the middle where room is short. The
/// whole value is in the accessible name and the tool tip, and is copied by Ctrl+C, double click or menu.
class DigestLabel : public QWidget
{
    Q_OBJECT
public:
    explicit DigestLabel(QWidget *parent = nullptr);

    void setDigest(const Digest &digest);
    [[nodiscard]] const Digest &digest() const { return m_digest; }
    void copy() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Digest m_digest;
};

} // namespace plumbline::ui
