// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencedocument.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace plumbline::ui {

class IconView;
class PlainLabel;

/// Whether the open evidence can be believed: one sentence, the main reasons, the age, and what to add. One
/// line only where logs are open and no quote.
class VerdictBanner : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictBanner(const models::EvidenceDocument &document, QWidget *parent = nullptr);

    /// One line only: where the checks are in front, they tell the reasons.
    void setBrief(bool isBrief);
    /// Where the present time comes from; tests set it.
    void setClock(std::function<QDateTime()> clock);

Q_SIGNALS:
    void addRequested(); ///< the user wants to add quote, keys…
    void checksRequested(); ///< the user wants to see all checks

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Words
    {
        QString word;
        QString sentence;
        QString age;
        QStringList lines;
    };

    [[nodiscard]] QWidget *makeWords();
    void refresh();
    void showVerdict(const models::Verdict &verdict);
    void showWords(theme::Icon icon, theme::Colour ink, theme::Colour ground, const Words &words);

    const models::EvidenceDocument &m_document;
    std::function<QDateTime()> m_clock;
    bool m_isBrief = false;
    theme::Colour m_ground = theme::Colour::NeutralSoft;
    theme::Colour m_ink = theme::Colour::Neutral;
    IconView *m_icon = nullptr;
    PlainLabel *m_word = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_age = nullptr;
    PlainLabel *m_reasons = nullptr;
    QPushButton *m_checks = nullptr;
    QPushButton *m_add = nullptr;
    QTimer m_ageing; ///< an age grows while it is looked at
};

} // namespace plumbline::ui
