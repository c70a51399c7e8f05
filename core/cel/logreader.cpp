// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/logreader.h"

#include "core/cel/jsonreader.h"
#include "core/cel/tlvreader.h"

namespace plumbline::cel {

std::optional<Encoding> recogniseLog(QByteArrayView bytes)
{
    if (const auto encoding = recogniseJson(bytes))
        return encoding;
    return recogniseTlv(bytes) ? std::optional(Encoding::Tlv) : std::nullopt;
}

Log readLog(const QByteArray &bytes, Encoding encoding, const Progress &progress)
{
    LogBuilder builder(bytes, encoding, progress);
    if (encoding == Encoding::Tlv)
        readTlvLog(builder);
    else
        readJson(builder);
    return builder.take();
}

} // namespace plumbline::cel
