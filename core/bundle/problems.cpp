// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/problems.h"

#include "core/base/textcodec.h"

namespace plumbline::bundle {

Failure<Problem> refuse(QLatin1StringView code, QByteArrayView member, qint64 wanted, qint64 available)
{
    return Failure<Problem>(Problem{.code = code,
                                    .range = {},
                                    .structure = {},
                                    .wanted = wanted,
                                    .available = available,
                                    .detail = decodeUtf8(member)});
}

Failure<Problem> refuseAt(QLatin1StringView code, qint64 offset, const char *what)
{
    return Failure<Problem>(
        Problem{.code = code, .range = {offset, 0}, .structure = QString::fromLatin1(what), .detail = {}});
}

Failure<Problem> refuse(const ParseError &error)
{
    return Failure<Problem>(problemFrom(error));
}

} // namespace plumbline::bundle
