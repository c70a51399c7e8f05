// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/keycaps.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

namespace {

constexpr QSize firstSize{520, 620};

QWidget *makeGroup(const ShortcutGroup &group)
{
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(theme::space::large, theme::space::medium, theme::space::large,
                             theme::space::medium);
    grid->setVerticalSpacing(theme::space::small);
    grid->setColumnStretch(0, 1);
    auto *title = new PlainLabel(theme::Type::BodyStrong, theme::Colour::TextSecondary);
    title->setText(group.title);
    grid->addWidget(title, 0, 0);
    for (const ShortcutGroup::Row &row : group.rows) {
        const int line = grid->rowCount();
        auto *words = new PlainLabel;
        words->setText(row.text);
        words->setWordWrap(true);
        grid->addWidget(words, line, 0);
        grid->addWidget(new KeyCaps(row.keys), line, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    return card;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window)
    : InfoDialog(new IconView(theme::Icon::Keyboard, theme::iconsize::large, theme::Colour::AccentText,
                              theme::Colour::AccentSoft),
                 window)
{
    setObjectName(u"shortcutsDialog"_s);
    resize(firstSize);
}

void ShortcutsDialog::retranslate()
{
    setHeading(
        tr("Keyboard shortcuts"),
        tr("Tab moves from part to part, the arrow keys move within a part, Escape closes or clears."));
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(theme::space::medium);
    for (const ShortcutGroup &group : collectShortcuts(*parentWidget()))
        column->addWidget(makeGroup(group));
    column->addStretch();
    body()->addWidget(m_list);
}

} // namespace plumbline::ui
