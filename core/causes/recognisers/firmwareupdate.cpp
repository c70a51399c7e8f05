// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::EventKey;
using comparison::MeasuredBoot;
using comparison::MeasuredEvent;
using evidence::HostFact;
using evidence::Stage;

/// What the firmware says that its version is; empty where it says nothing.
QString versionOf(const MeasuredBoot &boot)
{
    for (const MeasuredEvent &event : boot.events)
        if (const auto *version = payloadOf<tcg::CrtmVersion>(event))
            return version->version.isEmpty() && version->guid ? version->guid->toString(QUuid::WithoutBraces)
                                                               : version->version;
    return {};
}

bool isFirmwareImage(const MeasuredEvent &event)
{
    const auto *image = payloadOf<tcg::ImageLoadEvent>(event);
    return image && image->path.firmwareFile
        && (event.stage == Stage::PlatformFirmware || event.stage == Stage::Drivers);
}

bool isCode(const MeasuredEvent &event)
{
    return event.key.kind == EventKey::Kind::FirmwareVolume || isFirmwareImage(event);
}

std::vector<ChangedEvent> codeChanges(const Explanation &explanation)
{
    std::vector<ChangedEvent> changes = explanation.openEvents();
    std::erase_if(changes, [](const ChangedEvent &change) { return !isCode(change.event()); });
    return changes;
}

qsizetype codeCount(const MeasuredBoot &boot)
{
    return std::ranges::count_if(boot.events, isCode);
}

QString claimOf(const std::vector<HostFact> &facts, QLatin1StringView name)
{
    const auto found = std::ranges::find(facts, name, &HostFact::name);
    return found == facts.end() ? QString() : QString::fromUtf8(found->text).trimmed();
}

void addClaim(const Explanation &explanation, ChangeSet &set)
{
    const QString before = claimOf(explanation.context().factsBefore, "firmware"_L1);
    const QString after = claimOf(explanation.context().factsAfter, "firmware"_L1);
    if (!before.isEmpty() && !after.isEmpty() && before != after)
        addFact(set, factFor(fact::claimedFirmware, {before, after}));
}

/// What a new firmware moves beside its code: its tables, and what else stands in its own register.
bool isFollowing(const MeasuredEvent &event)
{
    using Kind = EventKey::Kind;
    const bool isAnyKind = event.key.kind == Kind::Other || event.key.kind == Kind::Opaque;
    return event.key.kind == Kind::FirmwareVersion
        || (event.key.kind == Kind::HandoffTable && event.stage == Stage::PlatformConfiguration)
        || (isAnyKind && event.stage == Stage::PlatformFirmware);
}

void takeUpdate(Explanation &explanation, ChangeSet &set, const std::vector<ChangedEvent> &code)
{
    for (const ChangedEvent &change : code)
        explanation.take(set, change.index);
    for (const ChangedEvent &change : explanation.openEvents())
        if (isFollowing(change.event()))
            explanation.take(set, change.index);
}

} // namespace

/// Code in PCR 0 moves with an update, and with an implant in the flash chip, and at times with a variable
/// store that was reset. What sets an update apart is that the firmware says another version; where it says
/// none, that all of its code is new.
void recogniseFirmwareUpdate(Explanation &explanation)
{
    const auto code = codeChanges(explanation);
    const auto versions = explanation.openEvents(EventKey::Kind::FirmwareVersion);
    if (code.empty() && versions.empty())
        return;
    const QString before = versionOf(explanation.before());
    const QString after = versionOf(explanation.after());
    const bool isNewVersion = before != after && !after.isEmpty();
    const qsizetype count = codeCount(explanation.after());
    const bool isAllNew = count > 1 && qsizetype(code.size()) >= count;
    const bool isUpdate = isNewVersion || (after.isEmpty() && before.isEmpty() && isAllNew);
    const bool isLikely = isNewVersion && !code.empty();
    ChangeSet &set = explanation.add(isUpdate ? Cause::FirmwareUpdate : Cause::NothingKnown,
                                     isLikely ? Confidence::Likely : Confidence::Possible);
    if (isNewVersion)
        addFact(set, factFor(fact::firmwareVersion, {before, after}));
    else if (after.isEmpty())
        addFact(set, factAgainst(fact::firmwareVersionUnstated));
    else
        addFact(set, factAgainst(fact::firmwareVersionSame, {after}));
    if (code.empty())
        addFact(set, factAgainst(fact::firmwareCodeSame));
    else
        addFact(set, factFor(fact::firmwareCode, {QString::number(code.size()), QString::number(count)}));
    addClaim(explanation, set);
    if (isUpdate) {
        takeUpdate(explanation, set, code);
        return;
    }
    for (const ChangedEvent &change : code)
        explanation.take(set, change.index);
    for (const ChangedEvent &change : versions)
        explanation.take(set, change.index);
}

} // namespace plumbline::causes
