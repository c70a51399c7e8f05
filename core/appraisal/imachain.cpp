// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/imachain.h"

namespace plumbline::appraisal {

namespace {

constexpr ImaHash ones = [] {
    ImaHash bytes{};
    bytes.fill('\xFF');
    return bytes;
}();

} // namespace

ImaChain::ImaChain(HashAlgorithm bank, ImaExtend extend, size_t hashIndex, bool isRecorded)
    : m_hasher(bank)
    , m_bank{.algorithm = bank, .imaExtend = extend, .registers = {}}
    , m_hashIndex(hashIndex)
    , m_isRecorded(isRecorded)
{
}

void ImaChain::add(const ima::Entry &entry, ImaStep step, std::span<const ImaHash> hashes)
{
    const bool isKnown
        = step.kind == ImaStep::Kind::Hash || (step.kind == ImaStep::Kind::RecordedHash && m_isRecorded);
    if (isKnown)
        extend(entry.claimedPcr, hashes[m_hashIndex]);
    else if (step.kind == ImaStep::Kind::Ones)
        extend(entry.claimedPcr, ones);
    else if (step.kind != ImaStep::Kind::None)
        registerAt(entry.claimedPcr).isComplete = false;
}

void ImaChain::extend(quint32 index, const ImaHash &hash)
{
    ReplayedRegister &pcr = registerAt(index);
    m_hasher.extend(pcr.value, QByteArrayView(hash).first(m_hasher.size()));
    ++pcr.extends;
}

ReplayedRegister &ImaChain::registerAt(quint32 index)
{
    ReplayedRegister *&known = m_known[index];
    if (!known) {
        known = &m_bank.registers[index];
        known->initial = known->value = resetValue(index, m_hasher.size());
    }
    return *known;
}

} // namespace plumbline::appraisal
