// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/eventkey.h"
#include "core/trust/encoding.h"

namespace plumbline::trust {

// How what was measured is encoded in benchmarks, whitelist entries and policies, see encoding.h.

inline constexpr qsizetype maxKeyBytes = 4 * comparison::maxKeyName;
inline constexpr qsizetype maxDigests = 32; ///< of one event: one for each bank
inline constexpr qsizetype maxKindBytes = 64;
inline constexpr qsizetype maxPathBytes = 64 * 1024; ///< of a file in an IMA list

/// Kinds of events stand there by their words, so that the program may know more of them one day.
template <typename Codec> void fields(Codec &codec, Coded<Codec, comparison::EventKey> &key)
{
    using Kind = comparison::EventKey::Kind;
    QString word = comparison::keyKindId(key.kind);
    codec.evidenceText("key.kind", word, maxKindBytes);
    if constexpr (Codec::isReading) {
        bool isKnown = false;
        for (int kind = 0; kind <= int(Kind::Other) && !isKnown; ++kind) {
            isKnown = comparison::keyKindId(Kind(kind)) == word;
            if (isKnown)
                key.kind = Kind(kind);
        }
        if (!isKnown)
            codec.refuse(ParseError::Kind::Unsupported, "key.kind");
    }
    codec.evidenceText("key.name", key.name, maxKeyBytes);
}

template <typename Codec> void digestFields(Codec &codec, Coded<Codec, std::vector<Digest>> &digests)
{
    codec.list("digests", digests, maxDigests, [&](auto &digest) { codec.digest("digest", digest); });
}

} // namespace plumbline::trust
