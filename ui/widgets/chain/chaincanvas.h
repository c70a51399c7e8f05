// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chain/chain.h"
#include "ui/widgets/chain/chainlayout.h"

#include <QWidget>

#include <array>

#include <optional>
#include <vector>

namespace plumbline::ui {

class StageLink;

/// What ChainView scrolls: paints the chain and its brackets behind the stages, and leads the keyboard from
/// stage to stage.
class ChainCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit ChainCanvas(QWidget *parent = nullptr);

    void setChain(const models::Chain &chain);
    [[nodiscard]] const models::Chain &chain() const { return m_chain; }

    void select(std::optional<evidence::Stage> stage);
    [[nodiscard]] std::optional<evidence::Stage> selected() const { return m_selected; }

    /// Takes the width that there is; the canvas may come out wider.
    void layOut(int availableWidth);
    [[nodiscard]] const ChainLayout &chainLayout() const { return m_layout; }
    void retranslate();

Q_SIGNALS:
    void selectionChanged();
    void focused(QWidget *stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeLinks();
    void showLinks();
    void keepOneTabStop(const StageLink *focus);
    bool moveFocus(const StageLink *from, int key);
    void markChecked();
    void paintGround(QPainter &painter) const;
    void paintBracket(QPainter &painter, const ChainBracket &bracket) const;
    void paintJoint(QPainter &painter, size_t left) const;

    models::Chain m_chain;
    std::vector<ChainBracket> m_brackets;
    ChainLayout m_layout;
    /// One for each stage that there may be, made once: their places in the order of Tab stay.
    std::array<StageLink *, evidence::stageCount> m_allLinks{};
    std::vector<StageLink *> m_links; ///< those of the chain
    std::optional<evidence::Stage> m_selected;
};

} // namespace plumbline::ui
