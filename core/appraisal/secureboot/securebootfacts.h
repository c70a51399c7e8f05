// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/secureboot/measuredpolicy.h"
#include "core/appraisal/secureboot/revocationlist.h"

namespace plumbline::appraisal {

/// What a fact means to whoever wants the boot to be safe. Facts are no checks: they say what was in force,
/// and leave the verdict on the evidence alone.
enum class FactRating {
    Good, ///< as it should be
    Plain, ///< worth knowing
    Warning, ///< weakens the protection
    Bad, ///< breaks the protection, or the measurements contradict each other
};

/// A value of a fact: evidence text, to be shown through safeText().
struct FactParameter
{
    QLatin1StringView name; ///< stable, lower camel case: "commonName"
    QString value;

    bool operator==(const FactParameter &) const = default;
};

/// One thing that the log says of Secure Boot, and what proves it. Sentences are made in models/text.
struct SecureBootFact
{
    QLatin1StringView code; ///< stable, kebab-case with its area: "secure-boot.on"; see README.md
    FactRating rating = FactRating::Plain;
    Provenance provenance = Provenance::Unbound;
    std::optional<qint64> event = std::nullopt; ///< the event that says so
    ByteRange range = {}; ///< in the log
    std::vector<FactParameter> parameters = {};

    bool operator==(const SecureBootFact &) const = default;
};

/// Whether the firmware verified what it started. On and Off need proof; a claim is Unknown.
enum class SecureBootState { Unknown, Off, On };

struct SecureBootFacts
{
    SecureBootState state = SecureBootState::Unknown;
    std::vector<SecureBootFact> facts; ///< state, switches, keys, dbx, SBAT, images, platform, in this order

    [[nodiscard]] const SecureBootFact *find(QLatin1StringView code) const; ///< the first one, or null
};

/// What a boot log says of Secure Boot, one fact at a time. @p reference is a dated list of revoked images to
/// hold the machine's own against; it may be empty.
[[nodiscard]] SecureBootFacts secureBootFacts(const evidence::Log &log, const LogProvenance &provenance,
                                              const RevocationList &reference);

/// What the machine stopped forbidding between two boots: a fact for hashes and certificates that left dbx,
/// or nothing. Its provenance is the weaker of both boots'.
[[nodiscard]] std::optional<SecureBootFact> dbxShrink(const MeasuredPolicy &before,
                                                      const MeasuredPolicy &after);

/// Codes of all facts, for the texts about them.
[[nodiscard]] std::span<const QLatin1StringView> secureBootFactCodes();

} // namespace plumbline::appraisal
