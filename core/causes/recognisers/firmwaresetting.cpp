// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::EventKey;

/// What firmware measures of its configuration into PCR 1. Microcode is code and not a setting.
bool isConfiguration(const ChangedEvent &change)
{
    using Kind = EventKey::Kind;
    const auto type = tcg::EventType(change.event().typeCode.value_or(0));
    const bool isFlags = change.is(Kind::Other)
        && (type == tcg::EventType::PlatformConfigFlags || type == tcg::EventType::TableOfDevices
            || type == tcg::EventType::NonhostConfig);
    return change.event().stage == evidence::Stage::PlatformConfiguration
        && (change.is(Kind::Variable) || change.is(Kind::HandoffTable) || isFlags);
}

QString shownName(const ChangedEvent &change)
{
    const auto *variable = payloadOf<tcg::VariableEvent>(change.event());
    return variable ? variable->variable.key.name : change.key().name;
}

} // namespace

void recogniseFirmwareSetting(Explanation &explanation)
{
    std::vector<ChangedEvent> settings = explanation.openEvents();
    std::erase_if(settings, [](const ChangedEvent &change) { return !isConfiguration(change); });
    if (settings.empty())
        return;
    const auto isVariable = [](const ChangedEvent &change) { return change.is(EventKey::Kind::Variable); };
    const bool isNamed = std::ranges::any_of(settings, isVariable);
    const auto all = explanation.allEvents();
    const bool isCodeSame = std::ranges::none_of(all, [](const ChangedEvent &change) {
        return change.is(EventKey::Kind::FirmwareVolume) || change.is(EventKey::Kind::FirmwareVersion);
    });
    ChangeSet &set = explanation.add(Cause::FirmwareSetting,
                                     isNamed && isCodeSame ? Confidence::Likely : Confidence::Possible);
    for (const ChangedEvent &change : settings) {
        addFact(
            set,
            factFor(isVariable(change) ? fact::settingChanged : fact::tablesChanged, {shownName(change)}));
        explanation.take(set, change.index);
    }
    if (isCodeSame)
        addFact(set, factFor(fact::firmwareCodeSame));
}

} // namespace plumbline::causes
