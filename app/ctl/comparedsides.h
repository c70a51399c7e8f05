// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

#include <optional>

namespace plumbline::ctl {

/// What one argument of `compare` and `explain` names: a boot log, an IMA list, a folder of evidence or a
/// bundle.
struct ComparedSide
{
    QString name; ///< as it was given
    evidence::ReadEvidence evidence;
    std::vector<evidence::HostFact> hostFacts; ///< the machine's own claims
    comparison::MeasuredBoot boot;
};

/// Two boots that are to be compared.
struct ComparedSides
{
    ComparedSide before;
    ComparedSide after;

    /// Whether both have an attestation key, or an endorsement key, and they are not the same.
    [[nodiscard]] bool isKeyChanged() const;
};

/// Opens what an argument names, and appraises it; nothing, after saying why, where that fails.
[[nodiscard]] std::optional<ComparedSide> openComparedSide(const QString &name);

/// Both; says why for each that cannot be opened.
[[nodiscard]] std::optional<ComparedSides> openComparedSides(const QString &before, const QString &after);

} // namespace plumbline::ctl
