// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/openedevidence.h"
#include "core/comparison/measuredboot.h"

namespace plumbline::models {

/// What we expected of evidence when it was taken in. It is kept beside it, so that judging it again years
/// later asks the same questions (rule R4).
struct Expectation
{
    std::optional<QByteArray> nonce;
    std::optional<tpm::PcrSelection> selection;
    bool hasForeignRecord = false;
    QByteArray akName; ///< Name of the key that had to sign; empty: none was known
    QByteArray ekDigest; ///< SHA-256 of the endorsement key's SubjectPublicKeyInfo; empty: none was known
    QDateTime takenAt; ///< UTC: certificates had to be valid then

    bool operator==(const Expectation &) const = default;
};

[[nodiscard]] QByteArray encodeExpectation(const Expectation &expectation);
[[nodiscard]] Result<Expectation> decodeExpectation(QByteArrayView bytes);

/// What the request of opened evidence expects.
[[nodiscard]] Expectation expectationOf(const evidence::Request &request);

/// Stored members as evidence with its request.
[[nodiscard]] evidence::Evidence evidenceOf(const std::vector<bundle::Member> &members,
                                            const Expectation &expectation);

/// Evidence, read, checked and taken apart.
struct TakenBoot
{
    comparison::MeasuredBoot boot; ///< what can be believed, see trust::provenPart()
    appraisal::Appraisal appraisal;
    std::vector<evidence::HostFact> hostFacts;
    QByteArray akName; ///< of the key that came along; empty where it has none
};

[[nodiscard]] TakenBoot takeBoot(const evidence::Evidence &evidence, const Progress &progress = {});

} // namespace plumbline::models
