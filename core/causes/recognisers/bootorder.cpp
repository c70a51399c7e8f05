// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include "core/uefi/guids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::ChangeKind;
using comparison::EventKey;
using comparison::MeasuredEvent;
using uefi::guid::globalVariable;

QString nameOf(const MeasuredEvent &event)
{
    const auto *variable = payloadOf<tcg::VariableEvent>(event);
    return variable && variable->variable.key.vendor == globalVariable ? variable->variable.key.name
                                                                       : QString();
}

bool isNumbered(const QString &name, QLatin1StringView prefix)
{
    if (name.size() != prefix.size() + 4 || !name.startsWith(prefix))
        return false;
    bool isHex = false;
    (void)name.sliced(prefix.size()).toUShort(&isHex, 16);
    return isHex;
}

QString orderText(const MeasuredEvent *event)
{
    const auto *order = event ? variableValueOf<uefi::OptionOrder>(*event) : nullptr;
    QStringList numbers;
    for (const quint16 option : order ? order->options : std::vector<quint16>())
        numbers.append(u"%1"_s.arg(option, 4, 16, QLatin1Char('0')).toUpper());
    return numbers.join(", "_L1);
}

QLatin1StringView entryFact(const ChangedEvent &change)
{
    if (change.isAdded())
        return fact::entryAdded;
    return change.isRemoved() ? fact::entryRemoved : fact::entryChanged;
}

void takeEntry(Explanation &explanation, ChangeSet &set, const ChangedEvent &change)
{
    const auto *option = variableValueOf<uefi::LoadOption>(change.event());
    const QString path = option ? option->path.text : QString();
    if (change.kind != ChangeKind::Moved)
        addFact(set,
                factFor(entryFact(change),
                        {nameOf(change.event()), option ? option->description : QString(), path}));
    explanation.take(set, change.index);
}

/// Entries that came, went or moved with the order; one that became another is a change of its own.
bool isOfOrder(const ChangedEvent &change)
{
    return isNumbered(nameOf(change.event()), "Boot"_L1) && change.kind != ChangeKind::Changed;
}

/// A boot option that was tried and returned, before the next one was.
bool isAttempt(const ChangedEvent &change)
{
    return change.is(EventKey::Kind::Action) && change.event().stage == evidence::Stage::BootManager
        && change.key().name.contains("Boot Option"_L1);
}

void recogniseOrder(Explanation &explanation)
{
    const auto variables = explanation.openEvents(EventKey::Kind::Variable);
    const auto order = std::ranges::find_if(
        variables, [](const ChangedEvent &change) { return nameOf(change.event()) == "BootOrder"_L1; });
    if (order == variables.end())
        return;
    ChangeSet &set = explanation.add(Cause::BootOrder, sureness({*order}));
    addFact(set, factFor(fact::orderChanged, {orderText(order->before), orderText(order->after)}));
    explanation.take(set, order->index);
    for (const ChangedEvent &change : variables)
        if (isOfOrder(change))
            takeEntry(explanation, set, change);
    for (const ChangedEvent &change : explanation.openEvents())
        if (isAttempt(change))
            explanation.take(set, change.index);
}

void recogniseEntries(Explanation &explanation)
{
    for (const ChangedEvent &change : explanation.openEvents(EventKey::Kind::Variable)) {
        const QString name = nameOf(change.event());
        const bool isEntry
            = isNumbered(name, "Boot"_L1) || isNumbered(name, "Driver"_L1) || name == "DriverOrder"_L1;
        if (isEntry && change.kind != ChangeKind::Moved)
            takeEntry(explanation, explanation.add(Cause::BootEntry, sureness({change})), change);
    }
}

} // namespace

void recogniseBootOrder(Explanation &explanation)
{
    recogniseOrder(explanation);
    recogniseEntries(explanation);
}

} // namespace plumbline::causes
