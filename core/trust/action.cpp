// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/action.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

/// In the order of Action.
constexpr std::array ids{
    "ledger-created"_L1,     "operator-added"_L1,    "operator-revoked"_L1,  "role-changed"_L1,
    "instance-added"_L1,     "instance-renamed"_L1,  "instance-grouped"_L1,  "instance-identity-changed"_L1,
    "instance-removed"_L1,   "policy-set"_L1,        "benchmark-set"_L1,     "benchmark-restored"_L1,
    "whitelist-added"_L1,    "whitelist-revoked"_L1, "exception-ignored"_L1, "exception-resolved"_L1,
    "request-made"_L1,       "request-approved"_L1,  "request-refused"_L1,   "setting-changed"_L1,
    "catalogue-extended"_L1, "loss-accepted"_L1,
};
static_assert(ids.size() == std::variant_size_v<Action>);

} // namespace

QLatin1StringView actionId(const Action &action)
{
    return ids[action.index()];
}

const Decision *decisionOf(const Action &action)
{
    return std::visit(
        [](const auto &value) -> const Decision * {
            if constexpr (requires { value.decision; })
                return &value.decision;
            else
                return nullptr;
        },
        action);
}

} // namespace plumbline::trust
