// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

namespace plumbline::ui {

/// One line that is cut in its middle where room is short; the whole text is the tool tip and is spoken.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;

    void setWholeText(const QString &text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace plumbline::ui
