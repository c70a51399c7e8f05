// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/imatemplatehasher.h"
#include "core/appraisal/replay.h"

namespace plumbline::appraisal {

/// The registers of one bank under one way of extending, entry after entry.
class ImaChain
{
public:
    /// Extends the hash at @p hashIndex of each entry; @p isRecorded: the one that the list records, too.
    ImaChain(HashAlgorithm bank, ImaExtend extend, size_t hashIndex, bool isRecorded);

    /// @p hashes are those of the entry, as ImaTemplateHasher gives them.
    void add(const ima::Entry &entry, ImaStep step, std::span<const ImaHash> hashes);
    [[nodiscard]] ReplayedBank take() { return std::move(m_bank); }

private:
    void extend(quint32 index, const ImaHash &hash);
    ReplayedRegister &registerAt(quint32 index);

    Hasher m_hasher;
    ReplayedBank m_bank;
    size_t m_hashIndex = 0;
    bool m_isRecorded = false;
    std::array<ReplayedRegister *, imaRegisterCount> m_known{}; ///< into the bank's map
};

} // namespace plumbline::appraisal
