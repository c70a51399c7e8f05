// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/factdelegate.h"

#include "models/verdict/securebootmodel.h"
#include "ui/verdict/verdictlook.h"

namespace plumbline::ui {

using appraisal::FactRating;
using appraisal::Provenance;
using models::SecureBootModel;
using theme::Colour;
using theme::Icon;

CellLook FactDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    const auto proof = index.data(SecureBootModel::ProvenanceRole).value<Provenance>();
    if (index.column() == SecureBootModel::AreaColumn) {
        cell.ink = Colour::TextSecondary;
    } else if (index.column() == SecureBootModel::FactColumn) {
        const VerdictLook rating
            = ratingLook(FactRating(index.data(SecureBootModel::RatingRole).toInt()), isProven(proof));
        cell.icon = rating.icon;
        cell.iconInk = rating.ink;
    } else {
        const VerdictLook look = provenanceLook(proof);
        cell.icon = look.icon;
        cell.iconInk = cell.ink = look.ink;
    }
    return cell;
}

} // namespace plumbline::ui
