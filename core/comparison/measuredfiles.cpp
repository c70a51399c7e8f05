// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/measuredfiles.h"

#include "core/comparison/plainentry.h"

#include <unordered_set>

namespace plumbline::comparison {

namespace {

using evidence::Log;

constexpr quint32 imaPcr = 10;

/// security.ima of type EVM_IMA_XATTR_DIGSIG, IMA_VERITY_DIGSIG or EVM_XATTR_PORTABLE_DIGSIG: other types
/// hold a hash only. Linux, enum evm_ima_xattr_type in security/integrity/integrity.h.
bool isSignature(QByteArrayView attribute)
{
    return !attribute.isEmpty() && (attribute[0] == 3 || attribute[0] == 5 || attribute[0] == 6);
}

bool isViolation(const ima::EntryContent &entry)
{
    const QByteArray &hash = entry.templateHash.value;
    return !hash.isEmpty() && hash.count('\0') == hash.size();
}

/// The entry by its own decoder: of any form, and of canonical event logs.
std::optional<MeasuredFile> decodedFile(const Log &log, qint64 index)
{
    const evidence::Content content = log.decode(index);
    const auto *entry = std::get_if<ima::EntryContent>(&content.payload);
    if (!entry || entry->path.isEmpty())
        return std::nullopt;
    return MeasuredFile{.index = index,
                        .pcr = log.at(index).registerIndex.value_or(imaPcr),
                        .path = entry->path,
                        .digest = entry->fileDigest,
                        .isViolation = isViolation(*entry),
                        .hasSignature = isSignature(entry->signature)};
}

/// The same of an entry of an ordinary list.
std::optional<MeasuredFile> plainFile(PlainEntryReader &reader, const ima::Entry &entry, qint64 index)
{
    const auto plain = reader.read(entry);
    if (!plain)
        return std::nullopt;
    return MeasuredFile{.index = index,
                        .pcr = entry.claimedPcr,
                        .path = plain->path.toByteArray(),
                        .digest = {plain->algorithm, plain->digest.toByteArray()},
                        .isViolation = (entry.flags & ima::Entry::Violation) != 0,
                        .hasSignature = isSignature(plain->signature)};
}

/// Files by what makes two entries one pair. A signature that is there now and then is worth keeping apart;
/// the digest of a violation says nothing.
class PairSet
{
public:
    explicit PairSet(const std::vector<MeasuredFile> &files)
        : m_places(0, Hash{files}, Equal{files})
    {
    }

    /// Whether the file at that place is the first of its pair.
    bool insert(size_t place) { return m_places.insert(place).second; }

private:
    struct Hash
    {
        const std::vector<MeasuredFile> &files;
        size_t operator()(size_t place) const
        {
            const MeasuredFile &file = files[place];
            return file.isViolation ? qHash(file.path) : qHashMulti(0, file.path, file.digest.value);
        }
    };
    struct Equal
    {
        const std::vector<MeasuredFile> &files;
        bool operator()(size_t a, size_t b) const
        {
            const MeasuredFile &first = files[a];
            const MeasuredFile &second = files[b];
            return first.path == second.path && first.isViolation == second.isViolation
                && first.hasSignature == second.hasSignature
                && (first.isViolation || first.digest == second.digest);
        }
    };
    std::unordered_set<size_t, Hash, Equal> m_places;
};

} // namespace

std::vector<MeasuredFile> measuredFiles(const Log &log, const appraisal::LogProvenance &provenance,
                                        const Progress &progress)
{
    const auto *list = std::get_if<ima::List>(&log.content);
    std::optional<PlainEntryReader> reader;
    if (list)
        reader.emplace(*list);
    std::vector<MeasuredFile> files;
    PairSet pairs(files);
    const qint64 size = log.size();
    for (qint64 index = 0; index < size && progress.goOn(index, size); ++index) {
        auto file = reader ? plainFile(*reader, list->entries[size_t(index)], index) : std::nullopt;
        if (!file)
            file = decodedFile(log, index);
        if (!file)
            continue;
        files.push_back(*std::move(file));
        if (!pairs.insert(files.size() - 1))
            files.pop_back();
        else if (!files.back().isViolation)
            files.back().provenance = provenance.ofEvent(log, index);
    }
    return files;
}

} // namespace plumbline::comparison
