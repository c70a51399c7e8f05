// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/partsmodel.h"

#include "core/base/safetext.h"
#include "models/text/problemtext.h"
#include "models/verdict/partview.h"
#include "models/verdict/recognise.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype maxFactName = 40;

} // namespace

PartsModel::PartsModel(const EvidenceDocument &document, QObject *parent)
    : TableModel(parent)
    , m_document(document)
{
    connect(&document, &EvidenceDocument::partsChanged, this, &PartsModel::refresh);
    connect(&document, &EvidenceDocument::verdictChanged, this, &PartsModel::refresh);
    refresh();
}

void PartsModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    for (const EvidencePart part : allEvidenceParts())
        if (part <= EvidencePart::EndorsementKey || m_document.find(part))
            m_rows.push_back(makeRow(part));
    m_rows.push_back(requestRow());
    if (!m_document.evidence().hostFacts.empty())
        m_rows.push_back(hostRow());
    endResetModel();
}

PartsModel::Row PartsModel::makeRow(EvidencePart part) const
{
    Row row{.part = part, .name = evidencePartName(part), .text = tr("Missing"), .toolTip = {}};
    const auto view = partView(m_document, part);
    if (!view)
        return row;
    row.state = view->error ? Unreadable : There;
    QStringList names;
    for (const PartFile &file : m_document.evidence().parts)
        if (file.part == part)
            names << file.name;
    row.text = names.join(u", "_s);
    row.toolTip = view->error ? parseErrorText(*view->error) : recogniseEvidence(view->bytes).form;
    if (part == EvidencePart::AttestationKey && m_document.request().isKeyPinned)
        row.text += u" · "_s + tr("you vouch for it");
    return row;
}

PartsModel::Row PartsModel::requestRow() const
{
    const auto &nonce = m_document.request().nonce;
    return {.part = {},
            .name = tr("Your nonce"),
            .text = nonce ? QString::fromLatin1(nonce->toHex()) : tr("Not known"),
            .toolTip = {},
            .state = nonce ? There : Missing};
}

/// What the machine says of itself: nothing proves it.
PartsModel::Row PartsModel::hostRow() const
{
    QStringList names;
    for (const evidence::HostFact &fact : m_document.evidence().hostFacts)
        names << safeTextElided(fact.name, maxFactName);
    return {.part = {},
            .name = tr("The machine's claims"),
            .text = names.join(u", "_s),
            .toolTip = tr("What the machine says of itself. Nothing proves it."),
            .state = There};
}

int PartsModel::rowOf(EvidencePart part) const
{
    const auto found = std::ranges::find(m_rows, std::optional(part), &Row::part);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant PartsModel::cell(int row, int column, int role) const
{
    const Row &there = m_rows[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == PartColumn ? there.name : there.text;
    case Qt::AccessibleDescriptionRole:
    case FormRole:
        return there.toolTip;
    case PartRole:
        return there.part ? QVariant::fromValue(*there.part) : QVariant();
    case StateRole:
        return int(there.state);
    default:
        return {};
    }
}

QString PartsModel::header(int column) const
{
    return column == PartColumn ? tr("Part") : tr("What is there");
}

} // namespace plumbline::models
