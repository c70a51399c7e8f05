// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

#include <map>
#include <span>
#include <unordered_map>

namespace plumbline::comparison {

/// The events of one register in their order. Equal ids: nothing that was extended differs.
struct RegisterSequence
{
    std::vector<size_t> events; ///< into MeasuredBoot::events
    std::vector<std::uint32_t> ids;
};

/// Numbers events by their digests, in the banks that both boots have. What has no digest there is told by
/// its type and key instead.
class EventNumbers
{
public:
    explicit EventNumbers(std::span<const HashAlgorithm> banks)
        : m_banks(banks)
    {
    }

    [[nodiscard]] std::map<quint32, RegisterSequence> sequences(const std::vector<MeasuredEvent> &events);

private:
    [[nodiscard]] QByteArray textOf(const MeasuredEvent &event) const;

    struct Hash
    {
        size_t operator()(const QByteArray &bytes) const { return qHash(bytes); }
    };

    std::span<const HashAlgorithm> m_banks;
    std::unordered_map<QByteArray, std::uint32_t, Hash> m_numbers;
};

} // namespace plumbline::comparison
