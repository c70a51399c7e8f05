// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"

#include <QWidget>

class QVBoxLayout;

namespace plumbline::models {
class ReviewDocument;
}

namespace plumbline::ui {

/// A card for each log that could not be read or was cancelled; hidden where there is none.
class FailureList : public QWidget
{
    Q_OBJECT
public:
    explicit FailureList(models::ReviewDocument &document, QWidget *parent = nullptr);

    /// @p isAlone where no log can be shown: the cards stand in the middle then.
    void refresh(bool isAlone = false);

Q_SIGNALS:
    void openAsRequested(int log, std::optional<plumbline::evidence::LogFormat> format);
    void otherFileRequested();
    void closeRequested(int log);

private:
    void addCard(int log, bool isAlone);

    models::ReviewDocument &m_document;
    QVBoxLayout *m_column = nullptr;
};

} // namespace plumbline::ui
