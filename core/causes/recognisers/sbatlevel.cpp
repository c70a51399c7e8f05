// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::EventKey;
using uefi::SbatEntry;
using uefi::SbatLevel;

QString textOf(const SbatLevel &level)
{
    QStringList parts{level.date};
    for (const SbatEntry &entry : level.entries)
        if (entry.component != "sbat"_L1)
            parts.append(entry.component + u' ' + QString::number(entry.generation));
    return parts.join(u' ');
}

/// Whether something may run again that was forbidden.
bool isLower(const SbatLevel &after, const SbatLevel &before)
{
    return std::ranges::any_of(before.entries, [&](const SbatEntry &old) {
        const auto now = std::ranges::find(after.entries, old.component, &SbatEntry::component);
        return now == after.entries.end() || now->generation < old.generation;
    });
}

} // namespace

void recogniseSbatLevel(Explanation &explanation)
{
    for (const ChangedEvent &change : explanation.openEvents(EventKey::Kind::SbatLevel)) {
        const auto *before = change.before ? variableValueOf<SbatLevel>(*change.before) : nullptr;
        const auto *after = change.after ? variableValueOf<SbatLevel>(*change.after) : nullptr;
        if (!before || !after)
            continue;
        ChangeSet &set = explanation.add(Cause::SbatLevel, sureness({change}));
        addFact(set, factFor(fact::sbatLevel, {textOf(*before), textOf(*after)}));
        if (isLower(*after, *before))
            addFact(set, factAgainst(fact::sbatOlder));
        explanation.take(set, change.index);
    }
}

} // namespace plumbline::causes
