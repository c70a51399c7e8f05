// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reasondialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

namespace {

constexpr int longestReason = 1000;

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
        layout->addWidget(facts);
        addAbove(card);
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
