// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/measuredfiles.h"

#include "core/ima/signature.h"

#include <algorithm>

#include <unordered_set>

namespace plumbline::comparison {

namespace {

using evidence::Log;

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

std::optional<MeasuredFile> fileOf(const Log &log, qint64 index, const ima::EntryContent &entry,
                                   const appraisal::LogProvenance &provenance)
{
    if (entry.path.isEmpty() || !entry.buffer.isEmpty())
        return std::nullopt;
    const bool isViolated = isViolation(entry);
    return MeasuredFile{.index = index,
                        .pcr = 10,
                        .path = entry.path,
                        .digest = entry.fileDigest,
                        .isViolation = isViolated,
                        .hasSignature = isSignature(entry.signature),
                        .provenance
                        = isViolated ? appraisal::Provenance::Unbound : provenance.ofEvent(log, index)};
}

/// What makes two entries one pair: a signature that is there now and then is worth keeping apart.
QByteArray pairOf(const MeasuredFile &file)
{
    QByteArray key;
    key.reserve(file.path.size() + file.digest.value.size() + 4);
    key += char(file.isViolation ? 1 : 0);
    key += char(file.hasSignature ? 1 : 0);
    key += char(quint16(file.digest.algorithm) & 0xFF);
    key += char(quint16(file.digest.algorithm) >> 8);
    key += file.isViolation ? QByteArray() : file.digest.value;
    key += file.path;
    return key;
}

struct BytesHash
{
    size_t operator()(const QByteArray &bytes) const { return qHash(bytes); }
};

quint32 registerOf(const Log &log, qint64 index)
{
    const auto *list = std::get_if<ima::List>(&log.content);
    return list ? list->entries[size_t(index)].claimedPcr : log.at(index).registerIndex.value_or(10);
}

} // namespace

std::vector<MeasuredFile> measuredFiles(const Log &log, const appraisal::LogProvenance &provenance,
                                        const Progress &progress)
{
    std::vector<MeasuredFile> files;
    std::unordered_set<QByteArray, BytesHash> seen;
    const qint64 size = log.size();
    for (qint64 index = 0; index < size && progress.goOn(index, size); ++index) {
        const evidence::Content content = log.decode(index);
        const auto *entry = std::get_if<ima::EntryContent>(&content.payload);
        auto file = entry ? fileOf(log, index, *entry, provenance) : std::nullopt;
        if (!file || !seen.insert(pairOf(*file)).second)
            continue;
        file->pcr = registerOf(log, index);
        files.push_back(*std::move(file));
    }
    return files;
}

} // namespace plumbline::comparison
