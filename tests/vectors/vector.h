// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/appraisal.h"
#include "tests/support/evidencebuilder.h"

namespace plumbline::test {

/// Evidence that is wrong in one way, and what has to notice: a row of the suite of forgeries. Without
/// before() and after() the evidence is genuine and must be Verified.
struct Vector
{
    const char *row = nullptr; ///< of the catalogue in the README of this folder: "Q-01"
    const char *name = nullptr; ///< what is forged, unique within its row
    void (*genuine)(EvidenceBuilder &builder) = nullptr; ///< what is unusual about it without being wrong
    void (*before)(EvidenceBuilder &builder) = nullptr; ///< the forgery, before the quote is made
    void (*after)(evidence::Evidence &evidence) = nullptr; ///< the forgery, after it
    const char *check = nullptr; ///< that notices
    const char *reason = nullptr; ///< that it gives
    appraisal::Verdict verdict = appraisal::Verdict::Failed;
};

// One group for each file of vectors.
[[nodiscard]] std::span<const Vector> absenceVectors();
[[nodiscard]] std::span<const Vector> quoteVectors();
[[nodiscard]] std::span<const Vector> structureVectors();
[[nodiscard]] std::span<const Vector> selectionVectors();
[[nodiscard]] std::span<const Vector> valueVectors();
[[nodiscard]] std::span<const Vector> signatureVectors();
[[nodiscard]] std::span<const Vector> numberVectors();
[[nodiscard]] std::span<const Vector> schemeVectors();
[[nodiscard]] std::span<const Vector> keyVectors();
[[nodiscard]] std::span<const Vector> keyStructureVectors();
[[nodiscard]] std::span<const Vector> certificateVectors();
[[nodiscard]] std::span<const Vector> historyVectors();
[[nodiscard]] std::span<const Vector> logVectors();
[[nodiscard]] std::span<const Vector> editedLogVectors();
[[nodiscard]] std::span<const Vector> replayVectors();
[[nodiscard]] std::span<const Vector> grammarVectors();
[[nodiscard]] std::span<const Vector> bankVectors();
[[nodiscard]] std::span<const Vector> imaVectors();
[[nodiscard]] std::span<const Vector> imaListVectors();

/// All groups, in that order.
[[nodiscard]] std::span<const Vector> allVectors();

/// "Q-01 magic of zeros"
[[nodiscard]] QByteArray nameOf(const Vector &vector);

[[nodiscard]] evidence::Evidence genuineEvidence(const Vector &vector);
[[nodiscard]] evidence::Evidence forgedEvidence(const Vector &vector);

/// Whether the vector's check failed or was incomplete for the vector's reason.
[[nodiscard]] bool isNoticed(const Vector &vector, const appraisal::Appraisal &appraisal);

/// "check reason detail; …" of everything that is failed or incomplete, for messages of tests.
[[nodiscard]] QByteArray describe(const appraisal::Appraisal &appraisal);

} // namespace plumbline::test
