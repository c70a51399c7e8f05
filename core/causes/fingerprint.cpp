// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/fingerprint.h"

#include "core/base/hasher.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace plumbline::causes {

namespace {

using comparison::Change;
using comparison::Comparison;
using comparison::MeasuredBoot;
using comparison::MeasuredEvent;
using comparison::MeasuredFile;

/// Parts of any length, each after its length: no two lists of parts give the same bytes.
class Record
{
public:
    Record &add(QByteArrayView part)
    {
        std::array<char, 8> length{};
        qToBigEndian(quint64(part.size()), length.data());
        m_bytes.append(length.data(), qsizetype(length.size()));
        m_bytes.append(part);
        return *this;
    }
    Record &add(QLatin1StringView word) { return add(QByteArrayView(word.data(), word.size())); }
    Record &add(quint32 number)
    {
        std::array<char, 4> value{};
        qToBigEndian(number, value.data());
        m_bytes.append(value.data(), qsizetype(value.size()));
        return *this;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The digest by which the event is known on every machine: SHA-256, else the first in the order of
/// algorithms.
Digest representative(const std::vector<Digest> &digests)
{
    const auto sha256 = std::ranges::find(digests, HashAlgorithm::Sha256, &Digest::algorithm);
    if (sha256 != digests.end())
        return *sha256;
    const auto first = std::ranges::min_element(digests, {}, &Digest::algorithm);
    return first == digests.end() ? Digest() : *first;
}

void addDigest(Record &record, const Digest &digest)
{
    record.add(quint32(digest.algorithm)).add(digest.value);
}

void addSide(Record &record, const std::vector<MeasuredEvent> &events, const std::optional<size_t> &place)
{
    if (!place || *place >= events.size()) {
        record.add(quint32(0));
        return;
    }
    const MeasuredEvent &event = events[*place];
    record.add(quint32(1)).add(comparison::keyKindId(event.key.kind)).add(event.key.name.toUtf8());
    addDigest(record, representative(event.digests));
}

void addSide(Record &record, const std::vector<MeasuredFile> &files, const std::optional<size_t> &place)
{
    if (!place || *place >= files.size()) {
        record.add(quint32(0));
        return;
    }
    const MeasuredFile &file = files[*place];
    record.add(quint32(1)).add(file.path).add(quint32(file.isViolation)).add(quint32(file.hasSignature));
    addDigest(record, file.digest);
}

QByteArray recordOf(const Change &change, const MeasuredBoot &before, const MeasuredBoot &after)
{
    Record record;
    record.add(change.isFile ? QLatin1StringView("file") : QLatin1StringView("event"))
        .add(comparison::changeKindId(change.kind))
        .add(change.pcr);
    if (change.isFile) {
        addSide(record, before.files, change.before);
        addSide(record, after.files, change.after);
    } else {
        addSide(record, before.events, change.before);
        addSide(record, after.events, change.after);
    }
    return record.bytes();
}

/// The value in the bank by which the register is known on every machine.
Digest valueOf(const MeasuredBoot &boot, quint32 pcr)
{
    std::vector<Digest> values;
    for (const auto &[index, value] : boot.values)
        if (quint32(index.pcr) == pcr)
            values.push_back({index.bank, value});
    return representative(values);
}

QByteArray recordOf(quint32 pcr, const MeasuredBoot &before, const MeasuredBoot &after)
{
    Record record;
    record.add(QLatin1StringView("register")).add(pcr);
    addDigest(record, valueOf(before, pcr));
    addDigest(record, valueOf(after, pcr));
    return record.bytes();
}

} // namespace

QByteArray fingerprintOf(const ChangeSet &set, const MeasuredBoot &before, const MeasuredBoot &after,
                         const Comparison &comparison)
{
    std::vector<QByteArray> records;
    for (const size_t change : set.changes)
        records.push_back(recordOf(comparison.changes[change], before, after));
    for (const quint32 pcr : set.registers)
        records.push_back(recordOf(pcr, before, after));
    std::ranges::sort(records);
    Record whole;
    for (const QByteArray &record : records)
        whole.add(record);
    return hashOf(HashAlgorithm::Sha256, whole.bytes());
}

} // namespace plumbline::causes
