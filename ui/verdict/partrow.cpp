// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/partrow.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/tooltip.h"

#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::EvidencePart;
using theme::Colour;
using theme::Icon;

namespace {

/// The files of a part and what they look like.
QString filesText(const models::EvidenceDraft &draft, EvidencePart part)
{
    QStringList files;
    for (const models::PartFile &file : draft.parts) {
        if (file.part != part)
            continue;
        const QString form = models::recogniseEvidence(file.bytes).form;
        files << (form.isEmpty() ? file.name : file.name + u" · "_s + form);
    }
    return files.join(u"; "_s);
}

} // namespace

PartRow::PartRow(EvidencePart part, QGridLayout &grid, QObject *parent)
    : QObject(parent)
    , m_part(part)
    , m_icon(new IconView(Icon::NotApplicable, theme::iconsize::small, Colour::TextMuted))
    , m_name(new PlainLabel(theme::Type::BodyStrong))
    , m_file(new ElidedLabel(theme::Type::Body, Colour::TextMuted))
    , m_choose(new QPushButton(tr("Choose…")))
    , m_remove(new QToolButton)
{
    const QString name = models::evidencePartName(part);
    const QString id = models::evidencePartId(part);
    m_name->setText(name);
    m_name->setToolTip(plainToolTip(models::evidencePartOrigin(part)));
    m_file->setObjectName(u"partFile_"_s + id);
    m_choose->setObjectName(u"choosePart_"_s + id);
    m_choose->setAccessibleName(tr("Choose a file: %1").arg(name));
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(u"removePart_"_s + id);
    m_remove->setIcon(theme::icon(Icon::Close, Colour::TextMuted));
    m_remove->setAccessibleName(tr("Leave out: %1").arg(name));
    m_remove->setToolTip(plainToolTip(tr("Leave out: %1").arg(name)));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    const int row = grid.rowCount();
    grid.addWidget(m_icon, row, 0);
    grid.addWidget(m_name, row, 1);
    grid.addWidget(m_file, row, 2);
    grid.addWidget(m_remove, row, 3);
    grid.addWidget(m_choose, row, 4);
    connect(m_choose, &QPushButton::clicked, this, &PartRow::chooseRequested);
    connect(m_remove, &QToolButton::clicked, this, &PartRow::removeRequested);
}

void PartRow::show(const models::EvidenceDraft &draft)
{
    const QString files = filesText(draft, m_part);
    const bool isThere = !files.isEmpty();
    m_icon->setIcon(isThere ? Icon::Check : Icon::NotApplicable,
                    isThere ? Colour::Accent : Colour::TextMuted);
    m_file->setLook(theme::Type::Body, isThere ? Colour::Text : Colour::TextMuted);
    const QString origin = models::evidencePartOrigin(m_part);
    m_file->setWholeText(isThere ? files : origin.isEmpty() ? tr("None") : tr("None; from %1").arg(origin));
    m_remove->setVisible(isThere);
}

} // namespace plumbline::ui
