// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencedocument.h"

namespace plumbline::models {

/// A part of the evidence as its panes show it.
struct PartView
{
    EvidencePart part = EvidencePart::Quote;
    QString name; ///< of the file, safe to show
    QByteArray bytes; ///< of the file
    appraisal::ProvenFields fields; ///< ranges point into the bytes; empty while it is not read
    std::optional<ParseError> error; ///< why it cannot be read

    bool operator==(const PartView &) const = default;
};

/// Nothing where there is no such part.
[[nodiscard]] std::optional<PartView> partView(const EvidenceDocument &document, EvidencePart part);

/// The part that a check's subject is; nothing for a log and for our request.
[[nodiscard]] std::optional<EvidencePart> partOf(appraisal::Subject subject);

} // namespace plumbline::models
