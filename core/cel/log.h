// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/problem.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace plumbline::cel {

enum class Encoding {
    Json, ///< TCG Canonical Event Log Format 1.1, section 5.3
    Tlv, ///< section 5.1
    JsonSequence, ///< systemd's userspace log: CEL-like JSON records, RFC 7464
};

/// What a record's content is. CEL 1.1, section 4.2.4, table 2; the numbers are those of the TLV encoding.
enum class ContentType {
    Cel = 4, ///< management of the log itself
    PcClientStd = 5, ///< a TCG PC Client event
    ImaTemplate = 7,
    ImaTlv = 8,
    Systemd = 9, ///< systemd-pcrextend and its kin
    Cos = 80, ///< Confidential Space of Google's Container-Optimized OS
    Tss2 = 0x100, ///< what applications measure through the TSS' FAPI; JSON only, without a number
    Unknown = 0x1FF,
};

/// One record of a canonical event log. CEL 1.1, section 4.2. Its content is read on demand by
/// decodeRecord().
struct Record
{
    std::optional<quint64> number; ///< RECNUM; systemd writes none
    /// PCR; where Log::hasMeasurementRegisters a measurement register of a confidential VM (CCMR).
    std::optional<quint32> claimedPcr;
    std::optional<quint32> claimedNvIndex;
    std::vector<Digest> digests;
    ContentType contentType = ContentType::Unknown;
    QString contentName; ///< as the log names it
    std::optional<quint32> claimedEventType; ///< pcclient_std
    ByteRange content; ///< in the file: the JSON value, or the TLV with its header
    ByteRange range; ///< in the file
    bool isDamaged = false; ///< a member is missing or breaks its format: the digests are not to be used
};

struct Log
{
    QByteArray bytes;
    Encoding encoding = Encoding::Json;
    bool hasMeasurementRegisters = false; ///< indices are measurement registers (UEFI 2.10, 38.4.1), not PCRs
    std::vector<Record> records;
    std::vector<Problem> problems;

    [[nodiscard]] QByteArrayView view(ByteRange range) const
    {
        return QByteArrayView(bytes).sliced(range.offset, range.length);
    }
};

/// The name of a content type in the JSON encoding ("pcclient_std").
[[nodiscard]] QLatin1StringView contentTypeName(ContentType type);
[[nodiscard]] ContentType contentTypeByName(QStringView name);
[[nodiscard]] ContentType contentTypeByNumber(quint64 number);

/// Whether the record is extended at all: what only manages the log and EV_NO_ACTION are not. CEL 1.1,
/// sections 4.2.3 and 4.4.
[[nodiscard]] bool isMeasured(const Log &log, const Record &record);

} // namespace plumbline::cel
