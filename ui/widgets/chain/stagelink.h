// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chain/chain.h"
#include "ui/widgets/chain/chainlayout.h"

#include <QAbstractButton>

namespace plumbline::ui {

/// One stage of the chain's picture: circle, name, count, state and beads. A checkable button, so that
/// keyboards and screen readers know it.
class StageLink : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StageLink(const models::ChainStage &stage, QWidget *parent = nullptr);

    [[nodiscard]] evidence::Stage stage() const { return m_stage.stage; }
    /// Takes new values for the same stage.
    void setStage(const models::ChainStage &stage);
    void setLayout(const ChainLayout &layout);
    void retranslate();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintNode(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintBeads(QPainter &painter) const;
    [[nodiscard]] QString toolTipAt(QPoint position) const;

    models::ChainStage m_stage;
    ChainLayout m_layout;
    std::vector<BeadPlace> m_beads;
};

} // namespace plumbline::ui
