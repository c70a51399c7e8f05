// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deflate.h"

#include <zlib.h>

namespace plumbline::store {

QByteArray deflated(QByteArrayView bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray target(qsizetype(size), Qt::Uninitialized);
    const int code = compress2(reinterpret_cast<Bytef *>(target.data()), &size,
                               reinterpret_cast<const Bytef *>(bytes.data()), uLong(bytes.size()),
                               Z_DEFAULT_COMPRESSION);
    Q_ASSERT(code == Z_OK); // the target is as large as it can get
    target.truncate(code == Z_OK ? qsizetype(size) : 0);
    return target;
}

std::optional<QByteArray> inflated(QByteArrayView bytes, qint64 size)
{
    // One byte more than is wanted, so that the end is seen to be the end, and that there is one to write to.
    QByteArray target(size + 1, Qt::Uninitialized);
    uLongf written = uLongf(target.size());
    uLong read = uLong(bytes.size());
    const int code = uncompress2(reinterpret_cast<Bytef *>(target.data()), &written,
                                 reinterpret_cast<const Bytef *>(bytes.data()), &read);
    if (code != Z_OK || qint64(written) != size || qsizetype(read) != bytes.size())
        return {};
    target.truncate(size);
    return target;
}

} // namespace plumbline::store
