// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include "core/uefi/guids.h"

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::ChangeKind;
using comparison::EventKey;
using State = BootPolicy::SecureBoot;

std::optional<ChangedEvent> switchChange(const Explanation &explanation)
{
    for (const ChangedEvent &change : explanation.openEvents(EventKey::Kind::Variable))
        if (change.before && change.after
            && isVariable(*change.after, uefi::guid::globalVariable, u"SecureBoot"))
            return change;
    return std::nullopt;
}

/// Whether nobody verifies, or somebody does, explains that an authority went or came. One that came must be
/// in db, or among the keys of shim, which db vouches for.
bool isFollowingAuthority(const Explanation &explanation, const ChangedEvent &change, bool isOn)
{
    if (!isOn)
        return change.isRemoved();
    const auto signer = signerOf(change.event());
    const auto *variable = payloadOf<tcg::VariableEvent>(change.event());
    return change.isAdded() && signer
        && (explanation.policyAfter().trusted.contains(signer->digest)
            || (variable && variable->variable.key.vendor == uefi::guid::shimLock));
}

/// shim measures what it starts from memory only if it verifies it, and its revocation level is a lower one
/// where it does not.
bool isFollowing(const Explanation &explanation, const ChangedEvent &change, bool isOn)
{
    if (change.is(EventKey::Kind::Authority))
        return isFollowingAuthority(explanation, change, isOn);
    if (change.is(EventKey::Kind::SbatLevel))
        return true;
    return change.is(EventKey::Kind::Image) && change.event().stage == evidence::Stage::BootManager
        && change.key().name.isEmpty()
        && (isOn ? change.isAdded() || change.kind == ChangeKind::Repeated : change.isRemoved());
}

} // namespace

void recogniseSecureBootSwitch(Explanation &explanation)
{
    const State before = explanation.policyBefore().secureBoot;
    const State after = explanation.policyAfter().secureBoot;
    const bool isOn = before == State::Off && after == State::On;
    const bool isOff = before == State::On && after == State::Off;
    const auto change = switchChange(explanation);
    if (!change || (!isOn && !isOff))
        return;
    ChangeSet &set = explanation.add(isOn ? Cause::SecureBootOn : Cause::SecureBootOff, sureness({*change}));
    const auto word = [](bool on) { return on ? u"1"_s : u"0"_s; };
    addFact(set, factFor(fact::secureBootSwitched, {word(isOff), word(isOn)}));
    if (isOff)
        addGuardRail(set, GuardRail::SecureBootOff);
    if (isOff && !explanation.policyAfter().hasPlatformKey)
        addFact(set, factFor(fact::noPlatformKey));
    explanation.take(set, change->index);
    for (const ChangedEvent &other : explanation.openEvents()) {
        if (!isFollowing(explanation, other, isOn))
            continue;
        if (const auto signer = signerOf(other.event()); signer && isOn)
            addFact(set, factFor(fact::newSigner, {signer->name}));
        explanation.take(set, other.index);
    }
}

} // namespace plumbline::causes
