// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/policy.h"

#include "core/trust/comparisoncoding.h"

#include <algorithm>

namespace plumbline::trust {

namespace {

constexpr qsizetype maxRegisters = 64;
constexpr qsizetype maxVolatile = 1000;
constexpr quint32 maxHours = 24 * 366 * 100;

/// What both policies allow: no group makes another's rules laxer.
Policy stricter(const Policy &a, const Policy &b)
{
    Policy both;
    both.registers.clear();
    std::ranges::set_union(a.registers, b.registers, std::back_inserter(both.registers));
    both.areFilesCounted = a.areFilesCounted || b.areFilesCounted;
    std::ranges::copy_if(a.volatileEvents, std::back_inserter(both.volatileEvents), [&](const auto &rule) {
        return std::ranges::find(b.volatileEvents, rule) != b.volatileEvents.end();
    });
    both.isFirstBootTaken = a.isFirstBootTaken && b.isFirstBootTaken;
    const bool isEither = a.freshness.count() == 0 || b.freshness.count() == 0;
    both.freshness = isEither ? std::max(a.freshness, b.freshness) : std::min(a.freshness, b.freshness);
    return both;
}

Policy read(const PolicyState &state)
{
    return decodePolicy(state.policy).value_or(Policy());
}

} // namespace

template <typename Codec> void fields(Codec &codec, Coded<Codec, VolatileEvent> &rule)
{
    codec.number("volatile.pcr", rule.pcr);
    fields(codec, rule.key);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, Policy> &policy)
{
    if constexpr (Codec::isReading)
        policy.registers.clear(); // the defaults
    codec.list("policy.registers", policy.registers, maxRegisters,
               [&](auto &pcr) { codec.number("policy.register", pcr); });
    codec.flag("policy.areFilesCounted", policy.areFilesCounted);
    codec.list("policy.volatileEvents", policy.volatileEvents, maxVolatile);
    codec.flag("policy.isFirstBootTaken", policy.isFirstBootTaken);
    auto hours = quint32(policy.freshness.count());
    codec.number("policy.freshness", hours);
    if constexpr (Codec::isReading) {
        if (hours > maxHours || !std::ranges::is_sorted(policy.registers))
            codec.refuse(ParseError::Kind::BadValue, "policy");
        policy.freshness = std::chrono::hours(hours);
    }
}

bool Policy::counts(quint32 pcr) const
{
    return std::ranges::binary_search(registers, pcr);
}

QByteArray encodePolicy(const Policy &policy)
{
    return encode(policy);
}

Result<Policy> decodePolicy(QByteArrayView bytes)
{
    return decode<Policy>(bytes, "Policy");
}

Policy policyFor(const LedgerState &state, const InstanceState &instance)
{
    std::optional<Policy> found;
    for (const QString &group : instance.groups) {
        const auto policy = state.policies.find(group);
        if (policy != state.policies.end())
            found = found ? stricter(*found, read(policy->second)) : read(policy->second);
    }
    if (found)
        return *found;
    const auto general = state.policies.find(QString());
    return general != state.policies.end() ? read(general->second) : Policy();
}

} // namespace plumbline::trust
