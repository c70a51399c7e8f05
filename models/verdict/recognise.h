// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencepart.h"

namespace plumbline::models {

/// What a file of evidence looks like, by content alone.
struct Recognised
{
    std::vector<EvidencePart> parts; ///< what it can be, the likeliest first; more than one: ask
    std::optional<QByteArray> nonce; ///< text that is hexadecimal digits only
    bool isLog = false; ///< a measurement log
    QString form; ///< in words, safe to show: "RSA 2048, restricted signing key"

    [[nodiscard]] bool isNothing() const { return parts.empty() && !nonce && !isLog; }
    [[nodiscard]] bool isAmbiguous() const { return parts.size() > 1; }
};

[[nodiscard]] Recognised recogniseEvidence(const QByteArray &bytes);

/// Hexadecimal digits, two for each byte, with space around them at most; nothing for other text.
[[nodiscard]] std::optional<QByteArray> nonceFromText(const QString &text);

/// What a quote covers: "sha256: PCR 0-9, 14".
[[nodiscard]] QString selectionText(const tpm::PcrSelection &selection);

} // namespace plumbline::models
