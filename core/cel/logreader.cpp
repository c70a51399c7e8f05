// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/logreader.h"

namespace plumbline::cel {

std::optional<Encoding> recogniseLog(QByteArrayView)
{
    return std::nullopt;
}

Log readLog(const QByteArray &bytes, Encoding encoding)
{
    return {.bytes = bytes, .encoding = encoding, .records = {}, .problems = {}};
}

DigestCheck checkDigest(const Record &)
{
    return {};
}

} // namespace plumbline::cel
