// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/secureboot/securebootfacts.h"
#include "core/uefi/guids.h"

namespace plumbline::appraisal {

/// What facts are made from, and where they go. Each area of facts has one function below.
struct FactList
{
    const MeasuredPolicy &policy;
    const RevocationList &reference;
    SecureBootFacts result = {};

    /// A fact about what is missing: only worth what proves that nothing else was measured.
    void add(QLatin1StringView code, FactRating rating, std::vector<FactParameter> parameters = {})
    {
        result.facts.push_back({.code = code,
                                .rating = rating,
                                .provenance = policy.completeness,
                                .parameters = std::move(parameters)});
    }
    /// A fact that an event says.
    void add(QLatin1StringView code, FactRating rating, Provenance provenance, const auto &source,
             std::vector<FactParameter> parameters = {})
    {
        result.facts.push_back({.code = code,
                                .rating = rating,
                                .provenance = provenance,
                                .event = source.event,
                                .range = source.range,
                                .parameters = std::move(parameters)});
    }
};

/// Whether SecureBoot, its modes and PK agree that the firmware verified what it started.
void addState(FactList &list);
/// The certificates and hashes of PK, KEK, db and the owner's lists.
void addKeys(FactList &list);
/// What dbx forbids, against the reference.
void addDbx(FactList &list);
/// shim's switches, its owner's keys and its revocation level.
void addShim(FactList &list);
/// What was started, and which keys vouched for it.
void addImages(FactList &list);
/// What the platform says that it does not protect.
void addPlatform(FactList &list);

} // namespace plumbline::appraisal
