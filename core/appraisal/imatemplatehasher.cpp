// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/imatemplatehasher.h"

#include "core/ima/templatehash.h"

#include <algorithm>

namespace plumbline::appraisal {

ImaTemplateHasher::ImaTemplateHasher(const ima::List &list, std::span<const HashAlgorithm> algorithms)
    : m_list(list)
{
    for (const HashAlgorithm algorithm : algorithms)
        m_hashers.emplace_back(algorithm);
    m_recorded = size_t(std::ranges::find(algorithms, list.templateAlgorithm) - algorithms.begin());
}

ImaStep ImaTemplateHasher::hash(const ima::Entry &entry, std::span<ImaHash> hashes)
{
    if (entry.claimedPcr >= imaRegisterCount)
        return {}; // the reader says so
    if (entry.flags & ima::Entry::Damaged)
        return {.kind = ImaStep::Kind::Unknown};
    if (entry.flags & ima::Entry::Violation)
        return {.kind = ImaStep::Kind::Ones};
    const auto view = ima::viewEntry(m_list, entry);
    if (!view)
        return {}; // not reached: the reader marks such entries as damaged
    const auto message = ima::TemplateMessage::of(m_list, *view);
    if (!message)
        return takeRecorded(ima::recordedHash(m_list, *view), hashes);
    for (size_t i = 0; i < m_hashers.size(); ++i)
        m_hashers[i].hashInto(hashes[i], message->bytes());
    if (m_recorded == m_hashers.size())
        return {.kind = ImaStep::Kind::Hash};
    const QByteArrayView computed(hashes[m_recorded].data(), m_hashers[m_recorded].size());
    return {.kind = ImaStep::Kind::Hash, .isMisrecorded = !ima::isRecordedHash(m_list, *view, computed)};
}

/// What the list does not tell, the recorded hash has to stand for.
ImaStep ImaTemplateHasher::takeRecorded(const QByteArray &recorded, std::span<ImaHash> hashes) const
{
    if (m_recorded == m_hashers.size() || recorded.size() != m_hashers[m_recorded].size())
        return {.kind = ImaStep::Kind::Unknown};
    std::ranges::copy(recorded, hashes[m_recorded].begin());
    return {.kind = ImaStep::Kind::RecordedHash};
}

} // namespace plumbline::appraisal
