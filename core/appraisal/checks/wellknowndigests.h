// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashalgorithm.h"
#include "core/tcg/eventlog.h"

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

/// The separator of firmware that met an error. PFP 1.06, section 10.4.1.
inline constexpr QByteArrayView errorSeparator("\1\0\0\0", 4);

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

/// The text that a digest of the log is of; null for any other.
[[nodiscard]] const WellKnownText *wellKnownTextOf(const tcg::EventLog &log, const tcg::LoggedDigest &digest);

} // namespace plumbline::appraisal
