// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hasher.h"
#include "core/ima/list.h"

#include <array>
#include <span>
#include <vector>

namespace plumbline::appraisal {

/// Registers that a PCR selection can name; entries of others are not replayed.
inline constexpr quint32 imaRegisterCount = 32;

/// What an entry of an IMA list does to its register.
struct ImaStep
{
    enum class Kind : quint8 {
        None, ///< there is no such register
        Ones, ///< a violation extends ones
        Hash, ///< the template hash
        RecordedHash, ///< the same, but the list does not tell the data: only the recorded hash is known
        Unknown, ///< damaged: what was extended cannot be told
    };

    Kind kind = Kind::None;
    bool isMisrecorded = false; ///< the recorded template hash is another than that of the data
};

/// A template hash with zeros behind it: the padded hash for a bank of longer digests is the start of it.
using ImaHash = std::array<char, maxDigestSize>;

/// Computes what the entries of a list extend: the part of a replay that needs no order. One for each thread.
class ImaTemplateHasher
{
public:
    /// @p algorithms as many as there are hashes for an entry; OpenSSL must have them.
    ImaTemplateHasher(const ima::List &list, std::span<const HashAlgorithm> algorithms);

    /// @p hashes are those of one entry, one for each algorithm, and zero where they are not written.
    [[nodiscard]] ImaStep hash(const ima::Entry &entry, std::span<ImaHash> hashes);

private:
    [[nodiscard]] ImaStep takeRecorded(const QByteArray &recorded, std::span<ImaHash> hashes) const;

    const ima::List &m_list;
    std::vector<Hasher> m_hashers;
    size_t m_recorded = 0; ///< index of the algorithm of the recorded hashes; behind the last for none
};

} // namespace plumbline::appraisal
