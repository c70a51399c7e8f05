// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reasondialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

namespace {

constexpr int longestReason = 1000;
constexpr int withFacts = 680; ///< width of a dialog that lists what it touches
constexpr int mostHeight = 300; ///< of the list, which scrolls from there on

/// Everything that a decision touches can be read, by keyboard too, however much it is.
QScrollArea *makeScroll(PlainLabel *facts, const QString &name)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"reasonScroll"_s);
    scroll->setAccessibleName(name);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(facts);
    const int height = facts->heightForWidth(withFacts - 6 * theme::space::large);
    scroll->setMinimumHeight(std::min(height, mostHeight));
    scroll->setFocusPolicy(height > mostHeight ? Qt::StrongFocus : Qt::NoFocus);
    return scroll;
}

} // namespace

ReasonDialog::ReasonDialog(const Words &words, QWidget *parent)
    : FormDialog(parent)
{
    setObjectName(u"reasonDialog"_s);
    setHeading(words.title, words.text);
    if (!words.facts.isEmpty()) {
        auto *card = new Card;
        auto *facts = new PlainLabel;
        facts->setObjectName(u"reasonFacts"_s);
        facts->setWordWrap(true);
        facts->setText(words.facts.join(u'\n'));
        auto *layout = new QVBoxLayout(card);
        layout->setContentsMargins(theme::space::large, theme::space::medium, theme::space::large,
                                   theme::space::medium);
        layout->addWidget(makeScroll(facts, words.title));
        addAbove(card);
        setMinimumWidth(withFacts);
    }
    m_reason = addLine(u"reasonLine"_s, tr("Reason, kept in the ledger"));
    m_reason->setMaxLength(longestReason);
    setConfirm(words.confirm);
    m_reason->setFocus();
    refresh();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

bool ReasonDialog::isComplete() const
{
    return !reason().isEmpty();
}

} // namespace plumbline::ui
