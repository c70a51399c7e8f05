// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/cel/log.h"

namespace plumbline::cel {

inline constexpr size_t maxDigests = 16; ///< of one record; no TPM has more banks
inline constexpr quint64 maxPcr = 0x00FF'FFFF; ///< CEL 1.1, section 4.2.3
inline constexpr quint64 minNvIndex = 0x0100'0000; ///< TPM 2.0 Library, Part 2, handle type NV index

/// Where the members of a record stand in the file; empty where it has none.
struct RecordPlaces
{
    ByteRange number;
    ByteRange index; ///< PCR, NV index or measurement register
    ByteRange digests;
    std::vector<ByteRange> digest; ///< of each of Record::digests
    ByteRange contentType;
    ByteRange eventType;
};

/// A record, where its members stand, and what is wrong with it.
struct RecordRead
{
    Record record;
    RecordPlaces places;
    bool hasMeasurementRegister = false; ///< the index is that of a measurement register
    std::vector<Problem> problems; ///< without the index of the event

    void damage(const ParseError &error);
    void missing(const char *member);
    /// Takes one digest, if its length is that of its algorithm and its algorithm is new.
    void addDigest(HashAlgorithm algorithm, QByteArray value, ByteRange place);
    /// Takes the index; a record has one only.
    void setPcr(quint64 pcr, ByteRange place);
    void setNvIndex(quint64 nvIndex, ByteRange place);
    void setMeasurementRegister(quint64 index, ByteRange place);
    /// What can only be said when all members are there.
    void finish(const Log &log);

    /// The members but the content, as fields.
    [[nodiscard]] std::vector<Field> fields() const;

private:
    [[nodiscard]] bool isSecondIndex(ByteRange place);
    [[nodiscard]] bool hasIndex() const { return record.claimedPcr || record.claimedNvIndex; }
};

} // namespace plumbline::cel
