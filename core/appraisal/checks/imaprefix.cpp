// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/imaprefix.h"

#include "core/appraisal/imatemplatehasher.h"

namespace plumbline::appraisal {

namespace {

std::optional<qint64> boundBy(HashAlgorithm templateHash, const ima::List &list, HashAlgorithm bank,
                              const QByteArray &quoted)
{
    ImaTemplateHasher templates(list, {&templateHash, 1});
    Hasher hasher(bank);
    QByteArray pcr(hasher.size(), '\0');
    for (size_t i = 0; i < list.entries.size(); ++i) {
        const ima::Entry &entry = list.entries[i];
        if (entry.claimedPcr != imaPcr)
            continue;
        ImaHash hash{};
        const ImaStep step = templates.hash(entry, {&hash, 1});
        if (step.kind == ImaStep::Kind::Ones)
            hash.fill('\xFF');
        else if (step.kind != ImaStep::Kind::Hash)
            return std::nullopt; // what was extended cannot be computed: nothing after it can be bound
        hasher.extend(pcr, QByteArrayView(hash).first(hasher.size()));
        if (pcr == quoted)
            return qint64(i + 1);
    }
    return std::nullopt;
}

} // namespace

std::optional<qint64> boundEntries(const ima::List &list, HashAlgorithm bank, const QByteArray &quoted)
{
    if (!Hasher(bank).isSupported())
        return std::nullopt;
    const auto own = boundBy(bank, list, bank, quoted);
    return own || bank == HashAlgorithm::Sha1 ? own : boundBy(HashAlgorithm::Sha1, list, bank, quoted);
}

} // namespace plumbline::appraisal
