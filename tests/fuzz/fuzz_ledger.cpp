// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger's bytes: entries and their actions, exports, requests and answers on their way, and remembered
// heads. What is read is written again as the same bytes, and nothing is valid that no key of ours signed.

#include "core/trust/action.h"
#include "core/trust/entry.h"
#include "core/trust/head.h"
#include "core/trust/ledgerfile.h"
#include "core/trust/requestfile.h"
#include "tests/fuzz/require.h"

using namespace plumbline;
using namespace plumbline::trust;

namespace {

void checkEntry(const QByteArray &bytes)
{
    const auto entry = decodeEntry(bytes);
    if (!entry)
        return;
    require(encodeEntry(*entry) == bytes);
    require(entry->ledger.size() == ledgerIdSize && entry->signature.size() == signatureSize);
    if (const auto action = decodeAction(entry->action))
        require(encodeAction(*action) == entry->action);
}

void checkAction(const QByteArray &bytes)
{
    if (const auto action = decodeAction(bytes))
        require(encodeAction(*action) == bytes);
}

/// Problems, but no crash, whatever the entries are.
void checkLedger(const QByteArray &bytes)
{
    const Ledger alone = Ledger::load({&bytes, 1});
    require(alone.isIntact() == (alone.state().hashes.size() == 1));
    const auto file = readLedgerFile(bytes);
    if (!file)
        return;
    require(file->ledger.state().hashes.size() <= file->ledger.entries().size());
    require(file->ledger.isIntact() == (file->ledger.state().hashes.size() == file->ledger.entries().size()));
    (void)planImport(Ledger(), file->ledger);
}

void checkCarried(const QByteArray &bytes)
{
    if (const auto request = readRequestFile(bytes))
        require(request->ledger.isIntact() && request->ledger.state().requests.contains(request->request));
    if (const auto answer = readAnswerFile(bytes))
        require(writeAnswerFile(answer->ledger, answer->answer, answer->key) == bytes);
    const QByteArray key(32, 'k');
    if (const auto heads = readHeads(bytes, key))
        require(writeHeads(*heads, key) == bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    checkEntry(bytes);
    checkAction(bytes);
    checkLedger(bytes);
    checkCarried(bytes);
    return 0;
}
