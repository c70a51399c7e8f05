// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/undecidedrow.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconview.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::EvidencePart;
using theme::Colour;

UndecidedRow::UndecidedRow(const models::EvidenceDraft::Undecided &file, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
{
    auto *question = new ElidedLabel;
    question->setWholeText(tr("What is %1 (%2)?").arg(file.name, file.form));
    m_choice->setObjectName(u"undecidedChoice"_s);
    m_choice->setAccessibleName(question->text());
    m_choice->addItem(tr("Choose…"));
    for (const EvidencePart part : file.candidates)
        m_choice->addItem(models::evidencePartName(part), QVariant::fromValue(part));
    m_choice->addItem(tr("Leave it out"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::space::small);
    row->addWidget(new IconView(theme::Icon::Unknown, theme::iconsize::small, Colour::Caution));
    row->addWidget(question, 1);
    row->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const QVariant part = m_choice->itemData(index);
        if (index > 0)
            Q_EMIT decided(part.isValid() ? std::optional(part.value<EvidencePart>()) : std::nullopt);
    });
}

} // namespace plumbline::ui
