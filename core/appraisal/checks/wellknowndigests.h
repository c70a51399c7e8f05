// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashalgorithm.h"
#include "core/tcg/eventtype.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <span>

namespace plumbline::appraisal {

/// A text that firmware measures word by word, and the type of the event that it is measured with.
struct WellKnownText
{
    tcg::EventType type;
    QByteArrayView text; ///< what is hashed
};

inline constexpr size_t wellKnownTextCount = 14;
/// Separators' values and firmware's actions. PFP 1.06, sections 3.3.2 and 10.4.3.
[[nodiscard]] std::span<const WellKnownText, wellKnownTextCount> wellKnownTexts();

/// The digests of all of them in one bank, hashed once for the life of the program.
class WellKnownDigests
{
public:
    /// Null for an algorithm that this OpenSSL lacks.
    [[nodiscard]] static const WellKnownDigests *of(HashAlgorithm bank);

    /// The text that has this digest; null for any other.
    [[nodiscard]] const WellKnownText *find(QByteArrayView digest) const;

private:
    explicit WellKnownDigests(HashAlgorithm bank);

    std::array<QByteArray, wellKnownTextCount> m_digests;
    std::array<bool, 256> m_firstBytes{}; ///< that some digest begins with: most digests need no more
};

} // namespace plumbline::appraisal
