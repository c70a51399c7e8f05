// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/appraisal/celreplay.h"
#include "core/cel/decode.h"
#include "core/cel/digestcheck.h"
#include "core/cel/logreader.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace plumbline;

namespace {

bool isInside(const std::vector<Field> &fields, qsizetype size)
{
    return std::ranges::all_of(fields, [size](const Field &field) {
        return field.range.offset >= 0 && field.range.length >= 0 && field.range.end() <= size
            && isInside(field.children, size);
    });
}

void check(const QByteArray &bytes, cel::Encoding encoding)
{
    const cel::Log log = cel::readLog(bytes, encoding);
    for (const cel::Record &record : log.records) {
        require(record.range.offset >= 0 && record.range.end() <= bytes.size());
        require(record.content.isEmpty() || record.range.contains(record.content));
        const cel::DecodedContent content = cel::decodeRecord(log, record);
        require(isInside(content.fields, bytes.size()));
        require(cel::checkDigest(log, record).hashed.end() <= bytes.size());
    }
    (void)appraisal::replayCelLog(log);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)cel::recogniseLog(bytes);
    check(bytes, cel::Encoding::Json);
    check(bytes, cel::Encoding::Tlv);
    return 0;
}
