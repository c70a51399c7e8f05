// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/tlvreader.h"

#include "core/cel/tlv.h"
#include "core/cel/tlvrecord.h"

#include <algorithm>

namespace plumbline::cel {

void readTlvLog(LogBuilder &builder)
{
    const QByteArrayView bytes = builder.log().bytes;
    ByteReader reader = tlvReader(bytes);
    while (!reader.atEnd() && builder.goOn(reader.offset())) {
        const qint64 start = reader.offset();
        auto record = readTlvRecord(builder.log(), reader);
        if (!record)
            return builder.addDamaged(record.error(), {start, bytes.size() - start});
        builder.add(*std::move(record));
    }
}

bool recogniseTlv(QByteArrayView bytes)
{
    // Enough for a record with a large certificate, little enough to be quick on a file of any size.
    constexpr qsizetype lookedAt = 1024 * 1024;
    const Log log{.bytes = bytes.first(std::min(bytes.size(), lookedAt)).toByteArray(),
                  .encoding = Encoding::Tlv};
    ByteReader reader = tlvReader(log.bytes);
    const auto first = readTlvRecord(log, reader);
    const auto isKnown = [](const Digest &digest) { return digestSize(digest.algorithm).has_value(); };
    return first && !first->record.isDamaged && !first->record.digests.empty()
        && std::ranges::all_of(first->record.digests, isKnown);
}

} // namespace plumbline::cel
