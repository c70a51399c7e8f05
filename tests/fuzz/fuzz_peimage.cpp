// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Boot programs, headers of RPM packages and catalogues: what a digest is taken from or looked up in.

#include "core/base/hasher.h"
#include "core/catalogue/catalogueformat.h"
#include "core/catalogue/packageidentity.h"
#include "core/catalogue/peimage.h"
#include "tests/fuzz/require.h"

using namespace plumbline;
using namespace plumbline::catalogue;

namespace {

void checkImage(QByteArrayView bytes)
{
    const auto image = readPeImage(bytes);
    if (!image)
        return;
    qint64 total = 0;
    for (const ByteRange &range : image->hashed) {
        require(range.offset >= 0 && range.length > 0 && range.end() <= bytes.size());
        total += range.length;
    }
    // Nothing is covered twice, but for what lies behind a gap between sections.
    require(total <= bytes.size());
    require(image->signatures.end() <= bytes.size());
    require(authenticodeDigest(bytes, *image, HashAlgorithm::Sha256).value.size() == 32);
}

/// Whatever can be read is written as it stands there, or in the order that is usual.
void checkCatalogue(QByteArrayView bytes)
{
    const auto read = readCatalogue(bytes);
    if (read)
        require(readCatalogue(catalogueBytes(*read)).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    checkImage(bytes);
    (void)readRpmIdentity(bytes);
    (void)readControl(bytes);
    checkCatalogue(bytes);
    // With a checksum that fits, so that the reader itself is asked.
    checkCatalogue(bytes.toByteArray() + hashOf(HashAlgorithm::Sha256, bytes));
    return 0;
}
