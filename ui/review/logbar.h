// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QToolButton;

namespace plumbline::models {
class ReviewDocument;
}

namespace plumbline::ui {

class LogChip;

/// The open logs side by side, and a way to open another one beside them.
class LogBar : public QWidget
{
    Q_OBJECT
public:
    explicit LogBar(models::ReviewDocument &document, QWidget *parent = nullptr);

    /// The log whose events alone are listed.
    [[nodiscard]] std::optional<quint32> chosen() const { return m_chosen; }
    void showAll();

Q_SIGNALS:
    void chosenChanged();
    void addRequested();
    void openAsRequested(int log, plumbline::evidence::LogFormat format);
    void closeRequested(int log);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void refresh();
    void choose(std::optional<quint32> log);
    void retranslate();

    models::ReviewDocument &m_document;
    std::vector<LogChip *> m_chips;
    std::optional<quint32> m_chosen;
    QHBoxLayout *m_row = nullptr;
    QToolButton *m_add = nullptr;
};

} // namespace plumbline::ui
