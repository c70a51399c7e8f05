// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence bundles and what they say of themselves. A bundle that is read has only members that the manifest
// describes, byte for byte, under names of ours; written again and read again it is the same. No record is
// ours without our key.

#include "core/base/hasher.h"
#include "core/bundle/bundle.h"
#include "core/bundle/filenames.h"
#include "core/bundle/openevidence.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::bundle;

namespace {

void checkMember(const Bundle &bundle, const Member &member)
{
    require(roleOfMember(member.name).has_value());
    require(std::ranges::count(bundle.members, member.name, &Member::name) == 1);
    const auto entry = std::ranges::find(bundle.manifest.members, member.name, &ManifestEntry::name);
    require(entry != bundle.manifest.members.end() && entry->size == member.bytes.size());
    require(entry->sha256 == hashOf(HashAlgorithm::Sha256, member.bytes));
}

void checkBundle(const QByteArray &bytes)
{
    const auto read = readBundle(bytes);
    if (!read)
        return;
    require(read->members.size() == read->manifest.members.size());
    for (const Member &member : read->members)
        checkMember(*read, member);
    const auto written = writeBundle(read->members, read->manifest.madeAt);
    require(written.has_value());
    const auto again = readBundle(*written);
    require(again && again->members == read->members);
    if (const auto opened = openBundle(bytes))
        require(opened->requestOrigin != RequestOrigin::Ours && !opened->evidence.request.nonce);
}

/// What reads one text only has one text for what it read.
void checkTexts(const QByteArray &bytes)
{
    if (const auto manifest = readManifest(bytes)) {
        const auto again = readManifest(writeManifest(*manifest));
        require(again && *again == *manifest);
    }
    const QByteArray key(requestKeySize, 'k');
    if (const auto request = readRequest(bytes, key)) {
        require(request->origin == RequestOrigin::NotOurs);
        const auto ours = readRequest(writeRequest(request->record, key), key);
        require(ours && ours->origin == RequestOrigin::Ours && ours->record == request->record);
    }
    (void)roleOfContent(bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    checkBundle(bytes);
    checkTexts(bytes);
    return 0;
}
