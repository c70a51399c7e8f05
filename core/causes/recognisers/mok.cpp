// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include "core/base/hasher.h"
#include "core/uefi/guids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::EventKey;
using comparison::MeasuredEvent;
using uefi::guid::shimLock;

/// Whether shim was told to start anything: MokSBState is one byte of value 1. shim, mok.c.
bool isValidationOff(const MeasuredEvent &event)
{
    if (event.key.kind == EventKey::Kind::MokVariable && event.key.name.startsWith("MokSBState"_L1)) {
        const char on = 1;
        return std::ranges::any_of(event.digests, [&](const Digest &digest) {
            return hashOf(digest.algorithm, QByteArrayView(&on, 1)) == digest.value;
        });
    }
    const auto *variable = payloadOf<tcg::VariableEvent>(event);
    const auto *value = variableValueOf<uefi::SwitchValue>(event);
    return variable && variable->variable.key.vendor == shimLock
        && variable->variable.key.name.startsWith("MokSBState"_L1) && value && value->isOn.value_or(true);
}

bool isShimVariable(const ChangedEvent &change)
{
    const auto *variable = payloadOf<tcg::VariableEvent>(change.event());
    return variable && variable->variable.key.vendor == shimLock && !change.is(EventKey::Kind::SbatLevel);
}

QString nameOf(const ChangedEvent &change)
{
    const auto *variable = payloadOf<tcg::VariableEvent>(change.event());
    return variable ? variable->variable.key.name : change.key().name;
}

} // namespace

void recogniseMok(Explanation &explanation)
{
    std::vector<ChangedEvent> changes = explanation.openEvents(EventKey::Kind::MokVariable);
    const bool isListChanged = !changes.empty();
    for (const ChangedEvent &change : explanation.openEvents()) {
        // An authority alone is a program that another key of shim vouched for: MOK did not change.
        const bool isAuthority = change.is(EventKey::Kind::Authority) && signerOf(change.event());
        if (isShimVariable(change) && (isListChanged || !isAuthority))
            changes.push_back(change);
    }
    if (changes.empty())
        return;
    ChangeSet &set = explanation.add(Cause::MokChanged, Confidence::Likely);
    for (const ChangedEvent &change : changes) {
        const auto signer = signerOf(change.event());
        if (signer && change.after) {
            addFact(set, factFor(fact::keyUsed, {signer->name}));
            addGuardRail(set, GuardRail::KeyAdded);
        } else {
            addFact(set, factFor(fact::mokVariable, {nameOf(change)}));
        }
        if (change.after && isValidationOff(*change.after)) {
            addFact(set, factAgainst(fact::mokValidationOff));
            addGuardRail(set, GuardRail::SecureBootOff);
        }
        explanation.take(set, change.index);
    }
    if (isListChanged)
        addFact(set, factAgainst(fact::mokContentsUnknown));
}

} // namespace plumbline::causes
