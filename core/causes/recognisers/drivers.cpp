// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::ChangeKind;
using comparison::EventKey;
using comparison::MeasuredEvent;

bool isDriver(const MeasuredEvent &event)
{
    const auto type = tcg::EventType(event.typeCode.value_or(0));
    return event.key.kind == EventKey::Kind::Image
        && (type == tcg::EventType::EfiBootServicesDriver
            || type == tcg::EventType::EfiRuntimeServicesDriver);
}

/// Drivers of the firmware itself come with it: recogniseFirmwareUpdate().
bool isOfFirmware(const MeasuredEvent &event)
{
    const auto *image = payloadOf<tcg::ImageLoadEvent>(event);
    return image && image->path.firmwareFile.has_value();
}

void addVouching(const Explanation &explanation, ChangeSet &set, const MeasuredEvent &event)
{
    const QString known = explanation.knownAs(event.digests);
    if (!known.isEmpty()) {
        addFact(set, factFor(fact::knownSoftware, {event.key.name, known}));
        return;
    }
    if (explanation.context().knownAs)
        addFact(set, factAgainst(fact::notInCatalogue, {event.key.name}));
    if (!explanation.isSecureBootOnThroughout())
        addFact(set, factAgainst(fact::secureBootNotOn));
}

/// A file that the firmware was told to load before the boot loader: as powerful as a boot application.
void addDiskDriver(Explanation &explanation, const ChangedEvent &change)
{
    ChangeSet &set = explanation.add(Cause::UefiDriverAdded,
                                     appraisal::isProven(change.after->provenance) ? Confidence::Certain
                                                                                   : Confidence::Likely);
    addFact(set, factFor(fact::driverAdded, {change.key().name}));
    addFact(set, factAgainst(fact::driverFromDisk));
    addVouching(explanation, set, *change.after);
    if (explanation.knownAs(change.after->digests).isEmpty())
        addGuardRail(set, GuardRail::UnknownBootApplication);
    explanation.take(set, change.index);
    // Driver0000 and DriverOrder name it, where a firmware measures them.
    for (const ChangedEvent &other : explanation.openEvents(EventKey::Kind::Variable)) {
        const auto *variable = payloadOf<tcg::VariableEvent>(other.event());
        if (variable && variable->variable.key.name.startsWith("Driver"_L1)
            && other.event().stage == evidence::Stage::PlatformConfiguration)
            explanation.take(set, other.index);
    }
}

void addOptionRoms(Explanation &explanation, const std::vector<ChangedEvent> &roms, bool areNew)
{
    ChangeSet *set = nullptr;
    for (const ChangedEvent &rom : roms) {
        if (rom.isAdded() != areNew)
            continue;
        if (!set)
            set = &explanation.add(areNew ? Cause::UefiDriverAdded : Cause::OptionRomChanged,
                                   Confidence::Likely);
        const QLatin1StringView gone = rom.isRemoved() ? fact::optionRomGone : fact::optionRomChanged;
        addFact(*set, factFor(areNew ? fact::optionRomAdded : gone, {rom.key().name}));
        if (rom.after)
            addVouching(explanation, *set, *rom.after);
        explanation.take(*set, rom.index);
    }
}

} // namespace

void recogniseDrivers(Explanation &explanation)
{
    for (const ChangedEvent &change : explanation.openEvents(EventKey::Kind::Image)) {
        const bool isNewCode = change.after && change.kind != ChangeKind::Moved;
        if (isNewCode && isDriver(*change.after) && !isOfFirmware(*change.after))
            addDiskDriver(explanation, change);
    }
    std::vector<ChangedEvent> roms = explanation.openEvents(EventKey::Kind::OptionRom);
    std::erase_if(roms, [](const ChangedEvent &rom) { return rom.kind == ChangeKind::Moved; });
    addOptionRoms(explanation, roms, true);
    addOptionRoms(explanation, roms, false);
}

} // namespace plumbline::causes
