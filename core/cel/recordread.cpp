// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/recordread.h"

#include "core/tcg/eventtype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::cel {

void RecordRead::damage(const ParseError &error)
{
    problems.push_back(problemFrom(error));
    record.isDamaged = true;
}

void RecordRead::missing(const char *member)
{
    problems.push_back({.code = "cel.missing-member"_L1,
                        .severity = Severity::Error,
                        .range = record.range,
                        .structure = QString::fromLatin1(member)});
    record.isDamaged = true;
}

void RecordRead::addDigest(HashAlgorithm algorithm, QByteArray value, ByteRange place)
{
    const auto size = digestSize(algorithm);
    ParseError error{.offset = place.offset, .structure = u"digests"_s, .detail = hashName(algorithm)};
    if (record.digests.size() == maxDigests) {
        error.kind = ParseError::Kind::TooLarge;
        error.wanted = qint64(maxDigests) + 1;
        error.available = qint64(maxDigests);
    } else if (std::ranges::count(record.digests, algorithm, &Digest::algorithm) > 0) {
        error.kind = ParseError::Kind::Duplicate;
    } else if ((size && *size != value.size()) || value.isEmpty() || value.size() > 2 * maxDigestSize) {
        error.wanted = value.size();
    } else {
        record.digests.push_back({algorithm, std::move(value)});
        places.digest.push_back(place);
        return;
    }
    damage(error);
}

bool RecordRead::isSecondIndex(ByteRange place)
{
    if (!hasIndex())
        return false;
    damage({.kind = ParseError::Kind::Duplicate, .offset = place.offset, .structure = u"index"_s});
    return true;
}

void RecordRead::setPcr(quint64 pcr, ByteRange place)
{
    if (isSecondIndex(place))
        return;
    record.claimedPcr = quint32(pcr);
    places.index = place;
}

void RecordRead::setNvIndex(quint64 nvIndex, ByteRange place)
{
    if (isSecondIndex(place))
        return;
    record.claimedNvIndex = quint32(nvIndex);
    places.index = place;
}

void RecordRead::setMeasurementRegister(quint64 index, ByteRange place)
{
    hasMeasurementRegister = true;
    setPcr(index, place);
}

void RecordRead::finish(const Log &log)
{
    if (!hasIndex())
        missing("pcr");
    if (record.content.isEmpty())
        missing("content");
    else if (record.digests.empty() && !record.isDamaged && isMeasured(log, record))
        missing("digests");
}

std::vector<Field> RecordRead::fields() const
{
    std::vector<Field> fields;
    if (record.number)
        fields.push_back({.name = "recordNumber"_L1, .value = *record.number, .range = places.number});
    if (record.claimedPcr)
        fields.push_back(
            {.name = "registerIndex"_L1, .value = quint64(*record.claimedPcr), .range = places.index});
    if (record.claimedNvIndex) {
        fields.push_back({.name = "nvIndex"_L1,
                          .value = quint64(*record.claimedNvIndex),
                          .base = NumberBase::Hexadecimal,
                          .range = places.index});
    }
    if (!record.digests.empty()) {
        Field list{.name = "digests"_L1, .kind = Field::Kind::List, .range = places.digests};
        for (size_t i = 0; i < record.digests.size(); ++i)
            list.children.push_back(
                {.name = "digest"_L1, .value = record.digests[i], .range = places.digest[i]});
        fields.push_back(std::move(list));
    }
    if (!record.contentName.isEmpty())
        fields.push_back(
            {.name = "contentType"_L1, .value = record.contentName, .range = places.contentType});
    if (record.claimedEventType) {
        fields.push_back({.name = "eventType"_L1,
                          .value = quint64(*record.claimedEventType),
                          .base = NumberBase::Hexadecimal,
                          .meaning = tcg::eventTypeName(tcg::EventType(*record.claimedEventType)),
                          .range = places.eventType});
    }
    return fields;
}

} // namespace plumbline::cel
