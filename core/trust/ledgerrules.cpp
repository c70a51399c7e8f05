// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ledgerrules.h"

#include <algorithm>

namespace plumbline::trust {

namespace {

template <typename... Ts> struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

const OperatorState *activeOperator(const LedgerState &state, const OperatorId &id)
{
    const auto found = state.operators.find(id);
    return found != state.operators.end() && found->second.isActive() ? &found->second : nullptr;
}

bool hasOtherAdministrator(const LedgerState &state, const OperatorId &than)
{
    return std::ranges::any_of(state.operators, [&](const auto &each) {
        return each.first != than && each.second.isActive() && each.second.record.role == Role::Administrator;
    });
}

/// Whether it makes the rule laxer, or gives somebody a voice who could then be the second one.
bool weakensTwoPersonRule(const LedgerState &state, const Action &action)
{
    return std::visit(
        Overloaded{
            [&](const PolicySet &set) { return set.group.isEmpty() && set.twoPerson < state.twoPerson; },
            [](const OperatorAdded &added) { return added.record.role > Role::Viewer; },
            [&](const RoleChanged &changed) {
                const OperatorState *whom = activeOperator(state, changed.id);
                return whom && changed.role > whom->record.role;
            },
            [](const auto &) { return false; },
        },
        action);
}

bool isGuardRailed(const Action &action)
{
    if (std::holds_alternative<InstanceIdentityChanged>(action))
        return true;
    const Decision *decision = decisionOf(action);
    return decision && !decision->guardRails.isEmpty();
}

bool isGoverning(const Action &action)
{
    return std::holds_alternative<PolicySet>(action) || std::holds_alternative<SettingChanged>(action);
}

} // namespace

Role requiredRole(const Action &action)
{
    constexpr auto administrator = Role::Administrator;
    return std::visit(Overloaded{
                          [](const LedgerCreated &) { return administrator; },
                          [](const OperatorAdded &) { return administrator; },
                          [](const OperatorRevoked &) { return administrator; },
                          [](const RoleChanged &) { return administrator; },
                          [](const PolicySet &) { return administrator; },
                          [](const SettingChanged &) { return administrator; },
                          [](const LossAccepted &) { return administrator; },
                          [](const auto &) { return Role::Approver; },
                      },
                      action);
}

bool mayDecide(const LedgerState &state, const Action &action, const OperatorId &by)
{
    const OperatorState *who = activeOperator(state, by);
    return who && who->record.role >= requiredRole(action);
}

bool needsSecondOperator(const LedgerState &state, const Action &action, const OperatorId &by)
{
    switch (state.twoPerson) {
    case TwoPersonRule::Never:
        return false;
    case TwoPersonRule::ForGuardRails:
        return isGuardRailed(action)
            || (weakensTwoPersonRule(state, action) && hasOtherAdministrator(state, by));
    case TwoPersonRule::Always:
        break;
    }
    return isGuardRailed(action) || decisionOf(action)
        || ((weakensTwoPersonRule(state, action) || isGoverning(action)) && hasOtherAdministrator(state, by));
}

} // namespace plumbline::trust
