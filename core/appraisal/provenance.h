// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace plumbline::appraisal {

/// What proves something that is shown, from the strongest to the weakest (rule R3).
enum class Provenance {
    Signed, ///< stands in what the TPM signed
    Bound, ///< its hash is what was extended, and the replay gives the signed PCR
    Hint, ///< the digest beside it is bound, but it is not what was hashed
    Unbound, ///< nothing that was signed covers it: a claim
};

/// Whether nobody but the TPM's owner can have made it up.
[[nodiscard]] constexpr bool isProven(Provenance provenance)
{
    return provenance == Provenance::Signed || provenance == Provenance::Bound;
}

/// The weaker of both: what follows from two things is proven no better than either.
[[nodiscard]] constexpr Provenance weaker(Provenance a, Provenance b)
{
    return a < b ? b : a;
}

/// A value with what proves it. The value cannot be had alone: whoever uses it takes the provenance into hand
/// as well, and whoever wants proof gets nothing for a value without.
template <typename T> class Proven
{
public:
    Proven(T value, Provenance provenance)
        : m_value(std::move(value))
        , m_provenance(provenance)
    {
    }

    [[nodiscard]] Provenance provenance() const { return m_provenance; }
    /// The value where it is signed or bound, else null.
    [[nodiscard]] const T *ifProven() const { return isProven(m_provenance) ? &m_value : nullptr; }
    /// Gives value and provenance to @p function and returns what that returns.
    template <typename Function> decltype(auto) use(Function &&function) const
    {
        return std::invoke(std::forward<Function>(function), m_value, m_provenance);
    }

    bool operator==(const Proven &) const = default;

private:
    T m_value;
    Provenance m_provenance;
};

} // namespace plumbline::appraisal
