// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/appraisal/imareplay.h"
#include "core/ima/entry.h"
#include "core/ima/listreader.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>

using namespace plumbline;

namespace {

bool isInside(const std::vector<Field> &fields, qsizetype size)
{
    return std::ranges::all_of(fields, [size](const Field &field) {
        return field.range.offset >= 0 && field.range.length >= 0 && field.range.end() <= size
            && isInside(field.children, size);
    });
}

void check(const QByteArray &bytes, ima::ListKind kind)
{
    const ima::List list = ima::readList(bytes, kind);
    qint64 end = 0;
    for (const ima::Entry &entry : list.entries) {
        require(entry.offset >= end);
        end = entry.offset + qint64(entry.length);
        require(end <= bytes.size());
        const ima::EntryContent content = ima::decodeEntry(list, entry);
        require(isInside(content.fields, bytes.size()));
        require(content.data.end() <= bytes.size());
        (void)ima::checkTemplateHash(list, entry);
    }
    constexpr std::array banks{HashAlgorithm::Sha1, HashAlgorithm::Sha256};
    (void)appraisal::replayImaList(list, banks);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)ima::recogniseList(bytes);
    check(bytes, ima::ListKind::BinaryLittleEndian);
    check(bytes, ima::ListKind::BinaryBigEndian);
    check(bytes, ima::ListKind::Ascii);
    return 0;
}
