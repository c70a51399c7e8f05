// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chain/chain.h"

#include <QScrollArea>

#include <optional>

namespace plumbline::ui {

class ChainCanvas;

/// The boot as a chain of stages from left to right: the picture that this product is known by. Brackets
/// above show who measured whom, beads below are the registers. A stage can be selected: by pointer, or by
/// arrows, Home, End, and Enter or Space; selecting it again lets go. Each stage is a child widget with an
/// accessible name and an object name ("stage_boot-manager").
class ChainView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChainView(QWidget *parent = nullptr);

    /// Shows @p chain; the selection stays where its stage is still there.
    void setChain(const models::Chain &chain);
    [[nodiscard]] const models::Chain &chain() const;

    /// Selects a stage, or none; says so by a signal where that changes something.
    void select(std::optional<evidence::Stage> stage);
    [[nodiscard]] std::optional<evidence::Stage> selected() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageSelected(plumbline::evidence::Stage stage);
    void selectionCleared();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    ChainCanvas *m_canvas = nullptr;
};

} // namespace plumbline::ui
