// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace plumbline::models {
class ReviewLog;
}

namespace plumbline::ui {

class IconView;
class PlainLabel;

/// A log that could not be read, or not to its end: why, where, and the ways on.
class FailureCard : public Card
{
    Q_OBJECT
public:
    /// Shows how @p log stands now; the card does not keep it.
    explicit FailureCard(const models::ReviewLog &log, QWidget *parent = nullptr);

Q_SIGNALS:
    void openAsRequested(plumbline::evidence::LogFormat format);
    void readAgainRequested();
    void otherFileRequested();
    void closeRequested();

private:
    [[nodiscard]] QWidget *makeWays(bool isCancelled);
    void fillFormats();

    QComboBox *m_openAs = nullptr;
};

} // namespace plumbline::ui
