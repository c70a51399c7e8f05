// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QPushButton;

namespace plumbline::ui {

class IconView;
class PlainLabel;

/// A state at the top of a page, told by icon, word and colour at once, with one sentence, lines of detail
/// and what can be done about it.
class Banner : public QFrame
{
    Q_OBJECT
public:
    struct Look
    {
        theme::Icon icon = theme::Icon::Note;
        theme::Colour ink = theme::Colour::Neutral;
        theme::Colour ground = theme::Colour::NeutralSoft;
    };
    struct Words
    {
        QString word;
        QString sentence;
        QString aside; ///< at the right edge: an age
        QStringList lines;
    };

    explicit Banner(QWidget *parent = nullptr);

    /// Evidence in @p words must be safe already.
    void setState(const Look &look, const Words &words);
    /// Adds a button at the right edge; its text is also its accessible name.
    QPushButton *addButton(const QString &objectName, bool isFlat = false);
    static void setButton(QPushButton *button, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    IconView *m_icon = nullptr;
    PlainLabel *m_word = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_aside = nullptr;
    PlainLabel *m_lines = nullptr;
    QHBoxLayout *m_head = nullptr;
};

} // namespace plumbline::ui
