// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/partsmodel.h"

#include "models/text/problemtext.h"
#include "models/verdict/partview.h"
#include "models/verdict/recognise.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

PartsModel::PartsModel(const EvidenceDocument &document, QObject *parent)
    : TableModel(parent)
    , m_document(document)
{
    connect(&document, &EvidenceDocument::partsChanged, this, &PartsModel::rebuild);
    connect(&document, &EvidenceDocument::verdictChanged, this, &PartsModel::rebuild);
    rebuild();
}

void PartsModel::rebuild()
{
    m_rows.clear();
    for (const EvidencePart part : allEvidenceParts())
        m_rows.push_back(makeRow(part));
    m_rows.push_back(requestRow());
    Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

PartsModel::Row PartsModel::makeRow(EvidencePart part) const
{
    Row row{.name = evidencePartName(part), .text = tr("Missing")};
    const auto view = partView(m_document, part);
    if (!view)
        return row;
    row.state = view->error ? Unreadable : There;
    const QString form = view->error ? parseErrorText(*view->error) : recogniseEvidence(view->bytes).form;
    row.text = form.isEmpty() ? view->name : view->name + u" · "_s + form;
    if (part == EvidencePart::AttestationKey && m_document.request().isKeyPinned)
        row.text += u" · "_s + tr("you vouch for it");
    return row;
}

PartsModel::Row PartsModel::requestRow() const
{
    const auto &nonce = m_document.request().nonce;
    return {.name = tr("Your nonce"),
            .text = nonce ? QString::fromLatin1(nonce->toHex()) : tr("Not known"),
            .state = nonce ? There : Missing};
}

int PartsModel::rowOf(EvidencePart part) const
{
    const auto parts = allEvidenceParts();
    return int(std::ranges::find(parts, part) - parts.begin());
}

QVariant PartsModel::cell(int row, int column, int role) const
{
    const Row &there = m_rows[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == PartColumn ? there.name : there.text;
    case PartRole:
        return row < evidencePartCount ? QVariant::fromValue(allEvidenceParts()[size_t(row)]) : QVariant();
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
