// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store reads from its rows: lists of parts, deflated bytes, differences. The database file is
// untrusted.
#include "core/store/deflate.h"
#include "core/store/delta.h"
#include "core/store/parts.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace plumbline;

namespace {

/// The input as a difference to half of itself, and the halves as two versions of one log.
void tryDelta(QByteArrayView input)
{
    const QByteArrayView base = input.first(input.size() / 2);
    const QByteArrayView rest = input.sliced(base.size());
    const qint64 size = std::min<qint64>(rest.size() * 3, 4096);
    if (const auto made = store::applyDelta(base, rest, size))
        require(made->size() == size);
    const auto again = store::applyDelta(base, store::makeDelta(base, rest), rest.size());
    require(again && *again == rest);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    if (const auto parts = store::readParts(input)) {
        require(parts->size() <= store::maxParts);
        require(store::writeParts(*parts) == input);
    }
    tryDelta(input);
    if (const auto bytes = store::inflated(input, 1000))
        require(bytes->size() == 1000);
    const auto inflated = store::inflated(store::deflated(input), input.size());
    require(inflated && *inflated == input);
    return 0;
}
