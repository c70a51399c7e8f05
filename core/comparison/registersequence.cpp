// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/registersequence.h"

#include <algorithm>

namespace plumbline::comparison {

std::map<quint32, RegisterSequence> EventNumbers::sequences(const std::vector<MeasuredEvent> &events)
{
    std::map<quint32, RegisterSequence> sequences;
    for (size_t i = 0; i < events.size(); ++i) {
        RegisterSequence &sequence = sequences[events[i].pcr];
        const auto number = std::uint32_t(m_numbers.size());
        sequence.events.push_back(i);
        sequence.ids.push_back(m_numbers.try_emplace(textOf(events[i]), number).first->second);
    }
    return sequences;
}

/// Each digest with its bank's place and its length, so that no two lists of digests are one text.
QByteArray EventNumbers::textOf(const MeasuredEvent &event) const
{
    QByteArray text;
    for (size_t bank = 0; bank < m_banks.size(); ++bank) {
        const auto digest = std::ranges::find(event.digests, m_banks[bank], &Digest::algorithm);
        if (digest == event.digests.end())
            continue;
        text += char(bank);
        text += char(digest->value.size());
        text += digest->value;
    }
    if (text.isEmpty()) // no digest starts with this: there are not so many banks
        text = "\xFF" + event.type.toUtf8() + '\0' + char(event.key.kind) + event.key.name.toUtf8();
    return text;
}

} // namespace plumbline::comparison
