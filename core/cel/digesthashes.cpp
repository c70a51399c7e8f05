// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/digesthashes.h"

#include "core/base/hasher.h"

namespace plumbline::cel {

DigestCheck::Result compareDigests(const Record &record, QByteArrayView message)
{
    auto result = DigestCheck::Result::Unknown;
    for (const Digest &digest : record.digests) {
        const QByteArray hash = hashOf(digest.algorithm, message);
        if (hash.isEmpty())
            continue;
        if (hash != digest.value)
            return DigestCheck::Result::Mismatch;
        result = DigestCheck::Result::Match;
    }
    return result;
}

} // namespace plumbline::cel
